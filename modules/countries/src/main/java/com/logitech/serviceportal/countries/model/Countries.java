package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the country rows are kept. */
@ApplicationScoped
public class Countries {

    private static final Map<Book, Class<? extends DatedRow>> ROWS = Map.of(
            Book.COUNTRIES, CountryRow.class, Book.COVERAGE, CoverageRow.class, Book.BENEFITS, BenefitRow.class,
            Book.REQUIREMENTS, RequirementRow.class, Book.HOLIDAYS, HolidayRow.class, Book.WAREHOUSES, WarehouseRow.class,
            Book.SUPPORT_HOURS, SupportHoursRow.class);

    // rows are only ever added, so how many there are and the newest one tell whether anything is new
    private static final String EDITION = """
            SELECT cast(sum(rows_there) AS text) || ' rows, newest '
                || coalesce(cast(extract(epoch FROM max(newest)) AS text), 'none') FROM (
              SELECT count(*) AS rows_there, max(recorded_at) AS newest FROM countries.country_rows
              UNION ALL SELECT count(*), max(recorded_at) FROM countries.coverage_rows
              UNION ALL SELECT count(*), max(recorded_at) FROM countries.benefit_rows
              UNION ALL SELECT count(*), max(recorded_at) FROM countries.requirement_rows
              UNION ALL SELECT count(*), max(recorded_at) FROM countries.holiday_rows
              UNION ALL SELECT count(*), max(recorded_at) FROM countries.warehouse_rows
              UNION ALL SELECT count(*), max(recorded_at) FROM countries.support_hours_rows) AS books
            """;

    @PersistenceContext(unitName = "countries")
    private EntityManager entityManager;

    /** Differs whenever a row has been added; one small query. */
    public String edition() {
        return (String) entityManager.createNativeQuery(EDITION).getSingleResult();
    }

    /** Every row there is. */
    public Books read() {
        return new Books(new History<>(all(CountryRow.class).stream().map(CountryRow::entry).toList()),
                new History<>(all(CoverageRow.class).stream().map(CoverageRow::entry).toList()),
                new History<>(all(BenefitRow.class).stream().map(BenefitRow::entry).toList()),
                new History<>(all(RequirementRow.class).stream().map(RequirementRow::entry).toList()),
                new History<>(all(HolidayRow.class).stream().map(HolidayRow::entry).toList()),
                new History<>(all(WarehouseRow.class).stream().map(WarehouseRow::entry).toList()),
                new History<>(all(SupportHoursRow.class).stream().map(SupportHoursRow::entry).toList()));
    }

    /** The rows of a book, latest effective day first, then latest recorded. */
    public List<DatedRow> rows(Book book, Optional<CountryCode> country) {
        return all(ROWS.get(book)).stream()
                .filter(row -> country.isEmpty() || row.place().equals(country.get().iso2()))
                .sorted(Comparator.comparing(DatedRow::effectiveFrom).thenComparing(DatedRow::recordedAt).reversed()
                        .thenComparing(DatedRow::place).thenComparing(DatedRow::says))
                .map(DatedRow.class::cast)
                .toList();
    }

    public void add(DatedRow row) {
        entityManager.persist(row);
    }

    private <R extends DatedRow> List<R> all(Class<R> type) {
        return entityManager.createQuery("SELECT r FROM " + type.getSimpleName() + " r", type).getResultList();
    }
}
