package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog.Listing;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.terms.benefits.KnownBenefits;
import com.logitech.serviceportal.contracts.terms.devices.Circumstances;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.spaces.CoveredProducts;
import com.logitech.serviceportal.contracts.terms.spaces.RemovedProducts;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the list of products and the countries say about the devices of one customer. */
public record CoverCircumstances(Catalog.Edition catalog, Coverage countries, UseThere use) implements Circumstances {

    @Override
    public Finding judge(ServiceLevel level, PaperSpace space, Instant at) {
        return use.judge(level, space.country(), at);
    }

    @Override
    public Finding product(PaperDevice device, PaperSpace space, ContractedLevel by, Instant concludedAt, Instant at) {
        Map<SpaceCategory, List<Listing>> list = listings(device);
        String product = catalog.product(device.judgedAs()).map(Catalog.Product::title).orElse(device.judgedAs());
        LocalDate on = LocalDate.ofInstant(at, by.zone());
        return RemovedProducts.leftBy(on, list.getOrDefault(space.category(), List.of()))
                .map(removedOn -> new RemovedProducts().judge(new RemovedProducts.Facts(product, removedOn, by.level(),
                        Optional.of(LocalDate.ofInstant(concludedAt, by.zone())), Optional.of(by.term().endsBefore()), on)))
                .orElseGet(() -> new CoveredProducts().judge(CoveredProducts.Facts.of(product, space.category(), on, list)));
    }

    @Override
    public Finding extended(PaperSpace space, Instant at) {
        return countries.offered(KnownBenefits.PRODUCT_REPLACEMENT_EXTENDED, space.country(), LocalDate.ofInstant(at, use.zone()));
    }

    @Override
    public NavigableSet<Instant> listed(PaperDevice device) {
        return listings(device).values().stream().flatMap(List::stream)
                .flatMap(listing -> Stream.concat(Stream.of(listing.from()), listing.removedOn().stream()))
                .map(day -> day.atStartOfDay(use.zone()).toInstant()).collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<SpaceCategory, List<Listing>> listings(PaperDevice device) {
        return catalog.categories().stream().map(Catalog.Category::code)
                .collect(Collectors.toMap(Function.identity(), category -> catalog.listings(category, device.judgedAs())));
    }
}
