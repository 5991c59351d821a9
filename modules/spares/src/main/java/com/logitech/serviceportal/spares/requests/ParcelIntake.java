package com.logitech.serviceportal.spares.requests;

import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.api.units.SpareDesk;

/** Takes in how something is sent. */
public final class ParcelIntake {

    private ParcelIntake() {
    }

    /** As it is kept. */
    public static Parcel taken(Intake intake, Parcel parcel) {
        String carrier = parcel == null ? null : parcel.carrier();
        String tracking = parcel == null ? null : parcel.tracking();
        return new Parcel(intake.name("carrier", carrier, 1, SpareDesk.LONGEST_NAME),
                intake.optionalName("tracking", tracking, SpareDesk.LONGEST_NAME));
    }
}
