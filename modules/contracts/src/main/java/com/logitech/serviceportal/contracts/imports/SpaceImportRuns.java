package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Mapping;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.imports.SpaceUpload;
import com.logitech.serviceportal.contracts.rounds.StepsBeside;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.rounds.Round;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Has the steps of imports done, and takes up those that were lost with their server. */
@ApplicationScoped
class SpaceImportRuns {

    private static final System.Logger LOG = System.getLogger(SpaceImportRuns.class.getName());

    @Inject
    private SpaceImportSteps steps;
    @Inject
    private Catalog catalog;
    @Inject
    private CountryNames countryNames;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private StepsBeside beside;
    @Inject
    private ManagedScheduledExecutorService rounds;
    @Inject
    private Clock clock;

    void begin(@Observes Startup start) {
        long every = Round.every().toMillis();
        rounds.scheduleWithFixedDelay(() -> Round.run("SpaceImportRuns", this::takeUpLost), every / 6, every, TimeUnit.MILLISECONDS);
    }

    /** Does the step that is begun in the caller's transaction, once and only if that is committed. */
    void onceCommitted(SpaceImportId upload) {
        beside.onceCommitted("the import " + upload, () -> done(steps.begun(upload)));
    }

    private int takeUpLost() {
        int all = 0;
        for (Optional<SpaceUpload> lost = steps.takeUpLost(); lost.isPresent(); lost = steps.takeUpLost()) {
            SpaceUpload upload = lost.get();
            LOG.log(Level.WARNING, "the import {0} was lost with its server; it is now {1}", upload.id(), upload.state());
            Caller.actingAs(steps.asker(upload), () -> done(upload));
            all++;
        }
        return all;
    }

    /** Does the step; what goes wrong is written to the upload, where one looks. */
    private SpaceUpload done(SpaceUpload begun) {
        StepsBeside.orGiveUp("the import " + begun.id(), () -> {
            switch (begun.state()) {
                case JUDGING -> judge(begun);
                case APPLYING -> steps.apply(begun.id(), begun.version());
                default -> LOG.log(Level.INFO, "the import {0} has no step to do: {1}", begun.id(), begun.state());
            }
        }, why -> steps.giveUp(begun.id(), begun.version(), why));
        return begun;
    }

    private void judge(SpaceUpload begun) {
        Instant now = clock.instant();
        Account account = steps.account(begun.customer());
        UseThere use = steps.use(begun.customer(), now);
        RowReader reader = reader(begun.headers(), begun.mapping());
        RowJudge judge = new RowJudge(catalog.asKnownAt(now), begun.mapping().roomsConfirmed(), usualZones(account, now),
                (license, country) -> use.judge(license.level(), country, license.from(), now));
        Optional<SpaceImportSteps.Progress> progress = Optional.of(new SpaceImportSteps.Progress(0, 0));
        while (progress.isPresent()) {
            progress = steps.judge(begun, begun.version(), progress.get(), reader, judge);
        }
        steps.endJudging(begun.id(), begun.version());
    }

    /** Reads rows by the mapping; refused when the mapping cannot be gone by. */
    RowReader reader(List<String> headers, Mapping mapping) {
        return new RowReader(headers, mapping, catalog.asKnownAt(clock.instant()), new CountryWords(countryNames));
    }

    private Function<CountryCode, Optional<ZoneId>> usualZones(Account account, Instant now) {
        Map<CountryCode, Optional<ZoneId>> known = new HashMap<>(Map.of(account.country(), Optional.of(account.zone())));
        return country -> known.computeIfAbsent(country, unknown -> calendars.of(unknown, now).map(WorkingCalendar::zone));
    }
}
