package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import java.util.Optional;

/**
 * R105: a Select Room license is bought alone or comes included with a product; its benefits and its start rule are the same.
 *
 * <p>An included one is a single license in a contract of its own, with the term the product's offer states.
 */
public final class PurchasePath implements Term<PurchasePath.Facts> {

    /** How a license comes to the customer. */
    public enum Path {
        STANDALONE, INCLUDED_WITH_PRODUCT
    }

    /**
     * What it rests on.
     *
     * @param path             how it comes
     * @param level            its level
     * @param room             whether its category is a Room
     * @param licenses         licenses in the contract
     * @param termYears        the contract's term
     * @param offeredTermYears the term the product's offer states; empty if no such offer is known
     */
    public record Facts(Path path, ServiceLevel level, boolean room, int licenses, int termYears, Optional<Integer> offeredTermYears) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.ROOM_LICENSE_PURCHASE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.path() == Path.STANDALONE) {
            return Finding.holds(clause(), facts, "The licenses are bought on their own.");
        }
        if (facts.level() != ServiceLevel.SELECT || !facts.room()) {
            return Finding.fails(clause(), facts, "Products include Select licenses for Rooms only.",
                    "Enter a Select license for a Room, or one bought alone.");
        }
        if (facts.licenses() != 1) {
            return Finding.fails(clause(), facts, "A product includes one license, not " + facts.licenses() + ".",
                    "Enter one line of one license for each product.");
        }
        if (facts.offeredTermYears().isEmpty()) {
            return Finding.fails(clause(), facts, "No offer is known that includes a license with this product.",
                    "State the term of the product's offer.");
        }
        return facts.offeredTermYears().get() == facts.termYears()
                ? Finding.holds(clause(), facts, "One license for " + Words.count(facts.termYears(), "year", "years")
                        + " comes with the product, as its offer says.")
                : Finding.fails(clause(), facts, "The product's offer includes "
                        + Words.count(facts.offeredTermYears().get(), "year", "years") + ", the order says "
                        + facts.termYears() + ".", "Enter the term of the offer: "
                        + Words.count(facts.offeredTermYears().get(), "year", "years") + ".");
    }
}
