package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.api.spaces.DeviceMoved;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Writes down where a device goes and tells of it: when it is moved, and when its Space is removed. */
@ApplicationScoped
public class DeviceMoves {

    @Inject
    private Devices devices;
    @Inject
    private Event<DeviceMoved> deviceMoved;

    /** @param to empty for out of all Spaces; @param at from when on it is there (UTC) */
    public void move(Device device, Optional<Space> to, Instant at, Instant now) {
        Optional<SpaceId> from = device.space();
        Optional<SpaceId> there = to.map(Space::id);
        devices.relocate(device, devices.present(device).movedTo(there, at, now, Caller.current().signature()), now);
        device.moveTo(there);
        tell(device, from, to, at, now);
    }

    void tell(Device device, Optional<SpaceId> from, Optional<Space> to, Instant at, Instant now) {
        deviceMoved.fire(new DeviceMoved(device.customer(), device.id(), device.serial(), from, to.map(Space::id),
                to.map(Space::name).orElse(""), at, now));
    }
}
