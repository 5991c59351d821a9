package com.logitech.serviceportal.definitions.rounds;

import com.logitech.serviceportal.definitions.Caller;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;

/** One run of what a schedule wakes. */
public final class Round {

    private static final System.Logger LOG = System.getLogger(Round.class.getName());

    private Round() {
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
