package com.logitech.serviceportal.countries;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.GoverningLaw;
import com.logitech.serviceportal.countries.api.LogitechEntity;
import com.logitech.serviceportal.countries.api.Requirements;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.model.BenefitRow;
import com.logitech.serviceportal.countries.model.CoverageRow;
import com.logitech.serviceportal.countries.model.RequirementRow;
import com.logitech.serviceportal.countries.model.WarehouseRow;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Coverage as known at an instant")
class KnownCoverageTest {

    private static final CountryCode GERMANY = new CountryCode("DE");
    private static final CountryCode BRAZIL = new CountryCode("BR");
    private static final CountryCode INDIA = new CountryCode("IN");
    private static final Instant IN_JUNE = Instant.parse("2026-06-15T12:00:00Z");
    private static final LocalDate JULY = LocalDate.parse("2026-07-01");
    private static final LocalDate OCTOBER = LocalDate.parse("2026-10-01");

    private final ReferenceRows rows = ReferenceRows.shipped();

    @Nested
    @DisplayName("R100 a country removed later")
    class Removed {

        @ParameterizedTest(name = "order on {0}, known at {1}: {2}")
        @DisplayName("only stops orders from that day, and only once that is known")
        @CsvSource({"2026-06-30, 2026-06-15T12:00:00Z, true", "2026-07-01, 2026-06-15T12:00:00Z, false",
            "2026-07-01, 2026-06-15T11:59:59.999999Z, true", "2026-09-30, 2026-08-01T00:00:00Z, false",
                    "2026-10-01, 2026-08-01T00:00:00Z, true"})
        void orders(LocalDate on, Instant knownAt, boolean sold) {
            rows.with(CoverageRow.ofLevel(GERMANY, ServiceLevel.SELECT, false, JULY, IN_JUNE))
                    .with(CoverageRow.ofLevel(GERMANY, ServiceLevel.SELECT, true, OCTOBER, IN_JUNE));
            Finding finding = known(knownAt).forSale(ServiceLevel.SELECT, GERMANY, on);

            assertThat(finding.clause()).isEqualTo(CountriesClause.FOR_SALE);
            assertThat(finding.holds()).isEqualTo(sold);
        }

        @Test
        @DisplayName("leaves the other level's list alone")
        void listsApart() {
            rows.with(CoverageRow.ofLevel(GERMANY, ServiceLevel.SELECT, false, JULY, IN_JUNE));

            assertThat(known(IN_JUNE).forSale(ServiceLevel.ESSENTIAL, GERMANY, JULY).holds()).isTrue();
            assertThat(known(IN_JUNE).country(GERMANY, JULY)).map(CountryStanding::forSale).hasValueSatisfying(
                    levels -> assertThat(levels).containsExactly(ServiceLevel.ESSENTIAL));
        }

        @Test
        @DisplayName("does not end use there")
        void useGoesOn() {
            rows.with(CoverageRow.ofLevel(GERMANY, ServiceLevel.SELECT, false, JULY, IN_JUNE));

            assertThat(known(IN_JUNE).forUse(ServiceLevel.SELECT, GERMANY, OCTOBER, Optional.empty()).holds()).isTrue();
        }

        @Test
        @DisplayName("says since when and from where it is known")
        void source() {
            rows.with(CoverageRow.ofLevel(GERMANY, ServiceLevel.SELECT, false, JULY, IN_JUNE));
            Finding finding = known(IN_JUNE).forSale(ServiceLevel.SELECT, GERMANY, JULY);

            assertThat(finding.facts()).filteredOn(fact -> fact.name().equals("soldUntil")).singleElement()
                    .satisfies(fact -> assertThat(fact.since()).isEqualTo(IN_JUNE));
        }
    }

    @Nested
    @DisplayName("R101 a Space outside the list")
    class Elsewhere {

        @Test
        @DisplayName("needs the customer's exception for Select, and has none for Essential")
        void brazil() {
            assertThat(known(IN_JUNE).forUse(ServiceLevel.SELECT, BRAZIL, JULY, Optional.empty()).holds()).isFalse();
            assertThat(known(IN_JUNE).forUse(ServiceLevel.SELECT, BRAZIL, JULY, Optional.of(JULY)).holds()).isTrue();
            assertThat(known(IN_JUNE).forUse(ServiceLevel.ESSENTIAL, BRAZIL, JULY, Optional.of(JULY)).holds()).isFalse();
        }
    }

    @Nested
    @DisplayName("R102, R68 benefits")
    class Benefits {

        private final Benefit spares = new Benefit("ONSITE_SPARES");

        @Test
        @DisplayName("are offered until the day a row says they are not")
        void row() {
            rows.with(new BenefitRow(INDIA, spares, false, JULY, IN_JUNE));

            assertThat(known(IN_JUNE).offered(spares, INDIA, JULY.minusDays(1)).holds()).isTrue();
            assertThat(known(IN_JUNE).offered(spares, INDIA, JULY).holds()).isFalse();
            assertThat(known(IN_JUNE).offered(spares, GERMANY, JULY).holds()).isTrue();
            assertThat(known(IN_JUNE).country(INDIA, JULY).orElseThrow().benefits()).containsEntry(spares, false);
        }

        @Test
        @DisplayName("of the next business day come with a warehouse that offers it, and not before")
        void delivery() {
            DeliveryOffer offer = new DeliveryOffer(GERMANY, "Venlo", new CountryCode("NL"), ZoneId.of("Europe/Amsterdam"),
                    LocalTime.of(15, 0), true);
            rows.with(new WarehouseRow(offer, JULY, IN_JUNE));

            Finding before = known(IN_JUNE).offered(Benefit.NEXT_BUSINESS_DAY_DELIVERY, GERMANY, JULY.minusDays(1));
            assertThat(before.clause()).isEqualTo(CountriesClause.DELIVERY_OFFERED);
            assertThat(before.holds()).isFalse();
            assertThat(known(IN_JUNE).offered(Benefit.NEXT_BUSINESS_DAY_DELIVERY, GERMANY, JULY).holds()).isTrue();
            assertThat(known(IN_JUNE).offered(Benefit.NEXT_BUSINESS_DAY_DELIVERY, INDIA, JULY).holds()).isFalse();
        }
    }

    @Nested
    @DisplayName("R70, R71, R103, R140 a country's requirements")
    class OfACountry {

        @Test
        @DisplayName("go by the country and the day")
        void dated() {
            rows.with(new RequirementRow(GERMANY, Requirement.TAX_REGISTRATION_NUMBER, true, JULY, IN_JUNE));

            assertThat(of("IN", JULY).proofOfPurchase(false).holds()).isFalse();
            assertThat(of("DE", JULY).proofOfPurchase(false).holds()).isTrue();
            assertThat(of("DE", JULY.minusDays(1)).taxRegistration(false, false).holds()).isTrue();
            assertThat(of("DE", JULY).taxRegistration(false, false).holds()).isFalse();
            assertThat(of("DE", JULY).taxRegistration(false, true).holds()).isTrue();
            assertThat(of("AU", JULY).consumerLaw(true, false, true).holds()).isFalse();
            assertThat(of("AU", JULY).consumerLawNotice()).isPresent();
            assertThat(of("DE", JULY).consumerLawNotice()).isEmpty();
        }

        @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
        @DisplayName("name region, entity and law")
        @CsvSource({"US, NORTH_AMERICA, INC, CALIFORNIA", "CH, EMEA, EUROPE, SWITZERLAND", "JP, ASIA_PACIFIC, LOGICOOL, SWITZERLAND",
            "CN, ASIA_PACIFIC, REGIONAL_ENTITY, SWITZERLAND", "MX, LATIN_AMERICA, REGIONAL_ENTITY, SWITZERLAND",
                    "BR, , REGIONAL_ENTITY, SWITZERLAND"})
        void entity(String country, SupportRegionCode region, LogitechEntity entity, GoverningLaw law) {
            assertThat(of(country, JULY).region()).isEqualTo(Optional.ofNullable(region));
            assertThat(of(country, JULY).entity()).isEqualTo(entity);
            assertThat(of(country, JULY).law()).isEqualTo(law);
        }

        private Requirements of(String country, LocalDate on) {
            return new KnownRequirements(new CountryCode(country), on, rows.books().asKnownAt(IN_JUNE));
        }
    }

    @Nested
    @DisplayName("R117 JumpStart")
    class JumpStart {

        @Test
        @DisplayName("asks the books where the product was bought and where it stands")
        void countries() {
            KnownCoverage coverage = new KnownCoverage(rows.books());

            assertThat(coverage.jumpStart(new CountryCode("JP"), GERMANY, JULY).holds()).isTrue();
            assertThat(coverage.jumpStart(BRAZIL, GERMANY, JULY).holds()).isFalse();
            assertThat(coverage.jumpStart(GERMANY, BRAZIL, JULY).holds()).isFalse();
        }
    }

    @Test
    @DisplayName("Before anything was recorded nothing is known")
    void emptyPast() {
        Coverage past = known(ReferenceRows.RECORDED.minusMillis(1));

        assertThat(past.countries(JULY)).isEmpty();
        assertThat(past.forSale(ServiceLevel.SELECT, GERMANY, JULY).holds()).isFalse();
    }

    @Test
    @DisplayName("Countries come by name, and names of others from ISO")
    void names() {
        assertThat(known(IN_JUNE).countries(JULY)).hasSize(61).extracting(CountryStanding::name).isSorted().startsWith("Argentina")
                .endsWith("Vietnam");
        assertThat(new KnownNames(rows.books()).name(new CountryCode("KR"), JULY)).isEqualTo("Korea");
        assertThat(new KnownNames(rows.books()).name(BRAZIL, JULY)).isEqualTo("Brazil");
        assertThat(new KnownNames(rows.books()).all(JULY)).contains(GERMANY, BRAZIL).hasSizeGreaterThan(200);
    }

    private Coverage known(Instant knownAt) {
        return new KnownCoverage(rows.books().asKnownAt(knownAt));
    }
}
