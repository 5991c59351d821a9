package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * R119: JumpStart runs ninety days from the purchase and ends by itself. The first day is that of the purchase, the last the day
 * before the ninetieth after it (D2, D34); days are days in the zone of the purchaser's main site. Nothing prolongs it: neither a
 * late registration, nor a transfer, nor a ticket.
 */
public final class JumpStartPeriod implements Term<JumpStartPeriod.Facts> {

    /**
     * What it rests on.
     *
     * @param days how many it runs; at least 1
     * @param zone that of the purchaser's main site
     * @param at   the instant asked about (UTC)
     */
    public record Facts(LocalDate purchasedOn, int days, ZoneId zone, Instant at) {

        /** The first day no longer served. */
        public LocalDate endsBefore() {
            return JumpStartPeriod.endsBefore(purchasedOn, days);
        }
    }

    /** The first day no longer served. */
    public static LocalDate endsBefore(LocalDate purchasedOn, int days) {
        return purchasedOn.plusDays(days);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_PERIOD;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        Instant from = facts.purchasedOn().atStartOfDay(facts.zone()).toInstant();
        Instant until = facts.endsBefore().atStartOfDay(facts.zone()).toInstant();
        if (facts.at().isBefore(from)) {
            return Finding.fails(clause(), facts, "JumpStart begins with the purchase on " + facts.purchasedOn() + " ("
                    + facts.zone() + ").", "Wait until " + facts.purchasedOn() + ".");
        } else if (!facts.at().isBefore(until)) {
            return Finding.fails(clause(), facts, "JumpStart ended at " + Wording.at(until, facts.zone()) + ", " + facts.days()
                    + " days after the purchase on " + facts.purchasedOn() + ".",
                    "Nothing prolongs it; ask for support under the level of the Space.");
        }
        return Finding.holds(clause(), facts, "Bought on " + facts.purchasedOn() + ", JumpStart runs " + facts.days()
                + " days, the last of them " + facts.endsBefore().minusDays(1) + " (" + facts.zone() + ").");
    }
}
