package com.logitech.serviceportal.countries;

import com.logitech.serviceportal.countries.api.CountryCode;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The nationwide public holidays of Jollyday's calendars. Read once for each country and year. */
@ApplicationScoped
class PublicHolidays {

    static final String EDITION = "Jollyday 2.19";

    // years outside are answered too, but not kept: nobody plans there, and the memory stays bounded
    private static final int FIRST_KEPT_YEAR = 2010;
    private static final int LAST_KEPT_YEAR = 2060;

    private final Map<CountryYear, Map<LocalDate, String>> kept = new ConcurrentHashMap<>();
    private final Map<CountryCode, Boolean> known = new ConcurrentHashMap<>();

    private record CountryYear(CountryCode country, int year) {
    }

    /** Whether there is a calendar of the country. */
    boolean knows(CountryCode country) {
        return known.computeIfAbsent(country, asked -> HolidayManager.getSupportedCalendarCodes().contains(asked.iso2()));
    }

    /** The holiday's English name; empty on any other day, and on every day of a country without a calendar. */
    Optional<String> on(CountryCode country, LocalDate day) {
        if (!knows(country)) {
            return Optional.empty();
        }
        CountryYear key = new CountryYear(country, day.getYear());
        boolean keep = key.year() >= FIRST_KEPT_YEAR && key.year() <= LAST_KEPT_YEAR;
        Map<LocalDate, String> holidays = keep ? kept.computeIfAbsent(key, PublicHolidays::read) : read(key);
        return Optional.ofNullable(holidays.get(day));
    }

    // one after the other: Jollyday finds its calendars by a list that a second thread may see half filled
    private static synchronized Map<LocalDate, String> read(CountryYear key) {
        HolidayManager calendar = HolidayManager.getInstance(ManagerParameters.create(key.country().iso2().toLowerCase(Locale.ROOT)));
        Map<LocalDate, String> names = new HashMap<>();
        // New Year's Day on a Saturday may be kept on the last day of the year before
        for (int year = key.year() - 1; year <= key.year() + 1; year++) {
            for (Holiday holiday : calendar.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY)) {
                if (holiday.getDate().getYear() == key.year()) {
                    names.merge(holiday.getDate(), holiday.getDescription(Locale.ENGLISH),
                            (one, other) -> one.compareTo(other) < 0 ? one : other);
                }
            }
        }
        return Map.copyOf(names);
    }
}
