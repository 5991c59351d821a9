package com.logitech.serviceportal.contracts.model.catalog;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Catalog.BenefitEntry;
import com.logitech.serviceportal.contracts.api.Catalog.Category;
import com.logitech.serviceportal.contracts.api.Catalog.Listing;
import com.logitech.serviceportal.contracts.api.Catalog.Offering;
import com.logitech.serviceportal.contracts.api.Catalog.Product;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalog's rows as plain values: small, immutable, shared by all threads. Of the rows of one thing the latest effective one
 * is in force; of two with the same day, the one recorded later. All recording times are UTC.
 */
public record CatalogRows(List<Category> categories, List<OfferingRow> offerings, List<BenefitEntry> benefits, List<BenefitRow> listings,
                          List<Product> products, List<CoverRow> covered) {

    /** @param withdrawnOn the first day it is no longer sold; licenses sold before go on */
    public record OfferingRow(Offering offering, LocalDate effectiveFrom, Optional<LocalDate> withdrawnOn, Instant recordedAt) {
    }

    /** @param listed false takes the benefit from the level and category */
    public record BenefitRow(ServiceLevel level, SpaceCategory category, Benefit benefit, boolean listed, LocalDate effectiveFrom,
            Instant recordedAt) {
    }

    /** @param listed false takes the product off the category's list */
    public record CoverRow(SpaceCategory category, String product, boolean listed, LocalDate effectiveFrom, Instant recordedAt) {
    }

    public CatalogRows {
        categories = List.copyOf(categories);
        offerings = List.copyOf(offerings);
        benefits = List.copyOf(benefits);
        listings = List.copyOf(listings);
        products = List.copyOf(products);
        covered = List.copyOf(covered);
    }

    /** When the newest row was recorded; the beginning of time when there is none. */
    public Instant newest() {
        return Stream.of(offerings.stream().map(OfferingRow::recordedAt), listings.stream().map(BenefitRow::recordedAt),
                covered.stream().map(CoverRow::recordedAt))
                .flatMap(Function.identity()).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    }

    /** The catalog these rows make, without what was recorded after the instant (UTC). */
    public Catalog.Edition asKnownAt(Instant knownAt) {
        return new Edition(categories, known(offerings, OfferingRow::recordedAt, knownAt), benefits,
                known(listings, BenefitRow::recordedAt, knownAt),
                products, known(covered, CoverRow::recordedAt, knownAt));
    }

    private static <R> List<R> known(List<R> rows, Function<R, Instant> recordedAt, Instant knownAt) {
        return rows.stream().filter(row -> !recordedAt.apply(row).isAfter(knownAt)).sorted(Comparator.comparing(recordedAt)).toList();
    }

    /** One state of the catalog, every question a look-up in memory. */
    private static final class Edition implements Catalog.Edition {

        private record Cell(ServiceLevel level, SpaceCategory category, Benefit benefit) {
        }

        private record Place(SpaceCategory category, String product) {
        }

        private final List<Category> categories;
        private final List<OfferingRow> offerings;
        private final Map<String, Offering> offeringsByCode;
        private final List<BenefitEntry> benefits;
        private final Map<Cell, TreeMap<LocalDate, Boolean>> matrix = new HashMap<>();
        private final List<Product> products;
        private final Map<String, Product> productsByCode;
        private final Map<Place, TreeMap<LocalDate, Boolean>> covered = new HashMap<>();

        Edition(List<Category> categories, List<OfferingRow> offerings, List<BenefitEntry> benefits, List<BenefitRow> listings,
                List<Product> products,
                Collection<CoverRow> covered) {
            this.categories = categories;
            this.offerings = offerings;
            this.offeringsByCode = offerings.stream().map(OfferingRow::offering)
                    .collect(Collectors.toMap(Offering::code, Function.identity(), (one, same) -> same, LinkedHashMap::new));
            this.benefits = benefits;
            this.products = products;
            this.productsByCode = products.stream().collect(Collectors.toMap(Product::code, Function.identity()));
            listings.forEach(row -> matrix.computeIfAbsent(new Cell(row.level(), row.category(), row.benefit()), cell -> new TreeMap<>())
                    .put(row.effectiveFrom(), row.listed()));
            covered.forEach(row -> this.covered.computeIfAbsent(new Place(row.category(), row.product()), place -> new TreeMap<>())
                    .put(row.effectiveFrom(), row.listed()));
        }

        @Override
        public List<Category> categories() {
            return categories;
        }

        @Override
        public List<Offering> offerings(LocalDate on) {
            return offerings.stream().filter(row -> !on.isBefore(row.effectiveFrom()) && row.withdrawnOn().map(on::isBefore).orElse(true))
                    .map(OfferingRow::offering).toList();
        }

        @Override
        public Optional<Offering> offering(ServiceLevel level, SpaceCategory soldFor, boolean plan, LocalDate on) {
            return offerings(on).stream()
                    .filter(offering -> offering.level() == level && offering.soldFor().equals(soldFor) && offering.plan() == plan)
                    .reduce((earlier, later) -> later);
        }

        @Override
        public Optional<Offering> offering(String code) {
            return Optional.ofNullable(offeringsByCode.get(code));
        }

        @Override
        public List<BenefitEntry> benefits() {
            return benefits;
        }

        @Override
        public boolean lists(ServiceLevel level, SpaceCategory category, Benefit benefit, LocalDate on) {
            TreeMap<LocalDate, Boolean> rows = matrix.get(new Cell(level, category, benefit));
            Map.Entry<LocalDate, Boolean> inForce = rows == null ? null : rows.floorEntry(on);
            return inForce != null && inForce.getValue();
        }

        @Override
        public List<Product> products() {
            return products;
        }

        @Override
        public Optional<Product> product(String code) {
            return Optional.ofNullable(productsByCode.get(code));
        }

        @Override
        public List<Listing> listings(SpaceCategory category, String productCode) {
            List<Listing> listings = new ArrayList<>();
            LocalDate from = null;
            for (Map.Entry<LocalDate, Boolean> row : covered.getOrDefault(new Place(category, productCode), new TreeMap<>()).entrySet()) {
                boolean listed = row.getValue();
                if (listed && from == null) {
                    from = row.getKey();
                } else if (!listed && from != null) {
                    listings.add(new Listing(from, Optional.of(row.getKey())));
                    from = null;
                }
            }
            if (from != null) {
                listings.add(new Listing(from, Optional.empty()));
            }
            return listings;
        }
    }
}
