package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.spares.api.units.SpareChecked;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareMoved;
import com.logitech.serviceportal.spares.api.units.SparePartUsed;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import com.logitech.serviceportal.spares.book.Wholly;
import com.logitech.serviceportal.spares.model.PartUses;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.requests.PlaceIntake;
import com.logitech.serviceportal.spares.requests.Whose;
import com.logitech.serviceportal.spares.terms.use.FailedHardwareOnly;
import com.logitech.serviceportal.spares.terms.use.MadeWhole;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a customer's spares, and does what he does with them. */
@ApplicationScoped
@Transactional
class SpareOffice implements OnsiteSpares {

    @Inject
    Spares spares;
    @Inject
    SpareViews views;
    @Inject
    SpareDeployment deployment;
    @Inject
    NewRoomFlags flags;
    @Inject
    PartUses parts;
    @Inject
    DeviceRegister devices;
    @Inject
    SpaceRegister spaces;
    @Inject
    TicketWork work;
    @Inject
    Clock clock;
    @Inject
    Event<SparePartUsed> sparePartUsed;
    @Inject
    Event<SpareMoved> spareMoved;
    @Inject
    Event<SpareChecked> spareChecked;

    @Override
    public Page<SpareSummary> spares(SpareQuery query) {
        SpareQuery asked = Intake.given("query", query);
        return spares.page(Whose.asked(asked.customer()), asked, Intake.searched(asked.text()), Paging.of(asked.after(), asked.size()))
                .as(views::summaries);
    }

    @Override
    public SpareDetail spare(SpareId spare) {
        return views.detail(views.seen(spare));
    }

    @Override
    public Optional<SpareSummary> usedFor(TicketId ticket) {
        return spares.usedFor(Intake.given("ticket", ticket)).filter(one -> Wholly.isSeen(one.customer()))
                .map(one -> views.summaries(List.of(one)).get(0));
    }

    @Override
    public Decision mayDeploy(SpareId spare, NewDeployment deployment) {
        Spare one = views.seen(spare);
        Asked asked = asked(one, Intake.given("deployment", deployment));
        Instant now = clock.instant();
        return decision(one, asked, now);
    }

    private static Decision decision(Spare one, Asked asked, Instant now) {
        return new Decision("May spare " + one.serial() + " be deployed?", now, now, List.of(new FailedHardwareOnly().judge(
                asked.facts(one))));
    }

    /** @param failed the device that failed @param wanted the Space named */
    private record Asked(Optional<DeviceSummary> failed, Optional<SpacePlace> wanted) {

        FailedHardwareOnly.Facts facts(Spare spare) {
            return new FailedHardwareOnly.Facts(spare.serial().value(), failed.map(one -> one.serial().value()),
                    failed.filter(one -> one.space().isPresent()).map(DeviceSummary::spaceName), wanted.map(SpacePlace::name));
        }

        /** By its id: two Spaces may be called the same. */
        boolean newRoom() {
            return wanted.isPresent() && !wanted.map(SpacePlace::id).equals(failed.flatMap(DeviceSummary::space));
        }
    }

    /** What is named, as far as it is the customer's. */
    private Asked asked(Spare spare, NewDeployment given) {
        Optional<DeviceId> byTicket = given.ticket().flatMap(ticket -> work.of(ticket).device());
        Optional<DeviceSummary> failed = given.failed().or(() -> byTicket).map(devices::device);
        if (failed.filter(one -> !one.customer().equals(spare.customer())).isPresent()) {
            throw Refused.notFound("device");
        }
        if (given.ticket().isPresent() && !byTicket.equals(failed.map(DeviceSummary::id))) {
            throw Refused.input("ticket", "is about another device");
        }
        Optional<SpacePlace> wanted = given.space().map(spaces::place);
        if (wanted.filter(one -> !one.customer().equals(spare.customer())).isPresent()) {
            throw Refused.notFound("space");
        }
        return new Asked(failed, wanted);
    }

    @Override
    public SpareDetail deploy(SpareId spare, long version, NewDeployment asked) {
        Spare held = views.held(spare);
        Caller.current().mustBeAllowed(held.customer().value(), SpareViews.KIND, SparesTask.USE_SPARES);
        NewDeployment given = Intake.given("deployment", asked);
        Asked named = asked(held, given);
        Intake intake = new Intake();
        if (given.ticket().isEmpty()) {
            intake.lines("text", given.text(), SpareDeployment.LONGEST_TEXT);
            intake.required("language", given.language());
        }
        intake.close();
        SpareViews.mustBeAsRead(held, version);
        held.mustBeReady();
        Instant now = clock.instant();
        if (named.newRoom()) {
            SpacePlace wanted = named.wanted().orElseThrow();
            flags.raise(held, wanted.id(), wanted.name(), now);
        }
        Ruling.mustGrant(decision(held, named, now));
        deployment.deploy(held, named.failed().orElseThrow(), given);
        return views.detail(held);
    }

    @Override
    public SpareDetail usePart(SpareId spare, long version, NewPartUse use) {
        Spare held = views.held(spare);
        Caller.current().mustBeAllowed(held.customer().value(), SpareViews.KIND, SparesTask.USE_SPARES);
        NewPartUse given = Intake.given("use", use);
        Intake intake = new Intake();
        String part = intake.name("part", given.part(), 1, LONGEST_NAME);
        intake.required("failed", given.failed());
        intake.close();
        DeviceSummary failed = devices.device(given.failed());
        if (!failed.customer().equals(held.customer())) {
            throw Refused.notFound("device");
        }
        SpareViews.mustBeAsRead(held, version);
        held.mustBeReady();
        Instant now = clock.instant();
        Ruling.mustHold("May the " + part + " of spare " + held.serial() + " be used?", now, List.of(new MadeWhole().judge(
                new MadeWhole.Facts(held.serial().value(), part, failed.serial().value(), failed.space().isPresent(), false))));
        Objection.answered(() -> parts.add(held.id(), part, failed.id(), failed.serial(), now), Map.of("part_missing_once",
                () -> Refused.conflict("part", "It is missing already.")));
        sparePartUsed.fire(new SparePartUsed(held.customer(), held.id(), held.serial().value(), part, failed.id(),
                failed.serial().value(), now));
        return views.detail(held);
    }

    @Override
    public SpareDetail move(SpareId spare, long version, StoragePlace place) {
        Spare held = views.held(spare);
        Caller.current().mustBeAllowed(held.customer().value(), SpareViews.KIND, SparesTask.KEEP_SPARES);
        Intake intake = new Intake();
        PlaceIntake.check(intake, place);
        intake.close();
        SpareViews.mustBeAsRead(held, version);
        held.keepAt(PlaceIntake.taken(place));
        spareMoved.fire(new SpareMoved(held.customer(), held.id(), held.serial().value(), held.place().name(), clock.instant()));
        return views.detail(held);
    }

    @Override
    public SpareDetail noteFirmware(SpareId spare, long version, String firmware) {
        Spare held = views.held(spare);
        Caller.current().mustBeAllowed(held.customer().value(), SpareViews.KIND, SparesTask.KEEP_SPARES);
        Intake intake = new Intake();
        String seen = intake.name("firmware", firmware, 1, LONGEST_NAME);
        intake.close();
        SpareViews.mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.look(seen, now);
        spareChecked.fire(new SpareChecked(held.customer(), held.id(), held.serial().value(), seen, now));
        return views.detail(held);
    }
}
