package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import java.time.Instant;
import java.util.Optional;

/**
 * That a unit arrived.
 *
 * @param at    when (UTC): not before it was sent, and not in the future
 * @param cause what put it off, if that is known; without one a late arrival counts as missed
 */
public record NewDelivery(SerialNumber serial, Instant at, Optional<DelayCause> cause) {
}
