package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.InvitationAccepted;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState;
import com.logitech.serviceportal.contracts.api.people.Invitations.Joined;
import com.logitech.serviceportal.contracts.api.people.Invitations.NewPerson;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.PasswordHash;
import com.logitech.serviceportal.contracts.model.accounts.PortalUser;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.accounts.Secret;
import com.logitech.serviceportal.contracts.model.people.AccountPeople;
import com.logitech.serviceportal.contracts.model.people.Invitation;
import com.logitech.serviceportal.contracts.model.people.SentInvitations;
import com.logitech.serviceportal.contracts.terms.people.InvitationLink;
import com.logitech.serviceportal.contracts.terms.people.OneSignIn;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The step from an invitation into the account. The password is hashed before it, outside of any transaction; of several who take it with
 * the same link at once, the one who holds the invitation first is in.
 */
@ApplicationScoped
@Transactional
class Threshold {

    private static final int LONGEST_TOKEN = 100;

    @Inject
    private SentInvitations sent;
    @Inject
    private AccountPeople people;
    @Inject
    private PortalUsers users;
    @Inject
    private Accounts accounts;
    @Inject
    private Clock clock;
    @Inject
    private Event<InvitationAccepted> accepted;

    /** An invitation that can be accepted now. */
    record Offered(Invitation invitation, Account account) {
    }

    /** What the link offers; empty for one that opens nothing. */
    Optional<Offered> offered(String token) {
        return behind(token).flatMap(sent::find).map(this::offered).filter(this::isAlive);
    }

    private Optional<InvitationId> behind(String token) {
        return Optional.ofNullable(token).filter(text -> !text.isEmpty() && text.length() <= LONGEST_TOKEN).map(Secret::new)
                .flatMap(sent::behind);
    }

    private Offered offered(Invitation invitation) {
        return new Offered(invitation, accounts.find(invitation.customer()).orElseThrow());
    }

    private boolean isAlive(Offered offered) {
        Invitation invitation = offered.invitation();
        Instant now = now();
        int days = Math.toIntExact(Duration.between(invitation.sentAt(), invitation.validUntil()).toDays());
        return new InvitationLink().judge(new InvitationLink.Facts(invitation.sentAt(), days, invitation.isOpen(),
                offered.account().zone(), now)).holds() && invitation.state(now) == InvitationState.PENDING;
    }

    /** Refuses to make an account for an address that has one (R144). */
    void mustBeNobody(String email) {
        boolean signsIn = users.byEmail(email).isPresent();
        Ruling.mustHold("Does the invitation make an account?", now(),
                List.of(new OneSignIn().judge(new OneSignIn.Facts(signsIn, false, false))));
    }

    /** Makes the account and takes its person in. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Joined join(String token, NewPerson person, PasswordHash password) {
        Invitation held = held(token);
        mustBeNobody(held.email());
        Instant now = now();
        PortalUser user = new PortalUser(UserId.random(), held.email(), person.name(), password, Set.of(), person.zone(), now);
        user.prefer(user.theme(), person.zone(), person.language());
        Objection.answered(() -> users.add(user, List.of()), Map.of("portal_users_email_key_key",
                () -> Refused.conflict("email", "Somebody signs in with " + held.email() + " already.")));
        Caller himself = new Caller(user.id().value(), user.name(), Set.of(), Map.of(), "portal");
        return Caller.actingAs(himself, () -> takeIn(held, user.id(), true, now));
    }

    /** Takes in somebody who signs in already (R144). */
    Joined accept(String token, UserId by) {
        PortalUser user = users.find(by).orElseThrow(() -> Refused.notAllowed("accept an invitation: only a person has a place here"));
        Invitation held = held(token);
        boolean same = SearchKey.of(held.email()).equals(SearchKey.of(user.email()));
        Instant now = now();
        Ruling.mustHold("May the invitation be accepted with this sign-in?", now,
                List.of(new OneSignIn().judge(new OneSignIn.Facts(users.byEmail(held.email()).isPresent(), true, same))));
        if (!user.staffRoles().isEmpty()) {
            throw Refused.notAllowed("act for a customer: our own people act for every customer");
        }
        return takeIn(held, by, false, now);
    }

    private Invitation held(String token) {
        InvitationId invitation = behind(token).orElseThrow(() -> Refused.notFound("invitation"));
        CustomerId customer = sent.find(invitation).orElseThrow(() -> Refused.notFound("invitation")).customer();
        people.hold(customer);
        return sent.hold(invitation).filter(held -> behind(token).isPresent()).map(this::offered).filter(this::isAlive)
                .orElseThrow(() -> Refused.notFound("invitation")).invitation();
    }

    private Joined takeIn(Invitation held, UserId user, boolean newPerson, Instant now) {
        if (people.add(held.customer(), user, held.role(), now) && !held.groups().isEmpty()) {
            users.restrict(user, held.customer(), held.groups());
        }
        held.accept(user, now);
        sent.unlink(held.id());
        sent.flush();
        accepted.fire(new InvitationAccepted(held.customer(), held.id(), user, held.role(), newPerson, now));
        return new Joined(held.customer(), user, held.email());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
