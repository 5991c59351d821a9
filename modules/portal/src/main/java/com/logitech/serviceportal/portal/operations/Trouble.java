package com.logitech.serviceportal.portal.operations;

import com.logitech.serviceportal.definitions.counter.Causes;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;

/** What a database's objection means to whoever asked, read from its SQLSTATE. Its words stay inside: they may hold what was sent. */
public enum Trouble {

    /** Two transactions stood in each other's way; alone it would have gone. */
    CROSSED,
    /** It waited too long, or nobody answered: the database, or the pool that had no connection to give. */
    UNANSWERED,
    /** There is no room left on the database's disk. */
    NO_ROOM,
    /** What is in the books already stands against it. */
    TAKEN,
    /** A value is not one the books can take. */
    UNFIT;

    /** When to try again what passes by itself, in seconds. */
    public static final int PASSES_WITHIN = 5;

    private static final Set<String> CROSSING = Set.of("40001", "40P01");
    private static final Set<String> WAITING = Set.of("55P03", "57014", "25P03", "53200", "53300");
    private static final Set<String> TAKING = Set.of("23505", "23P01", "23503");
    private static final Set<String> FITTING = Set.of("23514", "23502", "22001", "22003", "22007", "22008", "22021", "22P05");
    private static final String DISK_FULL = "53100";
    private static final String CONNECTION = "08";
    private static final String SHUT_DOWN = "57P";

    /** The trouble behind a failure; empty when the database has no part in it, or says what only a fault of ours can make it say. */
    public static Optional<Trouble> behind(Throwable failure) {
        return Causes.of(failure).flatMap(cause -> of(cause).stream()).findFirst();
    }

    /** Whether the failure passes by itself: nothing was done, and the same may go well in a moment. */
    public static boolean passes(Throwable failure) {
        return behind(failure).filter(trouble -> trouble == CROSSED || trouble == UNANSWERED).isPresent();
    }

    private static Optional<Trouble> of(Throwable cause) {
        if (!(cause instanceof SQLException objection)) {
            // the server's pool tells itself only by its name
            return cause.getClass().getSimpleName().equals("ConnectionWaitTimeoutException") ? Optional.of(UNANSWERED) : Optional.empty();
        }
        String state = objection.getSQLState();
        if (state == null) {
            boolean passing = cause instanceof SQLTransientException || cause instanceof SQLRecoverableException;
            return passing ? Optional.of(UNANSWERED) : Optional.empty();
        } else if (CROSSING.contains(state)) {
            return Optional.of(CROSSED);
        } else if (WAITING.contains(state) || state.startsWith(CONNECTION) || state.startsWith(SHUT_DOWN)) {
            return Optional.of(UNANSWERED);
        } else if (TAKING.contains(state)) {
            return Optional.of(TAKEN);
        } else if (FITTING.contains(state)) {
            return Optional.of(UNFIT);
        }
        return DISK_FULL.equals(state) ? Optional.of(NO_ROOM) : Optional.empty();
    }
}
