package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.JumpStartCountries;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.CoverageRow;
import com.logitech.serviceportal.countries.model.History;
import com.logitech.serviceportal.countries.terms.BenefitOffered;
import com.logitech.serviceportal.countries.terms.DeliveryOffered;
import com.logitech.serviceportal.countries.terms.ForSale;
import com.logitech.serviceportal.countries.terms.ForUse;
import com.logitech.serviceportal.countries.terms.JumpStartCountry;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The covered countries from the books as known at an instant: gathers facts, asks the terms. */
record KnownCoverage(Books books) implements Coverage {

    private static final String SOURCE = "country books";

    @Override
    public List<CountryStanding> countries(LocalDate on) {
        return books.countries().keys().stream()
                .flatMap(country -> country(country, on).stream())
                .sorted(Comparator.comparing(CountryStanding::name))
                .toList();
    }

    @Override
    public Optional<CountryStanding> country(CountryCode country, LocalDate on) {
        return books.countries().value(country, on)
                .map(state -> new CountryStanding(country, state.name(), soldLevels(country, on), state.region(), benefits(country, on)));
    }

    @Override
    public Finding forSale(ServiceLevel level, CountryCode customersCountry, LocalDate on) {
        Listing listing = listing(level, customersCountry, on);
        Finding finding = new ForSale().judge(
                new ForSale.Facts(level, customersCountry, name(customersCountry, on), on, listing.from(), listing.until()));
        return listing.source(finding, "soldFrom", "soldUntil");
    }

    @Override
    public Finding forUse(ServiceLevel level, CountryCode spacesCountry, LocalDate on, Optional<LocalDate> arrangedOn) {
        Optional<History.Entry<Books.Listed, Boolean>> first =
                books.coverage().timeline(new Books.Listed(spacesCountry, level.name())).stream()
                        .filter(History.Entry::value).findFirst();
        Finding finding = new ForUse().judge(
                new ForUse.Facts(level, spacesCountry, name(spacesCountry, on), on, first.map(History.Entry::effectiveFrom), arrangedOn));
        return first.map(entry -> finding.knowing("listedFrom", entry.recordedAt(), SOURCE)).orElse(finding);
    }

    @Override
    public Finding offered(Benefit benefit, CountryCode spacesCountry, LocalDate on) {
        if (benefit.equals(Benefit.NEXT_BUSINESS_DAY_DELIVERY)) {
            return deliveryOffered(spacesCountry, on);
        }
        Optional<History.Entry<Books.InCountry<Benefit>, Boolean>> row =
                books.benefits().inForce(new Books.InCountry<>(spacesCountry, benefit), on);
        Finding finding = new BenefitOffered().judge(
                new BenefitOffered.Facts(benefit, spacesCountry, name(spacesCountry, on), on, row.map(History.Entry::value)));
        return row.map(entry -> finding.knowing("offered", entry.recordedAt(), SOURCE)).orElse(finding);
    }

    /** See {@link JumpStartCountries#valid}. */
    Finding jumpStart(CountryCode boughtIn, CountryCode locatedIn, LocalDate on) {
        return new JumpStartCountry().judge(new JumpStartCountry.Facts(boughtIn, name(boughtIn, on), locatedIn, name(locatedIn, on),
                on, jumpStartSold(boughtIn, on), jumpStartSold(locatedIn, on)));
    }

    private Finding deliveryOffered(CountryCode country, LocalDate on) {
        Optional<History.Entry<CountryCode, DeliveryOffer>> row = books.warehouses().inForce(country, on);
        Finding finding = new DeliveryOffered().judge(new DeliveryOffered.Facts(country, name(country, on), on,
                row.map(entry -> entry.value().warehouse()), row.map(entry -> entry.value().nextBusinessDay()).orElse(false)));
        return row.map(entry -> finding.knowing("warehouse", entry.recordedAt(), SOURCE)).orElse(finding);
    }

    /** The days that matter for an order: the latest period on the list that began by the day, or the first one still to come. */
    private Listing listing(ServiceLevel level, CountryCode country, LocalDate on) {
        Listing found = Listing.NEVER;
        for (History.Entry<Books.Listed, Boolean> entry : books.coverage().timeline(new Books.Listed(country, level.name()))) {
            if (entry.value() && !found.isOpen()) {
                if (found.isKnown() && entry.effectiveFrom().isAfter(on)) {
                    break;
                }
                found = new Listing(Optional.of(entry.effectiveFrom()), Optional.empty(), entry.recordedAt());
            } else if (!entry.value() && found.isOpen()) {
                found = new Listing(found.from(), Optional.of(entry.effectiveFrom()), entry.recordedAt());
            }
        }
        return found;
    }

    private record Listing(Optional<LocalDate> from, Optional<LocalDate> until, Instant recordedAt) {

        static final Listing NEVER = new Listing(Optional.empty(), Optional.empty(), null);

        boolean isKnown() {
            return from.isPresent();
        }

        boolean isOpen() {
            return isKnown() && until.isEmpty();
        }

        Finding source(Finding finding, String fromFact, String untilFact) {
            return isKnown() ? finding.knowing(until.isPresent() ? untilFact : fromFact, recordedAt, SOURCE) : finding;
        }
    }

    private boolean jumpStartSold(CountryCode country, LocalDate on) {
        return books.coverage().value(new Books.Listed(country, CoverageRow.JUMPSTART), on).orElse(false);
    }

    private Set<ServiceLevel> soldLevels(CountryCode country, LocalDate on) {
        Set<ServiceLevel> sold = EnumSet.noneOf(ServiceLevel.class);
        Stream.of(ServiceLevel.values()).filter(ServiceLevel::isPaid)
                .filter(level -> books.coverage().value(new Books.Listed(country, level.name()), on).orElse(false))
                .forEach(sold::add);
        return Set.copyOf(sold);
    }

    private Map<Benefit, Boolean> benefits(CountryCode country, LocalDate on) {
        Map<Benefit, Boolean> known = new TreeMap<>();
        books.benefits().keys().stream().filter(key -> key.country().equals(country))
                .forEach(key -> books.benefits().value(key, on).ifPresent(offered -> known.put(key.what(), offered)));
        books.warehouses().value(country, on).ifPresent(offer -> known.put(Benefit.NEXT_BUSINESS_DAY_DELIVERY, offer.nextBusinessDay()));
        return Map.copyOf(known);
    }

    private String name(CountryCode country, LocalDate on) {
        return new KnownNames(books).name(country, on);
    }
}
