package com.logitech.serviceportal.definitions.rounds;

import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Does what is due, some at a time, until nothing is left that can be done. Where some at once fail, each is tried by
 * itself, so that one that cannot be done keeps no other waiting; it is logged and tried again when the round is woken next.
 */
public final class UntilDone {

    private static final System.Logger LOG = System.getLogger(UntilDone.class.getName());

    /**
     * What a round can do; every call is a transaction of its own.
     *
     * @param <K> what names one thing in the log: its id
     */
    public interface Work<K> {

        /**
         * Does some of what is due.
         *
         * @return how many it did, not how many it looked at; 0 when none is left, or none that can be done now
         */
        int some();

        /** What is due, the most urgent first; a limited number. */
        List<K> due();

        /** Does one if it is due and nobody holds it. @return whether it did */
        boolean one(K one);
    }

    private UntilDone() {
    }

    /** @return how many were done */
    public static <K> int all(String name, Work<K> work) {
        int done = 0;
        try {
            for (int some = work.some(); some > 0; some = work.some()) {
                done += some;
            }
            return done;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, name + " could not do some at once and tries each by itself.", failed);
        }
        for (K one : work.due()) {
            try {
                done += work.one(one) ? 1 : 0;
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, name + " passes over " + one + ".", failed);
            }
        }
        return done;
    }
}
