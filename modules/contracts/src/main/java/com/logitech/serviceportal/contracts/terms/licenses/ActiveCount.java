package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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
        /** Whether it counts at the instant. */
        public boolean isActiveSelect(Instant at) {
            return level == ServiceLevel.SELECT && during.contains(at) && at.isBefore(termEndsAt);
        }

        public Stay stay() {
            return new Stay(level, space, during, termEndsAt);
        }
    }

    /** A license on a Space, as far as counting all categories together asks. @param termEndsAt first instant after its term (UTC) */
    public record Stay(ServiceLevel level, SpaceId space, TimeSpan during, Instant termEndsAt) {
        private Instant from() {
            return during.from();
        }

        private Instant until() {
            return during.until().filter(termEndsAt::isAfter).orElse(termEndsAt);
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

    /**
     * The count at every instant: its steps, oldest first, each another number than before. Before the first there is none.
     *
     * <p>{@link #byCategory} at any instant gives the same, and this asks every instant at once.
     */
    public static List<CountFrom> history(Collection<Stay> stays) {
        Map<SpaceId, List<Stay>> bySpace = stays.stream().filter(license -> license.level() == ServiceLevel.SELECT)
                .collect(Collectors.groupingBy(Stay::space));
        NavigableMap<Instant, Integer> changes = new TreeMap<>();
        bySpace.values().forEach(licenses -> change(changes, licenses));
        List<CountFrom> steps = new ArrayList<>();
        int count = 0;
        for (Map.Entry<Instant, Integer> change : changes.entrySet()) {
            count += change.getValue();
            if (change.getValue() != 0) {
                steps.add(new CountFrom(change.getKey(), count));
            }
        }
        return steps;
    }

    /** One Space counts from where the first of its licenses begins until none is left. */
    private static void change(Map<Instant, Integer> changes, List<Stay> licenses) {
        Instant reached = Instant.MIN;
        Instant begun = Instant.MIN;
        for (Stay license : licenses.stream().sorted(Comparator.comparing(Stay::from)).toList()) {
            Instant from = license.from();
            Instant until = license.until();
            if (!from.isBefore(until)) {
                continue;
            }
            if (from.isAfter(reached)) {
                close(changes, begun, reached);
                begun = from;
                reached = until;
            } else if (until.isAfter(reached)) {
                reached = until;
            }
        }
        close(changes, begun, reached);
    }

    private static void close(Map<Instant, Integer> changes, Instant begun, Instant reached) {
        if (begun.isBefore(reached)) {
            changes.merge(begun, 1, Integer::sum);
            changes.merge(reached, -1, Integer::sum);
        }
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
        String at = " an active Select license at " + Wording.at(facts.at(), facts.zone()) + ".";
        return facts.activeSelectSpaces() > 0
                ? Finding.holds(clause(), facts, Wording.count(facts.activeSelectSpaces(), "Space holds", "Spaces hold") + at)
                : Finding.fails(clause(), facts, "No Space holds" + at, "Assign a Select license to a Space.");
    }
}
