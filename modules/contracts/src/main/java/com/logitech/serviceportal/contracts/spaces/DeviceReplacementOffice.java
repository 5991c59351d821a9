package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRecalled;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplaced;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplacements;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.DeviceLocation;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.ReplacedDevices;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Registers what replaces failed devices, and puts it in their place once it has arrived. */
@ApplicationScoped
@Transactional
class DeviceReplacementOffice implements DeviceReplacements {

    private static final String KIND = "device";

    @Inject
    private Devices devices;
    @Inject
    private ReplacedDevices replaced;
    @Inject
    private DeviceMoves moves;
    @Inject
    private Spaces spaces;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<DeviceRegistered> deviceRegistered;
    @Inject
    private Event<DeviceReplaced> deviceReplaced;
    @Inject
    private Event<DeviceRecalled> deviceRecalled;

    @Override
    public DeviceId send(DeviceId failed, SerialNumber serial, String product) {
        Device instead = known(failed);
        Instant now = clock.instant();
        Catalog.Product model = catalog.asKnownAt(now).productCalled(product)
                .orElseThrow(() -> Refused.input("product", "is not a product we know"));
        Device sent = new Device(DeviceId.random(), instead.customer(), Intake.given("serial", serial), model.code(), Optional.empty(), "",
                Optional.empty(), now);
        Objection.answered(() -> {
            devices.add(sent, new DeviceLocation(Optional.empty(), now, Optional.empty(), now, Caller.current().signature()));
            devices.flush();
        }, Map.of("serial_registered_once", () -> Refused.conflict("serial", "It is registered to a customer.")));
        replaced.send(failed, sent.id(), now);
        deviceRegistered.fire(new DeviceRegistered(sent.customer(), sent.id(), sent.serial(), model.title(), now));
        return sent.id();
    }

    @Override
    public void arrive(DeviceId replacement, Instant at) {
        Device unit = known(replacement);
        if (at.isAfter(clock.instant()) || at.isBefore(unit.registeredAt())) {
            throw Refused.input("at", "lies between when it was sent and now");
        }
        replaced.awaiting(replacement).map(this::known).ifPresent(failed -> put(unit, failed, at));
    }

    @Override
    public void recall(DeviceId replacement) {
        known(replacement);
        devices.lock(List.of(replacement));
        Device unit = known(replacement);
        if (unit.space().isPresent() || devices.locations(unit).size() > 1 || !replaced.recall(replacement)) {
            throw Refused.conflict("serial", "It has arrived, or was put somewhere.");
        }
        if (devices.isKnownToSync(replacement)) {
            throw Refused.conflict("serial", "Sync knows it already.");
        }
        deviceRecalled.fire(new DeviceRecalled(unit.customer(), unit.id(), unit.serial(), clock.instant()));
        devices.remove(unit);
    }

    /** Where the customer has moved either of them since, he knows better than a delivery does, and there it stays. */
    private void put(Device unit, Device failed, Instant at) {
        Optional<Space> place = spaces.lock(devices.locations(failed).stream().filter(stay -> !stay.from().isAfter(at)).findFirst()
                .flatMap(DeviceLocation::space).stream().toList()).stream().filter(space -> !space.isRemoved()).findFirst();
        devices.lock(List.of(failed.id(), unit.id()));
        if (replaced.awaiting(unit.id()).isEmpty()) {
            return; // another unit arrived at the same instant
        }
        Instant now = clock.instant();
        replaced.arrive(unit.id(), failed.id(), at, now);
        if (failed.space().isPresent() && isThereSince(failed, at)) {
            moves.move(failed, Optional.empty(), at, now);
        }
        if (place.isPresent() && unit.space().isEmpty() && isThereSince(unit, at)) {
            moves.move(unit, place, at, now);
        }
        devices.flush();
        deviceReplaced.fire(new DeviceReplaced(unit.customer(), failed.id(), failed.serial(), unit.id(), unit.serial(), at, now));
    }

    @Override
    public DeviceId standIn(DeviceId failed, SerialNumber serial, String product) {
        Device gone = devices.find(Intake.given("failed", failed)).orElseThrow(() -> Refused.notFound(KIND));
        Caller.current().mustBeAllowed(gone.customer().value(), KIND, ContractsTask.MOVE_DEVICES);
        SerialNumber unit = Intake.given("serial", serial);
        Space place = spaces.lock(gone.space().stream().toList()).stream().findFirst().orElseThrow(DeviceReplacementOffice::standsNowhere);
        Optional<Device> registered = Optional.ofNullable(devices.of(List.of(unit)).get(unit));
        devices.lock(Stream.concat(Stream.of(gone.id()), registered.map(Device::id).stream()).toList());
        if (!gone.space().equals(Optional.of(place.id()))) {
            throw standsNowhere();
        }
        mustBeFree(gone, registered);
        Instant now = clock.instant();
        Device spare = registered.orElseGet(() -> registered(gone, unit, product, place, now));
        replaced.standIn(gone.id(), spare.id(), now);
        moves.move(gone, Optional.empty(), now, now);
        registered.ifPresent(known -> moves.move(known, Optional.of(place), now, now));
        devices.flush();
        deviceReplaced.fire(new DeviceReplaced(spare.customer(), gone.id(), gone.serial(), spare.id(), spare.serial(), now, now));
        return spare.id();
    }

    private static Refused standsNowhere() {
        return Refused.conflict("failed", "It stands in no Space in which something could take its place.");
    }

    private void mustBeFree(Device failed, Optional<Device> registered) {
        if (replaced.taken(failed.id()).isPresent()) {
            throw Refused.conflict("failed", "Another unit has its place already.");
        }
        registered.filter(known -> !known.customer().equals(failed.customer()) || known.space().isPresent()
                || replaced.hasTaken(known.id())).ifPresent(known -> {
                    throw Refused.conflict("serial", "It is registered as a device already.");
                });
    }

    private Device registered(Device failed, SerialNumber serial, String product, Space place, Instant now) {
        Catalog.Product model = catalog.asKnownAt(now).productCalled(product)
                .orElseThrow(() -> Refused.input("product", "is not a product we know"));
        Device spare = new Device(DeviceId.random(), failed.customer(), serial, model.code(), Optional.empty(), "",
                Optional.of(place.id()), now);
        Objection.answered(() -> {
            devices.add(spare, new DeviceLocation(Optional.of(place.id()), now, Optional.empty(), now, Caller.current().signature()));
            devices.flush();
        }, Map.of("serial_registered_once", () -> Refused.conflict("serial", "It is registered to a customer.")));
        deviceRegistered.fire(new DeviceRegistered(spare.customer(), spare.id(), spare.serial(), model.title(), now));
        return spare;
    }

    @Override
    public Optional<StandIn> standsIn(DeviceId failed) {
        return devices.find(Intake.given("failed", failed)).filter(known -> Caller.current().sees(known.customer().value()))
                .flatMap(known -> replaced.taken(known.id())).filter(ReplacedDevices.Taken::asSpare)
                .map(taken -> {
                    Device spare = devices.find(taken.by()).orElseThrow();
                    Space space = devices.locations(spare).stream().filter(stay -> !stay.from().isAfter(taken.since())).findFirst()
                            .flatMap(DeviceLocation::space).flatMap(spaces::find).orElseThrow();
                    return new StandIn(spare.id(), spare.serial(), space.id(), space.name(), taken.since());
                });
    }

    private boolean isThereSince(Device device, Instant at) {
        return !devices.present(device).from().isAfter(at);
    }

    private Device known(DeviceId id) {
        Device known = devices.find(Intake.given(KIND, id)).orElseThrow(() -> Refused.notFound(KIND));
        Caller.current().mustHoldFor(known.customer().value(), KIND, "replace devices", Role.OPERATIONS);
        return known;
    }
}
