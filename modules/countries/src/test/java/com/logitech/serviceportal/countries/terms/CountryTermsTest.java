package com.logitech.serviceportal.countries.terms;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.ContractingParty;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.GoverningLaw;
import com.logitech.serviceportal.countries.api.LogitechEntity;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CountryTermsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-02");
    private static final CountryCode INDIA = new CountryCode("IN");
    private static final CountryCode AUSTRALIA = new CountryCode("AU");

    @Nested
    @DisplayName("R102 benefits missing in a country, R68 next business day")
    class BenefitsInACountry {

        @ParameterizedTest(name = "row says {0}: {1}")
        @DisplayName("a benefit is offered unless a row says it is not")
        @CsvSource({", true", "true, true", "false, false"})
        void benefit(Boolean row, boolean offered) {
            Finding finding = new BenefitOffered().judge(
                    new BenefitOffered.Facts(new Benefit("ONSITE_SPARES"), INDIA, "India", DAY, Optional.ofNullable(row)));

            assertThat(finding.clause()).isEqualTo(CountriesClause.BENEFIT_OFFERED);
            assertThat(finding.holds()).isEqualTo(offered);
        }

        @ParameterizedTest(name = "warehouse {0}, next business day {1}: {2}")
        @DisplayName("the next business day is not offered unless a warehouse is known to reach it")
        @CsvSource({", false, false", "Venlo, false, false", "Venlo, true, true"})
        void delivery(String warehouse, boolean nextBusinessDay, boolean offered) {
            Finding finding = new DeliveryOffered().judge(
                    new DeliveryOffered.Facts(INDIA, "India", DAY, Optional.ofNullable(warehouse), nextBusinessDay));

            assertThat(finding.clause()).isEqualTo(CountriesClause.DELIVERY_OFFERED);
            assertThat(finding.holds()).isEqualTo(offered);
        }
    }

    @Nested
    @DisplayName("R70, R71, R103 what a country asks for")
    class AskedFor {

        @ParameterizedTest(name = "required {0}, given {1}: {2}")
        @DisplayName("written proof of purchase blocks only where it is asked for and lacking")
        @CsvSource({"true, false, false", "true, true, true", "false, false, true", "false, true, true"})
        void proof(boolean required, boolean given, boolean goesOn) {
            Finding finding = new ProofOfPurchase().judge(new ProofOfPurchase.Facts(INDIA, "India", required, given));

            assertThat(finding.clause()).isEqualTo(CountriesClause.PROOF_OF_PURCHASE);
            assertThat(finding.holds()).isEqualTo(goesOn);
        }

        @ParameterizedTest(name = "demanded {0}, given {1}, waived {2}: {3}")
        @DisplayName("a tax number blocks only where it is asked for, lacking, and not waived by staff")
        @CsvSource({"true, false, false, false", "true, true, false, true", "true, false, true, true", "false, false, false, true"})
        void taxNumber(boolean demanded, boolean given, boolean waived, boolean goesOn) {
            Finding finding = new TaxRegistration()
                    .judge(new TaxRegistration.Facts(new CountryCode("TR"), "Turkey", demanded, given, waived));

            assertThat(finding.clause()).isEqualTo(CountriesClause.TAX_REGISTRATION);
            assertThat(finding.holds()).isEqualTo(goesOn);
        }

        @ParameterizedTest(name = "guaranteed {0}, refusal {1}, notice {2}, staff {3}: {4}")
        @DisplayName("where consumer law guarantees, a refusal carries the notice and lies before staff")
        @CsvSource({"true, true, true, true, true", "true, true, false, true, false", "true, true, true, false, false",
                "true, true, false, false, false",
            "true, false, false, false, true", "false, true, false, false, true"})
        void consumerLaw(boolean guaranteed, boolean refusal, boolean notice, boolean staff, boolean respected) {
            Finding finding = new ConsumerLawNotice()
                    .judge(new ConsumerLawNotice.Facts(AUSTRALIA, "Australia", guaranteed, refusal, notice, staff));

            assertThat(finding.clause()).isEqualTo(CountriesClause.CONSUMER_LAW_NOTICE);
            assertThat(finding.holds()).isEqualTo(respected);
        }
    }

    @Nested
    @DisplayName("R117 countries of JumpStart")
    class JumpStart {

        @ParameterizedTest(name = "bought in {0} (sold {1}), stands in {2} (sold {3}): {4}")
        @DisplayName("bought and standing in the US or where channel partners sell")
        @CsvSource({"US, false, US, false, true", "JP, true, JP, true, true", "BR, false, US, true, false", "US, true, BR, false, false",
            "DE, true, US, false, true"})
        void countries(String boughtIn, boolean soldThere, String locatedIn, boolean soldHere, boolean valid) {
            Finding finding = new JumpStartCountry()
                    .judge(new JumpStartCountry.Facts(new CountryCode(boughtIn), boughtIn, new CountryCode(locatedIn),
                    locatedIn, DAY, soldThere, soldHere));

            assertThat(finding.clause()).isEqualTo(CountriesClause.JUMPSTART_COUNTRY);
            assertThat(finding.holds()).isEqualTo(valid);
        }
    }

    @Nested
    @DisplayName("R140 entity and law")
    class EntityAndLaw {

        @ParameterizedTest(name = "bought in {0} ({1}), reseller in {2} ({3}), customer in {4}: {5}, {6}")
        @DisplayName("the entity follows the purchase, else the reseller; the law follows the customer")
        @CsvSource({
            "US, NORTH_AMERICA, ,   ,             US, INC,             CALIFORNIA",
            "CA, NORTH_AMERICA, ,   ,             CA, INC,             SWITZERLAND",
            "DE, EMEA,          ,   ,             DE, EUROPE,          SWITZERLAND",
            "AU, ASIA_PACIFIC,  ,   ,             AU, ASIA_PACIFIC,    SWITZERLAND",
            "JP, ASIA_PACIFIC,  ,   ,             JP, LOGICOOL,        SWITZERLAND",
            "CN, ASIA_PACIFIC,  ,   ,             CN, REGIONAL_ENTITY, SWITZERLAND",
            "MX, LATIN_AMERICA, ,   ,             MX, REGIONAL_ENTITY, SWITZERLAND",
            "BR, ,              ,   ,             BR, REGIONAL_ENTITY, SWITZERLAND",
            ",   ,              FR, EMEA,         US, EUROPE,          CALIFORNIA",
            ",   ,              US, NORTH_AMERICA, DE, INC,            SWITZERLAND",
            "US, NORTH_AMERICA, FR, EMEA,         US, INC,             CALIFORNIA"})
        void entities(String boughtIn, SupportRegionCode regionOfPurchase, String reseller, SupportRegionCode resellersRegion,
        String customer,
                      LogitechEntity entity, GoverningLaw law) {
            ContractingParty party = new ContractingEntity()
                    .party(new ContractingEntity.Facts(Optional.ofNullable(boughtIn).map(CountryCode::new),
                    Optional.ofNullable(regionOfPurchase), Optional.ofNullable(reseller).map(CountryCode::new),
                    Optional.ofNullable(resellersRegion),
                    new CountryCode(customer)));

            assertThat(party.finding().clause()).isEqualTo(CountriesClause.CONTRACTING_ENTITY);
            assertThat(party.finding().holds()).isTrue();
            assertThat(party.entity()).contains(entity);
            assertThat(party.law()).isEqualTo(law);
        }

        @Test
        @DisplayName("with neither purchase nor reseller known the entity is not told, the law is")
        void unknown() {
            ContractingParty party = new ContractingEntity()
                    .party(new ContractingEntity.Facts(Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), new CountryCode("US")));

            assertThat(party.entity()).isEmpty();
            assertThat(party.finding().holds()).isFalse();
            assertThat(party.law()).isEqualTo(GoverningLaw.CALIFORNIA);
        }
    }

    @Nested
    @DisplayName("Every term of the module")
    class EveryTerm {

        @Test
        @DisplayName("there is exactly one for each clause")
        void onePerClause() {
            assertThat(CountriesTerms.all()).extracting(Term::clause).containsExactlyInAnyOrder(CountriesClause.values());
        }

        @Test
        @DisplayName("no two clauses share a rule number")
        void numbers() {
            assertThat(Arrays.stream(CountriesClause.values()).map(CountriesClause::rule)).doesNotHaveDuplicates();
        }

        @ParameterizedTest(name = "{0}")
        @DisplayName("gives the same finding again from the recorded facts, with where they come from")
        @MethodSource("com.logitech.serviceportal.countries.terms.CountryTermsTest#findings")
        void replay(Finding finding) {
            Finding sourced = finding.knowing(finding.facts().get(0).name(), Instant.parse("2026-03-01T00:00:00Z"), "books");
            Term<?> term = CountriesTerms.all().stream().filter(candidate -> candidate.clause().equals(finding.clause())).findFirst()
                    .orElseThrow();

            assertThat(term.replay(sourced)).isEqualTo(sourced);
        }

        @Test
        @DisplayName("is replayed both ways, holding and failing")
        void bothWays() {
            List<Finding> findings = findings().toList();
            for (CountriesClause clause : CountriesClause.values()) {
                assertThat(findings).filteredOn(finding -> finding.clause().equals(clause)).extracting(Finding::holds)
                        .contains(true, false);
            }
        }
    }

    static Stream<Finding> findings() {
        Optional<LocalDate> since = Optional.of(LocalDate.parse("2019-05-10"));
        Optional<LocalDate> none = Optional.empty();
        Instant monday = Instant.parse("2026-03-02T08:00:00Z");
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        LocalTime nine = LocalTime.of(9, 0);
        return Stream.of(
                new ForSale().judge(new ForSale.Facts(ServiceLevel.SELECT, INDIA, "India", DAY, since, none)),
                new ForSale().judge(new ForSale.Facts(ServiceLevel.SELECT, INDIA, "India", DAY, since, Optional.of(DAY))),
                new ForSale().judge(new ForSale.Facts(ServiceLevel.ESSENTIAL, INDIA, "India", DAY, none, none)),
                new ForUse().judge(new ForUse.Facts(ServiceLevel.SELECT, INDIA, "India", DAY, none, Optional.of(DAY))),
                new ForUse().judge(new ForUse.Facts(ServiceLevel.SELECT, INDIA, "India", DAY, none, Optional.of(DAY.plusDays(1)))),
                new ForUse().judge(new ForUse.Facts(ServiceLevel.ESSENTIAL, INDIA, "India", DAY, none, Optional.of(DAY))),
                new BenefitOffered().judge(new BenefitOffered.Facts(new Benefit("X"), INDIA, "India", DAY, Optional.empty())),
                new BenefitOffered().judge(new BenefitOffered.Facts(new Benefit("X"), INDIA, "India", DAY, Optional.of(false))),
                new DeliveryOffered().judge(new DeliveryOffered.Facts(INDIA, "India", DAY, Optional.of("Pune"), true)),
                new DeliveryOffered().judge(new DeliveryOffered.Facts(INDIA, "India", DAY, Optional.empty(), false)),
                new ProofOfPurchase().judge(new ProofOfPurchase.Facts(INDIA, "India", true, true)),
                new ProofOfPurchase().judge(new ProofOfPurchase.Facts(INDIA, "India", true, false)),
                new TaxRegistration().judge(new TaxRegistration.Facts(INDIA, "India", true, false, true)),
                new TaxRegistration().judge(new TaxRegistration.Facts(INDIA, "India", true, false, false)),
                new ConsumerLawNotice().judge(new ConsumerLawNotice.Facts(AUSTRALIA, "Australia", true, true, true, true)),
                new ConsumerLawNotice().judge(new ConsumerLawNotice.Facts(AUSTRALIA, "Australia", true, true, false, true)),
                new JumpStartCountry().judge(new JumpStartCountry.Facts(INDIA, "India", INDIA, "India", DAY, true, true)),
                new JumpStartCountry().judge(new JumpStartCountry.Facts(INDIA, "India", INDIA, "India", DAY, true, false)),
                new SupportRegion().judge(new SupportRegion.Facts(SupportRegionCode.EMEA, monday, zurich, nine, LocalTime.of(19, 0), true,
                Optional.empty(),
                        monday)),
                new SupportRegion().judge(new SupportRegion.Facts(SupportRegionCode.EMEA, monday, zurich, nine, LocalTime.of(19, 0), false,
                        Optional.of("Carnival, first day"), monday.plusSeconds(86_400))),
                new ContractingEntity().judge(new ContractingEntity.Facts(Optional.empty(), Optional.empty(), Optional.of(INDIA),
                        Optional.of(SupportRegionCode.ASIA_PACIFIC), AUSTRALIA)),
                new ContractingEntity()
                .judge(new ContractingEntity.Facts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), AUSTRALIA)));
    }
}
