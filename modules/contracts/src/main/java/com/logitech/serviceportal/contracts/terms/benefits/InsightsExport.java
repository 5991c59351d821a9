package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * R91: Insights are exported by hand or on a schedule; each run takes in the Spaces that have Insights at the instant it runs.
 *
 * <p>A run that finds none still leaves its record, with this finding.
 */
public final class InsightsExport implements Term<InsightsExport.Facts> {

    /** How a run comes about. */
    public enum Trigger {
        BY_HAND, SCHEDULED
    }

    /**
     * What it rests on.
     *
     * @param trigger  how the run came about
     * @param runAt    when it ran (UTC)
     * @param asked    Spaces it was to export
     * @param included Spaces of these with Insights at that instant
     */
    public record Facts(Trigger trigger, Instant runAt, int asked, int included) {
        public Facts {
            if (included < 0 || included > asked) {
                throw new IllegalArgumentException("a run includes some of the Spaces asked for");
            }
        }
    }

    /**
     * A run.
     *
     * @param included the Spaces in it, in the sequence given
     * @param <S>      what names a Space
     */
    public record Run<S>(Trigger trigger, Instant runAt, List<S> asked, List<S> included) {
        public Finding judged() {
            return new InsightsExport().judge(new Facts(trigger, runAt, asked.size(), included.size()));
        }
    }

    /** @param spaces the Spaces asked for, each with the cover it has at that instant */
    public static <S> Run<S> run(Trigger trigger, Instant runAt, Map<S, SyncInsights.Facts> spaces) {
        List<S> included = spaces.entrySet().stream()
                .filter(space -> SyncInsights.isOn(new SyncInsights.Facts(space.getValue().level(), space.getValue().coveredFrom(),
                        space.getValue().coveredUntil(), runAt)))
                .map(Map.Entry::getKey).toList();
        return new Run<>(trigger, runAt, List.copyOf(spaces.keySet()), included);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.INSIGHTS_EXPORT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String run = facts.trigger() == Trigger.SCHEDULED ? "The scheduled export" : "The export by hand";
        return facts.included() > 0
                ? Finding.holds(clause(), facts, run + " at " + Words.at(facts.runAt()) + " takes in " + facts.included() + " of "
                        + Words.count(facts.asked(), "Space", "Spaces") + ".")
                : Finding.fails(clause(), facts, run + " at " + Words.at(facts.runAt()) + " found no Space with Insights among "
                        + facts.asked() + ".",
                        "Assign an Essential or Select license to one of these Spaces.");
    }
}
