package com.logitech.serviceportal.spares.requests;

import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.spares.api.units.StoragePlace;

/** Takes in where spares are kept. */
public final class PlaceIntake {

    private PlaceIntake() {
    }

    /** Says what is wrong with it. */
    public static void check(Intake intake, StoragePlace place) {
        if (intake.required("place", place).isPresent()) {
            intake.name("place.name", place.name(), 1, StoragePlace.LONGEST_NAME);
            intake.lines("place.address", place.address(), StoragePlace.LONGEST_ADDRESS);
            intake.required("place.country", place.country());
        }
    }

    /** As it is kept: of one in which nothing is wrong. */
    public static StoragePlace taken(StoragePlace place) {
        Intake intake = new Intake();
        StoragePlace taken = new StoragePlace(intake.name("place.name", place.name(), 1, StoragePlace.LONGEST_NAME),
                intake.lines("place.address", place.address(), StoragePlace.LONGEST_ADDRESS), place.country());
        intake.close();
        return taken;
    }
}
