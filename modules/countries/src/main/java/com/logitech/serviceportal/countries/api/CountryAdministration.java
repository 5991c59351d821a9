package com.logitech.serviceportal.countries.api;

import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The country books. Operations add rows; nobody changes or removes one. Of the rows of one thing the one with the latest
 * effective day not after the day asked about is in force; of two with the same day the one recorded later.
 *
 * <p>Every command is refused to any other role, and refused with all its problems by field when something is missing or
 * impossible, or the effective day is past (in UTC) or more than ten years ahead.
 */
public interface CountryAdministration {

    /** Adds a country or a new state of one. Its name, zone and week are needed before anything else can be said of it. */
    RecordedRow addCountry(CountryEntry entry);

    /** Puts a country on a level's list, or off it (R100). Basic is refused: it is not sold. */
    RecordedRow addCoverage(CoverageEntry entry);

    /** Says whether channel partners sell JumpStart products in the country (R117). */
    RecordedRow addJumpStart(JumpStartEntry entry);

    /** Says whether a benefit is offered in the country (R102). Next business day delivery is refused: it follows from the warehouse. */
    RecordedRow addBenefit(BenefitEntry entry);

    /** Says whether the country asks for something besides the text (R70, R71, R103). */
    RecordedRow addRequirement(RequirementEntry entry);

    /** Adds a local public holiday, or says that a day of the calendar is none. */
    RecordedRow addHoliday(HolidayEntry entry);

    /** Says from where the country is served and whether by the next business day (R68). */
    RecordedRow addWarehouse(WarehouseEntry entry);

    /** Changes the hours of a region's desk (R123). */
    RecordedRow addSupportHours(SupportHoursEntry entry);

    /** The rows of a book, latest effective day first; of one country where named. For operations and system administrators. */
    List<RecordedRow> rows(Book book, Optional<CountryCode> country);

    /** What is kept. */
    enum Book {
        COUNTRIES("Countries"), COVERAGE("Covered Countries"), BENEFITS("Benefits"), REQUIREMENTS("Requirements"),
        HOLIDAYS("Local holidays"), WAREHOUSES("Warehouses"), SUPPORT_HOURS("Support hours");

        private final String title;

        Book(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * @param name        1 to 80 characters
     * @param zone        an IANA zone such as {@code Europe/Zurich}
     * @param workingWeek the country's own week; one day of Monday to Friday at least
     */
    record CountryEntry(CountryCode country, String name, SupportRegionCode region, String zone, Set<DayOfWeek> workingWeek,
            LocalDate effectiveFrom) {
    }

    /** @param forSale false takes the country off the list: orders stop from that day, contracts go on */
    record CoverageEntry(CountryCode country, ServiceLevel level, Boolean forSale, LocalDate effectiveFrom) {
    }

    /** @param sold whether channel partners sell it there from that day on */
    record JumpStartEntry(CountryCode country, Boolean sold, LocalDate effectiveFrom) {
    }

    /** @param offered false takes the benefit from the Spaces of the country from that day on */
    record BenefitEntry(CountryCode country, Benefit benefit, Boolean offered, LocalDate effectiveFrom) {
    }

    /** @param required whether the country asks for it from that day on */
    record RequirementEntry(CountryCode country, CountryRequirements.Requirement requirement, Boolean required, LocalDate effectiveFrom) {
    }

    /**
     * @param on       the day itself, which is also its effective day
     * @param name     1 to 80 characters
     * @param observed false makes a holiday of the calendar an ordinary day
     */
    record HolidayEntry(CountryCode country, LocalDate on, String name, Boolean observed) {
    }

    /**
     * @param country   of the addresses served
     * @param warehouse its name, 1 to 80 characters
     * @param zone      an IANA zone, of the warehouse
     * @param cutOff    on the warehouse's wall clock
     */
    record WarehouseEntry(
        CountryCode country, String warehouse, CountryCode warehouseCountry, String zone,
        LocalTime cutOff, Boolean nextBusinessDay, LocalDate effectiveFrom) {
    }

    /**
     * @param desk     the country whose holidays the desk keeps
     * @param zone     an IANA zone, of the desk
     * @param closesAt the first minute outside, later on the same day
     * @param reason   why, up to 200 characters; stands in the journal
     */
    record SupportHoursEntry(SupportRegionCode region, CountryCode desk, String zone, LocalTime opensAt, LocalTime closesAt,
            LocalDate effectiveFrom, Optional<String> reason) {
    }

    /**
     * @param place      the country's or region's code
     * @param says       what holds from the effective day on, in words
     * @param recordedAt UTC
     */
    record RecordedRow(UUID id, Book book, String place, String says, LocalDate effectiveFrom, Instant recordedAt) {
    }
}
