package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.LaneId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A message somebody has undertaken to send.
 *
 * @param claim   the number he was given; whoever holds a lower one is too late
 * @param attempt which attempt it is, from 1
 */
public record Claimed(DeliveryId id, LaneId lane, Recipient kindOfRecipient, UUID recipient, Optional<UUID> customer, String kind,
                      Map<String, String> facts, Instant happenedAt, long claim, int attempt) {
}
