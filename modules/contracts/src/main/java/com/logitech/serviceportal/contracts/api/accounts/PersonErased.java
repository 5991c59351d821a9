package com.logitech.serviceportal.contracts.api.accounts;

import com.logitech.serviceportal.definitions.persons.Erasure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A person was erased: his name and all that tells of him is gone, what he did stays. @param reason why, in words about nobody */
public record PersonErased(UserId user, String formerly, String reason, Instant at) implements Erasure {

    @Override
    public UUID person() {
        return user.value();
    }

    @Override
    public Optional<UUID> customer() {
        return Optional.empty();
    }

    @Override
    public List<UUID> about() {
        return List.of(user.value());
    }

    @Override
    public String story() {
        return "A person was erased and is now " + formerly + ": " + reason;
    }
}
