package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * R23: all licenses of a contract start together, on the earliest of the first assignment, the wait after the order and the wait after
 * the purchase order's start date.
 *
 * <p>Read literally by default: the purchase order's date counts only where it is earlier than the order's (D1, D60), and a
 * switch lets it stand in place of the order's. Never before the order was created (D35, D54). Whole calendar days in the
 * contract's zone (D26); a finding says whether service has started on a given day.
 */
public final class ServiceStart implements Term<ServiceStart.Facts> {

    /**
     * What the start rests on.
     *
     * @param orderCreatedAt          when the order was created (UTC)
     * @param zone                    whose days the contract's dates are
     * @param purchaseOrderStartOn    service start date on the purchase order, if it has one
     * @param firstAssignedAt         when any of its licenses was first assigned, if ever; taking it back later changes nothing (UTC)
     * @param waitDays                calendar days until service starts by itself
     * @param poDateReplacesOrderDate whether the purchase order's date stands in place of the order's
     * @param askedOn                 the day asked about
     */
    public record Facts(Instant orderCreatedAt, ZoneId zone, Optional<LocalDate> purchaseOrderStartOn, Optional<Instant> firstAssignedAt,
            int waitDays, boolean poDateReplacesOrderDate, LocalDate askedOn) {
        public Facts {
            Objects.requireNonNull(askedOn, "askedOn");
            StartDate.mustBePossible(orderCreatedAt, firstAssignedAt, waitDays);
        }

        /** The start these facts lead to. */
        public StartDate start() {
            return of(orderCreatedAt, zone, purchaseOrderStartOn, firstAssignedAt, waitDays, poDateReplacesOrderDate);
        }
    }

    /** The start date, its cause and the latest possible one; parameters as in {@link Facts}. */
    public static StartDate of(Instant orderCreatedAt, ZoneId zone, Optional<LocalDate> purchaseOrderStartOn,
            Optional<Instant> firstAssignedAt, int waitDays, boolean poDateReplacesOrderDate) {
        StartDate.mustBePossible(orderCreatedAt, firstAssignedAt, waitDays);
        return StartDate.earliest(ContractsClause.SERVICE_START, StartDate.Cause.FIRST_ASSIGNMENT, orderCreatedAt, zone,
                purchaseOrderStartOn, firstAssignedAt,
                waitDays, poDateReplacesOrderDate);
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.SERVICE_START;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        StartDate start = facts.start();
        LocalDate ordered = LocalDate.ofInstant(facts.orderCreatedAt(), facts.zone());
        String reason = start.reason(ordered, facts.purchaseOrderStartOn(), facts.waitDays());
        if (start.startedOn(facts.askedOn())) {
            return Finding.holds(clause(), facts, "Service started on " + start.on() + ", " + reason + ".");
        }
        if (facts.askedOn().isBefore(ordered)) {
            return Finding.fails(clause(), facts, "Service had not started on " + facts.askedOn() + "; the order was created only on "
                    + ordered + ".",
                    "Ask about " + start.on() + " or later.");
        }
        if (start.cause() == StartDate.Cause.FIRST_ASSIGNMENT) {
            return Finding.fails(clause(), facts, "Service had not started on " + facts.askedOn() + "; it starts on " + start.on() + ", "
                    + reason + ".",
                    "Ask about " + start.on() + " or later.");
        }
        return Finding.fails(clause(), facts, "Service has not started on " + facts.askedOn()
                + ": no license was assigned by then, and it starts by itself on "
                + start.on() + ", " + reason + ".", "Assign a license to a Space on or before " + facts.askedOn()
                + "; otherwise service starts by itself on " + start.on() + ".");
    }
}
