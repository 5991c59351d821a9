package com.logitech.serviceportal.definitions;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * One step of an answer: a clause, whether it holds, and why, with the facts it rests on.
 *
 * @param clause   the clause that was asked
 * @param holds    whether it is met
 * @param because  one sentence with the facts in it, for a person
 * @param facts    what it rests on, in the order the term lists them
 * @param turnedBy when it does not hold, the nearest thing that would make it hold, said in the imperative; otherwise empty
 */
public record Finding(Clause clause, boolean holds, String because, List<Fact> facts, String turnedBy) {

    public Finding {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(because, "because");
        facts = List.copyOf(facts);
        turnedBy = turnedBy == null ? "" : turnedBy;
        if (!holds && turnedBy.isBlank()) {
            throw new IllegalArgumentException("a finding that does not hold says what would turn it: " + clause.rule());
        }
    }

    /** The clause is met. The components of {@code facts} become the recorded facts. */
    public static Finding holds(Clause clause, Record facts, String because) {
        return new Finding(clause, true, because, FactSheet.of(facts), "");
    }

    /** The clause is not met. {@code turnedBy} names the nearest fact that would change that. */
    public static Finding fails(Clause clause, Record facts, String because, String turnedBy) {
        return new Finding(clause, false, because, FactSheet.of(facts), turnedBy);
    }

    /**
     * The same finding, with where the named fact comes from and since when it is so. Unknown names are ignored: the term decides what it
     * rests on.
     */
    public Finding knowing(String factName, Instant since, String source) {
        List<Fact> sourced = facts.stream()
                .map(fact -> fact.name().equals(factName) ? new Fact(fact.name(), fact.value(), since, source) : fact)
                .toList();
        return new Finding(clause, holds, because, sourced, turnedBy);
    }

    /**
     * Something known.
     *
     * @param name   the component's name in the term's facts, for instance {@code orderCreatedOn}
     * @param value  ISO text of a date, an instant (UTC), a number, a code, or a list of them joined by {@code ", "}
     * @param since  since when it is so, or null where that says nothing
     * @param source who or what says so, or null
     */
    public record Fact(String name, String value, Instant since, String source) {

        private static final Pattern HUMP = Pattern.compile("([a-z0-9])([A-Z])");

        public Fact {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }

        /** The name in words: {@code orderCreatedOn} reads "order created on". */
        public String label() {
            return HUMP.matcher(name).replaceAll("$1 $2").toLowerCase(Locale.ROOT);
        }
    }
}
