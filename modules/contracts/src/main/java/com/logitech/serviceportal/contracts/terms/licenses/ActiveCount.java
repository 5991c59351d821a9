package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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
     */
    public record Facts(Instant at, ZoneId zone, int activeSelectSpaces) {
    }

    /**
     * A license on a Space.
     *
     * @param level      its level
     * @param category   the Space's
     * @param during     while it is on the Space
     * @param termEndsAt first instant after its term (UTC)
     */
    public record Held(ServiceLevel level, SpaceId space, SpaceCategory category, TimeSpan during, Instant termEndsAt) {
        boolean isActiveSelect(Instant at) {
            return level == ServiceLevel.SELECT && during.contains(at) && at.isBefore(termEndsAt);
        }
    }

    /** Counts at that instant. */
    public static Facts of(Instant at, ZoneId zone, Collection<Held> held) {
        return new Facts(at, zone, byCategory(at, held).values().stream().mapToInt(Integer::intValue).sum());
    }

    /** The same for each category; one without any is absent. */
    public static Map<SpaceCategory, Integer> byCategory(Instant at, Collection<Held> held) {
        return held.stream().filter(license -> license.isActiveSelect(at)).collect(Collectors.groupingBy(Held::category,
                Collectors.collectingAndThen(Collectors.mapping(Held::space, Collectors.toSet()), Set::size)));
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
        String at = " an active Select license at " + Words.at(facts.at(), facts.zone()) + ".";
        return facts.activeSelectSpaces() > 0
                ? Finding.holds(clause(), facts, Words.count(facts.activeSelectSpaces(), "Space holds", "Spaces hold") + at)
                : Finding.fails(clause(), facts, "No Space holds" + at, "Assign a Select license to a Space.");
    }
}
