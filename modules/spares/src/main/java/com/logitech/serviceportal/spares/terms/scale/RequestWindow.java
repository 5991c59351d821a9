package com.logitech.serviceportal.spares.terms.scale;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * R82, D56: spares can be requested so many days after the purchase of the contract by which the count reached what they take, in calendar
 * days of the contract's zone; the day of the purchase is day 0.
 */
public final class RequestWindow implements Term<RequestWindow.Facts> {

    /** The days from the purchase on. */
    public static final int DAYS = 30;

    /**
     * What it rests on.
     *
     * @param row         the row of the scale, in words
     * @param unit        which one of the row's spares it is about, from 1
     * @param contract    the number of the contract whose purchase brought the count to what it takes
     * @param purchasedAt when that was ordered (UTC)
     * @param days        so many days after it
     * @param zone        the contract's
     * @param at          the instant asked about (UTC)
     */
    public record Facts(String row, int unit, String contract, Instant purchasedAt, int days, ZoneId zone, Instant at) {
        public Facts {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(contract, "contract");
            Objects.requireNonNull(purchasedAt, "purchasedAt");
            Objects.requireNonNull(zone, "zone");
        }

        LocalDate earliest() {
            return RequestWindow.earliest(purchasedAt, days, zone);
        }
    }

    /** The first day it can be requested, in the zone. */
    public static LocalDate earliest(Instant purchasedAt, int days, ZoneId zone) {
        return LocalDate.ofInstant(purchasedAt, zone).plusDays(days);
    }

    @Override
    public SparesClause clause() {
        return SparesClause.REQUEST_WINDOW;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String since = facts.row() + ": spare " + facts.unit() + " rests on contract " + facts.contract() + ", bought on "
                + LocalDate.ofInstant(facts.purchasedAt(), facts.zone()) + " (" + facts.zone() + ")";
        String from = Wording.count(facts.days(), "day", "days") + " after it, on " + facts.earliest();
        return LocalDate.ofInstant(facts.at(), facts.zone()).isBefore(facts.earliest())
                ? Finding.fails(clause(), facts, since + ": it can be requested " + from + ", and not before.",
                "Request it on " + facts.earliest() + " or later.")
                : Finding.holds(clause(), facts, since + ": it could be requested from " + facts.earliest() + " on.");
    }
}
