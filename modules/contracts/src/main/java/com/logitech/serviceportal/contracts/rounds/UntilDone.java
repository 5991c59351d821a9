package com.logitech.serviceportal.contracts.rounds;

import com.logitech.serviceportal.contracts.api.ContractId;
import java.lang.System.Logger.Level;
import java.util.List;

/**
 * Does what is due, some contracts at a time, until nothing is left that can be done. Where some at once fail, each is tried by
 * itself, so that one that cannot be done keeps no other waiting; it is logged and tried again when the round is woken next.
 */
final class UntilDone {

    private static final System.Logger LOG = System.getLogger(UntilDone.class.getName());

    /** What a round can do; every call is a transaction of its own. */
    interface Round {

        /**
         * Does some of what is due.
         *
         * @return how many it did, not how many it looked at; 0 when none is left, or none that can be done now
         */
        int some();

        /** What is due, the most urgent first; a limited number. */
        List<ContractId> due();

        /** Does one contract if it is due and nobody holds it. @return whether it did */
        boolean one(ContractId contract);
    }

    private UntilDone() {
    }

    /** @return how many were done */
    static int all(String name, Round round) {
        int done = 0;
        try {
            for (int some = round.some(); some > 0; some = round.some()) {
                done += some;
            }
            return done;
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, name + " could not do some contracts at once and tries each by itself.", failed);
        }
        for (ContractId contract : round.due()) {
            try {
                done += round.one(contract) ? 1 : 0;
            } catch (RuntimeException failed) {
                LOG.log(Level.ERROR, name + " passes over contract " + contract + ".", failed);
            }
        }
        return done;
    }
}
