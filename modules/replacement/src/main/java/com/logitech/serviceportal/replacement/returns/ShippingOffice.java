package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplacements;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.PlannedDelivery;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.FailedUnitLetGo;
import com.logitech.serviceportal.replacement.api.shipping.FailedUnitReceived;
import com.logitech.serviceportal.replacement.api.shipping.NewDelivery;
import com.logitech.serviceportal.replacement.api.shipping.NewReceipt;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.shipping.ReceiptWithdrawn;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.api.shipping.ReplacementDelivered;
import com.logitech.serviceportal.replacement.api.shipping.ReplacementShipped;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ShipmentWithdrawn;
import com.logitech.serviceportal.replacement.api.shipping.ShippingDesk;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.ProblemReport;
import com.logitech.serviceportal.replacement.model.Receipt;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.model.Shipment;
import com.logitech.serviceportal.replacement.stock.StockKeeper;
import com.logitech.serviceportal.replacement.terms.shipping.ShippingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Sends what replaces a unit, and takes back what failed. */
@ApplicationScoped
@Transactional
class ShippingOffice implements ShippingDesk {

    private static final String KIND = "return";

    @Inject
    ReturnAuthorizations returns;
    @Inject
    ReturnViews views;
    @Inject
    StockKeeper stock;
    @Inject
    DeviceCovers covers;
    @Inject
    DeviceReplacements replacements;
    @Inject
    Clock clock;
    @Inject
    Event<ReplacementShipped> replacementShipped;
    @Inject
    Event<ShipmentWithdrawn> shipmentWithdrawn;
    @Inject
    Event<ReceiptWithdrawn> receiptWithdrawn;
    @Inject
    Event<ReplacementDelivered> replacementDelivered;
    @Inject
    Event<FailedUnitReceived> failedUnitReceived;
    @Inject
    Event<FailedUnitLetGo> failedUnitLetGo;

    @Override
    public ReturnShipping ship(ReturnId id, long version, NewShipment sent) {
        ReturnAuthorization held = held(id);
        NewShipment given = taken(sent);
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.ship(now);
        Shipment added = new Shipment(id, stock.taken(held, given, now), planned(held), now);
        Ruling.mustHold("May " + given.serial() + " be sent so?", now, List.of(new ShippingTerms().judge(added.terms())));
        mustBeOurs(given.serial(), now);
        replaced(held).map(failed -> replacements.send(failed, given.serial(), added.product())).ifPresent(added::register);
        Objection.answered(() -> returns.add(added), Map.of("shipments_once_for_unit",
                () -> Refused.conflict("serial", "It was sent before.")));
        Claimed about = held.claimed();
        replacementShipped.fire(new ReplacementShipped(about.customer(), id, held.number(), about.ticket(), added.serial(),
                added.product(), added.carrier(), added.tracking(), now));
        return shown(held);
    }

    private static NewShipment taken(NewShipment sent) {
        NewShipment given = Intake.given("shipment", sent);
        Intake intake = new Intake();
        intake.required("serial", given.serial());
        String product = intake.optionalName("product", given.product(), NewShipment.LONGEST);
        String carrier = intake.name("carrier", given.carrier(), 1, NewShipment.LONGEST);
        String tracking = intake.optionalName("tracking", given.tracking(), NewShipment.LONGEST);
        String term = intake.name("term", given.term(), 1, NewShipment.LONGEST);
        if (!term.isEmpty() && !term.matches("[A-Z]{3}")) {
            intake.wrong("term", "is three capital letters, such as DAP");
        }
        String reason = intake.optional("reason", given.reason(), NewShipment.LONGEST_REASON);
        intake.close();
        return new NewShipment(given.serial(), product, carrier, given.preferred(), tracking, term, given.dutiesByUs(), reason);
    }

    /** The end of the window that was planned when it was authorized. */
    private Optional<Instant> planned(ReturnAuthorization held) {
        return views.delivery(held).flatMap(DeliveryPromise::planned).map(PlannedDelivery::arrivesUntil);
    }

    /** What it takes the place of: a unit that came and is not right, once there is one; what failed otherwise. */
    private Optional<DeviceId> replaced(ReturnAuthorization held) {
        Set<String> wrong = returns.problems(held.id()).stream().filter(ProblemReport::isOpen).map(ProblemReport::serial)
                .collect(Collectors.toSet());
        return returns.shipments(held.id()).stream().filter(unit -> unit.arrivedAt().isPresent() && wrong.contains(unit.serial()))
                .findFirst().flatMap(Shipment::device).or(() -> held.registered().device());
    }

    /** What is registered to a customer is none of ours any more. */
    private void mustBeOurs(SerialNumber serial, Instant now) {
        if (Caller.actingAs(ClaimReasoning.HOUSE, () -> covers.check(List.of(serial.value()), now, now)).get(0).customer().isPresent()) {
            throw Refused.conflict("serial", "It is registered to a customer.");
        }
    }

    @Override
    public ReturnShipping withdrawShipment(ReturnId id, long version, SerialNumber serial, String reason) {
        ReturnAuthorization held = known(id);
        Shipment sent = sent(id, Intake.given("serial", serial)).orElseThrow(() -> Refused.notFound("unit"));
        mustShip(held);
        String why = withdrawn(reason);
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        if (returns.problems(id).stream().anyMatch(problem -> problem.isOpen() && problem.serial().equals(sent.serial()))) {
            throw Refused.conflict("serial", "Something is wrong with its delivery. Settle that first.");
        }
        sent.device().ifPresent(device -> {
            returns.latestOf(device).ifPresent(other -> {
                throw Refused.conflict("serial", "Return " + other + " is about it.");
            });
            replacements.recall(device);
        });
        sent.withdraw(why, now);
        held.withdrawShipment(now);
        stock.takenBack(id, sent.serial());
        shipmentWithdrawn.fire(new ShipmentWithdrawn(held.claimed().customer(), id, held.number(), held.claimed().ticket(), sent.serial(),
                why, now));
        return shown(held);
    }

    @Override
    public ReturnShipping withdrawReceipt(ReturnId id, long version, ReceiptId receipt, String reason) {
        ReturnAuthorization held = known(id);
        ReceiptId asked = Intake.given("receipt", receipt);
        List<Receipt> all = returns.receipts(id).stream().filter(one -> one.withdrawal().isEmpty()).toList();
        Receipt came = all.stream().filter(one -> one.id().equals(asked)).findFirst().orElseThrow(() -> Refused.notFound("receipt"));
        mustShip(held);
        String why = withdrawn(reason);
        mustBeAsRead(held, version);
        if (returns.inspections(id).containsKey(receipt)) {
            throw Refused.conflict("receipt", "It was inspected.");
        }
        Instant now = clock.instant();
        came.withdraw(why, now);
        held.withdrawReceipt(all.stream().anyMatch(one -> one != came && one.as() == ReceivedAs.WHOLE), now);
        Objection.answered(returns::flush, Map.of("returns_once_for_unit",
                () -> Refused.conflict("receipt", "Another return of the unit is open.")));
        receiptWithdrawn.fire(new ReceiptWithdrawn(held.claimed().customer(), id, held.number(), held.claimed().ticket(), came.serial(),
                why, now));
        return shown(held);
    }

    private static String withdrawn(String reason) {
        Intake intake = new Intake();
        String why = intake.text("reason", reason, 1, LONGEST_WITHDRAWAL);
        intake.close();
        return why;
    }

    private Optional<Shipment> sent(ReturnId id, SerialNumber serial) {
        return returns.shipments(id).stream().filter(one -> one.serial().equals(serial.value()) && one.withdrawal().isEmpty())
                .findFirst();
    }

    @Override
    public ReturnShipping deliver(ReturnId id, long version, NewDelivery delivery) {
        ReturnAuthorization held = held(id);
        NewDelivery given = Intake.given("delivery", delivery);
        Instant now = clock.instant();
        Intake intake = new Intake();
        intake.required("serial", given.serial());
        intake.required("at", given.at()).filter(now::isBefore).ifPresent(later -> intake.wrong("at", "lies in the future"));
        intake.close();
        mustBeAsRead(held, version);
        Shipment sent = sent(id, given.serial()).orElseThrow(() -> Refused.conflict("serial", "It was not sent for this return."));
        sent.arrive(new NewDelivery(given.serial(), given.at(), given.cause() == null ? Optional.empty() : given.cause()));
        held.arrive(now);
        sent.device().ifPresent(device -> replacements.arrive(device, given.at()));
        replacementDelivered.fire(new ReplacementDelivered(held.claimed().customer(), id, held.number(), held.claimed().ticket(),
                sent.serial(), given.at(), sent.outcome(), now));
        return shown(held);
    }

    @Override
    public ReturnShipping receive(ReturnId id, long version, NewReceipt receipt) {
        ReturnAuthorization held = held(id);
        NewReceipt given = Intake.given("receipt", receipt);
        Intake intake = new Intake();
        String serial = intake.optionalName("serial", given.serial(), NewReceipt.LONGEST_SERIAL);
        intake.required("as", given.as());
        String note = given.as() == ReceivedAs.WHOLE ? intake.optional("note", given.note(), NewReceipt.LONGEST)
                : intake.text("note", given.note(), 1, NewReceipt.LONGEST);
        intake.close();
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.receive(given.as(), now);
        returns.add(new Receipt(id, new NewReceipt(serial, given.as(), note), now));
        failedUnitReceived.fire(new FailedUnitReceived(held.claimed().customer(), id, held.number(), held.claimed().ticket(), serial,
                given.as(), now));
        return shown(held);
    }

    @Override
    public ReturnShipping letGo(ReturnId id, long version, String reason) {
        ReturnAuthorization held = held(id);
        Intake intake = new Intake();
        String why = intake.lines("reason", reason, LONGEST_REASON);
        intake.close();
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.letGo(why, now);
        failedUnitLetGo.fire(new FailedUnitLetGo(held.claimed().customer(), id, held.number(), held.claimed().ticket(), why, now));
        return shown(held);
    }

    private ReturnShipping shown(ReturnAuthorization held) {
        returns.flush();
        return views.shipping(held);
    }

    /** Holds a return the caller may ship, until the transaction ends. */
    private ReturnAuthorization held(ReturnId id) {
        ReturnAuthorization held = known(id);
        mustShip(held);
        return held;
    }

    /** The same of one the caller may know of. */
    private ReturnAuthorization known(ReturnId id) {
        return returns.lock(Intake.given(KIND, id)).filter(ReturnViews::isSeen).orElseThrow(() -> Refused.notFound(KIND));
    }

    private static void mustShip(ReturnAuthorization held) {
        Caller.current().mustHoldFor(held.claimed().customer().value(), KIND, "ship or receive", Role.OPERATIONS);
    }

    private static void mustBeAsRead(ReturnAuthorization held, long version) {
        if (held.version() != version) {
            throw Refused.stale(KIND);
        }
    }
}
