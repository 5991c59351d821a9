package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceChange;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkChanged;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.model.sync.SyncDrifts;
import com.logitech.serviceportal.contracts.model.sync.SyncLink;
import com.logitech.serviceportal.contracts.model.sync.SyncLinks;
import com.logitech.serviceportal.contracts.model.sync.SyncPlaces;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has decided what a pull leaves open, and shows where Sync and we say different things. */
@ApplicationScoped
@Transactional
class ReconciliationOffice implements SyncReconciliation {

    private static final int MOST_WAITING = 500;

    @Inject
    private SyncLinks links;
    @Inject
    private SyncPlaces places;
    @Inject
    private SyncDrifts drifts;
    @Inject
    private Spaces spaces;
    @Inject
    private SpaceRegister register;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<SyncLinkChanged> linkChanged;

    @Override
    public List<Waiting> waiting(SyncLinkId link) {
        SyncLink known = links.find(Intake.given("link", link)).orElseThrow(() -> Refused.notFound("link"));
        Caller.current().mustSee(known.customer().value(), "link");
        WholeView.mustBe(known.customer());
        return places.waiting(known.customer(), known.organization(), clock.instant(), MOST_WAITING);
    }

    @Override
    public void confirm(SpaceId space, SpaceCategory category) {
        Space known = known(space);
        Instant now = clock.instant();
        if (!catalog.asKnownAt(now).isRoom(Intake.given("category", category))) {
            throw Refused.input("category", "is a kind of Room");
        }
        SpaceSummary summary = register.space(space);
        register.change(space, summary.version(), new SpaceChange(summary.name(), category, summary.site(), summary.building(),
                summary.floor(), summary.group(), summary.seatCount(), summary.country(), Optional.of(summary.zone()),
                summary.namedDesk()));
        if (!places.confirm(space, now)) {
            throw Refused.conflict("space", "Nobody waits to hear what kind of Room this is.");
        }
        tell(known, "what kind of Room " + known.name() + " is was confirmed", now);
    }

    @Override
    public void keep(SpaceId space) {
        Space known = known(space);
        decided(known, "kept though Sync names it no more: " + known.name());
    }

    @Override
    public void remove(SpaceId space) {
        Space known = known(space);
        decided(known, "removed because Sync names it no more: " + known.name());
        register.remove(space, register.space(space).version());
    }

    private void decided(Space space, String what) {
        Instant now = clock.instant();
        tell(space, what, now);
        if (!places.untieVanished(space.id(), now)) {
            throw Refused.conflict("space", "Sync names this Space, so there is nothing to decide.");
        }
    }

    private void tell(Space space, String what, Instant now) {
        Optional.ofNullable(places.origins(List.of(space.id())).get(space.id()))
                .flatMap(origin -> links.of(space.customer(), 100).stream()
                        .filter(link -> link.organization().equals(origin.organization())).findFirst())
                .ifPresent(link -> linkChanged.fire(
                        new SyncLinkChanged(link.customer(), link.id(), link.organization(), what, now)));
    }

    private Space known(SpaceId space) {
        Space known = spaces.find(Intake.given("space", space)).filter(found -> !found.isRemoved())
                .orElseThrow(() -> Refused.notFound("space"));
        Caller caller = Caller.current();
        caller.mustSee(known.customer().value(), "space");
        WholeView.mustBe(known.customer());
        caller.mustBeAllowed(known.customer().value(), "space", ContractsTask.LINK_SYNC);
        return known;
    }

    @Override
    public Page<Drift> drifts(CustomerId customer, Optional<String> after, int size) {
        Paging paging = Paging.of(after, size);
        CustomerId known = knownAccounts.of(Intake.given("customer", customer)).id();
        WholeView.mustBe(known);
        return drifts.page(known, paging);
    }

    @Override
    public Count count(CustomerId customer) {
        return places.count(knownAccounts.of(Intake.given("customer", customer)).id());
    }

    @Override
    public Map<SpaceId, Origin> origins(List<SpaceId> asked) {
        Caller caller = Caller.current();
        return places.origins(spaces.find(asked).values().stream().filter(space -> caller.sees(space.customer().value()))
                .map(Space::id).toList());
    }
}
