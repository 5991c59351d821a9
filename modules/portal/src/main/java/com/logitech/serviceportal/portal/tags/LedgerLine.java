package com.logitech.serviceportal.portal.tags;

import java.time.Instant;

/**
 * A line of a clock's ledger as the tag of due times shows it.
 *
 * @param counted whether the clock ran
 * @param why     it ran, or stood still
 */
public record LedgerLine(Instant from, Instant until, boolean counted, String why) {
}
