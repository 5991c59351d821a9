package com.logitech.serviceportal.dispatch.model;

import com.logitech.serviceportal.dispatch.api.Recipient;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A message to be written into the outbox.
 *
 * @param customer   the one it is about; none for the house's own matters
 * @param kind       what it tells: the fact's name
 * @param facts      ids, dates and numbers; no name, no address, no secret
 * @param onceKey    written once for its lane, however often it is tried; none for what happens once anyway
 * @param happenedAt UTC
 */
public record Draft(Recipient kindOfRecipient, UUID recipient, Optional<UUID> customer, String kind, Map<String, String> facts,
                    Optional<String> onceKey, Instant happenedAt) {

    public Draft {
        Objects.requireNonNull(kindOfRecipient, "kindOfRecipient");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(happenedAt, "happenedAt");
    }
}
