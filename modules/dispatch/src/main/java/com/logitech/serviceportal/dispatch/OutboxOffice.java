package com.logitech.serviceportal.dispatch;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.dispatch.api.Deliveries;
import com.logitech.serviceportal.dispatch.api.DeliveriesRevived;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.dispatch.api.LaneId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Listener;
import com.logitech.serviceportal.dispatch.model.Listeners;
import com.logitech.serviceportal.dispatch.model.Outbox.Kept;
import com.logitech.serviceportal.dispatch.model.Outbox;
import com.logitech.serviceportal.dispatch.sending.Courier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows the outbox and puts dead letters back. */
@ApplicationScoped
@Transactional
class OutboxOffice implements Deliveries {

    private static final Role[] KEEPERS = {Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM};
    private static final String THING = "delivery";
    private static final int AT_ONCE = 1_000;

    @Inject
    private Outbox outbox;
    @Inject
    private Listeners listeners;
    @Inject
    private Correspondents correspondents;
    @Inject
    @Any
    private Instance<Courier> couriers;
    @Inject
    private Clock clock;
    @Inject
    private Event<DeliveriesRevived> revived;

    @Override
    public Page<Delivery> deliveries(DeliveryQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Optional<String> kind = query.kind().map(text -> {
            Intake intake = new Intake();
            String taken = intake.optional("kind", text, 80);
            intake.close();
            return taken;
        }).filter(text -> !text.isEmpty());
        Optional<Collection<UUID>> endpoints = query.endpoint().map(endpoint -> List.of(endpoint.value()));
        Optional<Recipient> to = query.endpoint().map(endpoint -> Recipient.ENDPOINT);
        if (!Caller.current().holds(KEEPERS)) {
            endpoints = Optional.of(seen(query));
            to = Optional.of(Recipient.ENDPOINT);
        }
        return outbox.page(new Outbox.Search(query.state(), query.customer().map(CustomerId::value), query.lane(), to, endpoints, kind),
                paging).as(this::shown);
    }

    /** The endpoints of the customers he may configure deliveries for, removed ones too. */
    private Collection<UUID> seen(DeliveryQuery query) {
        Caller caller = Caller.current();
        query.customer().ifPresent(customer -> caller.mustBeAllowed(customer.value(), "customer", ContractsTask.CONFIGURE_DELIVERIES));
        query.lane().ifPresent(lane -> mustKeep(outbox.anyOf(lane).orElseThrow(() -> Refused.notFound("lane")), "lane"));
        query.endpoint().ifPresent(endpoint -> mustKeep(owner(endpoint.value()), "endpoint"));
        if (!caller.mayAnywhere(ContractsTask.CONFIGURE_DELIVERIES)) {
            throw Refused.notAllowed(ContractsTask.CONFIGURE_DELIVERIES.what());
        }
        List<UUID> ever = query.customer().map(CustomerId::value).map(List::of).orElseGet(() -> caller.memberships().keySet().stream()
                .filter(customer -> caller.may(customer, ContractsTask.CONFIGURE_DELIVERIES)).toList()).stream()
                .flatMap(customer -> listeners.everOf(customer).stream()).toList();
        return query.endpoint().map(endpoint -> ever.stream().filter(endpoint.value()::equals).toList()).orElse(ever);
    }

    @Override
    public Delivery delivery(DeliveryId delivery) {
        return shown(List.of(kept(delivery))).get(0);
    }

    @Override
    public Delivery sendAgain(DeliveryId delivery) {
        Kept kept = kept(delivery);
        if (!outbox.revive(delivery)) {
            throw Refused.conflict("delivery", "Only what could not be delivered is sent again; this message is "
                    + kept.state().title().toLowerCase(Locale.ROOT) + ".");
        }
        revived.fire(new DeliveriesRevived(kept.customer().map(CustomerId::new), kept.lane(), 1, clock.instant()));
        return shown(List.of(kept(delivery))).get(0);
    }

    @Override
    public int sendAllAgain(LaneId lane) {
        Kept any = outbox.anyOf(lane).orElseThrow(() -> Refused.notFound("lane"));
        mustKeep(any, "lane");
        int many = (int) outbox.dead(lane, AT_ONCE).stream().filter(outbox::revive).count();
        if (many > 0) {
            revived.fire(new DeliveriesRevived(any.customer().map(CustomerId::new), lane, many, clock.instant()));
        }
        return many;
    }

    @Override
    public Standing standing() {
        Caller.current().mustHold("see how the outbox stands", KEEPERS);
        Outbox.Tally tally = outbox.tally();
        return new Standing(tally.waiting(), tally.dead(), tally.oldestDueAt(),
                couriers.stream().flatMap(courier -> courier.hindrance().stream()).sorted().toList());
    }

    private Kept kept(DeliveryId delivery) {
        Kept kept = Optional.ofNullable(outbox.find(List.of(delivery)).get(delivery)).orElseThrow(() -> Refused.notFound(THING));
        mustKeep(kept, THING);
        return kept;
    }

    private void mustKeep(Kept kept, String thing) {
        mustKeep(kept.kindOfRecipient() == Recipient.ENDPOINT ? owner(kept.recipient()) : Optional.empty(), thing);
    }

    /** What goes to a customer's endpoint is his as well; everything else is the house's own. */
    private static void mustKeep(Optional<CustomerId> owner, String thing) {
        Caller caller = Caller.current();
        if (caller.isStaff()) {
            caller.mustHold("see what leaves the house", KEEPERS);
        } else {
            caller.mustBeAllowed(owner.orElseThrow(() -> Refused.notFound(thing)).value(), thing, ContractsTask.CONFIGURE_DELIVERIES);
        }
    }

    private Optional<CustomerId> owner(UUID endpoint) {
        EndpointId id = new EndpointId(endpoint);
        return Optional.ofNullable(listeners.find(List.of(id)).get(id)).flatMap(Listener::customer);
    }

    /** With the names of today: none of them stands in the outbox. */
    private List<Delivery> shown(List<Kept> page) {
        Map<UserId, Correspondent> people = Caller.actingAs(Caller.system("Outbox"), () -> correspondents.of(page.stream()
                .filter(kept -> kept.kindOfRecipient() == Recipient.PERSON).map(kept -> new UserId(kept.recipient()))
                .collect(Collectors.toSet())));
        Map<EndpointId, Listener> known = listeners.find(page.stream().filter(kept -> kept.kindOfRecipient() == Recipient.ENDPOINT)
                .map(kept -> new EndpointId(kept.recipient())).collect(Collectors.toSet()));
        return page.stream().map(kept -> new Delivery(kept.id(), kept.lane(), kept.kindOfRecipient(), switch (kept.kindOfRecipient()) {
            case PERSON -> Optional.ofNullable(people.get(new UserId(kept.recipient()))).map(Correspondent::name).orElse("");
            case ENDPOINT -> Optional.ofNullable(known.get(new EndpointId(kept.recipient()))).map(Listener::name).orElse("");
            case INVITATION, SENDER -> "";
        }, kept.customer().map(CustomerId::new), kept.sequence(), kept.kind(), kept.state(), kept.writtenAt(), kept.dueAt(),
                kept.attempts(), kept.settledAt(), kept.lastProblem())).toList();
    }
}
