package com.logitech.serviceportal.contracts.terms.spaces;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovedProductsTest {

    private static final RemovedProducts TERM = new RemovedProducts();

    private static RemovedProducts.Facts facts(String removedOn, ServiceLevel level, String concludedOn, String endsBefore, String on) {
        return new RemovedProducts.Facts("SIGHT", Optional.ofNullable(removedOn).map(LocalDate::parse), level, LocalDate.parse(concludedOn),
                LocalDate.parse(endsBefore), LocalDate.parse(on));
    }

    @Nested
    @DisplayName("R44: a removed product stays for Select contracts concluded before, to the end of their term (D53)")
    class Removed {

        @ParameterizedTest(name = "{0} contract of {1} to {2}, asked on {3}: {4}")
        @CsvSource({
            "SELECT,    2026-05-01, 2029-05-01, 2026-05-31, LISTED",  "SELECT,    2026-05-01, 2029-05-01, 2026-06-01, KEPT",
            "SELECT,    2026-05-01, 2029-05-01, 2029-04-30, KEPT",    "SELECT,    2026-05-01, 2029-05-01, 2029-05-01, REMOVED",
            "SELECT,    2026-05-31, 2027-05-31, 2026-06-01, KEPT",    "SELECT,    2026-06-01, 2027-06-01, 2026-06-01, REMOVED",
            "SELECT,    2026-06-02, 2029-06-02, 2026-07-01, REMOVED", "ESSENTIAL, 2026-05-01, 2029-05-01, 2026-06-01, REMOVED",
            "ESSENTIAL, 2026-05-01, 2029-05-01, 2026-05-31, LISTED"})
        void onTheFirstOfJune(ServiceLevel level, String concludedOn, String endsBefore, String on, ProductListing.Standing standing) {
            RemovedProducts.Facts facts = facts("2026-06-01", level, concludedOn, endsBefore, on);

            assertThat(Asked.judged(TERM, facts).holds()).isEqualTo(standing != ProductListing.Standing.REMOVED);
            assertThat(RemovedProducts.standing(facts.removedOn(), level, facts.concludedOn(), facts.endsBefore(), facts.on()))
                    .isEqualTo(standing);
            assertThat(CoveredProducts.standing("SIGHT", SMALL_ROOM, level, facts.concludedOn(), facts.endsBefore(), facts.on(),
                    List.of(new ProductListing("SIGHT", SMALL_ROOM, LocalDate.parse("2025-01-01"), facts.removedOn()))))
                            .isEqualTo(standing);
        }

        @Test
        void aRenewalAfterwardsDoesNotKeepIt() {
            assertThat(fails(TERM, facts("2026-06-01", SELECT, "2027-05-01", "2028-05-01", "2027-06-01")).turnedBy())
                    .contains("concluded before 2026-06-01");
        }

        @Test
        void oneNotRemovedIsCovered() {
            holds(TERM, facts(null, SELECT, "2026-05-01", "2029-05-01", "2026-06-01"));
            holds(TERM, facts(null, ESSENTIAL, "2026-05-01", "2029-05-01", "2026-06-01"));
        }

        @Test
        void listedAgainItIsCoveredAtOnce() {
            List<ProductListing> list = List.of(
                    new ProductListing("SIGHT", SMALL_ROOM, LocalDate.parse("2025-01-01"), Optional.of(LocalDate.parse("2026-06-01"))),
                    new ProductListing("SIGHT", SMALL_ROOM, LocalDate.parse("2026-09-01"), Optional.empty()));

            assertThat(CoveredProducts.standing("SIGHT", SMALL_ROOM, SELECT, LocalDate.parse("2026-07-01"), LocalDate.parse("2027-07-01"),
                    LocalDate.parse("2026-08-31"), list)).isEqualTo(ProductListing.Standing.REMOVED);
            assertThat(CoveredProducts.standing("SIGHT", SMALL_ROOM, SELECT, LocalDate.parse("2026-07-01"), LocalDate.parse("2027-07-01"),
                    LocalDate.parse("2026-09-01"), list)).isEqualTo(ProductListing.Standing.LISTED);
        }
    }
}
