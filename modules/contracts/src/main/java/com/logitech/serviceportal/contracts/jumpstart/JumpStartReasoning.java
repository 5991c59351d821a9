package com.logitech.serviceportal.contracts.jumpstart;

import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Phase;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.ScheduleLine;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartLists.ProductRow;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartLists.TypeRow;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartLists;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartPurchase;
import com.logitech.serviceportal.contracts.model.jumpstart.JumpStartRegistration;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartEligibility;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartPeriod;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartProduct;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartScreening;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartServiceType;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.JumpStartCountries;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks the terms about registrations: for registering, for answers and for lists alike. What the lists say is read once for all of
 * them.
 *
 * @param products every line of Schedule A, with its days
 * @param types    every line of Schedule B
 */
record JumpStartReasoning(List<ProductRow> products, List<TypeRow> types, JumpStartCountries countries) {

    /** The findings on what was bought, none of which a later day changes (R116, R126, R117). @param today in the zone of the purchaser */
    List<Finding> onPurchase(JumpStartPurchase purchase, Optional<LocalDate> purchasedOn, LocalDate today, Instant now) {
        LocalDate on = purchasedOn.orElse(today);
        Optional<ProductRow> product = product(purchase.product(), on);
        JumpStartPurchase.Sold sold = purchase.sold();
        CountryCode boughtIn = purchase.boughtIn().or(purchase::resellerCountry).orElseThrow();
        Optional<TypeRow> type = type(purchase.serviceType());
        return List.of(
                new JumpStartProduct().judge(new JumpStartProduct.Facts(product.map(ProductRow::title).orElse(purchase.product()),
                        product.filter(row -> row.isListed(on)).isPresent(), sold.asNew(), sold.standardConfiguration(),
                        sold.onlyMicrosoftSoftware())),
                new JumpStartServiceType().judge(new JumpStartServiceType.Facts(type.map(TypeRow::title).orElse(purchase.serviceType()),
                        type.map(TypeRow::offeredFrom), on)),
                countries.valid(boughtIn, purchase.locatedIn(), on, now));
    }

    /** Whether the day is one on which JumpStart runs (R119). */
    Finding onDay(LocalDate purchasedOn, int days, ZoneId zone, Instant at) {
        return new JumpStartPeriod().judge(new JumpStartPeriod.Facts(purchasedOn, days, zone, at));
    }

    /**
     * Whether support is given at an instant (UTC), and why.
     *
     * @param proofs    how many files showed the purchase by then
     * @param heldSince by then
     */
    Decision decision(JumpStartRegistration registration, int proofs, Optional<Instant> heldSince, Instant now) {
        JumpStartPurchase purchase = registration.purchase();
        List<Finding> findings = new ArrayList<>(onPurchase(purchase, registration.purchasedOn(),
                LocalDate.ofInstant(now, registration.zone()), now));
        findings.add(onHold(registration, heldSince));
        findings.add(new JumpStartEligibility().judge(new JumpStartEligibility.Facts(!purchase.confirmationNumber().isEmpty(),
                purchase.serial().isPresent(), registration.purchasedOn(), proofs, registration.isSeenByStaff())));
        registration.purchasedOn().ifPresent(on -> findings.add(onDay(on, registration.days(), registration.zone(), now)));
        return new Decision("Is JumpStart support given for this product?", now, now, findings);
    }

    static Finding onHold(JumpStartRegistration registration, Optional<Instant> heldSince) {
        return new JumpStartScreening().judge(new JumpStartScreening.Facts(heldSince, registration.zone()));
    }

    Phase phase(JumpStartRegistration registration, Decision decision, Optional<Instant> heldSince, Instant now) {
        boolean over = registration.endsBefore().filter(end -> !LocalDate.ofInstant(now, registration.zone()).isBefore(end)).isPresent();
        if (over) {
            return Phase.OVER;
        } else if (heldSince.isPresent()) {
            return Phase.HELD;
        }
        return decision.granted() ? Phase.SERVED : Phase.INCOMPLETE;
    }

    ScheduleLine product(JumpStartRegistration registration) {
        String code = registration.purchase().product();
        return new ScheduleLine(code, product(code, registration.purchasedOn().orElse(LocalDate.MAX)).map(ProductRow::title).orElse(code));
    }

    ScheduleLine type(JumpStartRegistration registration) {
        String code = registration.purchase().serviceType();
        return new ScheduleLine(code, type(code).map(TypeRow::title).orElse(code));
    }

    private Optional<ProductRow> product(String code, LocalDate on) {
        return JumpStartLists.latest(products, code, on);
    }

    private Optional<TypeRow> type(String code) {
        return types.stream().filter(row -> row.code().equals(code)).findFirst();
    }
}
