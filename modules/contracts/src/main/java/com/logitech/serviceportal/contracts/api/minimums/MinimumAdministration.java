package com.logitech.serviceportal.contracts.api.minimums;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The minimums and our readings of the text, as dated rows that are only added. Read by all staff, added to by operations. A minimum takes
 * effect at the start of its day in each customer's zone (D44) and for no time gone by.
 */
public interface MinimumAdministration {

    /** The largest minimum that can be meant. */
    int LARGEST = 1_000_000;

    /** Every row, by benefit and categories, the latest day first. */
    List<RecordedMinimum> minimums();

    /** What a new row would change: for whom it is at once, and for whom only after a break (R11, R28). Refuses what {@link #add} would. */
    MinimumPreview preview(NewMinimum minimum);

    RecordedMinimum add(NewMinimum minimum);

    /** Every row of our readings, by name, the latest day first. */
    List<RecordedReading> readings();

    RecordedReading choose(NewReading reading);

    /**
     * A row to be added.
     *
     * @param benefit       one that hangs on a minimum already
     * @param categories    counted together, as in a row there is; empty for all
     * @param licenses      1 to {@link #LARGEST}
     * @param effectiveFrom later than today anywhere on earth
     * @param source        who says so, 1 to 200 characters
     */
    record NewMinimum(Benefit benefit, Set<SpaceCategory> categories, Integer licenses, LocalDate effectiveFrom, String source) {
        public NewMinimum {
            categories = categories == null ? Set.of() : Set.copyOf(categories);
        }
    }

    /** @param benefitTitle its name @param counted the categories in words */
    record RecordedMinimum(UUID id, Benefit benefit, String benefitTitle, Set<SpaceCategory> categories, String counted, int licenses,
                           LocalDate effectiveFrom, Instant recordedAt, String recordedBy, String source) {
    }

    /** @param inForce the minimum in force the day before @param raised whether it is raised, so that who holds the benefit keeps it */
    record MinimumPreview(int inForce, int licenses, LocalDate effectiveFrom, boolean raised, String sentence) {
    }

    /** What can be chosen where the text leaves a choice. */
    enum Reading {
        /** Days until service starts by itself (R23); 0 to 365. */
        START_WAIT_DAYS(false),
        /** Whether the purchase order's date stands in place of the order's (D1). */
        PURCHASE_ORDER_DATE_REPLACES_ORDER_DATE(true),
        /** Whether a renewal ordered early waits for the end of the contract it renews (D59). */
        RENEWAL_WAITS_FOR_THE_END(true),
        /** Whether a raised minimum spares customers who did not meet the former one (D23). */
        RAISES_SPARE_CUSTOMERS(true);

        private final boolean yesOrNo;

        Reading(boolean yesOrNo) {
            this.yesOrNo = yesOrNo;
        }

        /** Whether its value is true or false; else a number. */
        public boolean isYesOrNo() {
            return yesOrNo;
        }
    }

    /** @param value "true" or "false", or a number @param effectiveFrom later than today in UTC */
    record NewReading(Reading reading, String value, LocalDate effectiveFrom, String source) {
    }

    /** A reading from a day on. */
    record RecordedReading(Reading reading, String value, LocalDate effectiveFrom, Instant recordedAt, String source) {
    }
}
