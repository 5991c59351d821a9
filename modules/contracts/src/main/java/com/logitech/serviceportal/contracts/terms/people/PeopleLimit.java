package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;

/**
 * R14: an account has at most so many people; who is invited and can still accept counts. A limit lowered below what there is removes
 * nobody and lets nobody in.
 */
public final class PeopleLimit implements Term<PeopleLimit.Facts> {

    /**
     * What it rests on.
     *
     * @param people     who is in the account and not shut out
     * @param invited    invitations that can still be accepted
     * @param asked      how many more are to be invited; 0 asks how it stands
     * @param mostPeople the account's limit
     */
    public record Facts(int people, int invited, int asked, int mostPeople) {

        /** How many of the account's places are taken. */
        public int taken() {
            return people + invited;
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PEOPLE_LIMIT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String stand = Wording.count(facts.people(), "person is", "people are") + " in the account and "
                + Wording.count(facts.invited(), "is", "are") + " invited, of " + facts.mostPeople() + " at most";
        if (facts.asked() == 0 || facts.taken() + facts.asked() <= facts.mostPeople()) {
            return Finding.holds(clause(), facts, stand + ".");
        }
        int free = Math.max(0, facts.mostPeople() - facts.taken());
        return Finding.fails(clause(), facts, stand + (free == 0 ? ": there is no room for another."
                : ": there is room for " + free + " more, not for " + facts.asked() + "."),
                "Remove a person, withdraw an invitation, or ask operations for a higher limit.");
    }
}
