package com.logitech.serviceportal.contracts.people;

import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.people.AccountPeople;
import com.logitech.serviceportal.contracts.model.people.SentInvitations;
import com.logitech.serviceportal.contracts.terms.people.InvitationLink;
import com.logitech.serviceportal.contracts.terms.people.PeopleLimit;
import com.logitech.serviceportal.definitions.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the parameters of the day say about an account's people: how many there may be, and how long an invitation lasts. */
@ApplicationScoped
class AccountRoom {

    @Inject
    private AccountPeople people;
    @Inject
    private SentInvitations invitations;
    @Inject
    private Parameters parameters;

    /** How it stands with the account's limit (R14). @param asked how many more are to be invited */
    PeopleLimit.Facts facts(Account account, int asked, Instant now) {
        int most = people.limit(account.id()).orElseGet(() -> parameters.number("MOST_PEOPLE", today(account, now), now));
        return new PeopleLimit.Facts(people.count(account.id()), invitations.pending(account.id(), now), asked, most);
    }

    Decision decision(PeopleLimit.Facts facts, Instant now) {
        return new Decision("Is there room for more people in the account?", now, now, List.of(new PeopleLimit().judge(facts)));
    }

    /** First instant at which an invitation sent now can be accepted no more (D20). */
    Instant validUntil(Account account, Instant now) {
        return InvitationLink.end(now, parameters.number("INVITATION_VALID_DAYS", today(account, now), now));
    }

    private static LocalDate today(Account account, Instant now) {
        return LocalDate.ofInstant(now, account.zone());
    }
}
