package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceMoved;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** A claim that waits for its serial number to be registered to its Space is answered as soon as it is (R56). */
@ApplicationScoped
public class WhenDeviceRegistered {

    @Inject
    private ReturnAuthorizations returns;
    @Inject
    private ClaimDesk desk;

    @Transactional(Transactional.TxType.MANDATORY)
    void lookAgain(@Observes DeviceRegistered registered) {
        lookAgain(registered.owner(), registered.serial(), registered.at());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void lookAgain(@Observes DeviceMoved moved) {
        lookAgain(moved.owner(), moved.serial(), moved.at());
    }

    private void lookAgain(CustomerId customer, SerialNumber serial, Instant now) {
        returns.lockWaiting(customer, serial.value()).ifPresent(waiting -> Caller.actingAs(ClaimReasoning.HOUSE, () -> {
            desk.lookAgain(waiting, now);
            return waiting;
        }));
    }
}
