package com.logitech.serviceportal.contracts.terms.devices;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;

import com.logitech.serviceportal.contracts.Shipped;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.spaces.CoveredProducts;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A world in which every country but Brazil has all, and products are on every list from a day on. */
final class Everywhere implements Circumstances {

    private LocalDate listedFrom = LocalDate.parse("2019-05-10");

    void listedFrom(String day) {
        listedFrom = LocalDate.parse(day);
    }

    @Override
    public Finding judge(ServiceLevel level, PaperSpace space, Instant at) {
        return Shipped.everywhereButBrazil().forUse(level, space.country(), LocalDate.ofInstant(at, ZURICH), Optional.empty());
    }

    @Override
    public Finding product(PaperDevice device, PaperSpace space, ContractedLevel by, Instant concludedAt, Instant at) {
        return new CoveredProducts().judge(new CoveredProducts.Facts(device.product(), space.category(), Optional.of(listedFrom), Set.of(),
                LocalDate.ofInstant(at, ZURICH)));
    }

    @Override
    public Finding extended(PaperSpace space, Instant at) {
        return Shipped.everywhereButBrazil().offered(new Benefit("PRODUCT_REPLACEMENT_EXTENDED"), space.country(),
                LocalDate.ofInstant(at, ZURICH));
    }

    @Override
    public NavigableSet<Instant> listed(PaperDevice device) {
        return new TreeSet<>(Set.of(listedFrom.atStartOfDay(ZURICH).toInstant()));
    }
}
