package com.logitech.serviceportal.portal.rest.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.util.List;

/**
 * A decision as it is sent.
 *
 * @param turnedBy when denied, the nearest fact that would turn it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Trace(String question, Outcome outcome, Instant at, Instant knownAt, List<Step> findings, String turnedBy) {

    /** How it came out. */
    public enum Outcome {
        @JsonProperty("granted")
        GRANTED,
        @JsonProperty("denied")
        DENIED
    }

    /**
     * One clause asked.
     *
     * @param rule   its number
     * @param clause its heading
     * @param place  where it stands in the texts
     * @param link   the page that explains it
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Step(String rule, String clause, String place, String link, boolean holds, String because, List<Known> facts,
            String turnedBy) {

        static Step of(Finding finding) {
            return new Step(finding.clause().rule(), finding.clause().heading(), finding.clause().place(),
                    "/clauses.xhtml#" + finding.clause().rule(),
                    finding.holds(), finding.because(), finding.facts().stream().map(Known::of).toList(), finding.turnedBy());
        }
    }

    /** A fact it rests on. @param since since when it is so, where known; @param source who says so, where known */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Known(String name, String label, String value, Instant since, String source) {

        static Known of(Finding.Fact fact) {
            return new Known(fact.name(), fact.label(), fact.value(), fact.since(), fact.source());
        }
    }

    static Trace of(Decision decision) {
        return new Trace(decision.question(), decision.granted() ? Outcome.GRANTED : Outcome.DENIED, decision.at(), decision.knownAt(),
                decision.findings().stream().map(Step::of).toList(), decision.turnedBy());
    }
}
