package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.contracts.api.spaces.DeviceMoved;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.terms.use.FailedHardwareOnly;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A spare gets into a Space by being deployed for what failed there, and by no other way (R88). What a round finds there, as Sync does, is
 * a fact: it is told, and refused to nobody.
 */
@ApplicationScoped
public class WhenDevicesAppear {

    @Inject
    Spares spares;
    @Inject
    NewRoomFlags flags;

    @Transactional(Transactional.TxType.MANDATORY)
    void registered(@Observes DeviceRegistered registered) {
        look(registered.serial(), Optional.empty(), registered.at());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void moved(@Observes DeviceMoved moved) {
        look(moved.serial(), Optional.of(moved), moved.at());
    }

    private void look(SerialNumber serial, Optional<DeviceMoved> moved, Instant now) {
        Caller caller = Caller.current();
        if (caller.equals(SpareDeployment.HOUSE)) {
            return; // it is being deployed
        }
        spares.kept(serial).flatMap(spares::find).ifPresent(spare -> {
            if (!caller.holds(Caller.Role.SYSTEM)) {
                refuse(spare, moved, now);
            }
            moved.flatMap(DeviceMoved::to).ifPresent(space -> flags.tell(spare, space, moved.get().toName(), now));
        });
    }

    private static void refuse(Spare spare, Optional<DeviceMoved> moved, Instant now) {
        Ruling.mustHold("May spare " + spare.serial() + " be used so?", now, List.of(new FailedHardwareOnly().judge(
                new FailedHardwareOnly.Facts(spare.serial().value(), Optional.empty(), Optional.empty(),
                        moved.filter(to -> to.to().isPresent()).map(DeviceMoved::toName)))));
    }
}
