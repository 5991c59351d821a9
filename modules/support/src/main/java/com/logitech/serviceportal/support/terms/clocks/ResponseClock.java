package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The first-response clock of a ticket: a fold over what happened to it, the same in whatever order that became known. It never
 * pauses (D30). Under Select it runs in real time while the ticket is in English (R31, R32) and has no due time in another language
 * (R33), nor in English if that was chosen once Select had ended (D36); otherwise one business day of the desk (R48, R124). For products
 * nothing is committed for it has no due time at all (R45).
 *
 * @param objectives one after the other, at least one; the last is the present one
 */
public record ResponseClock(List<Objective> objectives) {

    /** The language whose Select tickets have a due time (R32). */
    public static final String ENGLISH = "en";

    public ResponseClock {
        objectives = List.copyOf(objectives);
        if (objectives.isEmpty()) {
            throw new IllegalArgumentException("a ticket has had an aim since it was opened");
        }
    }

    /**
     * How the clocks of a level are set.
     *
     * @param aroundTheClock how long a Select ticket in English may wait (R32)
     * @param oneBusinessDay one business day of the desk after an instant (D8, D47)
     * @param committed      whether anything is committed for the product (R45)
     */
    public record Setting(SupportLevel level, Duration aroundTheClock, UnaryOperator<Instant> oneBusinessDay, boolean committed) {

        /** For a product that is committed to. */
        public Setting(SupportLevel level, Duration aroundTheClock, UnaryOperator<Instant> oneBusinessDay) {
            this(level, aroundTheClock, oneBusinessDay, true);
        }

        Optional<Instant> dueAt(String language, Instant from) {
            if (!committed) {
                return Optional.empty();
            }
            if (level != SupportLevel.SELECT) {
                return Optional.of(oneBusinessDay.apply(from));
            }
            return language.equals(ENGLISH) ? Optional.of(from.plus(aroundTheClock)) : Optional.empty();
        }
    }

    /**
     * @param language the ticket was opened in
     * @param openedAt (UTC)
     * @param facts    in any order
     */
    public static ResponseClock of(Setting setting, String language, Instant openedAt, Collection<ResponseFact> facts) {
        List<Objective> objectives = new ArrayList<>();
        Objective present = Objective.begun(language, openedAt, setting.dueAt(language, openedAt));
        for (ResponseFact fact : facts.stream().sorted(ResponseFact.AS_IT_HAPPENED).toList()) {
            if (fact.kind() == ResponseFact.Kind.RESPONSE) {
                objectives.add(present.answered(fact.at()));
                return new ResponseClock(objectives);
            } else if (fact.kind().isChoice() && setting.level() == SupportLevel.SELECT
                    && fact.language().equals(ENGLISH) != present.language().equals(ENGLISH)) {
                objectives.add(present.dropped(fact.at()));
                present = Objective.begun(fact.language(), fact.at(), fact.kind() == ResponseFact.Kind.LANGUAGE_CHOSEN
                        ? setting.dueAt(fact.language(), fact.at()) : Optional.empty());
            }
        }
        objectives.add(present);
        return new ResponseClock(objectives);
    }

    /** The present aim. */
    public Objective present() {
        return objectives.get(objectives.size() - 1);
    }

    /** The last instant that is in time (UTC); empty where there is none (R33). */
    public Optional<Instant> dueAt() {
        return present().dueAt();
    }

    public Optional<Instant> answeredAt() {
        return present().answeredAt();
    }

    /** Whether an aim was missed by an instant (UTC), be it a former one: a miss stays (D51). */
    public boolean missed(Instant asOf) {
        return objectives.stream().anyMatch(objective -> objective.standing(asOf) == Objective.Standing.MISSED);
    }
}
