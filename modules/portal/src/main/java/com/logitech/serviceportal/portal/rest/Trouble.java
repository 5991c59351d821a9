package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.rest.Problem.Kind;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Optional;
import java.util.Set;

/**
 * What a database says of itself when a statement fails, by its SQLSTATE. Its words stay inside: they may hold what was sent.
 *
 * @param state five characters; empty where the pool had no connection to give
 */
record Trouble(String state) {

    private static final Set<String> TAKEN = Set.of("23505", "23P01", "23503");
    private static final Set<String> UNFIT = Set.of("23514", "23502", "22001", "22003", "22007", "22008", "22021", "22P05");
    private static final Set<String> CROSSED = Set.of("40001", "40P01");
    private static final Set<String> WAITED = Set.of("55P03", "57014", "25P03");
    private static final String NO_ROOM = "53100";

    /** The trouble behind a failure; empty when the database has no part in it. */
    static Optional<Trouble> of(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLTransientException transientOne && transientOne.getSQLState() == null) {
                return Optional.of(new Trouble(""));
            } else if (cause instanceof SQLException objection && objection.getSQLState() != null) {
                return Optional.of(new Trouble(objection.getSQLState()));
            } else if (cause.getClass().getSimpleName().equals("ConnectionWaitTimeoutException")) {
                return Optional.of(new Trouble(""));
            }
        }
        return Optional.empty();
    }

    /** Two transactions that stood in each other's way; alone it would have gone. */
    boolean isWorthAnotherTry() {
        return CROSSED.contains(state);
    }

    Optional<Problem> problem() {
        if (TAKEN.contains(state)) {
            return Optional.of(Problem.of(Kind.RULE, "Something in the books stands against it; somebody may just have done the same."));
        } else if (UNFIT.contains(state)) {
            return Optional.of(Problem.of(Kind.INPUT, "A value is not one the books can take."));
        } else if (NO_ROOM.equals(state)) {
            return Optional.of(Problem.of(Kind.STORAGE, "The database has no room left."));
        } else if (state.isEmpty() || CROSSED.contains(state) || WAITED.contains(state) || state.startsWith("08") || state.startsWith("57P") || state.equals("53300")) {
            return Optional.of(Problem.of(Kind.UNAVAILABLE, "Nothing was changed. Try again in a few seconds."));
        }
        return Optional.empty();
    }
}
