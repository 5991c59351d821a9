package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.people.AccountPeople;
import com.logitech.serviceportal.contracts.model.people.PointsOfContact;
import com.logitech.serviceportal.contracts.terms.people.LastAdministrator;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What has to hold, and what ends, when a person leaves an account, is made something else in it, or is shut out of the portal. */
@ApplicationScoped
public class Leaving {

    @Inject
    private AccountPeople people;
    @Inject
    private PointsOfContact pointsOfContact;
    @Inject
    private RolesGiven rolesGiven;

    /** Holds the accounts of somebody who is to be shut out, refuses if one would be left without an administrator, and ends his tasks. */
    public void shutOut(UserId user, Collection<CustomerId> customers, Instant now) {
        List<CustomerId> inOrder = customers.stream().sorted(Comparator.comparing(CustomerId::value)).toList();
        inOrder.forEach(people::hold);
        inOrder.forEach(customer -> people.find(customer, user).ifPresent(known -> {
            mustLeaveAnAdministrator(customer, known, false, now);
            endContact(customer, user, now);
        }));
    }

    /** The account is held already. @param goesOn whether the person still administers the account's people afterwards */
    void mustLeaveAnAdministrator(CustomerId customer, AccountPeople.Belonging known, boolean goesOn, Instant now) {
        Ruling.mustHold("Does the account keep somebody who administers its people?", now,
                List.of(new LastAdministrator().judge(new LastAdministrator.Facts(rolesGiven.administers(known.role()), goesOn,
                        people.administratorsBeside(customer, known.user())))));
    }

    /** The account is held already. @return whether he was the Single Point of Contact */
    boolean endContact(CustomerId customer, UserId user, Instant now) {
        return pointsOfContact.end(customer, user, now);
    }
}
