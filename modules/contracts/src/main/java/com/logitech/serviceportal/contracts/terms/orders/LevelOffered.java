package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * R1: what is ordered is Essential or Select, for a category of Space, and a plan only where one is offered for that category (R107).
 *
 * <p>Basic is not ordered: it comes with the product (R5).
 */
public final class LevelOffered implements Term<LevelOffered.Facts> {

    /**
     * What it rests on.
     *
     * @param level   the level as written on the order, its name or its code; empty if none
     * @param soldFor the category word of the order
     * @param plan    whether an Enterprise Plan is ordered
     * @param offered whether the catalog offers that level for that category, as a plan or as licenses as ordered
     */
    public record Facts(String level, Optional<SpaceCategory> soldFor, boolean plan, boolean offered) {
        public Facts {
            level = level.strip();
        }
    }

    /** The level meant by what an order says, by name or code in any case; empty if there is no such level. */
    public static Optional<ServiceLevel> levelMeant(String written) {
        return Stream.of(ServiceLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(written.strip()) || level.title().equalsIgnoreCase(written.strip()))
                .findFirst();
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SERVICE_LEVELS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        Optional<ServiceLevel> level = levelMeant(facts.level());
        if (level.isEmpty()) {
            return Finding.fails(clause(), facts, facts.level().isEmpty() ? "The order names no level." : "There is no level \""
                    + facts.level() + "\".",
                    "Order Essential or Select.");
        }
        if (!level.get().isPaid()) {
            return Finding.fails(clause(), facts, "Basic comes with the product and is not ordered.", "Order Essential or Select.");
        }
        if (facts.soldFor().isEmpty()) {
            return Finding.fails(clause(), facts, level.get().title() + " is ordered for no category of Space.",
                    "Name the category of Space on the order.");
        }
        String what = facts.plan() ? "an Enterprise Plan at level " + level.get().title() : level.get().title() + " licenses";
        String category = Words.title(facts.soldFor().get());
        return facts.offered()
                ? Finding.holds(clause(), facts, "The catalog offers " + what + " for " + category + ".")
                : Finding.fails(clause(), facts, "The catalog does not offer " + what + " for " + category + ".",
                        facts.plan() ? "Order single licenses, or a plan for a category for which one is offered."
                                : "Order for a category in the catalog.");
    }
}
