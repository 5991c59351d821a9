package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;

/**
 * R13: an account keeps somebody who may say what its people do: the last one is neither removed nor demoted nor shut out, by himself
 * or by anybody.
 */
public final class LastAdministrator implements Term<LastAdministrator.Facts> {

    /**
     * What it rests on.
     *
     * @param changesRoles         whether the person may change the roles of the account's people now
     * @param goesOnChangingRoles  whether he still may afterwards
     * @param otherAdministrators  how many others of the account may, who are not shut out
     */
    public record Facts(boolean changesRoles, boolean goesOnChangingRoles, int otherAdministrators) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.DELEGATED_TASKS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.changesRoles()) {
            return Finding.holds(clause(), facts, "The person does not administer the account's people.");
        } else if (facts.goesOnChangingRoles()) {
            return Finding.holds(clause(), facts, "The person goes on administering the account's people.");
        }
        return facts.otherAdministrators() >= 1
                ? Finding.holds(clause(), facts, Wording.count(facts.otherAdministrators(), "other person administers",
                        "other people administer") + " the account's people.")
                : Finding.fails(clause(), facts, "The person is the last who administers the account's people.",
                        "Give another person a role that may change roles first.");
    }
}
