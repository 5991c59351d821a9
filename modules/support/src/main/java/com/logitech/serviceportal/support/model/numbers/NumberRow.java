package com.logitech.serviceportal.support.model.numbers;

import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a number is from a day on.
 *
 * @param by  how the books sign who set it; empty for what came with the portal
 * @param why the reason, or the place in the text
 */
public record NumberRow(UUID id, SupportNumber number, int value, LocalDate effectiveFrom, Instant recordedAt, String by, String why)
        implements Dated {
}
