package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.SignIn;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.UserInvited;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.people.AccountPeople;
import com.logitech.serviceportal.contracts.model.people.Invitation;
import com.logitech.serviceportal.contracts.model.people.SentInvitations;
import com.logitech.serviceportal.contracts.terms.people.PurchaseInvitation;
import com.logitech.serviceportal.contracts.terms.people.PurchaseInvitation.Before;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/** Invites the order contact with a purchase (R12), in its transaction. The account's limit does not keep him out, and he counts. */
@ApplicationScoped
public class PurchaseInvitations {

    @Inject
    private SentInvitations sent;
    @Inject
    private AccountPeople people;
    @Inject
    private PortalUsers users;
    @Inject
    private AccountRoom room;
    @Inject
    private Event<UserInvited> invited;

    /** Invites the account's order contact as its owner, unless he is in it or was invited before. @param purchasedAt UTC */
    public void purchased(Account account, Instant purchasedAt) {
        people.hold(account.id());
        Instant now = purchasedAt.truncatedTo(ChronoUnit.MICROS);
        Optional<Invitation> last = sent.last(account.id(), account.contact());
        boolean inside = users.byEmail(account.contact()).flatMap(user -> people.find(account.id(), user.id())).isPresent();
        Before before = last.map(known -> Before.valueOf(known.state(now).name())).orElse(Before.NONE);
        if (!new PurchaseInvitation().judge(new PurchaseInvitation.Facts(!account.contact().isBlank(), inside, before)).holds()) {
            return;
        }
        Optional<Invitation> unused = last.filter(Invitation::isOpen);
        Invitation invitation = unused.orElseGet(() -> new Invitation(InvitationId.random(), account.id(),
                new Invitation.Wish(account.contact(), CustomerRole.OWNER, Set.of(), SignIn.USUAL_LANGUAGE), Optional.empty(), now,
                room.validUntil(account, now)));
        if (unused.isPresent()) {
            invitation.resend(now, room.validUntil(account, now));
            sent.unlink(invitation.id());
        } else {
            sent.add(invitation);
        }
        sent.flush();
        invited.fire(new UserInvited(account.id(), invitation.id(), invitation.role(), unused.isPresent(), now));
    }
}
