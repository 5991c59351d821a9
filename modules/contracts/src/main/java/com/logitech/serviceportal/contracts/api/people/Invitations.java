package com.logitech.serviceportal.contracts.api.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How people get into a customer's account (R12-R14, R144). An invitation is for one mail address, lasts seven days (D20, a parameter)
 * from when it was last sent, and is accepted once. All instants are UTC. A stranger's invitation answers as one that does not exist.
 */
public interface Invitations {

    /** Most people invited at once. */
    int MOST_AT_ONCE = 20;

    /**
     * Invites people to the account: all of them or none. Refused: an address that is in the account or has an invitation that can
     * still be accepted, a role nobody has or that may do more than the caller, more people than the account has room for (R14).
     *
     * @return one for each, in the order given
     */
    List<InvitationSummary> invite(CustomerId customer, List<NewInvitation> people);

    /** Sends it again, for as many days from now; links sent before open nothing more. One that ended unused needs room again (R14). */
    InvitationSummary resend(InvitationId invitation);

    /** Takes it back: its links open nothing more. Refused once it was accepted. */
    InvitationSummary withdraw(InvitationId invitation);

    InvitationSummary invitation(InvitationId invitation);

    /** Newest first. */
    Page<InvitationSummary> invitations(InvitationQuery query);

    /** What a link offers; empty for one that opens nothing, whatever the reason. @param token out of the link */
    @OpenToAll("whoever holds the link was sent it")
    Optional<Offer> look(String token);

    /**
     * Accepts it for somebody who cannot sign in yet: his account is made. Refused: a link that opens nothing, an address that signs in
     * already (R144), a password that is weak or known.
     */
    @OpenToAll("whoever holds the link was sent it")
    Joined join(String token, NewPerson person);

    /**
     * Accepts it for the caller, who signed in with the address invited: the customer is added to his (R144). Refused: a link that opens
     * nothing, another address, a caller who came by an access token.
     */
    Joined accept(String token);

    /**
     * What the mail of it says, with a new link; empty when it cannot be accepted any more. Each letter has a link of its own, and all of
     * them end together. By the house itself.
     */
    Optional<Letter> letter(InvitationId invitation);

    /**
     * Somebody to be invited.
     *
     * @param groups   the groups of Spaces he is restricted to, as paths; null or empty for all
     * @param language of the mail, one of {@link com.logitech.serviceportal.contracts.api.accounts.SignIn#LANGUAGES}; null for English
     */
    record NewInvitation(String email, CustomerRole role, Set<String> groups, String language) {
    }

    /** How it stands with an invitation. */
    enum InvitationState {
        PENDING, ACCEPTED, EXPIRED, WITHDRAWN
    }

    /**
     * An invitation as the account's people see it.
     *
     * @param invitedBy  whose; empty for the house's own, which followed a purchase
     * @param sentAt     when it was last sent
     * @param validUntil first instant at which it can be accepted no more
     * @param thirdParty whether the address is of another domain than the customer's (R13)
     */
    record InvitationSummary(InvitationId id, CustomerId customer, String email, CustomerRole role, Set<String> groups, String language,
            Optional<String> invitedBy, Instant invitedAt, Instant sentAt, Instant validUntil, InvitationState state, boolean thirdParty,
            long version) implements Versioned {
    }

    /** Which invitations a list shows. @param state empty for all */
    record InvitationQuery(CustomerId customer, Optional<InvitationState> state, Optional<String> after, int size) {
    }

    /** What a link offers. @param signsIn whether somebody signs in with the address already @param zone the customer's */
    record Offer(String company, String email, Instant validUntil, ZoneId zone, boolean signsIn) {
    }

    /** Who accepts. @param zone how he wants to read times @param language in which he wants to be written to */
    record NewPerson(String name, String password, ZoneId zone, String language) {
    }

    /** What came of accepting. @param email with which the person signs in */
    record Joined(CustomerId customer, UserId user, String email) {
    }

    /**
     * What the mail needs. @param zone the customer's @param roleTitle in words @param invitedBy a name; empty for the house
     *
     * @param token for the link; it is told nowhere else
     */
    record Letter(InvitationId invitation, String email, String company, String language, ZoneId zone, CustomerRole role,
            String roleTitle, Instant validUntil, Optional<String> invitedBy, String token) {

        /** Never the token: it might end up in a log. */
        @Override
        public String toString() {
            return "Letter[" + invitation + "]";
        }
    }
}
