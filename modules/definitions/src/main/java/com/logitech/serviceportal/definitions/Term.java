package com.logitech.serviceportal.definitions;

/**
 * A paragraph of the text as code: facts in, a finding out. A term knows no clock, no database and no framework, and gives
 * the same finding for the same facts for ever.
 *
 * @param <F> the facts it needs; components are dates, instants, numbers, text, codes, enums, {@code Optional}s, sets or lists
 *            of these, so that they can be recorded and read back
 */
public interface Term<F extends Record> {

    /** The clause this term answers for. */
    Clause clause();

    /** The record type of its facts. */
    Class<F> facts();

    /** Applies the clause to the facts. */
    Finding judge(F facts);

    /** Judges again from the facts a finding recorded; the outcome must be the recorded one. */
    default Finding replay(Finding recorded) {
        if (!recorded.clause().equals(clause())) {
            throw new IllegalArgumentException(recorded.clause().rule() + " is not judged by " + clause().rule());
        }
        Finding again = judge(FactSheet.read(facts(), recorded.facts()));
        for (Finding.Fact fact : recorded.facts()) {
            again = again.knowing(fact.name(), fact.since(), fact.source());
        }
        return again;
    }
}
