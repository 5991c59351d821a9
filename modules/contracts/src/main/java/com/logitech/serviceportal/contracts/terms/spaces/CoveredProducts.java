package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.Catalog.Listing;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
     * @param listedFrom  first day on the list of that category, of the last stretch begun by the day asked about; empty if it
     *                    never was
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

        /** @param list when each category had the product on its list, oldest first */
        public static Facts of(String product, SpaceCategory category, LocalDate on, Map<SpaceCategory, List<Listing>> list) {
            List<Listing> here = list.getOrDefault(category, List.of());
            return new Facts(product, category,
                    begun(here, on).or(() -> here.stream().findFirst()).map(Listing::from),
                    list.keySet().stream()
                            .filter(other -> !other.equals(category) && begun(list.get(other), on).filter(row -> row.isOn(on)).isPresent())
                            .collect(Collectors.toSet()),
                    on);
        }
    }

    /** The listing that had begun last by the day. @param listings oldest first */
    static Optional<Listing> begun(List<Listing> listings, LocalDate on) {
        return listings.stream().filter(listing -> !on.isBefore(listing.from())).reduce((earlier, later) -> later);
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
