package com.logitech.serviceportal.contracts.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The accounts as far as the caller may know of them: a stranger's answers as one that does not exist. */
@ApplicationScoped
public class KnownAccounts {

    @Inject
    private Accounts accounts;

    /** The account; refused as not found if it does not exist or belongs to somebody else. */
    public Account of(CustomerId customer) {
        Caller.current().mustSee(customer.value(), "customer");
        return accounts.find(customer).orElseThrow(() -> Refused.notFound("customer"));
    }

    /** The account, for what concerns it as a whole: not for who is restricted to groups of Spaces. @param what "upload Spaces" */
    public Account whole(CustomerId customer, String what) {
        Account account = of(customer);
        if (Caller.current().restrictions().containsKey(customer.value())) {
            throw Refused.notAllowed(what + ": you are restricted to groups of Spaces");
        }
        return account;
    }

    /** Whose books a list is about: the customer's asked for, or all the caller may see. Empty for everyone's. */
    public Optional<Set<UUID>> asked(Optional<CustomerId> customer) {
        Caller caller = Caller.current();
        if (customer.isPresent()) {
            return Optional.of(Set.of(of(customer.get()).id().value()));
        }
        return caller.isStaff() ? Optional.empty() : Optional.of(caller.memberships().keySet());
    }
}
