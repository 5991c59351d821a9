package com.logitech.serviceportal.contracts.model.licenses;

import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.definitions.books.Where;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Lists of Spaces by whether a license or a plan is there for them, asked in SQL so that a page costs no more than its rows.
 *
 * <p>It goes by the contracts' dates as they stand and asks no country. A Space counts as covered whose license or plan is in term but may
 * not be used where the Space is (R101): its level is shown as Basic, and its entitlement says why. Every Space with a paid level is
 * covered in this sense.
 */
public final class Covers {

    private static final String ASSIGNED = "a.superseded_at IS NULL AND a.during @> CAST(? AS timestamptz) AND " + Contracts.IN_TERM;

    private static final String PLANS = "FROM contracts.contracts c JOIN contracts.offering_fits f ON f.offering_code = c.plan_offering"
            + " WHERE c.plan_offering IS NOT NULL AND " + Contracts.IN_TERM;

    private Covers() {
    }

    /**
     * Narrows a list of Spaces {@code s} to those on which a license is, or whose category a plan of their customer serves; or to
     * the others. For one customer his licenses are gathered once; for everybody's each Space shown is asked for its own.
     */
    public static void narrow(Where where, boolean covered, Optional<UUID> customer, Instant at) {
        String not = covered ? "" : "NOT ";
        if (customer.isPresent()) {
            where.and(not + "(s.id IN (SELECT a.space_id FROM contracts.assignments a JOIN contracts.contracts c ON c.id = a.contract_id"
                            + " WHERE a.customer_id = ? AND c.customer_id = ? AND " + ASSIGNED
                            + ") OR s.category IN (SELECT f.category " + PLANS + " AND c.customer_id = ?))",
                    customer.get(), customer.get(), at, at, at, at, at, at, at, customer.get());
        } else {
            where.and(not + "(EXISTS (SELECT 1 FROM contracts.assignments a JOIN contracts.contracts c ON c.id = a.contract_id"
                            + " WHERE a.space_id = s.id AND " + ASSIGNED + ")"
                            + " OR (s.customer_id, s.category) IN (SELECT c.customer_id, f.category " + PLANS + "))",
                    at, at, at, at, at, at, at);
        }
    }
}
