package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.Catalog.Listing;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * R44: a product taken off the list stays covered for Select contracts concluded before that day, to the end of their term.
 *
 * <p>Concluded on the day of removal, or a renewal after it, is too late (D53). A product added is covered at once.
 */
public final class RemovedProducts implements Term<RemovedProducts.Facts> {

    /**
     * What it rests on. Dates are days in the contract's zone.
     *
     * @param product     the product, by code or name
     * @param removedOn   first day off the list of the Space's category
     * @param level       the level of the Space's contract; Basic without one
     * @param concludedOn the day the contract was concluded; empty without one
     * @param endsBefore  first day its term no longer covers; empty without one
     * @param on          the day asked about
     */
    public record Facts(String product, LocalDate removedOn, ServiceLevel level, Optional<LocalDate> concludedOn,
            Optional<LocalDate> endsBefore, LocalDate on) {
        public Facts {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(removedOn, "removedOn");
            Objects.requireNonNull(level, "level");
        }

        private boolean concludedBefore() {
            return concludedOn.filter(removedOn::isAfter).isPresent();
        }

        private boolean inTerm() {
            return endsBefore.filter(on::isBefore).isPresent();
        }
    }

    /** Since when the product is off the list; empty while it is on it, and if it never was. @param listings oldest first */
    public static Optional<LocalDate> leftBy(LocalDate on, List<Listing> listings) {
        return CoveredProducts.begun(listings, on).flatMap(Listing::removedOn).filter(removed -> !on.isBefore(removed));
    }

    /**
     * By which of a Space's contracts its product is covered: by whichever keeps it; where none does, the best one says why.
     *
     * @param judged what each contract's finding about the product is, on the day in its own zone, the best contract first
     * @return empty without a contract
     */
    public static <C> Optional<C> keeping(Map<C, Finding> judged) {
        return judged.entrySet().stream().filter(contract -> contract.getValue().holds()).findFirst()
                .or(() -> judged.entrySet().stream().findFirst()).map(Map.Entry::getKey);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.REMOVED_PRODUCTS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.on().isBefore(facts.removedOn())) {
            return Finding.holds(clause(), facts, facts.product() + " is on the list on " + facts.on() + "; it leaves it on "
                    + facts.removedOn() + ".");
        }
        String left = facts.product() + " left the list on " + facts.removedOn();
        if (facts.level() == ServiceLevel.SELECT && facts.concludedBefore() && facts.inTerm()) {
            return Finding.holds(clause(), facts, left + "; the contract was concluded on " + facts.concludedOn().orElseThrow()
                    + " and keeps it to " + facts.endsBefore().orElseThrow().minusDays(1) + ".");
        }
        return Finding.fails(clause(), facts, left + reason(facts), "Use a product on the list; a Select contract concluded before "
                + facts.removedOn() + " and in term would keep this one.");
    }

    private static String reason(Facts facts) {
        if (facts.concludedOn().isEmpty()) {
            return ", and no contract keeps it.";
        } else if (!facts.concludedBefore()) {
            return ", and the contract was concluded only on " + facts.concludedOn().get() + ".";
        }
        return facts.level() != ServiceLevel.SELECT ? ", and only Select contracts keep it."
                : ", and the contract's term was over on " + facts.on() + ".";
    }
}
