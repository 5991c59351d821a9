package com.logitech.serviceportal.support.model.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The last day of a product's mainstream support, as far as was known from then on.
 *
 * @param by how the books sign who recorded it; empty for what came with the portal
 */
public record EndRow(UUID id, String product, LocalDate endsOn, Instant recordedAt, String by, String why) {
}
