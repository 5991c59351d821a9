package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * R10: a confirmed order names customer, level, category, term and order creation, and how many licenses or which plan tier.
 *
 * <p>The term is one to five whole years.
 */
public final class OrderComplete implements Term<OrderComplete.Facts> {

    /**
     * What it rests on.
     *
     * @param customerNamed  whether the customer is known
     * @param orderCreatedAt when the order was created (UTC)
     * @param level          the level ordered
     * @param soldFor        the category word of the order
     * @param termYears      the term in years
     * @param licenses       number of licenses, for a line of licenses
     * @param planTier       the tier, for a plan
     */
    public record Facts(boolean customerNamed, Optional<Instant> orderCreatedAt, Optional<ServiceLevel> level,
            Optional<SpaceCategory> soldFor, Optional<Integer> termYears, Optional<Integer> licenses, Optional<String> planTier) {
    }

    /** What is missing or unusable, in words and in the order of the confirmation; empty when complete. */
    public static List<String> missing(Facts facts) {
        List<String> missing = new ArrayList<>();
        if (!facts.customerNamed()) {
            missing.add("the customer");
        }
        if (facts.orderCreatedAt().isEmpty()) {
            missing.add("the order creation date");
        }
        if (facts.level().isEmpty()) {
            missing.add("the level");
        }
        if (facts.soldFor().isEmpty()) {
            missing.add("the category of Space");
        }
        if (facts.licenses().isEmpty() && facts.planTier().filter(tier -> !tier.isBlank()).isEmpty()) {
            missing.add("the number of licenses or the plan tier");
        }
        if (facts.termYears().filter(ServiceTerm::isOffered).isEmpty()) {
            missing.add("a term of 1 to 5 years");
        }
        return missing;
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.ORDER_CONFIRMATION;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        List<String> missing = missing(facts);
        if (missing.isEmpty()) {
            String quantity = facts.licenses().map(number -> Wording.count(number, "license", "licenses"))
                    .orElseGet(() -> "plan tier " + facts.planTier().orElseThrow());
            return Finding.holds(clause(), facts, "The order is complete: " + facts.level().orElseThrow().title() + " for "
                    + Words.title(facts.soldFor().orElseThrow()) + ", " + quantity + ", "
                    + Wording.count(facts.termYears().orElseThrow(), "year", "years") + ".");
        }
        String unusableTerm = facts.termYears().filter(years -> !ServiceTerm.isOffered(years))
                .map(years -> " A term of " + Wording.count(years, "year", "years") + " is not sold.").orElse("");
        return Finding.fails(clause(), facts, "The order lacks " + Wording.list(missing) + "." + unusableTerm,
                "State " + Wording.list(missing)
                + ".");
    }
}
