package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.ServiceLevel.BASIC;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.Catalog.Listing;
import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovedProductsTest {

    private static final RemovedProducts TERM = new RemovedProducts();

    private static RemovedProducts.Facts facts(String removedOn, ServiceLevel level, String concludedOn, String endsBefore, String on) {
        return new RemovedProducts.Facts("SIGHT", LocalDate.parse(removedOn), level, Optional.of(LocalDate.parse(concludedOn)),
                Optional.of(LocalDate.parse(endsBefore)), LocalDate.parse(on));
    }

    @Nested
    @DisplayName("R44: a removed product stays for Select contracts concluded before, to the end of their term (D53)")
    class Removed {

        @ParameterizedTest(name = "{0} contract of {1} to {2}, asked on {3}: {4}")
        @CsvSource({
            "SELECT,    2026-05-01, 2029-05-01, 2026-05-31, true",  "SELECT,    2026-05-01, 2029-05-01, 2026-06-01, true",
            "SELECT,    2026-05-01, 2029-05-01, 2029-04-30, true",  "SELECT,    2026-05-01, 2029-05-01, 2029-05-01, false",
            "SELECT,    2026-05-31, 2027-05-31, 2026-06-01, true",  "SELECT,    2026-06-01, 2027-06-01, 2026-06-01, false",
            "SELECT,    2026-06-02, 2029-06-02, 2026-07-01, false", "ESSENTIAL, 2026-05-01, 2029-05-01, 2026-06-01, false",
            "ESSENTIAL, 2026-05-01, 2029-05-01, 2026-05-31, true"})
        void onTheFirstOfJune(ServiceLevel level, String concludedOn, String endsBefore, String on, boolean covered) {
            assertThat(Asked.judged(TERM, facts("2026-06-01", level, concludedOn, endsBefore, on)).holds()).isEqualTo(covered);
        }

        @Test
        void isKeptByWhicheverContractOfTheSpaceKeepsIt() {
            Finding keeps = TERM.judge(facts("2026-06-01", SELECT, "2026-05-01", "2029-05-01", "2026-06-01"));
            Finding keepsNot = TERM.judge(facts("2026-06-01", SELECT, "2026-06-01", "2029-06-01", "2026-06-01"));

            assertThat(RemovedProducts.keeping(bestFirst(keepsNot, keeps))).contains("next");
            assertThat(RemovedProducts.keeping(bestFirst(keeps, keeps))).contains("best");
            assertThat(RemovedProducts.keeping(bestFirst(keepsNot, keepsNot))).contains("best");
            assertThat(RemovedProducts.keeping(Map.of())).isEmpty();
        }

        private static Map<String, Finding> bestFirst(Finding best, Finding next) {
            Map<String, Finding> judged = new LinkedHashMap<>();
            judged.put("best", best);
            judged.put("next", next);
            return judged;
        }

        @Test
        void withoutAContractNothingKeepsIt() {
            RemovedProducts.Facts basic = new RemovedProducts.Facts("SIGHT", LocalDate.parse("2026-06-01"), BASIC, Optional.empty(),
                    Optional.empty(), LocalDate.parse("2026-06-01"));

            assertThat(fails(TERM, basic).because()).contains("no contract keeps it");
        }

        @Test
        void aRenewalAfterwardsDoesNotKeepIt() {
            assertThat(fails(TERM, facts("2026-06-01", SELECT, "2027-05-01", "2028-05-01", "2027-06-01")).turnedBy())
                    .contains("concluded before 2026-06-01");
        }

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2024-12-31,", "2026-05-31,", "2026-06-01, 2026-06-01", "2026-08-31, 2026-06-01", "2026-09-01,"})
        void isOffTheListFromTheDayOfRemovalUntilItIsListedAgain(LocalDate on, LocalDate since) {
            List<Listing> listings = List.of(
                    new Listing(LocalDate.parse("2025-01-01"), Optional.of(LocalDate.parse("2026-06-01"))),
                    new Listing(LocalDate.parse("2026-09-01"), Optional.empty()));

            assertThat(RemovedProducts.leftBy(on, listings)).isEqualTo(Optional.ofNullable(since));
        }
    }
}
