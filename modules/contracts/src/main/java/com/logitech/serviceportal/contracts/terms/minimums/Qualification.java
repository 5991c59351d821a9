package com.logitech.serviceportal.contracts.terms.minimums;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.CountFrom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that decides whether a customer holds a benefit that hangs on a minimum, at any instant (R28, R73, R77): the count of active
 * Select licenses, the Select plans, and the minimums, each over time.
 *
 * @param zone            the customer's main site's, in which minimums take effect (D44)
 * @param counts          the steps of the count, oldest first
 * @param underPlan       while a Select Enterprise Plan qualifies by itself
 * @param minimums        one for each day, oldest first; at least one
 * @param customerSince   when he first bought (UTC), if ever
 * @param raisesSpareOlds whether a raise is for new customers alone, so that who was a customer before goes by the former minimum even if
 *                        he did not meet it; by default it is not (D23)
 */
public record Qualification(ZoneId zone, List<CountFrom> counts, List<TimeSpan> underPlan, List<MinimumFrom> minimums,
        Optional<Instant> customerSince, boolean raisesSpareOlds) {

    public Qualification {
        counts = counts.stream().sorted(Comparator.comparing(CountFrom::from)).toList();
        underPlan = List.copyOf(underPlan);
        minimums = minimums.stream().sorted(Comparator.comparing(MinimumFrom::day)).toList();
        if (minimums.isEmpty()) {
            throw new IllegalArgumentException("a benefit without a minimum hangs on none");
        }
    }

    /** The same to be asked about many instants. */
    Course course() {
        NavigableMap<Instant, Integer> licenses = new TreeMap<>();
        counts.forEach(step -> licenses.put(step.from(), step.licenses()));
        NavigableMap<Instant, Integer> needed = new TreeMap<>();
        minimums.forEach(minimum -> needed.put(minimum.at(zone), minimum.licenses()));
        return new Course(licenses, underPlan, needed, customerSince);
    }

    /** What decides over time, each step read once. */
    record Course(NavigableMap<Instant, Integer> counts, List<TimeSpan> underPlan, NavigableMap<Instant, Integer> minimums,
            Optional<Instant> customerSince) {

        /** How many active licenses there are at the instant. */
        int countAt(Instant at) {
            return Optional.ofNullable(counts.floorEntry(at)).map(Map.Entry::getValue).orElse(0);
        }

        /** The minimum in force at the instant; before the first, the first. */
        int minimumAt(Instant at) {
            return Optional.ofNullable(minimums.floorEntry(at)).orElseGet(minimums::firstEntry).getValue();
        }

        boolean isUnderPlan(Instant at) {
            return underPlan.stream().anyMatch(plan -> plan.contains(at));
        }

        /** Every instant at which anything changes, in order (UTC). */
        NavigableSet<Instant> moments() {
            NavigableSet<Instant> moments = new TreeSet<>(counts.keySet());
            underPlan.forEach(plan -> {
                moments.add(plan.from());
                plan.until().ifPresent(moments::add);
            });
            moments.addAll(minimums.keySet());
            customerSince.ifPresent(moments::add);
            return moments;
        }
    }

    /** The same as far as it bears on an instant: nothing later, and of the count only the steps that pass a minimum, and the last. */
    Qualification upTo(Instant at) {
        List<CountFrom> passing = new ArrayList<>();
        int met = 0;
        CountFrom last = null;
        for (CountFrom step : counts) {
            if (step.from().isAfter(at)) {
                break;
            }
            last = step;
            int meets = (int) minimums.stream().filter(minimum -> step.licenses() >= minimum.licenses()).count();
            if (meets != met || passing.isEmpty()) {
                passing.add(step);
                met = meets;
            }
        }
        if (last != null && !passing.contains(last)) {
            passing.add(last);
        }
        List<MinimumFrom> begun = minimums.stream().filter(minimum -> !minimum.at(zone).isAfter(at)).toList();
        return new Qualification(zone, passing, underPlan.stream().filter(plan -> !plan.from().isAfter(at)).toList(),
                begun.isEmpty() ? minimums.subList(0, 1) : begun, customerSince.filter(since -> !since.isAfter(at)), raisesSpareOlds);
    }
}
