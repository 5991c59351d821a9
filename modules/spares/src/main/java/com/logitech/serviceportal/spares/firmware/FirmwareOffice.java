package com.logitech.serviceportal.spares.firmware;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.spares.api.firmware.FirmwareRecorded;
import com.logitech.serviceportal.spares.api.firmware.FirmwareRegister;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.spares.model.FirmwareReleases;
import com.logitech.serviceportal.spares.model.FirmwareReleases.Release;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps the latest firmware of each model. */
@ApplicationScoped
@Transactional
class FirmwareOffice implements FirmwareRegister {

    @Inject
    FirmwareReleases releases;
    @Inject
    Catalog catalog;
    @Inject
    Clock clock;
    @Inject
    Event<FirmwareRecorded> firmwareRecorded;

    @Override
    public List<FirmwareRelease> latest() {
        Caller.current().mustHold("look at firmware", Role.values());
        Instant now = clock.instant();
        return releases.latest().stream().map(release -> new FirmwareRelease(release.product(), title(release.product(), now),
                release.version(), release.releasedOn())).sorted(Comparator.comparing(FirmwareRelease::title)).toList();
    }

    private String title(String product, Instant now) {
        return catalog.asKnownAt(now).product(product).map(Catalog.Product::title).orElse(product);
    }

    @Override
    public FirmwareRelease add(String product, String version, LocalDate releasedOn) {
        Caller.current().mustHold("record firmware", Role.OPERATIONS);
        Instant now = clock.instant();
        Intake intake = new Intake();
        String called = intake.name("product", product, 1, OnsiteSpares.LONGEST_NAME);
        Optional<Catalog.Product> known = catalog.asKnownAt(now).productCalled(called);
        if (!called.isEmpty() && known.isEmpty()) {
            intake.wrong("product", "is not a product we know");
        }
        String released = intake.name("version", version, 1, OnsiteSpares.LONGEST_NAME);
        intake.required("releasedOn", releasedOn).filter(day -> day.isAfter(LocalDate.ofInstant(now, ZoneOffset.UTC)))
                .ifPresent(day -> intake.wrong("releasedOn", "lies in the future"));
        intake.close();
        Catalog.Product model = known.orElseThrow();
        releases.add(new Release(model.code(), released, releasedOn), Caller.current().signature(), now);
        firmwareRecorded.fire(new FirmwareRecorded(model.title(), released, releasedOn, now));
        return new FirmwareRelease(model.code(), model.title(), released, releasedOn);
    }
}
