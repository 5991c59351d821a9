package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.orders.InServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that has to hold for a license to go to a Space from an instant on (R7, R16, R25, R101, R106). The one list of it: the command, its
 * preview and a what-if ask the same.
 *
 * @param level     the license's
 * @param term      the contract's, were the license used from then
 * @param years     the years bought
 * @param zone      the contract's
 * @param fits      the categories the license fits
 * @param category  the Space's
 * @param room      whether that is a Room
 * @param namedDesk whether the Space is somebody's own desk
 * @param from      from when it is to be on the Space (UTC)
 * @param taken     where the license is already, now or later
 * @param covers    what the Space has already, now or later
 * @param use       whether the level may be used where the Space is (R101)
 */
public record Assigning(ServiceLevel level, ServiceTerm term, int years, ZoneId zone, Set<SpaceCategory> fits, SpaceCategory category,
        boolean room, boolean namedDesk, Instant from, List<TimeSpan> taken, List<SpaceCover> covers, Finding use) {

    public List<Finding> judged() {
        List<Finding> findings = new ArrayList<>();
        findings.add(new InServiceTerm().judge(new InServiceTerm.Facts(term.firstDay(), years, zone, from)));
        findings.add(new LicenseFit().judge(new LicenseFit.Facts(fits, category)));
        findings.add(new FlexDeskUnassigned().judge(new FlexDeskUnassigned.Facts(category, room, namedDesk, true)));
        Instant until = term.endsAt(zone);
        if (until.isAfter(from)) {
            findings.add(new LicenseFree().judge(new LicenseFree.Facts(from, Optional.of(until), zone, taken)));
            findings.add(new OneLicensePerSpace().judge(new OneLicensePerSpace.Facts(level, from, Optional.of(until), zone, covers)));
        }
        findings.add(use);
        return findings;
    }

    public boolean granted() {
        return judged().stream().allMatch(Finding::holds);
    }
}
