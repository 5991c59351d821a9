package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What presses in the accounts of several customers, for who looks after them, in as many look-ups as for one. By our own people. */
@FunctionalInterface
public interface AccountGlances {

    /** One entry for each. @param endingWithinDays how many days ahead the end of a contract presses, on the contract's calendar */
    Map<CustomerId, Glance> of(Set<CustomerId> customers, int endingWithinDays);

    /**
     * What presses in an account.
     *
     * @param ending   how many contracts in term end within the days
     * @param lastDay  the last covered day of the first of them
     * @param outgrown how many plans were noticed above their maximum (R109)
     * @param fairUse  how many questions about moves that come back are not settled (R21)
     */
    record Glance(int ending, Optional<LocalDate> lastDay, int outgrown, int fairUse) {

        /** Whether nothing presses. */
        public boolean isQuiet() {
            return ending + outgrown + fairUse == 0;
        }
    }
}
