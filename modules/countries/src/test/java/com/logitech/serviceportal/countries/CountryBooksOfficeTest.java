package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryAdministration.BenefitEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryAdministration.CountryEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.CoverageEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.HolidayEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.JumpStartEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.RecordedRow;
import com.logitech.serviceportal.countries.api.CountryAdministration.RequirementEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.SupportHoursEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.WarehouseEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.api.CountryRowAdded;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
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
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.annotation.Annotation;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Adding to the country books")
class CountryBooksOfficeTest {

    private static final CountryCode GERMANY = new CountryCode("DE");
    private static final CountryCode BRAZIL = new CountryCode("BR");
    // already the 22nd in Auckland, still the 21st in UTC
    private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private final Shelf shelf = new Shelf();
    private final Map<Object, Object> inTransaction = new HashMap<>();
    private final List<CountryRowAdded> told = new ArrayList<>();
    private final BooksAtHand books = books();
    private final CountryOffice office = office();
    private final CountryBooksOffice administration = administration();

    @Nested
    @DisplayName("Operations alone")
    class Operations {

        @ParameterizedTest(name = "{0}")
        @DisplayName("may add; every other role is refused and nothing is kept")
        @ValueSource(strings = {"SELECT_AGENT", "BASIC_AGENT", "SERVICE_MANAGER", "SYSTEM_ADMINISTRATOR", "SYSTEM"})
        void others(Role role) {
            Refused refused = refused(role, administration -> administration.addCoverage(
                    new CoverageEntry(GERMANY, ServiceLevel.SELECT, false, TODAY)));

            assertThat(refused.kind()).isEqualTo(Refused.Kind.NOT_ALLOWED);
            assertThat(told).isEmpty();
        }

        @Test
        @DisplayName("and system administrators read the rows, latest effective day first")
        void rows() {
            RecordedRow added = as(Role.OPERATIONS, administration -> administration.addCoverage(
                    new CoverageEntry(GERMANY, ServiceLevel.SELECT, false, TODAY.plusDays(1))));

            List<RecordedRow> read = as(Role.SYSTEM_ADMINISTRATOR,
                    administration -> administration.rows(Book.COVERAGE, Optional.of(GERMANY)));
            assertThat(read).first().isEqualTo(added);
            assertThat(refused(Role.SELECT_AGENT, administration -> administration.rows(Book.COVERAGE, Optional.empty())).kind())
                    .isEqualTo(Refused.Kind.NOT_ALLOWED);
        }
    }

    @Nested
    @DisplayName("A row")
    class Row {

        @Test
        @DisplayName("counts from its day on, is told once, and leaves the past as it was known")
        void added() {
            RecordedRow row = as(Role.OPERATIONS, administration -> administration.addCoverage(
                    new CoverageEntry(GERMANY, ServiceLevel.SELECT, false, TODAY)));

            assertThat(told).singleElement().satisfies(event -> {
                assertThat(event.about()).containsExactly(row.id());
                assertThat(event.at()).isEqualTo(NOW);
                assertThat(event.book()).isEqualTo(Book.COVERAGE);
                assertThat(event.facts()).isNotEmpty();
            });
            assertThat(office.asKnownAt(NOW).forSale(ServiceLevel.SELECT, GERMANY, TODAY).holds()).isFalse();
            assertThat(office.asKnownAt(NOW.minusMillis(1)).forSale(ServiceLevel.SELECT, GERMANY, TODAY).holds()).isTrue();
        }

        @ParameterizedTest(name = "{0}: {1}")
        @DisplayName("is dated today in UTC or later, at most ten years ahead")
        @CsvSource({"2026-11-20, false", "2026-11-21, true", "2036-11-21, true", "2036-11-22, false"})
        void effectiveDay(LocalDate day, boolean taken) {
            CoverageEntry entry = new CoverageEntry(GERMANY, ServiceLevel.ESSENTIAL, false, day);
            if (taken) {
                assertThat(as(Role.OPERATIONS, administration -> administration.addCoverage(entry)).effectiveFrom()).isEqualTo(day);
            } else {
                assertThat(fields(administration -> administration.addCoverage(entry))).containsExactly("effectiveFrom");
            }
        }

        @Test
        @DisplayName("of every book can be added and is in force")
        void everyBook() {
            as(Role.OPERATIONS,
                    administration -> administration.addCountry(new CountryEntry(BRAZIL, " Brazil ", SupportRegionCode.LATIN_AMERICA,
                    "America/Sao_Paulo", Set.of(DayOfWeek.MONDAY), TODAY)));
            as(Role.OPERATIONS, administration -> administration.addJumpStart(new JumpStartEntry(BRAZIL, true, TODAY)));
            as(Role.OPERATIONS, administration -> administration.addBenefit(new BenefitEntry(BRAZIL, new Benefit("X"), false, TODAY)));
            as(Role.OPERATIONS, administration -> administration.addRequirement(
                    new RequirementEntry(BRAZIL, Requirement.TAX_REGISTRATION_NUMBER, true, TODAY)));
            as(Role.OPERATIONS, administration -> administration.addHoliday(new HolidayEntry(BRAZIL, TODAY.plusDays(2), "Day off", true)));
            as(Role.OPERATIONS,
                    administration -> administration.addWarehouse(new WarehouseEntry(BRAZIL, "Campinas", BRAZIL, "America/Sao_Paulo",
                    LocalTime.of(14, 0), true, TODAY)));
            as(Role.OPERATIONS,
                    administration -> administration.addSupportHours(new SupportHoursEntry(SupportRegionCode.LATIN_AMERICA, BRAZIL,
                    "America/Sao_Paulo", LocalTime.of(8, 0), LocalTime.of(18, 0), TODAY,
                    Optional.of(" Shorter evenings "))));

            assertThat(told).extracting(CountryRowAdded::book)
                    .containsExactly(Book.COUNTRIES, Book.COVERAGE, Book.BENEFITS, Book.REQUIREMENTS,
                    Book.HOLIDAYS, Book.WAREHOUSES, Book.SUPPORT_HOURS);
            assertThat(told.get(0).story()).doesNotContain("Reason");
            assertThat(told.get(told.size() - 1).story()).endsWith("from " + TODAY + ". Reason: Shorter evenings");
            assertThat(office.name(BRAZIL)).isEqualTo("Brazil");
            assertThat(office.valid(BRAZIL, BRAZIL, TODAY, NOW).holds()).isTrue();
            assertThat(office.asKnownAt(NOW).offered(new Benefit("X"), BRAZIL, TODAY).holds()).isFalse();
            assertThat(office.of(BRAZIL, TODAY, NOW).taxRegistrationNumber()).isTrue();
            assertThat(office.of(BRAZIL, NOW).orElseThrow().isWorkingDay(TODAY.plusDays(2))).isFalse();
            assertThat(office.serving(BRAZIL, TODAY, NOW)).isPresent();
            assertThat(office.ofDesk(SupportRegionCode.LATIN_AMERICA, NOW).country()).isEqualTo(BRAZIL);
            assertThat(office.asKnownAt(NOW).offered(Benefit.NEXT_BUSINESS_DAY_DELIVERY, BRAZIL, TODAY).holds()).isTrue();
        }
    }

    @Nested
    @DisplayName("What cannot be used as sent")
    class Refusals {

        @Test
        @DisplayName("is refused by field, all at once")
        void allAtOnce() {
            assertThat(fields(administration ->
                    administration.addCountry(new CountryEntry(null, "", null, "CET+1", Set.of(DayOfWeek.SUNDAY), null))))
                    .containsExactlyInAnyOrder("country", "name", "region", "zone", "workingWeek", "effectiveFrom");
            assertThat(fields(administration -> administration.addCoverage(new CoverageEntry(null, null, null, null))))
                    .containsExactlyInAnyOrder("country", "level", "forSale", "effectiveFrom");
            assertThat(fields(administration -> administration.addJumpStart(new JumpStartEntry(null, null, null))))
                    .containsExactlyInAnyOrder("country", "sold", "effectiveFrom");
            assertThat(fields(administration -> administration.addBenefit(new BenefitEntry(null, null, null, null))))
                    .containsExactlyInAnyOrder("country", "benefit", "offered", "effectiveFrom");
            assertThat(fields(administration -> administration.addRequirement(new RequirementEntry(null, null, null, null))))
                    .containsExactlyInAnyOrder("country", "requirement", "required", "effectiveFrom");
            assertThat(fields(administration -> administration.addHoliday(new HolidayEntry(null, null, null, null))))
                    .containsExactlyInAnyOrder("country", "on", "name", "observed");
            assertThat(fields(administration -> administration.addWarehouse(new WarehouseEntry(null, null, null, null, null, null, null))))
                    .containsExactlyInAnyOrder("country", "warehouse", "warehouseCountry", "zone", "cutOff", "nextBusinessDay",
                    "effectiveFrom");
            assertThat(fields(administration -> administration.addSupportHours(new SupportHoursEntry(null, null, null, null, null, null,
                    Optional.empty()))))
                    .containsExactlyInAnyOrder("region", "desk", "zone", "opensAt", "closesAt", "effectiveFrom");
            assertThat(told).isEmpty();
        }

        @Test
        @DisplayName("includes Basic on a list, delivery as a benefit row, and a country not in the books")
        void single() {
            assertThat(fields(administration -> administration.addCoverage(new CoverageEntry(GERMANY, ServiceLevel.BASIC, true, TODAY))))
                    .containsExactly("level");
            assertThat(fields(administration ->
                    administration.addBenefit(new BenefitEntry(GERMANY, Benefit.NEXT_BUSINESS_DAY_DELIVERY, true, TODAY))))
                    .containsExactly("benefit");
            assertThat(fields(administration -> administration.addCoverage(new CoverageEntry(BRAZIL, ServiceLevel.SELECT, true, TODAY))))
                    .containsExactly("country");
            assertThat(fields(administration ->
                    administration.addSupportHours(new SupportHoursEntry(SupportRegionCode.EMEA, GERMANY, "Europe/Berlin",
                    LocalTime.of(9, 0), LocalTime.of(9, 0), TODAY, Optional.of("x".repeat(200)))))).containsExactly("closesAt");
            assertThat(fields(administration ->
                    administration.addSupportHours(new SupportHoursEntry(SupportRegionCode.EMEA, GERMANY, "Europe/Berlin",
                    LocalTime.of(9, 0), LocalTime.of(9, 1), TODAY, Optional.of("x".repeat(201)))))).containsExactly("reason");
        }

        @ParameterizedTest(name = "zone {0}")
        @DisplayName("includes what is no zone of the IANA list")
        @ValueSource(strings = {"CET+1", "Mars/Base", "GMT+0530", "../../etc", "", "+02:00"})
        void zones(String zone) {
            assertThat(fields(administration ->
                    administration.addCountry(new CountryEntry(BRAZIL, "Brazil", SupportRegionCode.LATIN_AMERICA, zone,
                    Set.of(DayOfWeek.MONDAY), TODAY)))).containsExactly("zone");
        }

        @ParameterizedTest(name = "name {0}")
        @DisplayName("includes names that are empty, too long or cannot be shown")
        @CsvSource({"'   ', false", "'a\u0000b', false", "'a\u202Eb', false", "'a\nb', false", "'Côte', true"})
        void names(String name, boolean taken) {
            HolidayEntry entry = new HolidayEntry(GERMANY, TODAY, name, true);
            if (taken) {
                assertThat(as(Role.OPERATIONS, administration -> administration.addHoliday(entry)).place()).isEqualTo("DE");
            } else {
                assertThat(fields(administration -> administration.addHoliday(entry))).containsExactly("name");
            }
        }

        @Test
        @DisplayName("counts eighty characters as people do")
        void eighty() {
            HolidayEntry fits = new HolidayEntry(GERMANY, TODAY, "\uD83C\uDF89".repeat(80), true);
            HolidayEntry tooLong = new HolidayEntry(GERMANY, TODAY, "\uD83C\uDF89".repeat(81), true);

            RecordedRow taken = as(Role.OPERATIONS, administration -> administration.addHoliday(fits));
            assertThat(taken.says()).startsWith(fits.name());
            assertThat(fields(administration -> administration.addHoliday(tooLong))).containsExactly("name");
        }
    }

    @Test
    @DisplayName("The books are read again only when a row was added, also by somebody else")
    void readOnce() {
        office.asKnownAt(NOW);
        inTransaction.clear();
        office.asKnownAt(NOW);
        assertThat(shelf.readings).isEqualTo(1);

        shelf.add(CoverageRow.ofLevel(GERMANY, ServiceLevel.SELECT, false, TODAY, NOW));
        assertThat(office.asKnownAt(NOW).forSale(ServiceLevel.SELECT, GERMANY, TODAY).holds())
                .as("a transaction answers by what it found first").isTrue();
        inTransaction.clear();
        assertThat(office.asKnownAt(NOW).forSale(ServiceLevel.SELECT, GERMANY, TODAY).holds()).isFalse();
        assertThat(shelf.readings).isEqualTo(2);
    }

    @Test
    @DisplayName("The clock ticks in what a database keeps")
    void clock() {
        assertThat(new WallClock().clock().instant().getNano() % 1_000).isZero();
        assertThat(new WallClock().clock().getZone()).isEqualTo(ZoneOffset.UTC);
    }

    private BooksAtHand books() {
        BooksAtHand made = new BooksAtHand();
        made.countries = shelf;
        made.transaction = oneTransaction();
        return made;
    }

    private TransactionSynchronizationRegistry oneTransaction() {
        return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(CountryBooksOfficeTest.class.getClassLoader(),
                new Class<?>[] {TransactionSynchronizationRegistry.class}, (proxy, method, given) -> switch (method.getName()) {
                    case "putResource" -> inTransaction.put(given[0], given[1]);
                    case "getResource" -> inTransaction.get(given[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private CountryOffice office() {
        CountryOffice made = new CountryOffice();
        made.books = books;
        made.holidays = new PublicHolidays();
        made.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        return made;
    }

    private CountryBooksOffice administration() {
        CountryBooksOffice made = new CountryBooksOffice();
        made.countries = shelf;
        made.books = books;
        made.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        made.countryRowAdded = new Ear();
        return made;
    }

    private <T> T as(Role role, Function<CountryAdministration, T> work) {
        Caller caller = role == Role.SYSTEM ? Caller.system("a round")
                : new Caller(UUID.randomUUID(), "Staff", Set.of(role), Map.of(), "portal");
        return Caller.actingAs(caller, () -> work.apply(administration));
    }

    private Refused refused(Role role, Function<CountryAdministration, ?> work) {
        return catchThrowableOfType(Refused.class, () -> as(role, work));
    }

    private List<String> fields(Function<CountryAdministration, ?> work) {
        Refused refused = refused(Role.OPERATIONS, work);
        assertThat(refused.kind()).isEqualTo(Refused.Kind.INPUT);
        return refused.problems().stream().map(Refused.Problem::field).toList();
    }

    /** The shipped rows and what is added, in memory. */
    private static final class Shelf extends Countries {

        private final ReferenceRows rows = ReferenceRows.shipped();
        private final List<DatedRow> added = new ArrayList<>();
        private int readings;

        @Override
        public String edition() {
            return String.valueOf(added.size());
        }

        @Override
        public Books read() {
            readings++;
            return rows.books();
        }

        @Override
        public List<DatedRow> rows(Book book, Optional<CountryCode> country) {
            return added.stream().filter(row -> row.book() == book).toList();
        }

        @Override
        public void add(DatedRow row) {
            added.add(row);
            if (row instanceof CountryRow country) {
                rows.with(country);
            } else if (row instanceof CoverageRow coverage) {
                rows.with(coverage);
            } else if (row instanceof BenefitRow benefit) {
                rows.with(benefit);
            } else if (row instanceof RequirementRow requirement) {
                rows.with(requirement);
            } else if (row instanceof HolidayRow holiday) {
                rows.with(holiday);
            } else if (row instanceof WarehouseRow warehouse) {
                rows.with(warehouse);
            } else if (row instanceof SupportHoursRow hours) {
                rows.with(hours);
            }
        }
    }

    /** Hears what the office tells. */
    private final class Ear implements Event<CountryRowAdded> {

        @Override
        public void fire(CountryRowAdded event) {
            told.add(event);
        }

        @Override
        public <U extends CountryRowAdded> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException("facts are told at once");
        }

        @Override
        public <U extends CountryRowAdded> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException("facts are told at once");
        }

        @Override
        public Event<CountryRowAdded> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends CountryRowAdded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException("there is one type of event");
        }

        @Override
        public <U extends CountryRowAdded> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException("there is one type of event");
        }
    }
}
