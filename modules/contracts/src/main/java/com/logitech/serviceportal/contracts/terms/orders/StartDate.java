package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * The day a contract's service begins, and what made it that day (R23, R113). Dates are days in the contract's zone.
 *
 * @param on     first covered day; may lie ahead
 * @param cause  which of the alternatives came first
 * @param latest day it begins by itself if nothing is assigned or activated before
 * @param clause the clause it follows from
 */
public record StartDate(LocalDate on, Cause cause, LocalDate latest, ContractsClause clause) {

    /** Days the text gives a customer before service starts by itself; a dated parameter may say otherwise. */
    public static final int USUAL_WAIT_DAYS = 60;

    /** What made service start on that day. On a tie the waiting time did: its day began first. */
    public enum Cause {
        FIRST_ASSIGNMENT, ACTIVATION, ORDER_CREATION, PURCHASE_ORDER
    }

    public StartDate {
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(clause, "clause");
        if (on.isAfter(latest)) {
            throw new IllegalArgumentException("service cannot start on " + on + ", after its latest day " + latest);
        }
    }

    /** Whether service has started when the day is over or running. */
    public boolean startedOn(LocalDate day) {
        return !on.isAfter(day);
    }

    /**
     * What order entry says of a start date on the purchase order that is not what it may seem (D1, D60); empty when there is none.
     *
     * @param orderedOn order creation, as a day in the contract's zone
     */
    public static Optional<String> purchaseOrderWarning(LocalDate orderedOn, Optional<LocalDate> purchaseOrderStartOn, int waitDays,
            boolean poDateReplacesOrderDate) {
        return purchaseOrderStartOn.flatMap(po -> {
            if (po.isBefore(orderedOn)) {
                LocalDate byItself = po.plusDays(waitDays).isBefore(orderedOn) ? orderedOn : po.plusDays(waitDays);
                return Optional.of("The start date " + po + " on the purchase order is earlier than the order: service starts by itself on "
                        + byItself + " at the latest.");
            }
            return po.isAfter(orderedOn) && !poDateReplacesOrderDate
                    ? Optional.of("The start date " + po
                            + " on the purchase order is later than the order and has no effect: service starts by itself on "
                            + orderedOn.plusDays(waitDays) + " at the latest.")
                    : Optional.empty();
        });
    }

    /** D1: literally the earliest; or, by the switch, the purchase order's date in place of the order's. D35: never before the order. */
    static StartDate earliest(ContractsClause clause, Cause useCause, Instant orderCreatedAt, ZoneId zone,
            Optional<LocalDate> purchaseOrderStartOn, Optional<Instant> firstUsedAt, int waitDays, boolean poDateReplacesOrderDate) {
        LocalDate ordered = LocalDate.ofInstant(orderCreatedAt, zone);
        LocalDate latest = ordered.plusDays(waitDays);
        Cause cause = Cause.ORDER_CREATION;
        if (purchaseOrderStartOn.isPresent()) {
            LocalDate byPurchaseOrder = purchaseOrderStartOn.get().plusDays(waitDays);
            if (poDateReplacesOrderDate || byPurchaseOrder.isBefore(latest)) {
                latest = byPurchaseOrder.isBefore(ordered) ? ordered : byPurchaseOrder;
                cause = Cause.PURCHASE_ORDER;
            }
        }
        LocalDate waited = latest;
        Cause waitedFor = cause;
        return firstUsedAt.map(at -> LocalDate.ofInstant(at, zone))
                .filter(used -> used.isBefore(waited))
                .map(used -> new StartDate(used, useCause, waited, clause))
                .orElseGet(() -> new StartDate(waited, waitedFor, waited, clause));
    }

    /** Refuses what cannot have been: a use before the order, a negative wait. */
    static void mustBePossible(Instant orderCreatedAt, Optional<Instant> firstUsedAt, int waitDays) {
        if (firstUsedAt.isPresent() && firstUsedAt.get().isBefore(orderCreatedAt)) {
            throw new IllegalArgumentException("nothing is assigned or activated before the order was created");
        }
        if (waitDays < 0) {
            throw new IllegalArgumentException("the waiting time is not negative");
        }
    }

    /** Why it starts on that day: "60 days after the order was created on 2026-01-01". */
    String reason(LocalDate ordered, Optional<LocalDate> purchaseOrderStartOn, int waitDays) {
        String days = Words.count(waitDays, "day", "days");
        return switch (cause) {
            case FIRST_ASSIGNMENT -> "when the first license was assigned";
            case ACTIVATION -> "when the plan was activated";
            case ORDER_CREATION -> days + " after the order was created on " + ordered
                    + purchaseOrderStartOn.map(po -> "; the start date " + po + " on the purchase order is later and has no effect")
                    .orElse("");
            case PURCHASE_ORDER -> {
                LocalDate po = purchaseOrderStartOn.orElseThrow();
                yield po.plusDays(waitDays).isBefore(on)
                        ? "the day the order was created; " + days + " from the start date " + po
                                + " on the purchase order were over by then"
                        : days + " after the start date " + po + " on the purchase order";
            }
        };
    }
}
