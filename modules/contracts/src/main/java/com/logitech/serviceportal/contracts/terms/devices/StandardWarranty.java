package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * R62: without Select a device is replaced under the standard warranty of its product, which begins with its purchase.
 *
 * <p>The length is the product's own (D55). The last day is the one before the anniversary (D2, D33), in the customer's zone.
 */
public final class StandardWarranty implements Term<StandardWarranty.Facts> {

    /**
     * What it rests on.
     *
     * @param device      its serial number
     * @param product     what it is called
     * @param purchasedOn as registered; empty where that is not known
     * @param years       the standard length of the product
     * @param zone        the customer's
     * @param at          the instant asked about (UTC)
     */
    public record Facts(String device, String product, Optional<LocalDate> purchasedOn, int years, ZoneId zone, Instant at) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(zone, "zone");
        }

        /** The first day after it; empty where it is not known. */
        Optional<LocalDate> endsBefore() {
            return StandardWarranty.endsBefore(purchasedOn, years);
        }
    }

    /** The first day after the warranty of what was bought on a day. */
    static Optional<LocalDate> endsBefore(Optional<LocalDate> purchasedOn, int years) {
        return purchasedOn.map(day -> ServiceTerm.anniversary(day, years));
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.STANDARD_WARRANTY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.endsBefore().isEmpty()) {
            return Finding.fails(clause(), facts, "When " + device(facts) + " was bought is not known, so neither is its warranty.",
                    "Give proof of purchase, so that the purchase date of device " + facts.device() + " is registered.");
        }
        LocalDate ends = facts.endsBefore().get();
        LocalDate bought = facts.purchasedOn().orElseThrow();
        LocalDate on = LocalDate.ofInstant(facts.at(), facts.zone());
        if (on.isBefore(bought)) {
            return Finding.fails(clause(), facts, device(facts) + " was bought only on " + bought + ".",
                    "Ask about a day from " + bought + " on.");
        }
        String device = device(facts) + ", bought on " + bought + ",";
        return on.isBefore(ends)
                ? Finding.holds(clause(), facts, device + " has its standard warranty until " + ends.minusDays(1) + ".")
                : Finding.fails(clause(), facts, "The standard warranty of " + device + " was over on " + ends + ".",
                "Only cover under Select that joined on before " + ends + " reaches beyond it.");
    }

    private static String device(Facts facts) {
        return facts.product() + " " + facts.device();
    }
}
