package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.Task;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The Spaces as far as the caller may know of them: a stranger's answers as one that does not exist, and so does a removed one. */
@ApplicationScoped
public class KnownSpaces {

    @Inject
    private Spaces spaces;

    /** The Space, for who may see it. */
    Space of(SpaceId space) {
        Space known = spaces.find(Intake.given("space", space)).filter(found -> !found.isRemoved())
                .orElseThrow(() -> Refused.notFound("space"));
        mustSee(known);
        return known;
    }

    /** The Space, for who may change it, held until the transaction ends. */
    Space held(SpaceId space, Task task) {
        Caller.current().mustBeAllowed(of(space).customer().value(), "space", task);
        return held(space);
    }

    /** Holds a Space of the customer, so that it stays what it is while something goes there. */
    void hold(SpaceId space, CustomerId customer) {
        Space held = held(space);
        mustSee(held);
        if (!held.customer().equals(customer)) {
            throw Refused.notFound("space");
        }
    }

    /** Whether the caller may know of it: by its customer, and by its group where he is restricted to some. */
    public static boolean isSeen(Space space) {
        return Caller.current().sees(space.customer().value(), space.particulars().group());
    }

    /** What it is called to the caller, to whom one may stand in a list whose name is none of his business. */
    public static String nameOf(Space space) {
        return isSeen(space) ? space.name() : "a Space outside your groups";
    }

    /** Refuses as if the Space did not exist for who is restricted to other groups. */
    static void mustSee(Space space) {
        if (!isSeen(space)) {
            throw Refused.notFound("space");
        }
    }

    private Space held(SpaceId space) {
        return spaces.lock(List.of(space)).stream().filter(found -> !found.isRemoved()).findFirst()
                .orElseThrow(() -> Refused.notFound("space"));
    }
}
