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
 * R113: an Enterprise Plan starts on the earliest of its activation, the wait after the order and the wait after the purchase order's
 * start date.
 *
 * <p>Found as {@link StartTerms} says; a finding tells whether service has started on a given day.
 */
public final class PlanStart implements Term<PlanStart.Facts> {

    /**
     * What the start rests on; to be had from {@link StartTerms#judged}.
     *
     * @param orderCreatedAt          when the order was created (UTC)
     * @param zone                    whose days the contract's dates are
     * @param purchaseOrderStartOn    service start date on the purchase order, if it has one
     * @param activatedAt             when the plan was activated, if ever (UTC)
     * @param waitDays                calendar days until service starts by itself
     * @param poDateReplacesOrderDate whether the purchase order's date stands in place of the order's
     * @param renewedEndsBefore       the first day after the contract it renews, where it waits for that (D59)
     * @param askedOn                 the day asked about
     */
    public record Facts(Instant orderCreatedAt, ZoneId zone, Optional<LocalDate> purchaseOrderStartOn, Optional<Instant> activatedAt,
            int waitDays, boolean poDateReplacesOrderDate, Optional<LocalDate> renewedEndsBefore, LocalDate askedOn) {
        public Facts {
            Objects.requireNonNull(askedOn, "askedOn");
        }

        private StartTerms terms() {
            return new StartTerms(orderCreatedAt, zone, purchaseOrderStartOn, waitDays, poDateReplacesOrderDate, renewedEndsBefore);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PLAN_START;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.terms().judge(FirstUse.ACTIVATION, facts, facts.activatedAt(), facts.askedOn());
    }
}
