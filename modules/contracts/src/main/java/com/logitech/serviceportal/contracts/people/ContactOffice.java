package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.Contacts;
import com.logitech.serviceportal.contracts.api.people.SpocNamed;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.people.AccountPeople;
import com.logitech.serviceportal.contracts.model.people.PointsOfContact;
import com.logitech.serviceportal.contracts.terms.people.SinglePointOfContact;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps customers' Single Points of Contact. */
@ApplicationScoped
@Transactional
class ContactOffice implements Contacts {

    @Inject
    private PointsOfContact pointsOfContact;
    @Inject
    private AccountPeople people;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Clock clock;
    @Inject
    private Event<SpocNamed> named;

    @Override
    public NamedContact name(CustomerId customer, NewContact contact) {
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.NAME_CONTACT);
        Account account = knownAccounts.of(customer);
        UserId user = Intake.given("user", contact.user());
        people.hold(customer);
        boolean inAccount = people.find(customer, user).isPresent();
        if (!inAccount) {
            throw Refused.notFound("person");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<UserId> before = pointsOfContact.at(customer, now).map(PointsOfContact.Named::user);
        Ruling.mustHold("Can the person be the Single Point of Contact?", now, List.of(new SinglePointOfContact().judge(
                new SinglePointOfContact.Facts(inAccount, contact.authorityConfirmed(),
                        before.filter(user::equals).isPresent()))));
        pointsOfContact.end(customer, now);
        pointsOfContact.begin(customer, user, now, Caller.current().signature());
        named.fire(new SpocNamed(customer, user, before, now));
        return pointsOfContact.at(customer, now).map(one -> shown(account, one)).orElseThrow();
    }

    @Override
    public Optional<NamedContact> contact(CustomerId customer, Instant at) {
        Caller.current().mustSee(customer.value(), "customer");
        Account account = knownAccounts.of(customer);
        return pointsOfContact.at(customer, Intake.given("at", at)).map(one -> shown(account, one));
    }

    @Override
    public List<NamedContact> history(CustomerId customer) {
        Caller.current().mustSee(customer.value(), "customer");
        Account account = knownAccounts.of(customer);
        return pointsOfContact.of(customer).stream().map(one -> shown(account, one)).toList();
    }

    private static NamedContact shown(Account account, PointsOfContact.Named one) {
        return new NamedContact(one.user(), one.name(), one.email(), CustomerDomains.of(account).isForeign(one.email()), one.since(),
                one.until(), one.by());
    }
}
