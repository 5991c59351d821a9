package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Optional;

/**
 * R105: a Select Room license is bought alone or comes included with a product; its benefits and its start rule are the same.
 *
 * <p>An included one comes with a device and is a single license in a contract of its own; its term is that of the product's
 * offer, as the order's confirmation states it.
 */
public final class PurchasePath implements Term<PurchasePath.Facts> {

    /** How a license comes to the customer. */
    public enum Path {
        STANDALONE, INCLUDED_WITH_PRODUCT
    }

    /**
     * What it rests on.
     *
     * @param path      how it comes
     * @param level     its level
     * @param room      whether its category is a Room
     * @param licenses  licenses in the contract
     * @param termYears the contract's term
     * @param product   the product it comes with, by its name; empty if it is none we know
     * @param kind      what that product is made of
     */
    public record Facts(Path path, ServiceLevel level, boolean room, int licenses, int termYears, Optional<String> product,
            Optional<Catalog.Product.Kind> kind) {

        /** Of licenses said to come with a product; with none we know, if it is empty. */
        public static Facts included(ServiceLevel level, boolean room, int licenses, int termYears, Optional<Catalog.Product> product) {
            return new Facts(Path.INCLUDED_WITH_PRODUCT, level, room, licenses, termYears, product.map(Catalog.Product::title),
                    product.map(Catalog.Product::kind));
        }
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
        return facts.product().filter(product -> facts.kind().filter(kind -> kind == Catalog.Product.Kind.HARDWARE).isPresent())
                .map(product -> Finding.holds(clause(), facts, "One license for " + Wording.count(facts.termYears(), "year", "years")
                        + " comes with " + product + "."))
                .orElseGet(() -> Finding.fails(clause(), facts, "The product named includes no license.",
                        "Name the device the license comes with, or enter it as bought alone."));
    }
}
