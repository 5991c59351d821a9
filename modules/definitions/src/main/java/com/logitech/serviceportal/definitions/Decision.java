package com.logitech.serviceportal.definitions;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The answer to one question: granted when every finding holds. It is a value: stored, shown, sent and replayed unchanged.
 *
 * @param question what was asked, in words
 * @param at       the instant the question is about (UTC)
 * @param knownAt  as known at this instant (UTC): facts recorded later have no part in it
 * @param findings the steps, in the order they were asked; at least one
 */
public record Decision(String question, Instant at, Instant knownAt, List<Finding> findings) {

    public Decision {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(knownAt, "knownAt");
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("a decision rests on at least one finding: " + question);
        }
    }

    public boolean granted() {
        return findings.stream().allMatch(Finding::holds);
    }

    /** The finding that settles it: the first that does not hold, or the last one when all do. */
    public Finding decisive() {
        return firstFailing().orElse(findings.get(findings.size() - 1));
    }

    /** When denied, the nearest fact that would turn it; empty when granted. */
    public String turnedBy() {
        return firstFailing().map(Finding::turnedBy).orElse("");
    }

    private Optional<Finding> firstFailing() {
        return findings.stream().filter(finding -> !finding.holds()).findFirst();
    }

    /**
     * Asks the same terms again with the recorded facts.
     *
     * @param terms terms that between them answer for every clause found here
     * @throws IllegalArgumentException if a finding's clause has no term among them
     */
    public Decision replay(Collection<? extends Term<?>> terms) {
        List<Finding> again = findings.stream()
                .map(finding -> terms.stream()
                        .filter(term -> term.clause().equals(finding.clause()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("no term for " + finding.clause().rule()))
                        .replay(finding))
                .toList();
        return new Decision(question, at, knownAt, again);
    }

    /** The whole answer as plain text, for a mail or a clipboard. */
    public String asText() {
        String steps = findings.stream()
                .map(finding -> (finding.holds() ? "+ " : "- ") + finding.clause().rule() + " " + finding.clause().heading() + ": "
                        + finding.because() + facts(finding))
                .collect(Collectors.joining("\n"));
        String turn = turnedBy().isEmpty() ? "" : "\nWhat would change this: " + turnedBy();
        return question + "\n" + (granted() ? "Yes" : "No") + ", at " + at + ", as known at " + knownAt + "\n" + steps + turn;
    }

    private static String facts(Finding finding) {
        return finding.facts().stream().map(fact -> fact.label() + " " + fact.value())
                .collect(Collectors.joining("; ", finding.facts().isEmpty() ? "" : " (", finding.facts().isEmpty() ? "" : ")"));
    }
}
