package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.accounts.HashingInTurn;
import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.InvitationWithdrawn;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.people.UserInvited;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.PasswordHash;
import com.logitech.serviceportal.contracts.model.accounts.PasswordRule;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.accounts.Secret;
import com.logitech.serviceportal.contracts.model.people.AccountPeople;
import com.logitech.serviceportal.contracts.model.people.Invitation;
import com.logitech.serviceportal.contracts.model.people.SentInvitations;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Invites people to accounts. */
@ApplicationScoped
@Transactional
class InvitationOffice implements Invitations {

    /** The door a caller with an access token comes by. */
    private static final String BY_TOKEN = "api";

    @Inject
    private SentInvitations sent;
    @Inject
    private AccountPeople people;
    @Inject
    private PortalUsers users;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private AccountRoom room;
    @Inject
    private RolesGiven rolesGiven;
    @Inject
    private Threshold threshold;
    @Inject
    private HashingInTurn hashing;
    @Inject
    private Clock clock;
    @Inject
    private Event<UserInvited> invited;
    @Inject
    private Event<InvitationWithdrawn> withdrawn;

    @Override
    public List<InvitationSummary> invite(CustomerId customer, List<NewInvitation> wanted) {
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.ADD_USERS);
        Account account = knownAccounts.whole(customer, ContractsTask.ADD_USERS.what());
        List<Invitation.Wish> wishes = wishes(customer, wanted);
        people.hold(customer);
        Instant now = now();
        mustBeNew(account, wishes, now);
        Ruling.mustGrant(room.decision(room.facts(account, wishes.size(), now), now));
        List<Invitation> made = wishes.stream().map(wish -> new Invitation(InvitationId.random(), customer, wish,
                Optional.of(new UserId(Caller.current().user())), now, room.validUntil(account, now))).toList();
        made.forEach(sent::add);
        Objection.answered(sent::flush, Map.of("one_open_invitation", () -> Refused.conflict("people", "Somebody else invites the same "
                + "people at this moment.")));
        made.forEach(one -> invited.fire(new UserInvited(customer, one.id(), one.role(), false, now)));
        return shown(account, made, now);
    }

    private List<Invitation.Wish> wishes(CustomerId customer, List<NewInvitation> wanted) {
        List<NewInvitation> given = Intake.given("people", wanted);
        Intake intake = new Intake();
        if (given.isEmpty() || given.size() > MOST_AT_ONCE) {
            intake.wrong("people", "names 1 to " + MOST_AT_ONCE + " people, not " + given.size());
        }
        List<Invitation.Wish> wishes = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < Math.min(given.size(), MOST_AT_ONCE); i++) {
            String field = "people[" + i + "]";
            NewInvitation one = Intake.given(field, given.get(i));
            String email = intake.mail(field + ".email", one.email());
            if (!email.isEmpty() && !named.add(SearchKey.of(email))) {
                intake.wrong(field + ".email", "is named twice");
            }
            Optional<CustomerRole> role = rolesGiven.role(intake, field + ".role", customer, one.role());
            Set<String> groups = rolesGiven.groups(intake, field + ".groups", customer, one.groups());
            String language = one.language() == null ? SignIn.USUAL_LANGUAGE : one.language();
            if (!SignIn.LANGUAGES.contains(language)) {
                intake.wrong(field + ".language", "is en, de or fr");
            }
            role.ifPresent(known -> wishes.add(new Invitation.Wish(email, known, groups, language)));
        }
        intake.close();
        return wishes;
    }

    /** Nobody is invited who is there or can accept already; one that ended unused makes room for the new one. */
    private void mustBeNew(Account account, List<Invitation.Wish> wishes, Instant now) {
        Intake intake = new Intake();
        for (int i = 0; i < wishes.size(); i++) {
            String field = "people[" + i + "].email";
            String email = wishes.get(i).email();
            if (users.byEmail(email).flatMap(user -> people.find(account.id(), user.id())).isPresent()) {
                intake.wrong(field, "is one of the account's people already");
            }
            sent.last(account.id(), email).filter(Invitation::isOpen).ifPresent(last -> {
                if (last.state(now) == InvitationState.PENDING) {
                    intake.wrong(field, "has an invitation that can still be accepted; send that one again");
                } else {
                    last.close(now);
                    sent.unlink(last.id());
                }
            });
        }
        intake.close();
        sent.flush(); // what is closed first, or it would stand beside the new one
    }

    @Override
    public InvitationSummary resend(InvitationId invitation) {
        Invitation held = held(invitation);
        Account account = knownAccounts.of(held.customer());
        Instant now = now();
        InvitationState state = held.state(now);
        if (!held.isOpen()) {
            throw Refused.conflict("invitation", switch (state) {
                case ACCEPTED -> "The invitation was accepted already.";
                case WITHDRAWN -> "The invitation was withdrawn. Invite the person again.";
                default -> "Another invitation followed this one. Send that one again.";
            });
        }
        if (state == InvitationState.EXPIRED) {
            Ruling.mustGrant(room.decision(room.facts(account, 1, now), now));
        }
        held.resend(now, room.validUntil(account, now));
        sent.unlink(invitation);
        sent.flush();
        invited.fire(new UserInvited(held.customer(), invitation, held.role(), true, now));
        return shown(account, List.of(held), now).get(0);
    }

    @Override
    public InvitationSummary withdraw(InvitationId invitation) {
        Invitation held = held(invitation);
        Instant now = now();
        if (!held.isOpen()) {
            throw Refused.conflict("invitation", switch (held.state(now)) {
                case ACCEPTED -> "The invitation was accepted already. Remove the person instead.";
                case WITHDRAWN -> "The invitation was withdrawn already.";
                default -> "Another invitation followed this one. Withdraw that one.";
            });
        }
        held.withdraw(now);
        sent.unlink(invitation);
        sent.flush();
        withdrawn.fire(new InvitationWithdrawn(held.customer(), invitation, now));
        return shown(knownAccounts.of(held.customer()), List.of(held), now).get(0);
    }

    private Invitation held(InvitationId invitation) {
        Invitation known = known(invitation, ContractsTask.ADD_USERS);
        knownAccounts.whole(known.customer(), ContractsTask.ADD_USERS.what());
        people.hold(known.customer());
        return sent.hold(invitation).orElseThrow(() -> Refused.notFound("invitation"));
    }

    private Invitation known(InvitationId invitation, ContractsTask task) {
        Invitation known = sent.find(invitation).orElseThrow(() -> Refused.notFound("invitation"));
        Caller.current().mustBeAllowed(known.customer().value(), "invitation", task);
        return known;
    }

    @Override
    public InvitationSummary invitation(InvitationId invitation) {
        Invitation known = known(invitation, ContractsTask.SEE_PEOPLE);
        return shown(knownAccounts.of(known.customer()), List.of(known), now()).get(0);
    }

    @Override
    public Page<InvitationSummary> invitations(InvitationQuery query) {
        Caller.current().mustBeAllowed(query.customer().value(), "customer", ContractsTask.SEE_PEOPLE);
        Account account = knownAccounts.of(query.customer());
        Instant now = now();
        return sent.page(query.customer(), query.state(), now, Paging.of(query.after(), query.size()))
                .as(page -> shown(account, page, now));
    }

    private List<InvitationSummary> shown(Account account, List<Invitation> page, Instant now) {
        CustomerDomains domains = CustomerDomains.of(account);
        Map<UserId, String> names = users.names(page.stream().flatMap(one -> one.invitedBy().stream()).toList());
        return page.stream().map(one -> new InvitationSummary(one.id(), one.customer(), one.email(), one.role(), one.groups(),
                one.language(), one.invitedBy().map(names::get), one.invitedAt(), one.sentAt(), one.validUntil(), one.state(now),
                domains.isForeign(one.email()), one.version())).toList();
    }

    @Override
    public Optional<Offer> look(String token) {
        return threshold.offered(token).map(one -> new Offer(one.account().company(), one.invitation().email(),
                one.invitation().validUntil(), one.account().zone(), users.byEmail(one.invitation().email()).isPresent()));
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Joined join(String token, NewPerson person) {
        Threshold.Offered offered = threshold.offered(token).orElseThrow(() -> Refused.notFound("invitation"));
        threshold.mustBeNobody(offered.invitation().email());
        Intake intake = new Intake();
        String name = intake.name("name", person.name(), 1, 120);
        intake.zone("zone", person.zone());
        if (person.language() == null || !SignIn.LANGUAGES.contains(person.language())) {
            intake.wrong("language", "is en, de or fr");
        }
        intake.required("password", person.password())
                .flatMap(given -> PasswordRule.objection(given, offered.invitation().email(), List.of(offered.account().company())))
                .ifPresent(objection -> intake.wrong("password", objection));
        intake.close();
        PasswordHash hash = hashing.inTurn(() -> PasswordHash.of(person.password()))
                .orElseThrow(() -> Refused.conflict("password", "Too many people are signing in. Try again in a moment."));
        return threshold.join(token, new NewPerson(name, "", person.zone(), person.language()), hash);
    }

    @Override
    public Joined accept(String token) {
        Caller caller = Caller.current();
        if (BY_TOKEN.equals(caller.origin())) {
            throw Refused.notAllowed("accept an invitation with an access token");
        }
        return threshold.accept(token, new UserId(caller.user()));
    }

    @Override
    public Optional<Letter> letter(InvitationId invitation) {
        Caller.current().mustHold("write the mail of an invitation", Role.SYSTEM);
        Instant now = now();
        return sent.hold(invitation).filter(held -> held.state(now) == InvitationState.PENDING).map(held -> {
            Secret token = Secret.random();
            sent.link(held, token, now);
            Account account = accounts.find(held.customer()).orElseThrow();
            return new Letter(invitation, held.email(), account.company(), held.language(), account.zone(), held.role(),
                    rolesGiven.title(held.role()), held.validUntil(),
                    held.invitedBy().flatMap(by -> Optional.ofNullable(users.names(List.of(by)).get(by))), token.value());
        });
    }

    /** As exact as the books, so that what is read again is what was written. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
