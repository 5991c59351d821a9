package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * R16: a Space carries at most one active license of a level at a time, and none below one it has.
 *
 * <p>A lower level is refused while a higher one is active; a higher one may join a lower one (D4). A second license of the same
 * level is refused, except one of a contract that renews the present cover's: that is allowed, and the days it burns are said
 * (D29). Whether the Space is free at an instant is asked to the instant.
 */
public final class OneLicensePerSpace implements Term<OneLicensePerSpace.Facts> {

    /**
     * What it rests on.
     *
     * @param level  the license's level, Essential or Select
     * @param from   from when it is to be on the Space (UTC)
     * @param until  its end as far as known (UTC)
     * @param zone   the zone of the new contract, in which burnt days are counted
     * @param covers what the Space has already, now or later
     */
    public record Facts(ServiceLevel level, Instant from, Optional<Instant> until, ZoneId zone, List<SpaceCover> covers) {
        public Facts {
            covers = List.copyOf(covers);
            if (!level.isPaid()) {
                throw new IllegalArgumentException("Basic has no licenses to assign");
            }
            TimeSpan.of(from, until);
        }

        /** How the license would share the Space with what is there. */
        public Sharing sharing() {
            return of(level, from, until, zone, covers);
        }
    }

    /**
     * How a license would share a Space with the covers there.
     *
     * @param inTheWay   the cover that refuses it, if one does
     * @param freeFrom   the earliest instant from which none refuses it (UTC); empty if no end is in sight
     * @param burntDays  calendar days, as far as known, on which it would run beside the cover it renews
     */
    public record Sharing(Optional<SpaceCover> inTheWay, Optional<Instant> freeFrom, int burntDays) {
        public boolean allowed() {
            return inTheWay.isEmpty();
        }
    }

    /** Whether the license may be on the Space, from when at the earliest, and the days burnt; parameters as in {@link Facts}. */
    public static Sharing of(ServiceLevel level, Instant from, Optional<Instant> until, ZoneId zone, List<SpaceCover> covers) {
        Optional<SpaceCover> inTheWay = inTheWay(level, TimeSpan.of(from, until), covers);
        Optional<Instant> freeFrom = Optional.of(from);
        Optional<SpaceCover> next = inTheWay;
        while (next.isPresent() && freeFrom.isPresent()) {
            freeFrom = next.get().during().until();
            next = freeFrom.flatMap(at -> inTheWay(level, TimeSpan.of(at, until.filter(at::isBefore)), covers));
        }
        int burnt = covers.stream()
                .filter(cover -> cover.level() == level && cover.renewed())
                .flatMap(cover -> cover.during().common(TimeSpan.of(from, until)).stream())
                .mapToInt(both -> both.until().map(end -> days(both.from(), end, zone)).orElse(0))
                .sum();
        return new Sharing(inTheWay, freeFrom, burnt);
    }

    private static Optional<SpaceCover> inTheWay(ServiceLevel level, TimeSpan wanted, List<SpaceCover> covers) {
        return covers.stream()
                .filter(cover -> cover.level().isAbove(level) && cover.during().contains(wanted.from())
                        || cover.level() == level && !cover.renewed() && cover.during().overlaps(wanted))
                .max(Comparator.comparing(SpaceCover::level));
    }

    private static int days(Instant from, Instant until, ZoneId zone) {
        return (int) ChronoUnit.DAYS.between(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(until, zone));
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LICENSE_AND_SPACE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        Sharing sharing = facts.sharing();
        String license = Wording.a(facts.level().title() + " license");
        if (!sharing.allowed()) {
            SpaceCover there = sharing.inTheWay().orElseThrow();
            String because = there.level() == facts.level()
                    ? "This Space has " + license + " already, " + there.during().inWords(facts.zone()) + "."
                    : "This Space has a " + there.level().title() + " license, " + there.during().inWords(facts.zone())
                            + ", and a lower level adds nothing to it.";
            return Finding.fails(clause(), facts, because, sharing.freeFrom()
                    .map(at -> "Let the assignment take effect on " + Wording.at(at, facts.zone()) + ", when the present cover ends.")
                    .orElse("Release the license that is on this Space."));
        }
        return Finding.holds(clause(), facts, remark(facts, sharing, license));
    }

    private static String remark(Facts facts, Sharing sharing, String license) {
        TimeSpan wanted = TimeSpan.of(facts.from(), facts.until());
        List<SpaceCover> beside = facts.covers().stream().filter(cover -> cover.during().overlaps(wanted)).toList();
        if (beside.stream().anyMatch(cover -> cover.level() == facts.level())) {
            return "The license renews the cover this Space has and may run beside it; "
                    + (sharing.burntDays() > 0 ? Wording.count(sharing.burntDays(), "day", "days") + " of the new term would be"
                    : "what it overlaps of the new term is")
                    + " covered twice.";
        }
        return beside.stream().map(SpaceCover::level).findFirst()
                .map(other -> other.isAbove(facts.level())
                        ? "The Space is free at that instant; a " + other.title()
                                + " license takes over later and the lower level adds nothing from then."
                        : "The Space takes " + license + "; the " + other.title() + " license there adds nothing while it lasts.")
                .orElse("The Space has no other license at that time and takes " + license + ".");
    }
}
