package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.Seal;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.EndpointAdded;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration;
import com.logitech.serviceportal.dispatch.api.EndpointChanged;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.dispatch.api.EndpointRemoved;
import com.logitech.serviceportal.dispatch.api.EndpointSecretRotated;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Draft;
import com.logitech.serviceportal.dispatch.model.Listener;
import com.logitech.serviceportal.dispatch.model.Listeners;
import com.logitech.serviceportal.dispatch.model.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the endpoints of other systems. */
@ApplicationScoped
@Transactional
class EndpointOffice implements EndpointAdministration {

    /** Sent on request, to see whether it arrives. */
    static final String TEST = "EndpointTested";

    private static final String THING = "endpoint";
    private static final Duration OLD_SECRETS_SIGN_FOR = Duration.ofHours(24);
    private static final int LONGEST_ADDRESS = 500;

    @Inject
    private Listeners listeners;
    @Inject
    private EndpointDesk desk;
    @Inject
    private Outbox outbox;
    @Inject
    private AccountAdministration accounts;
    @Inject
    private Seal seal;
    @Inject
    private Clock clock;
    @Inject
    private Event<EndpointAdded> added;
    @Inject
    private Event<EndpointChanged> changed;
    @Inject
    private Event<EndpointRemoved> removed;
    @Inject
    private Event<EndpointSecretRotated> rotated;

    private final WebhookSettings settings = WebhookSettings.ofEnvironment();

    @Override
    public Page<Endpoint> endpoints(EndpointQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Instant now = clock.instant();
        return listeners.page(among(query.customer()), paging).as(page -> shown(page, now));
    }

    /** Empty for those who keep the house's own. */
    private static Optional<Set<UUID>> among(Optional<CustomerId> asked) {
        Caller caller = Caller.current();
        if (asked.isPresent()) {
            caller.mustBeAllowed(asked.get().value(), "customer", ContractsTask.CONFIGURE_DELIVERIES);
            return Optional.of(Set.of(asked.get().value()));
        } else if (caller.isStaff()) {
            caller.mustHold(ContractsTask.CONFIGURE_DELIVERIES.what(), Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
            return Optional.empty();
        }
        Set<UUID> own = caller.memberships().keySet().stream()
                .filter(customer -> caller.may(customer, ContractsTask.CONFIGURE_DELIVERIES)).collect(Collectors.toSet());
        if (own.isEmpty()) {
            throw Refused.notAllowed(ContractsTask.CONFIGURE_DELIVERIES.what());
        }
        return Optional.of(own);
    }

    @Override
    public Endpoint endpoint(EndpointId endpoint) {
        Listener known = listeners.find(endpoint).orElseThrow(() -> Refused.notFound(THING));
        if (!Caller.current().holds(Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR)) {
            mustKeep(known.customer(), THING);
        }
        return shown(List.of(known), clock.instant()).get(0);
    }

    @Override
    public AddedEndpoint add(NewEndpoint endpoint) {
        Optional<CustomerId> customer = endpoint.customer() == null ? Optional.empty() : endpoint.customer();
        mustKeep(customer, "customer");
        customer.ifPresent(accounts::customer);
        mustSeal();
        Wanted wanted = wanted(endpoint.name(), endpoint.address(), endpoint.types());
        Instant now = clock.instant();
        Listener made = new Listener(EndpointId.random(), customer, wanted.name(), wanted.address(), wanted.types(), now);
        written(wanted.name(), () -> listeners.add(made));
        byte[] secret = desk.newSecret(made.id(), now, now);
        added.fire(new EndpointAdded(customer, made.id(), made.name(), made.address(), now));
        return new AddedEndpoint(made.id(), Signature.spoken(secret), made.version());
    }

    @Override
    public Endpoint change(EndpointId endpoint, long version, EndpointChange change) {
        Listener known = kept(endpoint);
        known.mustBeAt(version);
        Wanted wanted = wanted(change.name(), change.address(), change.types());
        Instant now = clock.instant();
        List<String> what = known.change(wanted.name(), wanted.address(), wanted.types(), change.active());
        if (!what.isEmpty()) {
            written(wanted.name(), () -> { });
            changed.fire(new EndpointChanged(known.customer(), endpoint, known.name(), String.join(", ", what), now));
        }
        return shown(List.of(known), now).get(0);
    }

    @Override
    public void remove(EndpointId endpoint, long version) {
        Listener known = kept(endpoint);
        known.mustBeAt(version);
        Instant now = clock.instant();
        known.remove(now);
        outbox.close(Recipient.ENDPOINT, endpoint.value(), "The endpoint was removed.");
        listeners.flush();
        removed.fire(new EndpointRemoved(known.customer(), endpoint, known.name(), now));
    }

    @Override
    public AddedEndpoint rotate(EndpointId endpoint, long version) {
        Listener known = kept(endpoint);
        known.mustBeAt(version);
        mustSeal();
        listeners.restate(known);
        Instant now = clock.instant();
        Instant oldEndAt = now.plus(OLD_SECRETS_SIGN_FOR);
        byte[] secret = desk.newSecret(endpoint, now, oldEndAt);
        rotated.fire(new EndpointSecretRotated(known.customer(), endpoint, known.name(), oldEndAt, now));
        return new AddedEndpoint(endpoint, Signature.spoken(secret), known.version());
    }

    @Override
    public DeliveryId test(EndpointId endpoint) {
        Listener known = kept(endpoint);
        Instant now = clock.instant();
        return outbox.write(new Draft(Recipient.ENDPOINT, endpoint.value(), known.customer().map(CustomerId::value), TEST,
                Map.of("endpoint", endpoint.toString()), Optional.empty(), now), now);
    }

    @Override
    public List<String> types() {
        if (!Caller.current().mayAnywhere(ContractsTask.CONFIGURE_DELIVERIES)) {
            Caller.current().mustHold(ContractsTask.CONFIGURE_DELIVERIES.what(), Role.SYSTEM_ADMINISTRATOR);
        }
        return Tellable.types();
    }

    private Listener kept(EndpointId endpoint) {
        Listener known = listeners.find(endpoint).orElseThrow(() -> Refused.notFound(THING));
        mustKeep(known.customer(), THING);
        return known;
    }

    /** A customer's endpoints are kept by who may configure his deliveries, the house's own by system administrators. */
    private static void mustKeep(Optional<CustomerId> owner, String thing) {
        Caller caller = Caller.current();
        if (owner.isPresent()) {
            caller.mustBeAllowed(owner.get().value(), thing, ContractsTask.CONFIGURE_DELIVERIES);
        } else if (!caller.isStaff() && thing.equals(THING)) {
            throw Refused.notFound(THING);
        } else {
            caller.mustHold("keep the house's own endpoints", Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
        }
    }

    private void mustSeal() {
        if (!seal.isReady()) {
            throw Refused.conflict("secret", seal.lacking());
        }
    }

    private record Wanted(String name, String address, Set<String> types) {
    }

    private Wanted wanted(String name, String address, Set<String> types) {
        Intake intake = new Intake();
        String takenName = intake.name("name", name, 1, 120);
        String takenAddress = intake.text("address", address, 1, LONGEST_ADDRESS);
        if (!takenAddress.isEmpty() && !isUsable(takenAddress)) {
            intake.wrong("address", settings.plainHttp() ? "is not an address such as https://example.com/hook"
                    : "is not an address such as https://example.com/hook; others than https are not allowed here");
        }
        Set<String> takenTypes = types == null ? Set.of() : types;
        if (takenTypes.isEmpty()) {
            intake.wrong("types", "is required: at least one type");
        }
        Tellable.unknown(takenTypes).forEach(unknown -> intake.wrong("types", "does not know " + unknown));
        intake.close();
        return new Wanted(takenName, takenAddress, takenTypes);
    }

    private boolean isUsable(String address) {
        try {
            URI uri = new URI(address);
            boolean scheme = "https".equalsIgnoreCase(uri.getScheme()) || settings.plainHttp() && "http".equalsIgnoreCase(uri.getScheme());
            return scheme && uri.getHost() != null && uri.getUserInfo() == null && uri.getFragment() == null
                    && (uri.getPort() == -1 || uri.getPort() > 0 && uri.getPort() <= 65_535);
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private void written(String name, Runnable writing) {
        Objection.answered(() -> {
            writing.run();
            listeners.flush();
        }, Map.of("endpoints_name_taken", () -> Refused.conflict("name", "There is an endpoint named " + name + " already.")));
    }

    private List<Endpoint> shown(List<Listener> page, Instant now) {
        Map<EndpointId, Integer> secrets = listeners.secretCounts(page.stream().map(Listener::id).toList(), now);
        return page.stream().map(one -> new Endpoint(one.id(), one.customer(), one.name(), one.address(), one.types(), one.isActive(),
                one.addedAt(), secrets.getOrDefault(one.id(), 0), one.version())).toList();
    }
}
