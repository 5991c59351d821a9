package com.logitech.serviceportal.contracts.api.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumLine;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
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
    /** So many devices are named in an answer; the others are counted. */
    int MOST_DEVICES = 200;

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
        /** Move a license from one Space to another. */
        MOVE,
        /** Buy an Enterprise Plan and activate it. */
        PLAN,
        /** Put a higher tier in the place of an Enterprise Plan (R109). */
        UPGRADE,
        /** Let a contract end without going on: held against the same contract going on as it is. */
        END
    }

    /**
     * One change. Dates are days in the customer's zone and begin with them; today means now.
     *
     * @param contract  what is renewed, assigned, released, upgraded or let end
     * @param level     bought, or renewed to; a renewal keeps its own unless told
     * @param category  the category word of the order, as in an offering; a renewal keeps its own unless told
     * @param licenses  how many, 1 to 10,000; of a renewal or release left out for all there are
     * @param termYears 1 to 5; a renewal and an upgrade keep their own unless told
     * @param orderedOn the day of the order; today unless told
     * @param from      the day it begins; today unless told, of a renewal the day the present cover ends; a plan is activated on it, or
     *                  starts by itself where that is earlier (R113)
     * @param space     the Space a license leaves: of a move, or of a release of that one alone
     * @param to        the Space a license moves to
     * @param maximumSpaces the tier of a plan, 1 to 1,000,000 (R109); a renewal keeps its own unless told
     */
    record Change(ChangeKind kind, Optional<ContractId> contract, Optional<ServiceLevel> level, Optional<SpaceCategory> category,
                  Optional<Integer> licenses, Optional<Integer> termYears, Optional<LocalDate> orderedOn, Optional<LocalDate> from,
                  Optional<SpaceId> space, Optional<SpaceId> to, Optional<Integer> maximumSpaces) {

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
            maximumSpaces = maximumSpaces == null ? Optional.empty() : maximumSpaces;
        }
    }

    /**
     * What would be.
     *
     * @param at         when it was asked (UTC)
     * @param zone       the customer's, whose days these are
     * @param continued  whether "before" means that what is let end went on as it is
     * @param outcomes   what is kept, lost and gained, each with its day and clause; losses first
     * @param milestones the same and the contracts by day, the first day on top
     * @param effects    what else is worth a word; warnings first
     * @param refusals   what the rules would refuse, one decision for each Space or order
     * @param minimums   each benefit with a minimum, as it is and as it would be
     * @param contracts  the contracts there would be, and those bought on paper
     * @param levels     how levels would change, alike Spaces together
     * @param spaces     the first {@link #MOST_SPACES} Spaces that would change
     * @param spacesChanged how many Spaces would change
     * @param devices    what becomes of the extended cover of devices in these Spaces
     */
    record WhatIfAnswer(Instant at, ZoneId zone, boolean continued, List<Outcome> outcomes, List<Milestone> milestones,
                        List<Effect> effects, List<Decision> refusals, List<MinimumOutlook> minimums, List<PaperContract> contracts,
                        List<LevelOutlook> levels, List<SpaceOutlook> spaces, int spacesChanged, DevicesOutlook devices) {
    }

    /**
     * What becomes of one thing.
     *
     * @param about what it is: a benefit, Spaces of a category, cover without a break, devices
     * @param on    the day it turns; empty where it does not
     * @param rule  the clause's number behind it
     */
    record Outcome(String about, BenefitTurn turn, Optional<LocalDate> on, String why, String rule) {
    }

    /** What happens on a day in the customer's zone. */
    record Milestone(LocalDate on, Effect effect) {
    }

    /** What becomes of a benefit or a cover. */
    enum BenefitTurn {
        /** Held as before, as long as before. */
        KEPT,
        /** Lost on a day on which it would be held otherwise. */
        LOST,
        /** Held on a day on which it would not be otherwise. */
        GAINED,
        /** Not held, as before. */
        NOT_HELD,
        /** Nobody can say, because a date is not registered. */
        UNKNOWN
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
     * @param title     "Select contract 1000042", "12 Select licenses to be bought"
     * @param bought    whether it is only on paper
     * @param startsOn  first covered day
     * @param endsBefore first day no longer covered
     * @param licenses  how many it holds; 0 for a plan
     * @param placed    how many would be on Spaces, now or later
     * @param plan      the size of its Enterprise Plan; empty for licenses
     */
    record PaperContract(String title, Optional<ContractId> contract, boolean bought, ServiceLevel level, LocalDate startsOn,
                         LocalDate endsBefore, int licenses, int placed, Optional<PlanSize> plan) {

        public LocalDate lastCoveredDay() {
            return endsBefore.minusDays(1);
        }
    }

    /** How a plan stands by its maximum. @param spaces those of its categories (R111) @param finding by R109 */
    record PlanSize(int maximumSpaces, int spaces, Finding finding) {
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

    /**
     * A Space whose cover would change.
     *
     * @param gap     the first days without cover between two covers (R26); empty where there are none
     * @param gapFrom the first of them
     */
    record SpaceOutlook(SpaceId space, String name, SpaceCategory category, List<LevelStretch> before, List<LevelStretch> after,
                        Optional<Finding> gap, Optional<LocalDate> gapFrom, int daysWithoutCover) {
    }

    /** A level from a day on. */
    record LevelStretch(LocalDate from, ServiceLevel level) {
    }

    /**
     * Extended cover of the devices in Spaces that would change (D28).
     *
     * @param kept    how many go on being covered as before
     * @param notHeld how many are not covered, as before, though their Space has Select
     * @param unknown how many nobody can speak for, because the purchase is not registered
     * @param devices the first {@link #MOST_DEVICES}, losses first
     */
    record DevicesOutlook(int kept, int lost, int gained, int notHeld, int unknown, List<DeviceOutlook> devices) {

        public int all() {
            return kept + lost + gained + notHeld + unknown;
        }
    }

    /** A device. @param product its name @param on the day its cover turns; empty where it does not @param finding why */
    record DeviceOutlook(DeviceId device, SerialNumber serial, String product, SpaceId space, String spaceName, BenefitTurn turn,
                         Optional<LocalDate> on, Finding finding) {
    }
}
