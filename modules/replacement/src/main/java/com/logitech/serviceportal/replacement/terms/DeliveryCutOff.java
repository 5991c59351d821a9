package com.logitech.serviceportal.replacement.terms;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * R67: decided before the warehouse's cut-off on a working day, a replacement ships that day for the next business day at the site; decided
 * at the cut-off or later, it ships a business day later.
 *
 * <p>The clock is the moment of the decision (D14), on the warehouse's wall. It needs to be known on which days warehouse and site work.
 */
public final class DeliveryCutOff implements Term<DeliveryCutOff.Facts> {

    /** The window of the delivery day, on the site's wall clock. */
    public static final LocalTime OPENS = LocalTime.of(8, 0);
    /** When it closes. */
    public static final LocalTime CLOSES = LocalTime.of(17, 0);

    /**
     * What it rests on.
     *
     * @param cutOff          on the warehouse's wall clock
     * @param warehouseClosed the days from Monday to Friday, of those in question, on which the warehouse rests
     * @param siteClosed      the same of the site
     * @param unknownDays     the countries whose working days nobody knows, by name; empty where both are known
     */
    public record Facts(Instant decidedAt, String warehouse, ZoneId warehouseZone, LocalTime cutOff, ZoneId siteZone,
            List<LocalDate> warehouseClosed, List<LocalDate> siteClosed, Optional<String> unknownDays) {
        public Facts {
            Objects.requireNonNull(decidedAt, "decidedAt");
            Objects.requireNonNull(cutOff, "cutOff");
            warehouseClosed = List.copyOf(warehouseClosed);
            siteClosed = List.copyOf(siteClosed);
            Objects.requireNonNull(unknownDays, "unknownDays");
        }

        /** The days that follow; only where the working days are known. */
        public DeliveryDays days() {
            return DeliveryDays.of(decidedAt, warehouseZone, cutOff, siteZone, this::ships,
                    day -> DeliveryDays.isWeekday(day) && !siteClosed.contains(day));
        }

        private boolean ships(LocalDate day) {
            return DeliveryDays.isWeekday(day) && !warehouseClosed.contains(day);
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.DELIVERY_CUT_OFF;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.unknownDays().isPresent()) {
            String countries = facts.unknownDays().get();
            return Finding.fails(clause(), facts, "Nobody knows on which days one works in " + countries + ", so no day can be planned.",
                    "Record the working week of " + countries + ".");
        }
        DeliveryDays days = facts.days();
        LocalDate decidedOn = LocalDate.ofInstant(facts.decidedAt(), facts.warehouseZone());
        String cutOff = facts.cutOff() + " (" + facts.warehouseZone() + ")";
        String decided = days.shipsOn().equals(decidedOn) ? "Decided before the cut-off at " + cutOff + " on " + decidedOn
                : facts.ships(decidedOn) ? "Decided on " + decidedOn + " at or after the cut-off at " + cutOff
                : "Decided on " + decidedOn + ", on which nothing is shipped";
        String leaves = decided + ", it leaves " + facts.warehouse() + " on " + days.shipsOn();
        return Finding.holds(clause(), facts, leaves + " and is planned to arrive on " + days.arrivesOn() + ", " + OPENS + " to " + CLOSES
                + " (" + facts.siteZone() + "): an objective, and no guarantee.");
    }
}
