package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.NewSpace;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceChange;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.spaces.PlaceKey;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what is said of a Space, field by field: what cannot be used as sent is refused at once and together. */
@ApplicationScoped
class SpaceIntake {

    private static final int MOST_SEATS = 100_000;

    @Inject
    private Catalog catalog;
    @Inject
    private WorkingCalendars calendars;

    SpaceParticulars of(NewSpace space, Account account, Instant now) {
        return take(new SpaceChange(space.name(), space.category(), space.site(), space.building(), space.floor(), space.group(),
                space.seatCount(), space.country(), space.zone(), space.namedDesk()), space.zone(), account, now);
    }

    /** A Space that stays in its country keeps its zone, unless another is told. */
    SpaceParticulars of(SpaceChange change, Space present, Account account, Instant now) {
        boolean stays = present.country().equals(change.country());
        return take(change, change.zone().or(() -> stays ? Optional.of(present.zone()) : Optional.empty()), account, now);
    }

    private SpaceParticulars take(SpaceChange sent, Optional<ZoneId> zone, Account account, Instant now) {
        Intake intake = new Intake();
        String name = intake.name("name", sent.name(), 1, 200);
        String site = intake.optionalName("site", sent.site(), 120);
        String building = intake.optionalName("building", sent.building(), 120);
        String floor = intake.optionalName("floor", sent.floor(), 60);
        String group = intake.optionalName("group", sent.group(), 200);
        if (!Caller.current().sees(account.id().value(), SpaceParticulars.group(group))) {
            intake.wrong("group", "is none of the groups you are restricted to");
        }
        if (PlainText.length(PlaceKey.of(site, building, floor, name)) > PlaceKey.LONGEST) {
            intake.wrong("name", "is too long together with site, building and floor");
        }
        category(intake, sent.category(), sent.namedDesk(), catalog.asKnownAt(now));
        sent.seatCount().filter(count -> count < 0 || count > MOST_SEATS)
                .ifPresent(count -> intake.wrong("seatCount", "is a number from 0 to " + MOST_SEATS));
        zone.ifPresent(told -> intake.zone("zone", told));
        Optional<ZoneId> usual = intake.required("country", sent.country())
                .flatMap(country -> zone.or(() -> usualZone(country, account, now)));
        if (sent.country() != null && usual.isEmpty()) {
            intake.wrong("zone", "is required for a Space in " + sent.country() + ": we do not know that country's usual time zone");
        }
        intake.close();
        return new SpaceParticulars(name, sent.category(), site, building, floor, group, sent.seatCount(), sent.country(),
                usual.orElseThrow(), sent.namedDesk());
    }

    private static void category(Intake intake, SpaceCategory category, boolean namedDesk, Catalog.Edition edition) {
        intake.required("category", category).ifPresent(given -> {
            if (edition.category(given).isEmpty()) {
                intake.wrong("category", "is none of "
                        + edition.categories().stream().map(Catalog.Category::title).collect(Collectors.joining(", ")));
            }
            if (!new FlexDeskUnassigned().judge(new FlexDeskUnassigned.Facts(given, edition.isRoom(given), namedDesk, false)).holds()) {
                intake.wrong("namedDesk", "is only for desks; this is a Room");
            }
        });
    }

    private Optional<ZoneId> usualZone(CountryCode country, Account account, Instant now) {
        return country.equals(account.country()) ? Optional.of(account.zone()) : calendars.of(country, now).map(WorkingCalendar::zone);
    }
}
