package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The start rules as delivered: 60 days, the purchase order's date read literally (D1), a renewal as any contract (D59). */
public final class UsualStartRules {

    private UsualStartRules() {
    }

    public static Parameters.StartRules get() {
        LocalDate day = LocalDate.parse("2019-05-10");
        return new Parameters.StartRules(List.of(new Parameters.Row("START_WAIT_DAYS", "60", day, Instant.EPOCH),
                new Parameters.Row("PURCHASE_ORDER_DATE_REPLACES_ORDER_DATE", "false", day, Instant.EPOCH),
                new Parameters.Row("RENEWAL_WAITS_FOR_THE_END", "false", day, Instant.EPOCH)));
    }
}
