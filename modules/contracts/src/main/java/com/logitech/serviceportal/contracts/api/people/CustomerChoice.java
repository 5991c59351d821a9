package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import java.util.Optional;

/**
 * For whom a person of several customers works in a session (R144). The choice stands with the session, so that every window and every
 * server knows it, and nothing sent by a page can say otherwise.
 */
public interface CustomerChoice {

    /** Works for this customer from now on; for none in particular if empty. Refused as not found for a customer not his. */
    void choose(String sessionToken, Optional<CustomerId> customer);

    /** Refuses what a page sends that was opened for another customer than the one chosen. @param pageOf empty for one about all */
    void mustFit(Optional<CustomerId> chosen, Optional<CustomerId> pageOf);
}
