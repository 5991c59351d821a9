package com.logitech.serviceportal.contracts.terms.minimums;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.CountFrom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
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

    /** How many active licenses there are at the instant. */
    public int countAt(Instant at) {
        int count = 0;
        for (CountFrom step : counts) {
            if (step.from().isAfter(at)) {
                break;
            }
            count = step.licenses();
        }
        return count;
    }

    public boolean isUnderPlan(Instant at) {
        return underPlan.stream().anyMatch(plan -> plan.contains(at));
    }

    public MinimumFrom inForce(Instant at) {
        return MinimumFrom.inForce(minimums, at, zone);
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

    /** Every instant at which anything changes, in order (UTC). */
    NavigableSet<Instant> moments() {
        NavigableSet<Instant> moments = new TreeSet<>();
        counts.forEach(step -> moments.add(step.from()));
        underPlan.forEach(plan -> {
            moments.add(plan.from());
            plan.until().ifPresent(moments::add);
        });
        minimums.forEach(minimum -> moments.add(minimum.at(zone)));
        customerSince.ifPresent(moments::add);
        return moments;
    }
}
