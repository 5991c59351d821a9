package com.logitech.serviceportal.spares.terms.use;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.util.Objects;
import java.util.Optional;

/** R88: a spare takes the place of a device that failed, in the Space where that stands, and equips no other. */
public final class FailedHardwareOnly implements Term<FailedHardwareOnly.Facts> {

    /**
     * What it rests on.
     *
     * @param serial of the spare
     * @param failed serial number of the device that failed; empty where none is named, by itself or by a ticket
     * @param stands what the Space is called in which that stands; empty while it stands in none
     * @param wanted what the Space is called in which the spare is to be deployed; empty for where the failed one stands
     */
    public record Facts(String serial, Optional<String> failed, Optional<String> stands, Optional<String> wanted) {
        public Facts {
            Objects.requireNonNull(serial, "serial");
        }

        /** Whether it would equip a Space in which nothing failed. */
        public boolean newRoom() {
            return wanted.isPresent() && !wanted.equals(stands);
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.FAILED_HARDWARE_ONLY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.newRoom()) {
            return Finding.fails(clause(), facts, "In " + facts.wanted().get() + " no device has failed whose place spare " + facts.serial()
                    + " could take. Spares equip no new Rooms.", "Name the device of " + facts.wanted().get() + " that failed.");
        }
        if (facts.failed().isEmpty()) {
            return Finding.fails(clause(), facts, "Spare " + facts.serial() + " replaces failed hardware, and none is named.",
                    "Name the device that failed, or the ticket about it.");
        }
        return facts.stands().isEmpty()
                ? Finding.fails(clause(), facts, "Device " + facts.failed().get() + " stands in no Space in which a spare could take its"
                + " place.", "Register the Space it failed in first.")
                : Finding.holds(clause(), facts, "Spare " + facts.serial() + " takes the place of " + facts.failed().get() + " in "
                + facts.stands().get() + ".");
    }
}
