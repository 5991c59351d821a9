package com.logitech.serviceportal.portal.replacement.tracking;

import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.replacement.ReplacementWords;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.PlannedDelivery;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.ReceivedUnit;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far a return is, step by step: from when it was asked for until it is closed, or to where it ended before. What goes out and what
 * comes back go on their own, so that a later step may be done before an earlier one; the first that is not done is the current one.
 */
final class ReturnProgress {

    /** The steps, in their order. */
    enum Milestone {
        ASKED, DECIDED, SENT, ARRIVED, BACK, CLOSED
    }

    /** How a step stands. */
    enum Standing {
        DONE("pi-check"),
        /** It is left out: the failed unit is not awaited any more. */
        SKIPPED("pi-minus"),
        AHEAD("pi-circle"),
        /** It is ahead, and something is wrong with it. */
        TROUBLED("pi-exclamation-triangle"),
        /** No step follows it: it was refused, or taken back. */
        ENDED("pi-times");

        private final String icon;

        Standing(String icon) {
            this.icon = icon;
        }

        private boolean isAhead() {
            return this == AHEAD || this == TROUBLED;
        }
    }

    /**
     * One step.
     *
     * @param current whether the return stands at it
     * @param at      when it was done (UTC); empty before, and where nobody knows
     * @param notes   what is to be said about it: how many, or for which day it is planned
     */
    public record Step(Milestone milestone, Standing standing, boolean current, Optional<Instant> at, List<String> notes) {

        Step(Milestone milestone, Standing standing, Optional<Instant> at, List<String> notes) {
            this(milestone, standing, false, at, notes);
        }

        private Step here() {
            return new Step(milestone, standing, true, at, notes);
        }

        /** The icon beside its words. */
        public String icon() {
            return current && standing == Standing.AHEAD ? "pi-circle-fill" : standing.icon;
        }

        /** The name of its look. */
        public String look() {
            return standing.name().toLowerCase(Locale.ROOT);
        }
    }

    private final ReplacementWords words;
    private final Words say;
    private final ReturnSummary summary;
    private final Optional<DeliveryPromise> delivery;
    private final ReturnShipping shipping;
    private final LocalDate today;

    /** @param now UTC */
    ReturnProgress(ReplacementWords words, Words say, ReturnDetail detail, ReturnShipping shipping, Instant now) {
        this.words = words;
        this.say = say;
        this.summary = detail.summary();
        this.delivery = detail.delivery();
        this.shipping = shipping;
        this.today = LocalDate.ofInstant(now, summary.zone());
    }

    /** All steps until the last, or until it ended. One of them is the current one. */
    List<Step> steps() {
        List<Step> all = Stream.of(asked(), decided(), sent(), arrived(), back(), closed()).toList();
        int end = first(all, Standing.ENDED::equals).orElse(all.size() - 1);
        int here = Math.min(end, first(all, Standing::isAhead).orElse(end));
        return IntStream.rangeClosed(0, end).mapToObj(i -> i == here ? all.get(i).here() : all.get(i)).toList();
    }

    private static Optional<Integer> first(List<Step> all, Predicate<Standing> such) {
        return IntStream.range(0, all.size()).filter(i -> such.test(all.get(i).standing())).boxed().findFirst();
    }

    private Step asked() {
        return new Step(Milestone.ASKED, Standing.DONE, Optional.of(summary.requestedAt()), List.of());
    }

    private Step decided() {
        ReturnState state = summary.state();
        boolean replaced = state.isReplaced();
        return new Step(Milestone.DECIDED, replaced ? Standing.DONE : state.isEnded() ? Standing.ENDED : Standing.AHEAD,
                summary.decidedAt(), List.of(replaced ? words.text("progress.replaced") : state.title()));
    }

    private Step sent() {
        List<SentUnit> units = units();
        if (units.isEmpty()) {
            return new Step(Milestone.SENT, Standing.AHEAD, Optional.empty(), Stream.concat(
                    shipping.setAside().map(unit -> words.text("progress.aside")).stream(),
                    delivery.flatMap(DeliveryPromise::planned).map(plan -> planned(plan.shipsOn())).stream()).toList());
        }
        return new Step(Milestone.SENT, Standing.DONE, latest(units.stream().map(SentUnit::sentAt)),
                units.size() == 1 ? List.of() : List.of(words.text("progress.units", units.size())));
    }

    private List<SentUnit> units() {
        return shipping.sent().stream().filter(unit -> unit.withdrawn().isEmpty()).toList();
    }

    private Step arrived() {
        List<SentUnit> counted = units().stream().filter(unit -> unit.outcome() != DeliveryOutcome.GIVEN_UP).toList();
        List<SentUnit> open = counted.stream().filter(unit -> unit.arrivedAt().isEmpty()).toList();
        boolean troubled = summary.problemSince().isPresent();
        List<String> notes = new ArrayList<>();
        if (troubled) {
            notes.add(words.text("progress.problem"));
        }
        if (counted.size() > 1) {
            notes.add(words.text("progress.arrived", counted.size() - open.size(), counted.size()));
        }
        if (!troubled && (counted.isEmpty() || !open.isEmpty())) {
            expected(open).ifPresent(notes::add);
        }
        Standing standing = troubled ? Standing.TROUBLED : counted.isEmpty() || !open.isEmpty() ? Standing.AHEAD : Standing.DONE;
        return new Step(Milestone.ARRIVED, standing, standing == Standing.DONE
                ? latest(counted.stream().flatMap(unit -> unit.arrivedAt().stream())) : Optional.empty(), notes);
    }

    /** For which day it is planned, of several the first; or between which days it is estimated. */
    private Optional<String> expected(List<SentUnit> open) {
        Optional<LocalDate> day = open.isEmpty() ? delivery.flatMap(DeliveryPromise::planned).map(PlannedDelivery::arrivesOn)
                : open.stream().flatMap(unit -> unit.plannedUntil().stream()).min(Comparator.naturalOrder())
                .map(until -> LocalDate.ofInstant(until, summary.zone()));
        return day.map(this::planned).or(() -> delivery.flatMap(DeliveryPromise::estimated).map(about -> words.text("progress.estimated",
                say.day(about.earliest()), say.day(about.latest()))));
    }

    private String planned(LocalDate day) {
        return words.text(day.isBefore(today) ? "progress.was.planned" : "progress.planned", say.day(day));
    }

    private Step back() {
        List<ReceivedUnit> came = shipping.received().stream().filter(one -> one.withdrawn().isEmpty()).toList();
        if (!shipping.letGo().isEmpty()) {
            return new Step(Milestone.BACK, Standing.SKIPPED, Optional.empty(), List.of(words.text("shipping.letgo")));
        }
        return came.stream().filter(one -> one.as() == ReceivedAs.WHOLE).map(one -> new Step(Milestone.BACK, Standing.DONE,
                Optional.of(one.at()), List.of())).findFirst().orElseGet(() -> new Step(Milestone.BACK, Standing.AHEAD, Optional.empty(),
                came.stream().map(ReceivedUnit::as).distinct().map(ReceivedAs::title).toList()));
    }

    private Step closed() {
        return new Step(Milestone.CLOSED, summary.state() == ReturnState.CLOSED ? Standing.DONE : Standing.AHEAD, shipping.closedAt(),
                List.of());
    }

    private static Optional<Instant> latest(Stream<Instant> instants) {
        return instants.max(Comparator.naturalOrder());
    }
}
