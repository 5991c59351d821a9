package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * R43: a product is covered in a Space only if it is on the list for the Space's category.
 *
 * <p>A product counts as listed from its first day on the list, also for contracts concluded before; whether a later removal touches a
 * contract is for {@link RemovedProducts}. What is on another category's list is not covered here.
 */
public final class CoveredProducts implements Term<CoveredProducts.Facts> {

    /**
     * What it rests on. Dates are days in the contract's zone.
     *
     * @param product     the product, by code or name
     * @param category    the Space's category
     * @param listedFrom  first day on the list of that category; empty if it never was
     * @param elsewhere   the categories that list it on the day asked about
     * @param on          the day asked about
     */
    public record Facts(String product, SpaceCategory category, Optional<LocalDate> listedFrom, Set<SpaceCategory> elsewhere,
            LocalDate on) {
        public Facts {
            elsewhere = Words.sorted(elsewhere);
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(category, "category");
        }

        /** From the rows of the list. */
        public static Facts of(String product, SpaceCategory category, LocalDate on, Collection<ProductListing> list) {
            return new Facts(product, category,
                    rows(product, list).filter(row -> row.category().equals(category)).map(ProductListing::listedFrom)
                            .min(Comparator.naturalOrder()),
                    rows(product, list).filter(row -> !row.category().equals(category) && row.listedOn(on)).map(ProductListing::category)
                            .collect(Collectors.toSet()),
                    on);
        }
    }

    /**
     * How the list stands to a product in a category for one contract, on a day of the contract's zone.
     *
     * @param level       the contract's level; only Select contracts keep a removed product
     * @param concludedOn the day the contract was concluded
     * @param endsBefore  first day its term no longer covers
     */
    public static ProductListing.Standing standing(String product, SpaceCategory category, ServiceLevel level, LocalDate concludedOn,
            LocalDate endsBefore, LocalDate on, Collection<ProductListing> list) {
        List<ProductListing> rows = rows(product, list).filter(row -> row.category().equals(category) && !on.isBefore(row.listedFrom()))
                .toList();
        List<ProductListing.Standing> standings = rows.stream()
                .map(row -> RemovedProducts.standing(row.removedOn(), level, concludedOn, endsBefore, on)).toList();
        return Stream.of(ProductListing.Standing.LISTED, ProductListing.Standing.KEPT, ProductListing.Standing.REMOVED)
                .filter(standings::contains).findFirst().orElse(ProductListing.Standing.NOT_LISTED);
    }

    private static Stream<ProductListing> rows(String product, Collection<ProductListing> list) {
        return list.stream().filter(row -> row.product().equals(product));
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.COVERED_PRODUCTS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String category = Words.title(facts.category());
        if (facts.listedFrom().filter(from -> !facts.on().isBefore(from)).isPresent()) {
            return Finding.holds(clause(), facts, facts.product() + " has been on the list for " + category + " since "
                    + facts.listedFrom().get() + ".");
        }
        if (facts.listedFrom().isPresent()) {
            LocalDate from = facts.listedFrom().get();
            return Finding.fails(clause(), facts, facts.product() + " is on the list for " + category + " only from " + from + ".",
                    "Wait until " + from + ".");
        }
        return Finding.fails(clause(), facts, facts.product() + " is not on the list for " + category + ".", facts.elsewhere().isEmpty()
                ? "No category lists it on " + facts.on() + "; help is given as far as is reasonable."
                : "It is covered in a licensed Space of this category: " + Words.anyOf(facts.elsewhere()) + ".");
    }
}
