package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * All that has to hold for a license to move to another Space at an instant (R7, R16, R22, R101, R106). The one list of it, as
 * {@link Assigning} is for an assignment.
 *
 * @param term      the contract's
 * @param zone      the contract's
 * @param fits      the categories the license fits
 * @param category  the new Space's
 * @param room      whether that is a Room
 * @param namedDesk whether the new Space is somebody's own desk
 * @param at        when it moves (UTC)
 * @param covers    what the new Space has already, now or later
 * @param use       whether the level may be used where the new Space is (R101)
 */
public record Moving(ServiceLevel level, ServiceTerm term, ZoneId zone, Set<SpaceCategory> fits, SpaceCategory category, boolean room,
        boolean namedDesk, Instant at, List<SpaceCover> covers, Finding use) {

    public List<Finding> judged() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new LicenseMove().judge(new LicenseMove.Facts(fits, category, term.firstDay(), term.endsBefore(), zone, at)));
        findings.add(new FlexDeskUnassigned().judge(new FlexDeskUnassigned.Facts(category, room, namedDesk, true)));
        LicenseMove.coverThere(term, zone, at).ifPresent(there -> findings.add(new OneLicensePerSpace().judge(
                new OneLicensePerSpace.Facts(level, at, there.until(), zone, covers))));
        findings.add(use);
        return findings;
    }
}
