package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.MovementCause;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.PartUse;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareDetail;
import com.logitech.serviceportal.spares.api.units.PartUseId;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDelivered;
import com.logitech.serviceportal.spares.api.units.SpareDesk;
import com.logitech.serviceportal.spares.api.units.SpareExchanged;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareMadeWhole;
import com.logitech.serviceportal.spares.api.units.SpareUsedUp;
import com.logitech.serviceportal.spares.model.PartUses;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import com.logitech.serviceportal.spares.requests.ParcelIntake;
import com.logitech.serviceportal.spares.requests.SpareProducts;
import com.logitech.serviceportal.spares.terms.use.LaterModel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Does what operations do with spares that were sent. */
@ApplicationScoped
@Transactional
class SpareDeskOffice implements SpareDesk {

    @Inject
    Spares spares;
    @Inject
    SpareViews views;
    @Inject
    SparesAccounts accounts;
    @Inject
    PartUses parts;
    @Inject
    SpareProducts products;
    @Inject
    Catalog catalog;
    @Inject
    Clock clock;
    @Inject
    Event<SpareDelivered> spareDelivered;
    @Inject
    Event<SpareExchanged> spareExchanged;
    @Inject
    Event<SpareMadeWhole> spareMadeWhole;
    @Inject
    Event<SpareUsedUp> spareUsedUp;

    @Override
    public SpareDetail arrive(SpareId spare, long version, Instant at) {
        Spare held = views.held(spare);
        Caller.current().mustBeAllowed(held.customer().value(), SpareViews.KIND, SparesTask.KEEP_SPARES);
        Intake intake = new Intake();
        Optional<Instant> arrived = intake.required("at", at);
        intake.close();
        SpareViews.mustBeAsRead(held, version);
        accounts.lock(held.customer(), held.row());
        Instant now = clock.instant();
        if (arrived.orElseThrow().isAfter(now)) {
            throw Refused.input("at", "lies in the future");
        }
        held.arrive(at);
        accounts.move(held, Holding.IN_TRANSIT, Holding.ON_HAND, MovementCause.ARRIVED, Caller.current().signature(), now);
        spareDelivered.fire(new SpareDelivered(held.customer(), held.id(), held.serial().value(), held.place().name(), at, now));
        return views.detail(held);
    }

    @Override
    public SpareDetail exchange(SpareId spare, long version, SentUnit later, Parcel parcel, String reason) {
        Spare held = ours(spare, "exchange spares");
        Sent sent = taken(later, parcel, reason);
        SpareViews.mustBeAsRead(held, version);
        held.mustBeReady();
        accounts.lock(held.customer(), held.row());
        Instant now = clock.instant();
        Ruling.mustHold("May spare " + held.serial() + " be exchanged?", now, List.of(products.ours(sent.product(), now),
                new LaterModel().judge(new LaterModel.Facts(held.serial().value(), products.title(held.product(), now),
                        sent.product().title(), Caller.current().isStaff(), sent.reason()))));
        held.giveBack(sent.reason());
        String by = Caller.current().signature();
        accounts.move(held, Holding.ON_HAND, Holding.OURS, MovementCause.EXCHANGED, by, now);
        Spare next = follow(held, sent, now);
        accounts.move(next, Holding.OURS, Holding.IN_TRANSIT, MovementCause.LATER_MODEL, by, now);
        return views.detail(next);
    }

    @Override
    public SpareDetail sendAnother(SpareId spare, long version, SentUnit unit, Parcel parcel, String reason) {
        Spare held = ours(spare, "send another spare");
        Sent sent = taken(unit, parcel, reason);
        SpareViews.mustBeAsRead(held, version);
        if (held.holding().filter(Holding.USED_UP::equals).isEmpty()) {
            throw Refused.conflict("spare", "It is not used up.");
        }
        accounts.lock(held.customer(), held.row());
        Instant now = clock.instant();
        Ruling.mustHold("May " + sent.serial() + " be sent as a spare?", now, List.of(products.ours(sent.product(), now)));
        held.passOn();
        Spare next = follow(held, sent, now);
        accounts.move(next, Holding.USED_UP, Holding.IN_TRANSIT, MovementCause.ANOTHER_SENT, Caller.current().signature(), now);
        return views.detail(next);
    }

    private Spare follow(Spare held, Sent sent, Instant now) {
        products.leave(List.of(sent.unit().serial()), "Sent as onsite spare to " + held.company(), now);
        Spare next = held.followedBy(sent.unit().serial(), sent.product().code(), sent.parcel(), now);
        Objection.answered(() -> spares.add(next), Map.of("spares_once", () -> Refused.conflict("serial", "It is a spare already."),
                "spares_former_once", () -> Refused.conflict("spare", "Another unit was sent in its place.")));
        spareExchanged.fire(new SpareExchanged(next.customer(), next.id(), next.serial().value(), held.id(), held.serial().value(),
                sent.reason(), now));
        return next;
    }

    /** A unit that is sent, and why. */
    private record Sent(SentUnit unit, Catalog.Product product, Parcel parcel, String reason) {

        String serial() {
            return unit.serial().value();
        }
    }

    private Sent taken(SentUnit unit, Parcel parcel, String reason) {
        SentUnit given = Intake.given("unit", unit);
        Intake intake = new Intake();
        intake.required("serial", given.serial());
        String called = intake.name("product", given.product(), 1, LONGEST_NAME);
        Optional<Catalog.Product> product = catalog.asKnownAt(clock.instant()).productCalled(called);
        if (!called.isEmpty() && product.isEmpty()) {
            intake.wrong("product", "is not a product we know");
        }
        Parcel sent = ParcelIntake.taken(intake, parcel);
        String why = intake.text("reason", reason, 1, LONGEST_REASON);
        intake.close();
        return new Sent(given, product.orElseThrow(), sent, why);
    }

    @Override
    public SpareDetail makeWhole(SpareId spare, long version, PartUseId part, Parcel parcel) {
        Spare held = views.held(spare);
        PartUse missing = parts.of(held.id()).stream().filter(one -> one.id().equals(part)).findFirst()
                .orElseThrow(() -> Refused.notFound("part"));
        Caller.current().mustHoldFor(held.customer().value(), SpareViews.KIND, "send parts of spares", Role.OPERATIONS);
        Intake intake = new Intake();
        Parcel sent = ParcelIntake.taken(intake, parcel);
        intake.close();
        SpareViews.mustBeAsRead(held, version);
        Instant now = clock.instant();
        if (!parts.replace(missing.id(), sent, now)) {
            throw Refused.conflict("part", "It was replaced already.");
        }
        spareMadeWhole.fire(new SpareMadeWhole(held.customer(), held.id(), held.serial().value(), missing.part(), now));
        return views.detail(held);
    }

    @Override
    public SpareDetail writeOff(SpareId spare, long version, String reason) {
        Spare held = ours(spare, "write spares off");
        Intake intake = new Intake();
        String why = intake.text("reason", reason, 1, LONGEST_REASON);
        intake.close();
        SpareViews.mustBeAsRead(held, version);
        held.mustBeReady();
        accounts.lock(held.customer(), held.row());
        Instant now = clock.instant();
        held.writeOff(why);
        accounts.move(held, Holding.ON_HAND, Holding.USED_UP, MovementCause.WRITTEN_OFF, Caller.current().signature(), now);
        spareUsedUp.fire(new SpareUsedUp(held.customer(), held.id(), held.serial().value(), why, now));
        return views.detail(held);
    }

    private Spare ours(SpareId spare, String what) {
        Spare held = views.held(spare);
        Caller.current().mustHoldFor(held.customer().value(), SpareViews.KIND, what, Role.OPERATIONS);
        return held;
    }
}
