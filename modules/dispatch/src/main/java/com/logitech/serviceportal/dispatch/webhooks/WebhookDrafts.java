package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Draft;
import com.logitech.serviceportal.dispatch.model.Listeners;
import com.logitech.serviceportal.dispatch.terms.FactType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says which endpoints are told of a fact: the customer's and the house's, as far as they chose its type. */
@ApplicationScoped
public class WebhookDrafts {

    @Inject
    private Listeners listeners;

    public List<Draft> of(DomainEvent fact, Map<String, String> notes) {
        if (!Tellable.is(fact)) {
            return List.of();
        }
        String kind = fact.getClass().getSimpleName();
        return listeners.listening(fact.customer(), FactType.of(kind).name()).stream()
                .map(endpoint -> new Draft(Recipient.ENDPOINT, endpoint, fact.customer(), kind, notes, Optional.empty(), fact.at()))
                .toList();
    }
}
