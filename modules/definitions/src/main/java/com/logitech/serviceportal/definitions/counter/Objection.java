package com.logitech.serviceportal.definitions.counter;

import com.logitech.serviceportal.definitions.Refused;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the database had against a statement. The transaction is lost then; only the reason can still be told. */
public record Objection(String state, Optional<String> constraint) {

    private static final String TAKEN = "23505";
    private static final String OVERLAPS = "23P01";
    private static final String HELD = "55P03";

    private static final Pattern QUOTED = Pattern.compile("constraint \"([^\"]+)\"");

    /** The objection behind a failure; empty when the database has no part in it. */
    public static Optional<Objection> behind(Throwable failure) {
        return Causes.of(failure).filter(SQLException.class::isInstance).map(SQLException.class::cast)
                .filter(objection -> objection.getSQLState() != null).findFirst().map(Objection::of);
    }

    private static Objection of(SQLException objection) {
        Matcher quoted = QUOTED.matcher(String.valueOf(objection.getMessage()));
        return new Objection(objection.getSQLState(), quoted.find() ? Optional.of(quoted.group(1)) : Optional.empty());
    }

    /**
     * Does the writing and refuses in words what a constraint has against it. Whatever else goes wrong flies on: who waited too long,
     * or in a circle, was not refused anything, and the doors try again or say so.
     *
     * @param writing ends with a flush, so that the database objects while the command can still say why
     * @param words   the refusals by the name of their unique or exclusion constraint
     */
    public static <T> T answered(Supplier<T> writing, Map<String, Supplier<Refused>> words) {
        try {
            return writing.get();
        } catch (RuntimeException failed) {
            throw behind(failed).flatMap(objection -> words.keySet().stream().filter(objection::isAgainst).findFirst())
                    .<RuntimeException>map(constraint -> words.get(constraint).get()).orElse(failed);
        }
    }

    /** The same for writing that gives nothing back. */
    public static void answered(Runnable writing, Map<String, Supplier<Refused>> words) {
        answered(() -> {
            writing.run();
            return Optional.empty();
        }, words);
    }

    /** Whether a unique or an exclusion constraint of that name objects. */
    public boolean isAgainst(String constraintName) {
        return (state.equals(TAKEN) || state.equals(OVERLAPS)) && constraint.filter(constraintName::equals).isPresent();
    }

    /** Whether others held for too long what was waited for. */
    public boolean isOfWaiting() {
        return state.equals(HELD);
    }
}
