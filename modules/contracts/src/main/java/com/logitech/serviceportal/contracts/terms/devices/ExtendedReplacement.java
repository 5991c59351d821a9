package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * R58: Select lets a device be replaced as long as the license or plan gives its Space the level, five years from its purchase at most
 * (D11). What was bought together with it runs to its end (R59, D27).
 */
public final class ExtendedReplacement implements Term<ExtendedReplacement.Facts> {

    /**
     * What it rests on.
     *
     * @param device      its serial number
     * @param contract    the contract by which its Space has Select; empty where it has none
     * @param selectFrom  since when the device is under it (UTC); empty without
     * @param selectUntil the first instant it is no more (UTC); empty without
     * @param purchasedOn the day it was bought, as registered; empty where that is not known
     * @param together    whether it was bought together with the contract
     * @param mostYears   from its purchase, unless bought together
     * @param zone        the customer's
     * @param at          the instant asked about (UTC)
     */
    public record Facts(String device, Optional<String> contract, Optional<Instant> selectFrom, Optional<Instant> selectUntil,
            Optional<LocalDate> purchasedOn, boolean together, int mostYears, ZoneId zone, Instant at) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(zone, "zone");
        }

        /** The first day on which no contract bought apart from it extends anything. */
        Optional<LocalDate> mostUntil() {
            return together ? Optional.empty() : purchasedOn.map(bought -> ServiceTerm.anniversary(bought, mostYears));
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.EXTENDED_REPLACEMENT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        boolean under = facts.selectFrom().filter(from -> !facts.at().isBefore(from)).isPresent()
                && facts.selectUntil().filter(facts.at()::isBefore).isPresent();
        if (facts.contract().isEmpty() || !under) {
            return Finding.fails(clause(), facts, "Device " + facts.device() + " is in no Space with Select at "
                    + Wording.at(facts.at(), facts.zone()) + ".", "Put it into a Space with Select, or assign a license to its Space.");
        }
        Optional<Instant> most = facts.mostUntil().map(day -> day.atStartOfDay(facts.zone()).toInstant());
        if (most.filter(end -> !facts.at().isBefore(end)).isPresent()) {
            return Finding.fails(clause(), facts, "Contract " + facts.contract().get() + " extends the cover of device " + facts.device()
                    + " to " + Wording.count(facts.mostYears(), "year", "years") + " from its purchase on "
                    + facts.purchasedOn().orElseThrow() + ", which were over on " + facts.mostUntil().orElseThrow() + ".",
                    "Buy a new device: nothing extends the cover of this one further.");
        }
        Instant until = most.filter(facts.selectUntil().get()::isAfter).orElse(facts.selectUntil().get());
        return Finding.holds(clause(), facts, "Contract " + facts.contract().get() + " covers device " + facts.device() + " until "
                + Wording.at(until, facts.zone()) + (most.filter(until::equals).isPresent()
                ? ", " + Wording.count(facts.mostYears(), "year", "years") + " from its purchase." : "."));
    }
}
