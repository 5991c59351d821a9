package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * What the start of a contract's service rests on beside its first use, and the one place where the start is found (R23, R113).
 *
 * <p>Read literally by default: the earliest of the first use, the wait after the order and the wait after the purchase order's
 * date, which so counts only where it is earlier than the order's (D1, D60); a switch lets it stand in place of the order's. Never
 * before the order was created (D35, D54). Whole calendar days in the contract's zone (D26). A renewal ordered early starts by itself
 * as any contract, or, where operations have chosen so, not before the contract it renews has ended (D59); first use starts it as ever.
 *
 * @param orderCreatedAt          when the order was created (UTC)
 * @param zone                    whose days the contract's dates are
 * @param purchaseOrderStartOn    service start date on the purchase order, if it has one
 * @param waitDays                calendar days until service starts by itself
 * @param poDateReplacesOrderDate whether the purchase order's date stands in place of the order's
 * @param renewedEndsBefore       the first day after the contract it renews, where it waits for that (D59); empty where it does not
 */
public record StartTerms(Instant orderCreatedAt, ZoneId zone, Optional<LocalDate> purchaseOrderStartOn, int waitDays,
        boolean poDateReplacesOrderDate, Optional<LocalDate> renewedEndsBefore) {

    public StartTerms {
        Objects.requireNonNull(orderCreatedAt, "orderCreatedAt");
        Objects.requireNonNull(zone, "zone");
        if (waitDays < 0) {
            throw new IllegalArgumentException("the waiting time is not negative");
        }
    }

    /** Of a contract that waits for no other. */
    public StartTerms(Instant orderCreatedAt, ZoneId zone, Optional<LocalDate> purchaseOrderStartOn, int waitDays,
            boolean poDateReplacesOrderDate) {
        this(orderCreatedAt, zone, purchaseOrderStartOn, waitDays, poDateReplacesOrderDate, Optional.empty());
    }

    /** The day the order was created, in the contract's zone. */
    public LocalDate orderedOn() {
        return LocalDate.ofInstant(orderCreatedAt, zone);
    }

    /** The start as things stand. @param firstUsedAt the first use (UTC), if ever; taking it back later changes nothing */
    public StartDate start(FirstUse use, Optional<Instant> firstUsedAt) {
        if (firstUsedAt.filter(at -> at.isBefore(orderCreatedAt)).isPresent()) {
            throw new IllegalArgumentException("nothing is assigned or activated before the order was created");
        }
        LocalDate ordered = orderedOn();
        Optional<LocalDate> byPurchaseOrder = purchaseOrderStartOn.map(po -> po.plusDays(waitDays))
                .filter(day -> poDateReplacesOrderDate || day.isBefore(ordered.plusDays(waitDays)));
        LocalDate waited = byPurchaseOrder.map(day -> day.isBefore(ordered) ? ordered : day).orElse(ordered.plusDays(waitDays));
        LocalDate latest = renewedEndsBefore.filter(waited::isBefore).orElse(waited);
        return firstUsedAt.map(at -> LocalDate.ofInstant(at, zone))
                .filter(used -> used.isBefore(latest))
                .map(used -> new StartDate(used, use.cause, latest, use.clause))
                .orElseGet(() -> new StartDate(latest, latest.isAfter(waited) ? StartDate.Cause.RENEWED_ENDED
                        : byPurchaseOrder.isPresent() ? StartDate.Cause.PURCHASE_ORDER : StartDate.Cause.ORDER_CREATION,
                        latest, use.clause));
    }

    /** Whether service has started on a day, by the term that answers for such a contract. */
    public Finding judged(FirstUse use, Optional<Instant> firstUsedAt, LocalDate askedOn) {
        return switch (use) {
            case ASSIGNMENT -> new ServiceStart().judge(new ServiceStart.Facts(orderCreatedAt, zone,
                    purchaseOrderStartOn, firstUsedAt, waitDays, poDateReplacesOrderDate, renewedEndsBefore, askedOn));
            case ACTIVATION -> new PlanStart().judge(new PlanStart.Facts(orderCreatedAt, zone,
                    purchaseOrderStartOn, firstUsedAt, waitDays, poDateReplacesOrderDate, renewedEndsBefore, askedOn));
        };
    }

    /** What order entry says of a start date on the purchase order that is not what it may seem (D1, D60); empty when there is none. */
    public Optional<String> purchaseOrderWarning() {
        LocalDate ordered = orderedOn();
        return purchaseOrderStartOn.filter(po -> po.isBefore(ordered) || po.isAfter(ordered) && !poDateReplacesOrderDate)
                .map(po -> "The start date " + po + " on the purchase order is "
                        + (po.isBefore(ordered) ? "earlier than the order" : "later than the order and has no effect")
                        + ": service starts by itself on " + start(FirstUse.ASSIGNMENT, Optional.empty()).on() + " at the latest.");
    }

    /** One judging for both terms, with the words of each. @param facts what the finding records */
    Finding judge(FirstUse use, Record facts, Optional<Instant> firstUsedAt, LocalDate askedOn) {
        StartDate start = start(use, firstUsedAt);
        String why = start.on() + ", " + reason(use, start);
        if (start.startedOn(askedOn)) {
            return Finding.holds(use.clause, facts, "Service started on " + why + ".");
        }
        String askLater = "Ask about " + start.on() + " or later.";
        if (askedOn.isBefore(orderedOn())) {
            return Finding.fails(use.clause, facts, "Service had not started on " + askedOn + "; the order was created only on "
                    + orderedOn() + ".", askLater);
        }
        if (start.byUse()) {
            return Finding.fails(use.clause, facts, "Service had not started on " + askedOn + "; it starts on " + why + ".", askLater);
        }
        return Finding.fails(use.clause, facts, "Service has not started on " + askedOn + ": " + use.failed
                + " by then, and it starts by itself on " + why + ".",
                use.remedy + " on or before " + askedOn + "; otherwise service starts by itself on " + start.on() + ".");
    }

    /** Why it starts on that day: "60 days after the order was created on 2026-01-01". */
    private String reason(FirstUse use, StartDate start) {
        String days = Wording.count(waitDays, "day", "days");
        return switch (start.cause()) {
            case FIRST_ASSIGNMENT, ACTIVATION -> use.came;
            case RENEWED_ENDED -> "when the contract it renews has ended";
            case ORDER_CREATION -> days + " after the order was created on " + orderedOn()
                    + purchaseOrderStartOn.map(po -> "; the start date " + po + " on the purchase order is later and has no effect")
                    .orElse("");
            case PURCHASE_ORDER -> {
                LocalDate po = purchaseOrderStartOn.orElseThrow();
                yield po.plusDays(waitDays).isBefore(start.on())
                        ? "the day the order was created; " + days + " from the start date " + po
                                + " on the purchase order were over by then"
                        : days + " after the start date " + po + " on the purchase order";
            }
        };
    }
}
