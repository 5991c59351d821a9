package com.logitech.serviceportal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.replacement.api.DeliveryPromises;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Says when a replacement of a device would come if it were decided at an instant. */
@ApplicationScoped
@Transactional
class DeliveryOffice implements DeliveryPromises {

    /** A page asks about "now" and is answered a moment later. */
    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    @Inject
    DeviceRegister devices;
    @Inject
    DeliveryReckoning reckoning;
    @Inject
    Clock clock;

    @Override
    public DeliveryPromise of(DeviceId device, Instant decidedAt) {
        Instant at = Intake.given("decidedAt", decidedAt);
        Instant now = clock.instant();
        if (at.isBefore(now.minus(A_MOMENT)) || at.isAfter(now.plus(Duration.ofDays(MOST_DAYS_AHEAD)))) {
            throw Refused.input("decidedAt", "is now, or at most " + MOST_DAYS_AHEAD + " days to come");
        }
        DeviceSummary known = devices.device(Intake.given("device", device));
        Caller.current().mustSee(known.customer().value(), "device");
        return reckoning.of(device, known.space(), at, now);
    }
}
