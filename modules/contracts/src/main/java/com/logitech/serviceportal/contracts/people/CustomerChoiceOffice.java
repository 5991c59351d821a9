package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.CustomerChoice;
import com.logitech.serviceportal.contracts.model.accounts.Secret;
import com.logitech.serviceportal.contracts.model.accounts.SignedInSessions;
import com.logitech.serviceportal.contracts.terms.people.WorkingFor;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Keeps for whom a person of several customers works (R144). It tells nobody: what one looks at is no fact of the books. */
@ApplicationScoped
@Transactional
class CustomerChoiceOffice implements CustomerChoice {

    @Inject
    private SignedInSessions sessions;
    @Inject
    private Clock clock;

    @Override
    public void choose(String sessionToken, Optional<CustomerId> customer) {
        Caller caller = Caller.current();
        customer.ifPresent(wanted -> caller.mustSee(wanted.value(), "customer"));
        sessions.workFor(new Secret(sessionToken), caller.user(), customer);
    }

    @Override
    public void mustFit(Optional<CustomerId> chosen, Optional<CustomerId> pageOf) {
        Caller caller = Caller.current();
        if (!caller.isStaff()) {
            Ruling.mustHold("Is this page's customer the one worked for?", clock.instant(), List.of(new WorkingFor().judge(
                    new WorkingFor.Facts(caller.memberships().size(), chosen.map(CustomerId::value), pageOf.map(CustomerId::value)))));
        }
    }
}
