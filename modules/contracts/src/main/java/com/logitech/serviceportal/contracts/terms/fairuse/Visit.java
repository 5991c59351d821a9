package com.logitech.serviceportal.contracts.terms.fairuse;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * R21: a stay from which a device, or a license, went back to the Space it had come from.
 *
 * @param home  where it came from and went back to
 * @param there where it was in between
 * @param came  when it came there (UTC)
 * @param left  when it went back (UTC)
 */
public record Visit(String home, String there, Instant came, Instant left) {

    public TimeSpan during() {
        return TimeSpan.of(came, left);
    }

    /**
     * The visits among stays; what is the way back of one is not the way out of another, so going to and fro counts once.
     *
     * @param stays   of one device or license, in their order; times in no Space are not among them
     * @param matters which of them matter: a device's from a Space without cover to one with it
     */
    public static List<Visit> among(List<Stay> stays, Predicate<Visit> matters) {
        List<Visit> visits = new ArrayList<>();
        int home = 0;
        while (home + 2 < stays.size()) {
            Stay there = stays.get(home + 1);
            Stay back = stays.get(home + 2);
            boolean wentBack = back.space().equals(stays.get(home).space()) && !there.space().equals(back.space())
                    && there.until().isPresent();
            Visit visit = wentBack ? new Visit(back.space(), there.space(), there.from(), there.until().get()) : null;
            boolean counts = visit != null && matters.test(visit);
            if (counts) {
                visits.add(visit);
            }
            home += counts ? 2 : 1;
        }
        return visits;
    }
}
