package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * R89, D58: what replaces a failed device is covered for so many days from its arrival, also where less is left of the cover it
 * inherits. The day it arrives is the first of them, in the customer's zone.
 */
public final class ReplacementWarranty implements Term<ReplacementWarranty.Facts> {

    /**
     * What it rests on.
     *
     * @param device its serial number
     * @param failed that of the device whose place it took
     * @param since  when it took it (UTC)
     * @param days   so many at least
     * @param zone   the customer's
     * @param at     the instant asked about (UTC)
     */
    public record Facts(String device, String failed, Instant since, int days, ZoneId zone, Instant at) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(zone, "zone");
        }

        LocalDate endsBefore() {
            return ReplacementWarranty.endsBefore(since, days, zone);
        }
    }

    /** The first day after it. */
    static LocalDate endsBefore(Instant since, int days, ZoneId zone) {
        return LocalDate.ofInstant(since, zone).plusDays(days);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.INHERITED_COVER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String days = Wording.count(facts.days(), "day", "days") + " it has at least from "
                + LocalDate.ofInstant(facts.since(), facts.zone());
        boolean within = !facts.at().isBefore(facts.since())
                && facts.at().isBefore(facts.endsBefore().atStartOfDay(facts.zone()).toInstant());
        return within
                ? Finding.holds(clause(), facts, "Device " + facts.device() + ", which replaces " + facts.failed() + ", is covered until "
                + facts.endsBefore().minusDays(1) + ": the " + days + ".")
                : Finding.fails(clause(), facts, "The " + days + ", the day device " + facts.device() + " replaced " + facts.failed()
                + ", were over on " + facts.endsBefore() + ".", "Only the cover it inherited reaches beyond them.");
    }
}
