package com.logitech.serviceportal.spares.terms.use;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.spares.api.SparesClause;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/** R83: the customer keeps spares ready; that one should be updated is said, and keeps nobody from using it. */
public final class KeptReady implements Term<KeptReady.Facts> {

    /** A look that is older than so many days is due again. */
    public static final int DAYS = 90;

    /**
     * What it rests on.
     *
     * @param serial    of the spare
     * @param installed the firmware seen on it; empty while nobody has looked
     * @param seenOn    when, in the customer's zone
     * @param latest    the latest firmware of its model; empty where we know of none
     * @param today     in the customer's zone
     */
    public record Facts(String serial, Optional<String> installed, Optional<LocalDate> seenOn, Optional<String> latest, LocalDate today) {
        public Facts {
            Objects.requireNonNull(serial, "serial");
            Objects.requireNonNull(today, "today");
            if (installed.isPresent() != seenOn.isPresent()) {
                throw new IllegalArgumentException("firmware is seen on a day");
            }
        }
    }

    @Override
    public SparesClause clause() {
        return SparesClause.KEPT_READY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String may = " It can be used all the same.";
        if (facts.latest().isEmpty()) {
            return Finding.holds(clause(), facts, "No firmware of spare " + facts.serial() + "'s model is known to us.");
        }
        String latest = facts.latest().get();
        if (facts.installed().isEmpty()) {
            return Finding.fails(clause(), facts, "Nobody has written down the firmware of spare " + facts.serial() + "; the latest is "
                    + latest + "." + may, "Look at it, and write down its firmware.");
        }
        if (!facts.installed().get().equals(latest)) {
            return Finding.fails(clause(), facts, "Spare " + facts.serial() + " had firmware " + facts.installed().get() + " on "
                    + facts.seenOn().get() + "; the latest is " + latest + "." + may, "Update it to " + latest + ".");
        }
        long days = ChronoUnit.DAYS.between(facts.seenOn().get(), facts.today());
        return days > DAYS
                ? Finding.fails(clause(), facts, "Spare " + facts.serial() + " was last looked at " + Wording.count(days, "day", "days")
                + " ago." + may, "See whether it starts, and write down its firmware.")
                : Finding.holds(clause(), facts, "Spare " + facts.serial() + " had the latest firmware, " + latest + ", on "
                + facts.seenOn().get() + ".");
    }
}
