package com.logitech.serviceportal.contracts.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.ImportRow;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Mapping;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import com.logitech.serviceportal.contracts.model.imports.JudgedRow;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.terms.ForUse;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("R17: what becomes of a row")
class RowsTest {

    private static final List<String> HEADERS = List.of("Name", "Type", "Seats", "Country", "Zone", "Named");
    private static final Map<String, String> COLUMNS = Map.of("name", "Name", "category", "Type", "seatCount", "Seats", "country",
            "Country", "zone", "Zone", "namedDesk", "Named");

    private final CountryWords countries = new CountryWords(new CountryNames() {
        @Override
        public String name(CountryCode country) {
            return new Locale.Builder().setRegion(country.iso2()).build().getDisplayCountry(Locale.ENGLISH);
        }

        @Override
        public List<CountryCode> all() {
            return Arrays.stream(Locale.getISOCountries()).map(CountryCode::new).toList();
        }
    });
    private static final List<Assignment> LICENSED =
            List.of(new Assignment(UUID.randomUUID(), LicenseId.random(), ContractId.random(), CustomerId.random(),
            SpaceId.random(), ServiceLevel.SELECT, 0, Instant.EPOCH, Optional.empty(), Instant.EPOCH, "Olga"));

    private final RowReader reader = reader(new Mapping(COLUMNS, Map.of(), true));
    private final RowJudge judge = judge(true);

    private RowReader reader(Mapping mapping) {
        return new RowReader(HEADERS, mapping, new ThreeCategories(), countries);
    }

    private static RowJudge judge(boolean roomsConfirmed) {
        return new RowJudge(new ThreeCategories(), roomsConfirmed,
                country -> country.iso2().equals("CH") ? Optional.of(ZoneId.of("Europe/Zurich")) : Optional.empty(),
                (license, country) -> new ForUse()
                .judge(new ForUse.Facts(license.level(), country, country.iso2(), LocalDate.EPOCH.plusYears(56),
                        country.iso2().equals("BR") ? Optional.empty() : Optional.of(LocalDate.EPOCH), Optional.empty())));
    }

    private JudgedRow judged(String... cells) {
        return judge.judge(2, reader.read(List.of(cells)), Optional.empty(), List.of());
    }

    private static Spaces.Known known(JudgedRow row) {
        return new Spaces.Known(SpaceId.random(), row.placeKey(), row.says().orElseThrow());
    }

    @Nested
    class New {

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"CH", "ch", "CHE", "Switzerland", "Schweiz", "Suisse", "svizzera"})
        void itsCountryIsUnderstood(String country) {
            JudgedRow row = judged(" Eiger  Nord ", "Small Room", "8", country, "", "");

            assertThat(row.verdict()).as(row.reason()).isEqualTo(Verdict.NEW);
            assertThat(row.says()).hasValueSatisfying(says -> {
                assertThat(says.name()).isEqualTo("Eiger Nord");
                assertThat(says.country()).isEqualTo(new CountryCode("CH"));
                assertThat(says.zone()).isEqualTo(ZoneId.of("Europe/Zurich"));
            });
        }

        @ParameterizedTest(name = "\"{0}\"")
        @ValueSource(strings = {"", "-", "n/a", "N/A", "NULL", "?", "tbd", "–"})
        void itsSeatsMayBeUnknown(String seats) {
            assertThat(judged("Eiger", "SMALL_ROOM", seats, "CH", "", "").says())
                    .hasValueSatisfying(says -> assertThat(says.seatCount()).isEmpty());
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"8, true", "0, true", "100000, true", "8.0, true", "100001, false", "-1, false", "8.5, false", "eight, false",
                "1e3, false", "999999999999, false"})
        void itsSeatsAreANumber(String seats, boolean taken) {
            assertThat(judged("Eiger", "SMALL_ROOM", seats, "CH", "", "").verdict()).isEqualTo(taken ? Verdict.NEW : Verdict.REFUSED);
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"Small Room, SMALL_ROOM", "small, SMALL_ROOM", "MEDIUM_TO_LARGE_ROOM, MEDIUM_TO_LARGE_ROOM",
                "Medium-to-Large Room, MEDIUM_TO_LARGE_ROOM", "flex desk, FLEX_DESK"})
        void itsCategoryIsUnderstood(String said, String category) {
            assertThat(judged("Eiger", said, "", "CH", "", "").says())
                    .hasValueSatisfying(says -> assertThat(says.category()).isEqualTo(new SpaceCategory(category)));
        }
    }

    @Nested
    class IsRefused {

        @Test
        void withAllReasonsAtOnce() {
            JudgedRow row = judged("", "Ballroom", "many", "Atlantis", "Mars", "perhaps");

            assertThat(row.verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(row.reason())
                    .contains("name is missing", "\"Ballroom\" is not known", "\"many\" is not a number", "\"Atlantis\" is not known",
                    "time zone", "neither yes nor no");
        }

        @Test
        void whenWhatIsNeededIsMissing() {
            assertThat(judged("Eiger", "", "", "", "", "").reason()).contains("category is missing", "country is missing");
            assertThat(judged("Eiger", "SMALL_ROOM", "", "JP", "", "").reason()).contains("time zone is missing");
        }

        @Test
        void whenItHasMoreCellsThanTheHeader() {
            assertThat(judged("Eiger", "SMALL_ROOM", "", "CH", "", "", "more").verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(judged("Eiger", "SMALL_ROOM", "", "CH", "", "", " ").verdict()).isEqualTo(Verdict.NEW);
            assertThat(judged("Eiger", "SMALL_ROOM", "", "CH").verdict()).isEqualTo(Verdict.NEW);
        }

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"a\u200bb", "a\u202eb", "a\u0007b", "a\ud800b"})
        void whenItsNameHasWhatNobodySees(String name) {
            assertThat(judged(name, "SMALL_ROOM", "", "CH", "", "").verdict()).isEqualTo(Verdict.REFUSED);
        }

        @Test
        void whenItsNameIsTooLong() {
            assertThat(judged("😀".repeat(200), "SMALL_ROOM", "", "CH", "", "").verdict()).isEqualTo(Verdict.NEW);
            assertThat(judged("x".repeat(201), "SMALL_ROOM", "", "CH", "", "").verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(judged("\ufdfa".repeat(200), "SMALL_ROOM", "", "CH", "", "").reason()).contains("too long");
        }

        @Test
        @DisplayName("R17: a Flex Desk in a file of Rooms")
        void aDeskAmongRooms() {
            RowReader ofRooms = reader(new Mapping(COLUMNS, Map.of("category", "SMALL_ROOM"), true));

            assertThat(judge.judge(2, ofRooms.read(List.of("D1", "Flex Desk", "", "CH")), Optional.empty(), List.of()).verdict())
                    .isEqualTo(Verdict.REFUSED);
            assertThat(judge.judge(2, ofRooms.read(List.of("R1", "", "", "CH")), Optional.empty(), List.of()).verdict())
                    .isEqualTo(Verdict.NEW);
        }

        @Test
        @DisplayName("R145: a Room that nobody confirmed; a desk needs no confirmation")
        void anUnconfirmedRoom() {
            RowJudge unconfirmed = judge(false);

            assertThat(unconfirmed.judge(2, reader.read(List.of("R1", "SMALL_ROOM", "", "CH")), Optional.empty(), List.of()).verdict())
                    .isEqualTo(Verdict.REFUSED);
            assertThat(unconfirmed.judge(2, reader.read(List.of("D1", "FLEX_DESK", "", "CH")), Optional.empty(), List.of()).verdict())
                    .isEqualTo(Verdict.NEW);
        }

        @Test
        @DisplayName("R7: another category while a license is on it")
        void anotherCategoryWhileLicensed() {
            Spaces.Known present = known(judged("Eiger", "SMALL_ROOM", "8", "CH", "", ""));
            RowReader.Said other = reader.read(List.of("Eiger", "MEDIUM_TO_LARGE_ROOM", "8", "CH"));

            assertThat(judge.judge(2, other, Optional.of(present), LICENSED).verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(judge.judge(2, other, Optional.of(present), List.of()).verdict()).isEqualTo(Verdict.CHANGED);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @DisplayName("R101: another country while a license is on it goes where the level may be used")
        @CsvSource({"DE, CHANGED", "BR, REFUSED"})
        void anotherCountryWhileLicensed(String country, Verdict verdict) {
            Spaces.Known present = known(judged("Eiger", "SMALL_ROOM", "8", "CH", "", ""));
            RowReader.Said abroad = reader.read(List.of("Eiger", "SMALL_ROOM", "8", country, "Europe/Rome"));

            assertThat(judge.judge(2, abroad, Optional.of(present), LICENSED).verdict()).isEqualTo(verdict);
            assertThat(judge.judge(2, abroad, Optional.of(present), List.of()).verdict()).isEqualTo(Verdict.CHANGED);
        }

        @Test
        @DisplayName("R106: a desk that gets a user of its own while a license is on it")
        void aDeskThatIsNamedWhileLicensed() {
            Spaces.Known present = known(judged("D1", "FLEX_DESK", "", "CH", "", "no"));
            RowReader.Said named = reader.read(List.of("D1", "FLEX_DESK", "", "CH", "", "yes"));

            assertThat(judge.judge(2, named, Optional.of(present), LICENSED).verdict()).isEqualTo(Verdict.REFUSED);
            assertThat(judge.judge(2, named, Optional.of(present), List.of()).verdict()).isEqualTo(Verdict.CHANGED);
        }
    }

    @Nested
    class KnownAlready {

        private final Spaces.Known present = known(judged("Eiger", "SMALL_ROOM", "8", "CH", "Europe/Rome", ""));

        @Test
        void isUnchangedWhenItSaysTheSame() {
            assertThat(judge.judge(2, reader.read(List.of("Eiger", "Small Room", "8", "CH", "Europe/Rome")), Optional.of(present), LICENSED)
                    .verdict()).isEqualTo(Verdict.UNCHANGED);
        }

        @Test
        void keepsWhatTheFileSaysNothingAbout() {
            assertThat(judge.judge(2, reader.read(List.of("Eiger", "", "", "")), Optional.of(present), LICENSED).verdict())
                    .isEqualTo(Verdict.UNCHANGED);
        }

        @Test
        void saysWhatChanges() {
            JudgedRow row = judge.judge(2, reader.read(List.of("EIGER", "", "12", "")), Optional.of(present), LICENSED);

            assertThat(row.verdict()).isEqualTo(Verdict.CHANGED);
            assertThat(row.reason()).isEqualTo("name: Eiger -> EIGER, seats: 8 -> 12");
            assertThat(row.space()).contains(present.id());
        }
    }

    @Test
    @DisplayName("Columns and defaults that cannot be used are refused all at once")
    void mappings() {
        assertThatThrownBy(() ->
                reader(new Mapping(Map.of("seatCount", "Places", "color", "Name"),
                Map.of("category", "Ballroom", "seatCount", "many", "name", "x"), true)))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.problems()).extracting(Refused.Problem::field)
                        .containsExactlyInAnyOrder("columns.seatCount", "columns.color", "columns.name", "defaults.category",
                        "defaults.seatCount", "defaults.name"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A file of refused rows runs nothing")
    @CsvSource({"=1+1, '''=1+1'", "+1, '''+1'", "-1, '''-1'", "\uff1d1, '''\uff1d1'", "@x, '''@x'", "a=1, a=1", "'', ''"})
    void defused(String cell, String written) {
        assertThat(RefusedRows.defused(cell)).isEqualTo(written);
    }

    @Test
    void theReasonStandsBehindTheColumns() {
        assertThat(RefusedRows.cells(new ImportRow(2, Verdict.REFUSED, "", "", "why", List.of("a")), 3))
                .containsExactly("a", "", "", "why");
        assertThat(RefusedRows.cells(new ImportRow(2, Verdict.REFUSED, "", "", "why", List.of("a", "b", "\tc")), 2))
                .containsExactly("a", "b", "why", "'\tc");
    }

    /** A catalog of which only the categories are asked. */
    private static final class ThreeCategories implements Catalog.Edition {

        @Override
        public List<Catalog.Category> categories() {
            return List.of(new Catalog.Category(SpaceCategory.SMALL_ROOM, "Small Room", true),
                    new Catalog.Category(SpaceCategory.MEDIUM_TO_LARGE_ROOM, "Medium-to-Large Room", true),
                    new Catalog.Category(SpaceCategory.FLEX_DESK, "Flex Desk", false));
        }

        @Override
        public List<Catalog.Offering> offerings(LocalDate on) {
            return List.of();
        }

        @Override
        public Optional<Catalog.Offering> offering(ServiceLevel level, SpaceCategory soldFor, boolean plan, LocalDate on) {
            return Optional.empty();
        }

        @Override
        public Optional<Catalog.Offering> offering(String code) {
            return Optional.empty();
        }

        @Override
        public List<Catalog.BenefitEntry> benefits() {
            return List.of();
        }

        @Override
        public boolean lists(ServiceLevel level, SpaceCategory category, Benefit benefit, LocalDate on) {
            return false;
        }

        @Override
        public List<Catalog.Product> products() {
            return List.of();
        }

        @Override
        public Optional<Catalog.Product> product(String code) {
            return Optional.empty();
        }

        @Override
        public List<Catalog.Listing> listings(SpaceCategory category, String productCode) {
            return List.of();
        }
    }
}
