package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.MemberRemoved;
import com.logitech.serviceportal.contracts.api.people.MemberRoleChanged;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.contracts.api.people.PeopleLimitSet;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.accounts.SignedInSessions;
import com.logitech.serviceportal.contracts.model.people.AccountPeople;
import com.logitech.serviceportal.contracts.model.people.AccountPeople.Belonging;
import com.logitech.serviceportal.contracts.model.people.PointsOfContact;
import com.logitech.serviceportal.contracts.terms.people.PeopleLimit;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Keeps who belongs to an account and as what. */
@ApplicationScoped
@Transactional
class PeopleOffice implements People {

    private static final int HIGHEST_LIMIT = 10_000;

    @Inject
    private AccountPeople people;
    @Inject
    private PortalUsers users;
    @Inject
    private SignedInSessions sessions;
    @Inject
    private PointsOfContact pointsOfContact;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private AccountRoom room;
    @Inject
    private RolesGiven rolesGiven;
    @Inject
    private Leaving leaving;
    @Inject
    private Clock clock;
    @Inject
    private Event<MemberRoleChanged> roleChanged;
    @Inject
    private Event<MemberRemoved> removed;
    @Inject
    private Event<PeopleLimitSet> limitSet;

    @Override
    public List<PersonInAccount> of(CustomerId customer) {
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.SEE_PEOPLE);
        return shown(knownAccounts.of(customer), people.of(customer), now());
    }

    @Override
    public Places places(CustomerId customer) {
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.SEE_PEOPLE);
        return places(knownAccounts.of(customer), now());
    }

    private Places places(Account account, Instant now) {
        PeopleLimit.Facts facts = room.facts(account, 0, now);
        return new Places(facts.people(), facts.invited(), facts.mostPeople(), room.decision(facts, now));
    }

    @Override
    public PersonInAccount changeRole(CustomerId customer, UserId user, long version, CustomerRole role) {
        Caller.current().mustBeAllowed(customer.value(), "person", ContractsTask.CHANGE_USER_ROLE);
        Account account = knownAccounts.whole(customer, ContractsTask.CHANGE_USER_ROLE.what());
        people.hold(customer);
        Belonging known = known(customer, user, version);
        Intake intake = new Intake();
        Optional<CustomerRole> wanted = rolesGiven.role(intake, "role", customer, role);
        intake.close();
        Instant now = now();
        CustomerRole given = wanted.orElseThrow();
        if (!given.equals(known.role())) {
            leaving.mustLeaveAnAdministrator(customer, known, rolesGiven.administers(given), now);
            people.changeRole(customer, user, given);
            roleChanged.fire(new MemberRoleChanged(customer, user, known.role(), given, now));
        }
        return shown(account, people.find(customer, user).stream().toList(), now).get(0);
    }

    @Override
    public void remove(CustomerId customer, UserId user, long version) {
        Caller.current().mustBeAllowed(customer.value(), "person", ContractsTask.REMOVE_USERS);
        knownAccounts.whole(customer, ContractsTask.REMOVE_USERS.what());
        people.hold(customer);
        Belonging known = known(customer, user, version);
        Instant now = now();
        leaving.mustLeaveAnAdministrator(customer, known, false, now);
        boolean wasContact = leaving.endContact(customer, user, now);
        people.remove(customer, user);
        if (users.memberships(user).isEmpty() && users.find(user).filter(one -> one.staffRoles().isEmpty()).isPresent()) {
            sessions.endAll(user, now);
        }
        removed.fire(new MemberRemoved(customer, user, wasContact, now));
    }

    @Override
    public Places limit(CustomerId customer, Optional<Integer> most, String reason) {
        Caller.current().mustHoldFor(customer.value(), "customer", "set how many people an account may have", Role.OPERATIONS, Role.SYSTEM);
        Account account = knownAccounts.of(customer);
        Intake intake = new Intake();
        most.filter(number -> number < 1 || number > HIGHEST_LIMIT)
                .ifPresent(number -> intake.wrong("mostPeople", "is a number from 1 to " + HIGHEST_LIMIT));
        String taken = intake.text("reason", reason, 1, 500);
        intake.close();
        people.hold(customer);
        Instant now = now();
        people.limit(customer, most, taken, Caller.current().signature(), now);
        Places after = places(account, now);
        limitSet.fire(new PeopleLimitSet(customer, after.mostPeople(), now));
        return after;
    }

    private Belonging known(CustomerId customer, UserId user, long version) {
        Belonging known = people.find(customer, user).orElseThrow(() -> Refused.notFound("person"));
        if (known.version() != version) {
            throw Refused.stale("person");
        }
        return known;
    }

    private List<PersonInAccount> shown(Account account, List<Belonging> known, Instant now) {
        CustomerDomains domains = CustomerDomains.of(account);
        Optional<UserId> contact = pointsOfContact.at(account.id(), now).map(PointsOfContact.Named::user);
        return known.stream().map(one -> new PersonInAccount(one.user(), one.name(), one.email(), one.role(), one.groups(),
                domains.isForeign(one.email()), contact.filter(one.user()::equals).isPresent(), one.since(), one.lastSeen(),
                one.invitedBy(), one.version())).toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
