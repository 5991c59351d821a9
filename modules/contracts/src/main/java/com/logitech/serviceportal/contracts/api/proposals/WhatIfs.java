package com.logitech.serviceportal.contracts.api.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumLine;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What would be if: an account as it is, changed on paper by the rules that judge the real commands, before anything is bought, assigned or
 * released. Nothing is written. Asked by all who see the customer; a stranger's answers as unknown.
 */
@FunctionalInterface
public interface WhatIfs {

    /** So many changes at once. */
    int MOST_CHANGES = 20;
    /** So many Spaces are named in an answer; the others are counted. */
    int MOST_SPACES = 200;

    WhatIfAnswer ask(WhatIf question);

    /** What is done on paper, one after the other. @param changes 1 to {@link #MOST_CHANGES} */
    record WhatIf(CustomerId customer, List<Change> changes) {
        public WhatIf {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }
    }

    /** What can be changed. */
    enum ChangeKind {
        /** Buy licenses of a level for a category and assign them to Spaces that have none. */
        BUY,
        /** Continue a contract, by its own level and categories or by others, on the Spaces it is on when it ends. */
        RENEW,
        /** Assign free licenses of a contract to Spaces that have none. */
        ASSIGN,
        /** Take licenses of a contract from their Spaces, those with the highest numbers first. */
        RELEASE,
        /** Move a license from one Space to another, now. */
        MOVE
    }

    /**
     * One change. Dates are days in the customer's zone and begin with them; today means now.
     *
     * @param contract  what is renewed, assigned or released
     * @param level     bought, or renewed to; a renewal keeps its own unless told
     * @param category  the category word of the order, as in an offering; a renewal keeps its own unless told
     * @param licenses  how many, 1 to 10,000; of a renewal or release left out for all there are
     * @param termYears 1 to 5; a renewal keeps its own unless told
     * @param orderedOn the day of the order; today unless told
     * @param from      the day it begins; today unless told, of a renewal the day the present cover ends
     * @param space     the Space a license leaves: of a move, or of a release of that one alone
     * @param to        the Space a license moves to
     */
    record Change(ChangeKind kind, Optional<ContractId> contract, Optional<ServiceLevel> level, Optional<SpaceCategory> category,
                  Optional<Integer> licenses, Optional<Integer> termYears, Optional<LocalDate> orderedOn, Optional<LocalDate> from,
                  Optional<SpaceId> space, Optional<SpaceId> to) {

        /** What is not said is left out. */
        public Change {
            contract = contract == null ? Optional.empty() : contract;
            level = level == null ? Optional.empty() : level;
            category = category == null ? Optional.empty() : category;
            licenses = licenses == null ? Optional.empty() : licenses;
            termYears = termYears == null ? Optional.empty() : termYears;
            orderedOn = orderedOn == null ? Optional.empty() : orderedOn;
            from = from == null ? Optional.empty() : from;
            space = space == null ? Optional.empty() : space;
            to = to == null ? Optional.empty() : to;
        }
    }

    /**
     * What would be.
     *
     * @param at         when it was asked (UTC)
     * @param zone       the customer's, whose days these are
     * @param effects    all that matters in sentences, each with its clause; losses first
     * @param refusals   what the rules would refuse, one decision for each Space or order
     * @param minimums   each benefit with a minimum, as it is and as it would be
     * @param contracts  the contracts there would be, and those bought on paper
     * @param levels     how levels would change, alike Spaces together
     * @param spaces     the first {@link #MOST_SPACES} Spaces that would change
     * @param spacesChanged how many Spaces would change
     */
    record WhatIfAnswer(Instant at, ZoneId zone, List<Effect> effects, List<Decision> refusals, List<MinimumOutlook> minimums,
                        List<PaperContract> contracts, List<LevelOutlook> levels, List<SpaceOutlook> spaces, int spacesChanged) {
    }

    /** What becomes of a benefit with a minimum. */
    enum BenefitTurn {
        /** Held as before, as long as before. */
        KEPT,
        /** Lost on a day on which it would be held otherwise. */
        LOST,
        /** Held on a day on which it would not be otherwise. */
        GAINED,
        /** Not held, as before. */
        NOT_HELD
    }

    /**
     * A benefit with a minimum.
     *
     * @param before    its states from now on as things stand
     * @param after     the same as it would be
     * @param turn      whether it is lost or gained
     * @param turnsOn   the day it is lost or gained; empty where nothing changes
     * @param forfeited the former minimum that would be forfeited, where it is lower than the one in force
     * @param toRegain  the minimum to be met after the loss
     * @param finding   why, at that day (R28)
     */
    record MinimumOutlook(MinimumLine line, BenefitTurn turn, List<Stretch> before, List<Stretch> after, Optional<LocalDate> turnsOn,
                          Optional<Integer> forfeited, Optional<Integer> toRegain, Finding finding) {
    }

    /** A state from an instant on (UTC); parameters as in a standing. @param on its day in the customer's zone */
    record Stretch(Instant from, LocalDate on, int activeSelectSpaces, boolean held, boolean byPlan, int minimum, int inForce) {
    }

    /**
     * A contract on paper.
     *
     * @param title     "Select contract 1000042", "Select contract to be bought"
     * @param bought    whether it is only on paper
     * @param startsOn  first covered day
     * @param endsBefore first day no longer covered
     * @param licenses  how many it holds; 0 for a plan
     * @param placed    how many would be on Spaces, now or later
     */
    record PaperContract(String title, Optional<ContractId> contract, boolean bought, ServiceLevel level, LocalDate startsOn,
                         LocalDate endsBefore, int licenses, int placed) {

        public LocalDate lastCoveredDay() {
            return endsBefore.minusDays(1);
        }
    }

    /**
     * Spaces of a category whose level would change alike.
     *
     * @param from   the first day of it
     * @param before the level as things stand
     * @param after  the level that would be
     * @param lost   benefits of the table the level before has and the other has not (R2), by their names
     * @param gained the other way round
     */
    record LevelOutlook(SpaceCategory category, LocalDate from, ServiceLevel before, ServiceLevel after, int spaces, List<String> lost,
                        List<String> gained) {
    }

    /** A Space whose cover would change. @param gap the first days without cover between two covers (R26); empty where there are none */
    record SpaceOutlook(SpaceId space, String name, SpaceCategory category, List<LevelStretch> before, List<LevelStretch> after,
                        Optional<Finding> gap, int daysWithoutCover) {
    }

    /** A level from a day on. */
    record LevelStretch(LocalDate from, ServiceLevel level) {
    }
}
