package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;

/** What a pull reads is of all groups at once: who sees only some groups of Spaces does not see it. */
final class WholeView {

    private WholeView() {
    }

    /** Refuses who does not see every Space of the customer. */
    static void mustBe(CustomerId customer) {
        if (Caller.current().restrictions().containsKey(customer.value())) {
            throw Refused.notAllowed("see what Sync says of all Spaces");
        }
    }
}
