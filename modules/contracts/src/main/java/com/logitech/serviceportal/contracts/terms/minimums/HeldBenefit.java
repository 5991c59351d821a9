package com.logitech.serviceportal.contracts.terms.minimums;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R11, R28: whether a benefit is held from an instant on, and by which minimum. The one place where the history is folded: answers,
 * warnings and what-ifs read it.
 *
 * <p>Who holds it, by count or by plan, when a minimum is raised keeps the former one while he holds it without a break (D43); who
 * falls below it once needs the one then in force; a lowered one is at once everyone's. Who did not hold it at the raise needs the
 * raised one, or, by the other reading, the former one if he was a customer (D23).
 *
 * @param from       from when it is so (UTC)
 * @param held       whether the benefit is held
 * @param byPlan     whether a Select Enterprise Plan gives it at any size
 * @param activeSelectSpaces the count of active Select licenses (R29)
 * @param minimum    the one it is held by; where it is not held, the one that would give it
 * @param inForce    the one in force for everybody else, to be met after a break
 * @param since      since when it is held without a break (UTC); empty where it is not
 * @param lostAt     when it was lost last (UTC); empty where it is held, or never was
 */
public record HeldBenefit(Instant from, boolean held, boolean byPlan, int activeSelectSpaces, int minimum, int inForce,
        Optional<Instant> since, Optional<Instant> lostAt) {

    /** Every state there is, oldest first; the last lasts for ever. What is before the first is as the first, without the benefit. */
    public static List<HeldBenefit> history(Qualification facts) {
        List<HeldBenefit> history = new ArrayList<>();
        Qualification.Course course = facts.course();
        HeldBenefit present = never(course.minimumAt(Instant.MIN));
        Optional<Integer> spared = Optional.empty();
        for (Instant moment : course.moments()) {
            int inForce = course.minimumAt(moment);
            boolean known = facts.raisesSpareOlds() && facts.customerSince().filter(since -> !since.isAfter(moment)).isPresent();
            spared = known ? Optional.of(Math.min(inForce, spared.orElse(inForce))) : Optional.empty();
            int needed = present.held() ? Math.min(present.minimum(), inForce) : spared.orElse(inForce);
            HeldBenefit next = present.next(course, moment, inForce, needed);
            if (present.held() && !next.held()) {
                spared = spared.map(before -> inForce);
            }
            history.add(next);
            present = next;
        }
        return history;
    }

    private static HeldBenefit never(int inForce) {
        return new HeldBenefit(Instant.MIN, false, false, 0, inForce, inForce, Optional.empty(), Optional.empty());
    }

    private HeldBenefit next(Qualification.Course course, Instant moment, int inForceThen, int needed) {
        int count = course.countAt(moment);
        boolean plan = course.isUnderPlan(moment);
        boolean holds = plan || count >= needed;
        if (holds) {
            return new HeldBenefit(moment, true, plan, count, needed, inForceThen, Optional.of(since.orElse(moment)), Optional.empty());
        }
        return new HeldBenefit(moment, false, false, count, held ? inForceThen : needed, inForceThen, Optional.empty(),
                held ? Optional.of(moment) : lostAt);
    }

    /** The state at the instant. */
    public static HeldBenefit at(Qualification facts, Instant at) {
        return at(history(facts), at).orElseGet(() -> never(facts.course().minimumAt(at)));
    }

    /** The state at the instant; empty where it is before the first. */
    public static Optional<HeldBenefit> at(List<HeldBenefit> history, Instant at) {
        return history.stream().takeWhile(state -> !state.from().isAfter(at)).reduce((former, later) -> later);
    }

    /** The first state after the instant in which the benefit is no longer held, where it is held then (R27). */
    public static Optional<HeldBenefit> fallingShort(List<HeldBenefit> history, Instant at) {
        return at(history, at).filter(HeldBenefit::held).flatMap(
                holds -> history.stream().filter(state -> state.from().isAfter(at) && !state.held()).findFirst());
    }

    /** Whether it is held by a former minimum, lower than the one in force: it would be forfeited by falling below it once. */
    public boolean isByFormerMinimum() {
        return held && minimum < inForce;
    }

    /** How many more active licenses would give it; 0 where it is held. */
    public int missing() {
        return held ? 0 : Math.max(0, minimum - activeSelectSpaces);
    }
}
