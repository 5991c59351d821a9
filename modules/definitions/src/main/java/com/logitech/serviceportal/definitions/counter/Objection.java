package com.logitech.serviceportal.definitions.counter;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database had against a statement. The transaction is lost then; only the reason can still be told. */
public record Objection(String state, Optional<String> constraint) {

    private static final String TAKEN = "23505";
    private static final String OVERLAPS = "23P01";

    private static final Pattern QUOTED = Pattern.compile("constraint \"([^\"]+)\"");

    /** The objection behind a failure; empty when the database has no part in it. */
    public static Optional<Objection> behind(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof SQLException objection && objection.getSQLState() != null) {
                Matcher quoted = QUOTED.matcher(String.valueOf(objection.getMessage()));
                return Optional.of(new Objection(objection.getSQLState(), quoted.find() ? Optional.of(quoted.group(1)) : Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** Whether a unique or an exclusion constraint of that name objects. */
    public boolean isAgainst(String constraintName) {
        return (state.equals(TAKEN) || state.equals(OVERLAPS)) && constraint.filter(constraintName::equals).isPresent();
    }
}
