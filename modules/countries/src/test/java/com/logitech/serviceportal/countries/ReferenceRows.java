package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.model.BenefitRow;
import com.logitech.serviceportal.countries.model.Books;
import com.logitech.serviceportal.countries.model.CountryRow;
import com.logitech.serviceportal.countries.model.CoverageRow;
import com.logitech.serviceportal.countries.model.History;
import com.logitech.serviceportal.countries.model.HolidayRow;
import com.logitech.serviceportal.countries.model.RequirementRow;
import com.logitech.serviceportal.countries.model.SupportHoursRow;
import com.logitech.serviceportal.countries.model.WarehouseRow;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Country books for specifications: the rows the product ships with, read from its own SQL, and more where a specification needs them. */
final class ReferenceRows {

    static final Instant RECORDED = Instant.parse("2019-05-10T00:00:00Z");
    static final LocalDate FIRST_DAY = LocalDate.parse("2019-05-10");

    private static final Pattern STATEMENT = Pattern.compile("INSERT INTO countries\\.(\\w+) .*?;\\n", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");

    final List<History.Entry<CountryCode, Books.Country>> countries = new ArrayList<>();
    final List<History.Entry<Books.Listed, Boolean>> coverage = new ArrayList<>();
    final List<History.Entry<Books.InCountry<Benefit>, Boolean>> benefits = new ArrayList<>();
    final List<History.Entry<Books.InCountry<Requirement>, Boolean>> requirements = new ArrayList<>();
    final List<History.Entry<Books.InCountry<LocalDate>, Books.LocalHoliday>> holidays = new ArrayList<>();
    final List<History.Entry<CountryCode, DeliveryOffer>> warehouses = new ArrayList<>();
    final List<History.Entry<SupportRegionCode, OpeningHours>> supportHours = new ArrayList<>();

    /** What the product ships with. */
    static ReferenceRows shipped() {
        ReferenceRows rows = new ReferenceRows();
        Matcher statement = STATEMENT.matcher(resource("/db/countries/V002__reference_rows.sql"));
        while (statement.find()) {
            rows.read(statement.group(1), statement.group());
        }
        return rows;
    }

    Books books() {
        return new Books(new History<>(countries), new History<>(coverage), new History<>(benefits), new History<>(requirements),
                new History<>(holidays), new History<>(warehouses), new History<>(supportHours));
    }

    ReferenceRows with(CoverageRow row) {
        coverage.add(row.entry());
        return this;
    }

    ReferenceRows with(CountryRow row) {
        countries.add(row.entry());
        return this;
    }

    ReferenceRows with(BenefitRow row) {
        benefits.add(row.entry());
        return this;
    }

    ReferenceRows with(RequirementRow row) {
        requirements.add(row.entry());
        return this;
    }

    ReferenceRows with(HolidayRow row) {
        holidays.add(row.entry());
        return this;
    }

    ReferenceRows with(WarehouseRow row) {
        warehouses.add(row.entry());
        return this;
    }

    ReferenceRows with(SupportHoursRow row) {
        supportHours.add(row.entry());
        return this;
    }

    /** The lines of a text resource, without its heading. */
    static List<String> lines(String resource) {
        return resource(resource).lines().skip(1).toList();
    }

    private void read(String table, String statement) {
        switch (table) {
            case "country_rows" -> tuples(statement)
                    .forEach(values -> with(new CountryRow(new CountryCode(values.get(0)), new Books.Country(values.get(1),
                    SupportRegionCode.valueOf(values.get(2)), ZoneId.of(values.get(3)),
                    Arrays.stream(values.get(4).split(",")).map(DayOfWeek::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)))), LocalDate.parse(values.get(5)), RECORDED)));
            case "coverage_rows" -> codes(statement).forEach(country -> with(offering(statement, country)));
            case "requirement_rows" -> codes(statement).forEach(country -> with(
                    new RequirementRow(country, Requirement.valueOf(literals(statement).get(0)), true, FIRST_DAY, RECORDED)));
            case "support_hours_rows" -> tuples(statement).forEach(values -> with(new SupportHoursRow(new OpeningHours(
                    SupportRegionCode.valueOf(values.get(0)), new CountryCode(values.get(1)), ZoneId.of(values.get(2)),
                    LocalTime.parse(values.get(3)),
                    LocalTime.parse(values.get(4))), FIRST_DAY, RECORDED)));
            default -> throw new IllegalStateException("reference rows for a book nobody reads: " + table);
        }
    }

    private static CoverageRow offering(String statement, CountryCode country) {
        String offering = literals(statement).get(0);
        return offering.equals(CoverageRow.JUMPSTART) ? CoverageRow.ofJumpStart(country, true, FIRST_DAY, RECORDED)
                : CoverageRow.ofLevel(country, ServiceLevel.valueOf(offering), true, FIRST_DAY, RECORDED);
    }

    private static Stream<List<String>> tuples(String statement) {
        return statement.lines().map(String::strip).filter(line -> line.startsWith("('")).map(ReferenceRows::literals);
    }

    private static Stream<CountryCode> codes(String statement) {
        return literals(statement.substring(statement.indexOf("ARRAY["))).stream().map(CountryCode::new);
    }

    private static List<String> literals(String text) {
        return LITERAL.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String resource(String name) {
        try (InputStream content = ReferenceRows.class.getResourceAsStream(name)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }
}
