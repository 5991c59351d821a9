package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * R29: the count of active licenses is the number of Spaces with an assigned Select license in term, each Space once.
 *
 * <p>Licenses bought but not assigned do not count, nor do Essential ones, nor Spaces under an Enterprise Plan, which qualifies by
 * itself. To the instant: an assignment or a term that ends at midnight counts no more at midnight. A renewal beside the license
 * it renews makes no second Space (D29); there is no suspended license (D45).
 */
public final class ActiveCount implements Term<ActiveCount.Facts> {

    /**
     * What it rests on.
     *
     * @param at                 the instant counted at (UTC)
     * @param zone               the customer's, for words
     * @param activeSelectSpaces Spaces with an assigned Select license in term
     * @param unassignedLicenses Select licenses in term on no Space then; they do not count
     * @param planSpaces         Spaces served by a Select plan; they do not count
     */
    public record Facts(Instant at, ZoneId zone, int activeSelectSpaces, int unassignedLicenses, int planSpaces) {
    }

    /**
     * A license, or a plan's service of a Space.
     *
     * @param level      its level
     * @param space      a name or number of the Space that is the same for the same Space; empty for a license on none
     * @param during     while it is on the Space; for a license on none, while it is so
     * @param termEndsAt first instant after its term (UTC)
     * @param plan       whether the Space is served by a plan
     */
    public record Held(ServiceLevel level, Optional<String> space, TimeSpan during, Instant termEndsAt, boolean plan) {
        boolean isActiveSelect(Instant at) {
            return level == ServiceLevel.SELECT && during.contains(at) && at.isBefore(termEndsAt);
        }
    }

    /** Counts at that instant. */
    public static Facts of(Instant at, ZoneId zone, Collection<Held> held) {
        List<Held> active = held.stream().filter(license -> license.isActiveSelect(at)).toList();
        return new Facts(at, zone, spaces(active, false), (int) active.stream().filter(license -> license.space().isEmpty()).count(),
                spaces(active, true));
    }

    private static int spaces(List<Held> active, boolean plan) {
        return (int) active.stream().filter(license -> license.plan() == plan).flatMap(license -> license.space().stream()).distinct()
                .count();
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.ACTIVE_LICENSES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String notCounted = facts.unassignedLicenses() == 0 ? "" : " " + Words.count(facts.unassignedLicenses(), "license is",
                "licenses are") + " on no Space and not counted.";
        return facts.activeSelectSpaces() > 0
                ? Finding.holds(clause(), facts, Words.count(facts.activeSelectSpaces(), "Space holds", "Spaces hold")
                        + " an active Select license at "
                        + Words.at(facts.at(), facts.zone()) + "." + notCounted)
                : Finding.fails(clause(), facts, "No Space holds an active Select license at " + Words.at(facts.at(), facts.zone())
                        + "." + notCounted,
                        "Assign a Select license to a Space.");
    }
}
