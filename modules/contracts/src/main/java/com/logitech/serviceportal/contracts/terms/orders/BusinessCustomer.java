package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/**
 * R143: only companies may buy; an account and an order need the company's name, and a consumer's are refused.
 */
public final class BusinessCustomer implements Term<BusinessCustomer.Facts> {

    /**
     * What it rests on.
     *
     * @param company  the company's name as given; empty if none
     * @param consumer whether the buyer acts as a consumer
     */
    public record Facts(String company, boolean consumer) {
        public Facts {
            company = company.strip();
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.BUSINESS_CUSTOMER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.consumer()) {
            return Finding.fails(clause(), facts, "The buyer is a consumer, and services are sold to companies only.",
                    "Order on behalf of a company.");
        }
        return facts.company().isEmpty()
                ? Finding.fails(clause(), facts, "No company is named.", "Name the company that buys.")
                : Finding.holds(clause(), facts, "The buyer is a company: " + facts.company() + (facts.company().endsWith(".") ? "" : "."));
    }
}
