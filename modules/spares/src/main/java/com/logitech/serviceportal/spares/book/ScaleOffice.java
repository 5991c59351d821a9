package com.logitech.serviceportal.spares.book;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.spares.api.book.SparesScaleAdded;
import com.logitech.serviceportal.spares.api.book.SparesScales;
import com.logitech.serviceportal.spares.model.ScaleRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Shows the scale to our people, and changes it for operations. */
@ApplicationScoped
@Transactional
class ScaleOffice implements SparesScales {

    @Inject
    ScaleRows scales;
    @Inject
    Clock clock;
    @Inject
    Event<SparesScaleAdded> sparesScaleAdded;

    @Override
    public List<ScaleRow> rows() {
        Caller.current().mustHold("look at the scale of spares", Role.values());
        return scales.all(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    @Override
    public ScaleRow add(NewScale scale) {
        Caller.current().mustHold("change the scale of spares", Role.OPERATIONS);
        NewScale given = Intake.given("scale", scale);
        scales.hold();
        Instant now = clock.instant();
        Intake intake = new Intake();
        intake.required("row", given.row());
        steps(intake, given.steps());
        Optional<Integer> each = given.each() == null ? Optional.empty() : given.each();
        each.filter(more -> more < 1 || more > LARGEST).ifPresent(more -> intake.wrong("each", "is a number from 1 to " + LARGEST));
        LocalDate first = ScaleRows.firstDay(now);
        intake.required("effectiveFrom", given.effectiveFrom()).filter(first::isAfter)
                .ifPresent(day -> intake.wrong("effectiveFrom", "is " + first + " or later: a day that has begun nowhere"));
        String source = intake.text("source", given.source(), 1, LONGEST_SOURCE);
        intake.close();
        ScaleRow added = new ScaleRow(given.row(), given.plans(), given.steps(), each, given.effectiveFrom(), source, given.assumption(),
                false, now, Caller.current().signature());
        scales.add(added);
        sparesScaleAdded.fire(new SparesScaleAdded(added.row(), added.plans(), added.effectiveFrom(), words(added), now));
        return added;
    }

    private static void steps(Intake intake, List<Step> steps) {
        List<Step> given = steps == null ? List.of() : new ArrayList<>(steps);
        if (given.isEmpty() || given.size() > MOST_STEPS || given.contains(null)) {
            intake.wrong("steps", "are 1 to " + MOST_STEPS + " steps");
            return;
        }
        if (given.stream().anyMatch(step -> step.atLeast() < 1 || step.atLeast() > LARGEST || step.units() < 1
                || step.units() > LARGEST)) {
            intake.wrong("steps", "are numbers from 1 to " + LARGEST);
        } else if (IntStream.range(1, given.size()).anyMatch(step -> given.get(step).atLeast() <= given.get(step - 1).atLeast()
                || given.get(step).units() <= given.get(step - 1).units())) {
            intake.wrong("steps", "rise from one to the next, in Spaces and in units");
        }
    }

    private static String words(ScaleRow row) {
        return Wording.list(row.steps().stream().map(step -> step.units() + " from " + step.atLeast()).toList())
                + row.each().map(more -> ", then 1 more for each " + more).orElse("") + ".";
    }
}
