package com.logitech.serviceportal.contracts.terms.spaces;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
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
     * @param removedOn   first day off the list of the Space's category; empty while it is on
     * @param level       the contract's level
     * @param concludedOn the day the contract was concluded
     * @param endsBefore  first day its term no longer covers
     * @param on          the day asked about
     */
    public record Facts(String product, Optional<LocalDate> removedOn, ServiceLevel level, LocalDate concludedOn, LocalDate endsBefore,
            LocalDate on) {
        public Facts {
            Objects.requireNonNull(product, "product");
            Objects.requireNonNull(level, "level");
        }
    }

    /** How a product once listed stands for one contract: on the list, kept, or removed. Parameters as in {@link Facts}. */
    public static ProductListing.Standing standing(Optional<LocalDate> removedOn, ServiceLevel level, LocalDate concludedOn,
            LocalDate endsBefore, LocalDate on) {
        if (removedOn.map(on::isBefore).orElse(true)) {
            return ProductListing.Standing.LISTED;
        }
        return level == ServiceLevel.SELECT && concludedOn.isBefore(removedOn.get()) && on.isBefore(endsBefore)
                ? ProductListing.Standing.KEPT : ProductListing.Standing.REMOVED;
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
        return switch (standing(facts.removedOn(), facts.level(), facts.concludedOn(), facts.endsBefore(), facts.on())) {
            case LISTED -> Finding.holds(clause(), facts, facts.product() + " is on the list on " + facts.on() + ".");
            case KEPT -> Finding.holds(clause(), facts, facts.product() + " left the list on " + facts.removedOn().orElseThrow()
                    + "; the contract was concluded on "
                    + facts.concludedOn() + " and keeps it to " + facts.endsBefore().minusDays(1) + ".");
            case REMOVED, NOT_LISTED -> Finding.fails(clause(), facts, facts.product() + " left the list on "
                    + facts.removedOn().orElseThrow() + reason(facts),
                    "Use a product on the list; a Select contract concluded before " + facts.removedOn().orElseThrow()
                            + " and in term would keep this one.");
        };
    }

    private static String reason(Facts facts) {
        if (!facts.concludedOn().isBefore(facts.removedOn().orElseThrow())) {
            return ", and the contract was concluded only on " + facts.concludedOn() + ".";
        }
        return facts.level() != ServiceLevel.SELECT ? ", and only Select contracts keep it." : ", and the contract's term was over on "
                + facts.on() + ".";
    }
}
