package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.definitions.books.Seal;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.dispatch.model.Listener;
import com.logitech.serviceportal.dispatch.model.Listeners;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gives the courier what he needs of an endpoint, in a transaction that is over before he goes. */
@ApplicationScoped
@Transactional
class EndpointDesk {

    @Inject
    private Listeners listeners;
    @Inject
    private Seal seal;

    public Optional<Listener> endpoint(EndpointId endpoint) {
        return listeners.find(endpoint);
    }

    /** The secrets that sign at that time (UTC), opened. */
    public List<byte[]> secrets(EndpointId endpoint, Instant at) {
        return listeners.secrets(endpoint, at).stream().map(sealed -> seal.open(sealed, context(endpoint))).toList();
    }

    /** Keeps a new secret, sealed. @return it */
    public byte[] newSecret(EndpointId endpoint, Instant now, Instant oldEndAt) {
        byte[] secret = Signature.newSecret();
        listeners.addSecret(endpoint, seal.seal(secret, context(endpoint)), now, oldEndAt);
        return secret;
    }

    private static String context(EndpointId endpoint) {
        return "endpoint-secret " + endpoint;
    }
}
