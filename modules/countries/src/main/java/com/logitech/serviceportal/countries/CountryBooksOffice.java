package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryAdministration;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRowAdded;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.model.BenefitRow;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.Countries;
import com.logitech.serviceportal.countries.model.CountryRow;
import com.logitech.serviceportal.countries.model.CoverageRow;
import com.logitech.serviceportal.countries.model.DatedRow;
import com.logitech.serviceportal.countries.model.HolidayRow;
import com.logitech.serviceportal.countries.model.RequirementRow;
import com.logitech.serviceportal.countries.model.SupportHoursRow;
import com.logitech.serviceportal.countries.model.WarehouseRow;
import com.logitech.serviceportal.countries.terms.BusinessDay;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Adds to the country books what operations record; what is past is never rewritten. */
@ApplicationScoped
@Transactional
class CountryBooksOffice implements CountryAdministration {

    private static final String ADD_A_ROW = "add to the country books";
    private static final String EFFECTIVE_FROM = "effectiveFrom";

    @Inject
    Countries countries;
    @Inject
    BooksAtHand books;
    @Inject
    Event<CountryRowAdded> countryRowAdded;
    @Inject
    Clock clock;

    @Override
    public RecordedRow addCountry(CountryEntry entry) {
        Instant now = begin();
        EntryIntake intake = new EntryIntake().present("country", entry.country()).present("region", entry.region())
                .present("workingWeek", entry.workingWeek())
                .effective(EFFECTIVE_FROM, entry.effectiveFrom(), utcDay(now));
        String name = intake.name("name", entry.name());
        ZoneId zone = intake.zone("zone", entry.zone());
        intake.holds("workingWeek",
                entry.workingWeek() == null || entry.workingWeek().stream().anyMatch(BusinessDay.MONDAY_TO_FRIDAY::contains),
                "has no day of Monday to Friday, so nothing could ever be delivered");
        intake.close();
        return add(new CountryRow(entry.country(), new Books.Country(name, entry.region(), zone, entry.workingWeek()),
                entry.effectiveFrom(), now));
    }

    @Override
    public RecordedRow addCoverage(CoverageEntry entry) {
        Instant now = begin();
        about(entry.country(), now).present("level", entry.level()).present("forSale", entry.forSale())
                .holds("level", entry.level() == null || entry.level().isPaid(), "is Basic, which comes with the product and is not sold")
                .effective(EFFECTIVE_FROM, entry.effectiveFrom(), utcDay(now))
                .close();
        return add(CoverageRow.ofLevel(entry.country(), entry.level(), entry.forSale(), entry.effectiveFrom(), now));
    }

    @Override
    public RecordedRow addJumpStart(JumpStartEntry entry) {
        Instant now = begin();
        about(entry.country(), now).present("sold", entry.sold())
                .effective(EFFECTIVE_FROM, entry.effectiveFrom(), utcDay(now))
                .close();
        return add(CoverageRow.ofJumpStart(entry.country(), entry.sold(), entry.effectiveFrom(), now));
    }

    @Override
    public RecordedRow addBenefit(BenefitEntry entry) {
        Instant now = begin();
        about(entry.country(), now).present("benefit", entry.benefit()).present("offered", entry.offered())
                .holds("benefit", !Benefit.NEXT_BUSINESS_DAY_DELIVERY.equals(entry.benefit()),
                        "follows from the country's warehouse; add a warehouse row")
                .effective(EFFECTIVE_FROM, entry.effectiveFrom(), utcDay(now))
                .close();
        return add(new BenefitRow(entry.country(), entry.benefit(), entry.offered(), entry.effectiveFrom(), now));
    }

    @Override
    public RecordedRow addRequirement(RequirementEntry entry) {
        Instant now = begin();
        about(entry.country(), now).present("requirement", entry.requirement()).present("required", entry.required())
                .effective(EFFECTIVE_FROM, entry.effectiveFrom(), utcDay(now))
                .close();
        return add(new RequirementRow(entry.country(), entry.requirement(), entry.required(), entry.effectiveFrom(), now));
    }

    @Override
    public RecordedRow addHoliday(HolidayEntry entry) {
        Instant now = begin();
        EntryIntake intake = about(entry.country(), now).present("observed", entry.observed())
                .effective("on", entry.on(), utcDay(now));
        String name = intake.name("name", entry.name());
        intake.close();
        return add(new HolidayRow(entry.country(), entry.on(), name, entry.observed(), now));
    }

    @Override
    public RecordedRow addWarehouse(WarehouseEntry entry) {
        Instant now = begin();
        EntryIntake intake = about(entry.country(), now).present("cutOff", entry.cutOff())
                .present("nextBusinessDay", entry.nextBusinessDay())
                .effective(EFFECTIVE_FROM, entry.effectiveFrom(), utcDay(now));
        known(intake, "warehouseCountry", entry.warehouseCountry(), now);
        String warehouse = intake.name("warehouse", entry.warehouse());
        ZoneId zone = intake.zone("zone", entry.zone());
        intake.close();
        return add(new WarehouseRow(new DeliveryOffer(entry.country(), warehouse, entry.warehouseCountry(), zone, entry.cutOff(),
                entry.nextBusinessDay()), entry.effectiveFrom(), now));
    }

    @Override
    public RecordedRow addSupportHours(SupportHoursEntry entry) {
        Instant now = begin();
        EntryIntake intake = new EntryIntake().present("region", entry.region()).present("opensAt", entry.opensAt())
                .present("closesAt", entry.closesAt())
                .effective(EFFECTIVE_FROM, entry.effectiveFrom(), utcDay(now));
        known(intake, "desk", entry.desk(), now);
        ZoneId zone = intake.zone("zone", entry.zone());
        intake.holds("closesAt", entry.opensAt() == null || entry.closesAt() == null || entry.opensAt().isBefore(entry.closesAt()),
                "is not later than the opening on the same day");
        String reason = intake.reason("reason", entry.reason());
        intake.close();
        return add(new SupportHoursRow(new OpeningHours(entry.region(), entry.desk(), zone, entry.opensAt(), entry.closesAt()),
                entry.effectiveFrom(), now), reason);
    }

    @Override
    public List<RecordedRow> rows(Book book, Optional<CountryCode> country) {
        Caller.current().mustHold("read the country books", Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR);
        return countries.rows(book, country).stream().map(DatedRow::recorded).toList();
    }

    private Instant begin() {
        Caller.current().mustHold(ADD_A_ROW, Role.OPERATIONS);
        return clock.instant();
    }

    private EntryIntake about(CountryCode country, Instant now) {
        return known(new EntryIntake(), "country", country, now);
    }

    private EntryIntake known(EntryIntake intake, String field, CountryCode country, Instant now) {
        intake.present(field, country);
        return intake.holds(field, country == null || books.asKnownAt(now).countries().keys().contains(country),
                "is " + country + ", which is not in the books; add the country first");
    }

    private RecordedRow add(DatedRow row) {
        return add(row, "");
    }

    private RecordedRow add(DatedRow row, String reason) {
        books.add(row);
        countryRowAdded.fire(new CountryRowAdded(row.recordedAt(), row.id(), row.book(), row.place(), row.says(), row.effectiveFrom(),
                reason));
        return row.recorded();
    }

    private static LocalDate utcDay(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }
}
