package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.SelectPurchases;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.proposals.CountedPurchases;
import com.logitech.serviceportal.contracts.terms.proposals.PaperPlan;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Says by which purchases Select Spaces are counted: puts the account on paper, and has it counted. */
@ApplicationScoped
@Transactional
class SelectPurchasesOffice implements SelectPurchases {

    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Portfolios portfolios;
    @Inject
    private Clock clock;

    @Override
    public List<SelectPurchase> of(CustomerId customer, Instant at, Instant knownAt) {
        Portfolio account = onPaper(customer, knownAt);
        return CountedPurchases.of(account, at).entrySet().stream().map(counted -> {
            ContractedLevel bought = account.purchase(counted.getKey()).orElseThrow().contracted();
            return new SelectPurchase(counted.getKey(), bought.number(), bought.startTerms().orderCreatedAt(), bought.zone(),
                    counted.getValue());
        }).sorted(Comparator.comparing(SelectPurchase::purchasedAt).thenComparing(one -> one.number().value())).toList();
    }

    @Override
    public List<SelectPlan> plans(CustomerId customer, Instant at, Instant knownAt) {
        List<Purchase> plans = onPaper(customer, knownAt).purchases().stream().filter(one -> one.isPlan()
                && one.level() == ServiceLevel.SELECT).toList();
        Set<ContractId> lineages = plans.stream().filter(one -> serves(one, at)).map(SelectPurchasesOffice::original)
                .collect(Collectors.toSet());
        return plans.stream().filter(one -> lineages.contains(original(one))).map(one -> {
            ContractedLevel bought = one.contracted();
            return new SelectPlan(one.id(), bought.number(), bought.startTerms().orderCreatedAt(), bought.zone(), one.serves(),
                    one.planned().orElseThrow().tier().maximumSpaces(), serves(one, at));
        }).sorted(Comparator.comparing(SelectPlan::purchasedAt).thenComparing(one -> one.number().value())).toList();
    }

    private static ContractId original(Purchase plan) {
        return plan.planned().map(PaperPlan::original).orElseThrow();
    }

    private static boolean serves(Purchase plan, Instant at) {
        return plan.contracted().startedBy(at) && at.isBefore(plan.contracted().endsAt());
    }

    private Portfolio onPaper(CustomerId customer, Instant knownAt) {
        if (knownAt.isAfter(clock.instant())) {
            throw Refused.input("knownAt", "is not later than now");
        }
        return portfolios.counted(knownAccounts.of(customer), knownAt);
    }
}
