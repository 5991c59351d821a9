package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.spares.api.units.NewRoomFlagged;
import com.logitech.serviceportal.spares.model.Spare;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Tells that somebody tried to equip a new Room with a spare (R88). */
@ApplicationScoped
public class NewRoomFlags {

    @Inject
    Event<NewRoomFlagged> newRoomFlagged;

    /**
     * In a transaction of its own, for the one that tried is undone. To be raised before anything else is told: who hears holds something
     * of the customer.
     *
     * @param now UTC
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void raise(Spare spare, SpaceId space, String spaceName, Instant now) {
        tell(spare, space, spaceName, now);
    }

    /** In the transaction of who acts. @param now UTC */
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Spare spare, SpaceId space, String spaceName, Instant now) {
        newRoomFlagged.fire(new NewRoomFlagged(spare.customer(), spare.id(), spare.serial().value(), space, spaceName, now));
    }
}
