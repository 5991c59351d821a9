package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.definitions.books.Seal;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.model.Listener;
import com.logitech.serviceportal.dispatch.sending.Courier;
import com.logitech.serviceportal.dispatch.terms.FactType;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Carries facts to other systems by webhook. */
@ApplicationScoped
class WebhookCourier implements Courier {

    private static final int AT_ONCE = 12;
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    @Inject
    private EndpointDesk desk;
    @Inject
    private Seal seal;
    @Inject
    private ManagedScheduledExecutorService executor;
    @Inject
    private Clock clock;

    private Talk talk;

    @Override
    public Set<Recipient> carriesTo() {
        return Set.of(Recipient.ENDPOINT);
    }

    @Override
    public Optional<String> hindrance() {
        return seal.isReady() ? Optional.empty() : Optional.of("Webhooks wait: " + seal.lacking());
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public Outcome carry(Claimed message) {
        EndpointId id = new EndpointId(message.recipient());
        Optional<Listener> endpoint = desk.endpoint(id);
        boolean tried = message.kind().equals(EndpointOffice.TEST);
        if (endpoint.isEmpty() || !endpoint.get().isActive() && !tried) {
            return new Outcome.Unneeded("The endpoint is paused or was removed.");
        }
        Instant now = clock.instant();
        List<byte[]> secrets = desk.secrets(id, now);
        String body = WebhookBody.of(FactType.of(message.kind()).name(), message.happenedAt(), message.customer(), message.facts());
        String webhook = message.id().toString();
        return talk().post(endpoint.get().address(), Map.of("webhook-id", webhook, "webhook-timestamp",
                String.valueOf(now.getEpochSecond()), "webhook-signature", Signature.of(secrets, webhook, now, body)), body);
    }

    private synchronized Talk talk() {
        if (talk == null) {
            talk = new Talk(new OutwardResolver(WebhookSettings.ofEnvironment().privateAddresses()), executor, AT_MOST);
        }
        return talk;
    }

    @PreDestroy
    synchronized void end() {
        if (talk != null) {
            talk.close();
        }
    }
}
