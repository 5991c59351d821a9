package com.logitech.serviceportal.contracts.minimums;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdded;
import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration;
import com.logitech.serviceportal.contracts.api.minimums.Minimums.MinimumLine;
import com.logitech.serviceportal.contracts.api.minimums.ReadingChosen;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.minimums.MinimumRow;
import com.logitech.serviceportal.contracts.model.minimums.RecordedMinimums;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Adds minimums and readings; nobody changes or removes one. */
@ApplicationScoped
@Transactional
class MinimumBooksOffice implements MinimumAdministration {

    private static final Role[] READERS = {Role.OPERATIONS, Role.SERVICE_MANAGER, Role.SELECT_AGENT, Role.BASIC_AGENT,
        Role.SYSTEM_ADMINISTRATOR};
    /** Where a day begins first. */
    private static final ZoneId EAST = ZoneId.of("Pacific/Kiritimati");
    private static final int LONGEST_SOURCE = 200;
    private static final Pattern DAYS = Pattern.compile("[0-9]{1,3}");
    private static final int MOST_DAYS = 365;

    @Inject
    private RecordedMinimums minimums;
    @Inject
    private Parameters parameters;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<MinimumAdded> minimumAdded;
    @Inject
    private Event<ReadingChosen> readingChosen;

    @Override
    public List<RecordedMinimum> minimums() {
        Caller.current().mustHold("read the minimums", READERS);
        Instant now = clock.instant();
        Catalog.Edition edition = catalog.asKnownAt(now);
        return Standings.lines(minimums.asKnownAt(now)).stream().flatMap(line -> line.stream()
                .sorted(Comparator.comparing(MinimumRow::effectiveFrom).thenComparing(MinimumRow::recordedAt).reversed())
                .map(row -> shown(row, edition))).toList();
    }

    @Override
    public MinimumPreview preview(NewMinimum minimum) {
        Caller.current().mustHold("add a minimum", Role.OPERATIONS);
        Instant now = clock.instant();
        MinimumRow row = taken(minimum, now);
        int before = inForce(row, now);
        boolean raised = row.licenses() > before;
        MinimumLine line = Standings.line(row, catalog.asKnownAt(now));
        return new MinimumPreview(before, row.licenses(), row.effectiveFrom(), raised, line.title() + " takes " + row.licenses()
                + " instead of " + before + " active Select licenses from " + row.effectiveFrom() + (raised
                ? ". Who holds it then keeps " + before + " until he falls below it once."
                : ". It holds for everyone from that day."));
    }

    @Override
    public RecordedMinimum add(NewMinimum minimum) {
        Caller.current().mustHold("add a minimum", Role.OPERATIONS);
        Instant now = clock.instant();
        MinimumRow row = taken(minimum, now);
        minimums.add(row);
        RecordedMinimum added = shown(row, catalog.asKnownAt(now));
        minimumAdded.fire(new MinimumAdded(now, row.id(), added.benefitTitle() + ", " + added.counted(), row.licenses(),
                row.effectiveFrom()));
        return added;
    }

    private MinimumRow taken(NewMinimum minimum, Instant now) {
        Intake intake = new Intake();
        intake.required("benefit", minimum.benefit());
        intake.required("licenses", minimum.licenses()).filter(licenses -> licenses < 1 || licenses > LARGEST)
                .ifPresent(licenses -> intake.wrong("licenses", "is a number from 1 to " + LARGEST));
        LocalDate eastern = LocalDate.ofInstant(now, EAST);
        intake.required("effectiveFrom", minimum.effectiveFrom()).filter(day -> !day.isAfter(eastern))
                .ifPresent(day -> intake.wrong("effectiveFrom", "is later than " + eastern
                        + ": a minimum reaches back to no customer's past"));
        String source = intake.text("source", minimum.source(), 1, LONGEST_SOURCE);
        if (minimum.benefit() != null && minimums.asKnownAt(now).stream()
                .noneMatch(known -> known.isAbout(minimum.benefit(), minimum.categories()))) {
            intake.wrong("benefit", "hangs on no minimum counted over these categories");
        }
        intake.close();
        return new MinimumRow(UUID.randomUUID(), minimum.benefit(), minimum.categories(), minimum.licenses(), minimum.effectiveFrom(), now,
                Caller.current().signature(), source);
    }

    private int inForce(MinimumRow row, Instant now) {
        List<MinimumRow> line = minimums.asKnownAt(now).stream().filter(row::isOfLine).toList();
        return MinimumRow.byDay(line).stream().filter(known -> known.day().isBefore(row.effectiveFrom()))
                .reduce((earlier, later) -> later).orElseThrow().licenses();
    }

    private static RecordedMinimum shown(MinimumRow row, Catalog.Edition edition) {
        MinimumLine line = Standings.line(row, edition);
        return new RecordedMinimum(row.id(), row.benefit(), line.title(), row.categories(), line.counted(), row.licenses(),
                row.effectiveFrom(), row.recordedAt(), row.recordedBy(), row.source());
    }

    @Override
    public List<RecordedReading> readings() {
        Caller.current().mustHold("read the readings", READERS);
        return parameters.all().stream()
                .flatMap(row -> reading(row.row().name()).map(reading -> shown(reading, row)).stream())
                .sorted(Comparator.comparing(RecordedReading::reading)
                        .thenComparing(Comparator.comparing(RecordedReading::effectiveFrom)
                                .thenComparing(RecordedReading::recordedAt).reversed())).toList();
    }

    @Override
    public RecordedReading choose(NewReading reading) {
        Caller.current().mustHold("choose a reading", Role.OPERATIONS);
        Instant now = clock.instant();
        Intake intake = new Intake();
        intake.required("reading", reading.reading()).filter(chosen -> !isUsable(chosen, reading.value()))
                .ifPresent(chosen -> intake.wrong("value", chosen.isYesOrNo() ? "is true or false" : "is a number of days from 0 to "
                        + MOST_DAYS));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        intake.required("effectiveFrom", reading.effectiveFrom()).filter(day -> !day.isAfter(today))
                .ifPresent(day -> intake.wrong("effectiveFrom", "is later than " + today + ": what began by another reading stays"));
        String source = intake.text("source", reading.source(), 1, LONGEST_SOURCE);
        intake.close();
        Parameters.SourcedRow row = new Parameters.SourcedRow(new Parameters.Row(reading.reading().name(), reading.value(),
                reading.effectiveFrom(), now), source);
        parameters.add(row);
        readingChosen.fire(new ReadingChosen(now, reading.reading(), reading.value(), reading.effectiveFrom()));
        return shown(reading.reading(), row);
    }

    private static boolean isUsable(Reading reading, String value) {
        return value != null && (reading.isYesOrNo() ? value.equals("true") || value.equals("false")
                : DAYS.matcher(value).matches() && Integer.parseInt(value) <= MOST_DAYS);
    }

    private static Optional<Reading> reading(String name) {
        return Arrays.stream(Reading.values()).filter(known -> known.name().equals(name)).findFirst();
    }

    private static RecordedReading shown(Reading reading, Parameters.SourcedRow row) {
        return new RecordedReading(reading, row.row().value(), row.row().effectiveFrom(), row.row().recordedAt(), row.source());
    }
}
