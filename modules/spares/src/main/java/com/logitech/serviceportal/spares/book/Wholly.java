package com.logitech.serviceportal.spares.book;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;

/** Spares are the whole account's: nobody who is restricted to groups of its Spaces reads or uses them. */
public final class Wholly {

    private Wholly() {
    }

    /** Refuses as if there were no such customer to who may not know him, and by name to who sees a part. @param what "see the spares" */
    public static void seen(CustomerId customer, String what) {
        CustomerId asked = Intake.given("customer", customer);
        Caller.current().mustSee(asked.value(), "customer");
        if (Caller.current().restrictions().containsKey(asked.value())) {
            throw Refused.notAllowed(what + ": you are restricted to groups of Spaces");
        }
    }

    /** Whether the caller sees all of the account. */
    public static boolean isSeen(CustomerId customer) {
        return Caller.current().sees(customer.value()) && !Caller.current().restrictions().containsKey(customer.value());
    }
}
