package com.logitech.serviceportal.definitions.rounds;

import com.logitech.serviceportal.definitions.Caller;
import java.lang.System.Logger.Level;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** One run of what a schedule wakes. */
public final class Round {

    static final String EVERY = "SERVICEPORTAL_ROUNDS_EVERY";

    private static final System.Logger LOG = System.getLogger(Round.class.getName());
    private static final Duration A_MINUTE = Duration.ofMinutes(1);
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private Round() {
    }

    /**
     * How often those are woken that look for what time alone has made due: a minute, unless the environment's
     * {@code SERVICEPORTAL_ROUNDS_EVERY} says otherwise, as in ISO 8601 ({@code PT10S}). When something is due, and with which instant it
     * is written down, does not hang on it.
     *
     * @throws IllegalStateException where it is set to what is no duration, or to less than a second
     */
    public static Duration every() {
        return every(System.getenv());
    }

    static Duration every(Map<String, String> environment) {
        String set = environment.getOrDefault(EVERY, "").strip();
        if (set.isEmpty()) {
            return A_MINUTE;
        }
        try {
            Duration every = Duration.parse(set);
            if (every.compareTo(SHORTEST) >= 0) {
                return every;
            }
        } catch (DateTimeException unreadable) {
            throw new IllegalStateException(EVERY + " is not a duration such as PT1M: " + set, unreadable);
        }
        throw new IllegalStateException(EVERY + " is less than a second: " + set);
    }

    /**
     * Does the work as the house itself. What it throws is logged and the next run tries again; thrown on, it would be the last.
     *
     * @param name how the journal and the log name it: "StartRound"
     * @param work returns how many things it did
     */
    public static void run(String name, Supplier<Integer> work) {
        try {
            int done = Caller.actingAs(Caller.system(name), work);
            LOG.log(done > 0 ? Level.INFO : Level.DEBUG, "{0}: {1} done.", name, done);
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, name + " did not come through; its next run tries again.", failed);
        }
    }
}
