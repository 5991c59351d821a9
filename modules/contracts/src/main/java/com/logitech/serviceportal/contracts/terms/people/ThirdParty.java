package com.logitech.serviceportal.contracts.terms.people;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * R13: a customer may give account tasks to anybody, third parties included; whose mail comes from another registered domain than the
 * customer's website and order contact is shown as a third party.
 */
public final class ThirdParty implements Term<ThirdParty.Facts> {

    /**
     * What it rests on.
     *
     * @param mailDomain      the registered domain of the person's mail address, "northwind.example"
     * @param customerDomains the registered domains the customer is known by
     */
    public record Facts(String mailDomain, Set<String> customerDomains) {
        public Facts {
            Objects.requireNonNull(mailDomain, "mailDomain");
            customerDomains = Words.sorted(customerDomains);
        }

        /** Whether the person is to be shown as a third party. */
        public boolean isThirdParty() {
            return !customerDomains.contains(mailDomain);
        }
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
        if (!facts.isThirdParty()) {
            return Finding.holds(clause(), facts, "The person's mail is of the customer's domain " + facts.mailDomain() + ".");
        }
        String known = facts.customerDomains().isEmpty() ? "the customer is known by no domain"
                : "the customer's is " + Wording.list(new TreeSet<>(facts.customerDomains()).stream().toList());
        return Finding.holds(clause(), facts, "The person's mail is of " + facts.mailDomain() + " and " + known
                + ": a third party, who may be given tasks all the same.");
    }
}
