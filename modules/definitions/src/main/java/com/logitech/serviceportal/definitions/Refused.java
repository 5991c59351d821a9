package com.logitech.serviceportal.definitions;

import java.util.List;
import java.util.Optional;

/**
 * A command that may not go on. Unchecked, so that the transaction it is thrown in leaves nothing behind; shown to the
 * caller as an answer, not as an error.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of answer it is. */
    public enum Kind {
        /** A rule of the text or a state of the books forbids it; see {@link Refused#decision()} where a clause is behind it. */
        RULE,
        /** What was sent is not usable; see {@link Refused#problems()}. */
        INPUT,
        /** The caller's role does not include this. */
        NOT_ALLOWED,
        /** There is no such thing, or it belongs to somebody else: the two answer alike. */
        NOT_FOUND,
        /** Somebody changed it since the caller read it. */
        STALE
    }

    /**
     * A field that cannot be used as sent.
     *
     * @param field  its name as the caller knows it, with a path where nested: {@code lines[0].termYears}
     * @param reason what is wrong and what would be right, in words
     */
    public record Problem(String field, String reason) {
    }

    private final transient Decision decision;
    private final Kind kind;
    private final transient List<Problem> problems;

    private Refused(Kind kind, String message, Decision decision, List<Problem> problems) {
        super(message);
        this.kind = kind;
        this.decision = decision;
        this.problems = List.copyOf(problems);
    }

    /** A rule forbids it, and the decision says which. */
    public static Refused by(Decision decision) {
        if (decision.granted()) {
            throw new IllegalArgumentException("a granted decision refuses nothing: " + decision.question());
        }
        return new Refused(Kind.RULE, decision.decisive().because(), decision, List.of());
    }

    /** The state of the books forbids it; no clause is behind it (a name taken, a number used up). */
    public static Refused conflict(String field, String reason) {
        return new Refused(Kind.RULE, reason, null, List.of(new Problem(field, reason)));
    }

    public static Refused input(String field, String reason) {
        return input(List.of(new Problem(field, reason)));
    }

    /** All that is wrong with what was sent, at once. */
    public static Refused input(List<Problem> problems) {
        String message = problems.size() == 1 ? problems.get(0).field() + ": " + problems.get(0).reason()
                : problems.size() + " fields cannot be used as sent";
        return new Refused(Kind.INPUT, message, null, problems);
    }

    /** @param what the thing asked for, in words: "enter an order" */
    public static Refused notAllowed(String what) {
        return new Refused(Kind.NOT_ALLOWED, "Your role does not allow you to " + what + ".", null, List.of());
    }

    /** @param what the kind of thing: "space" */
    public static Refused notFound(String what) {
        return new Refused(Kind.NOT_FOUND, "There is no such " + what + ".", null, List.of());
    }

    /** @param what the kind of thing: "space" */
    public static Refused stale(String what) {
        return new Refused(Kind.STALE, "Somebody has changed this " + what + " since you opened it. Reload it and try again.", null,
                List.of());
    }

    public Kind kind() {
        return kind;
    }

    /** The decision behind it, when a clause refuses. */
    public Optional<Decision> decision() {
        return Optional.ofNullable(decision);
    }

    /** The fields that cannot be used, when the input or the state of a field is the reason. */
    public List<Problem> problems() {
        return problems;
    }
}
