package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * R111: the customer shows that the Spaces of a plan are within its maximum: by the count Sync gives for the linked organizations, or by
 * evidence our people have accepted.
 *
 * <p>What Sync counts goes before what was handed in: it is newer and nobody typed it. Evidence counts once it has been accepted; the
 * latest count accepted stands.
 */
public final class PlanEvidence implements Term<PlanEvidence.Facts> {

    /**
     * What it rests on.
     *
     * @param maximumSpaces   the plan's maximum
     * @param categories      the categories it serves
     * @param countedBySync   Spaces over all linked organizations, each once; empty where none is linked
     * @param countedBySyncAt when (UTC)
     * @param shownSpaces     Spaces by the evidence accepted last; empty where none was
     * @param shownOn         the day they were counted, in the contract's zone
     * @param source          where that evidence came from
     * @param zone            the contract's, for words
     */
    public record Facts(int maximumSpaces, Set<SpaceCategory> categories, Optional<Integer> countedBySync,
            Optional<Instant> countedBySyncAt, Optional<Integer> shownSpaces, Optional<LocalDate> shownOn, Optional<String> source,
            ZoneId zone) {
        public Facts {
            categories = Words.sorted(categories);
            if (countedBySync.isPresent() != countedBySyncAt.isPresent() || shownSpaces.isPresent() != shownOn.isPresent()) {
                throw new IllegalArgumentException("a count is of some day");
            }
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PLAN_EVIDENCE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.countedBySync().isPresent()) {
            return judged(facts, facts.countedBySync().get(), "Sync counts " + spaces(facts.countedBySync().get())
                    + " over the linked organizations at " + Wording.at(facts.countedBySyncAt().orElseThrow(), facts.zone()));
        }
        if (facts.shownSpaces().isPresent()) {
            return judged(facts, facts.shownSpaces().get(), "Evidence of " + facts.shownOn().orElseThrow()
                    + facts.source().map(source -> " from " + source).orElse("") + " shows " + spaces(facts.shownSpaces().get()));
        }
        return Finding.fails(clause(), facts, "Nothing shows yet how many Spaces there are of " + Words.all(facts.categories()) + ".",
                "Link the Sync organizations, or hand in a screenshot or an export with the count and its day.");
    }

    private Finding judged(Facts facts, int spaces, String counted) {
        return spaces <= facts.maximumSpaces()
                ? Finding.holds(clause(), facts, counted + ", within the maximum of " + facts.maximumSpaces() + ".")
                : Finding.fails(clause(), facts, counted + ", above the maximum of " + facts.maximumSpaces() + ".",
                        "Order a higher tier, for at least " + spaces(spaces) + ", or show that there are fewer.");
    }

    private static String spaces(int number) {
        return Wording.count(number, "Space", "Spaces");
    }
}
