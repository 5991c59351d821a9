package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * R144: who acts for several customers works for the one chosen, or for none in particular; what is sent from a page that was opened for
 * another customer is not taken.
 */
public final class WorkingFor implements Term<WorkingFor.Facts> {

    /**
     * What it rests on.
     *
     * @param customersOfPerson for how many customers the person may act
     * @param chosen            the customer chosen to work for; empty while none is
     * @param pageOf            the customer the page was opened for; empty for one about all of them
     */
    public record Facts(int customersOfPerson, Optional<UUID> chosen, Optional<UUID> pageOf) {
        public Facts {
            Objects.requireNonNull(chosen, "chosen");
            Objects.requireNonNull(pageOf, "pageOf");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.CHANNEL_PARTNER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.customersOfPerson() < 2) {
            return Finding.holds(clause(), facts, "The person acts for no other customer.");
        } else if (facts.chosen().isEmpty()) {
            return Finding.holds(clause(), facts, "No customer is chosen to work for; the page says whose it is.");
        }
        return facts.chosen().equals(facts.pageOf())
                ? Finding.holds(clause(), facts, "The page was opened for the customer the person works for.")
                : Finding.fails(clause(), facts, "You have switched to another customer since this page was opened; nothing was changed.",
                        "Switch back to the customer of this page, or open the page again for the other one.");
    }
}
