package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.logitech.serviceportal.contracts.terms.Asked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleContractPerPurchaseTest {

    private static final SingleContractPerPurchase TERM = new SingleContractPerPurchase();

    private static List<String> contracts(ConfirmedLine... lines) {
        return SingleContractPerPurchase.contractsOf(List.of(lines)).stream()
                .map(contract -> contract.level() + " " + contract.termYears() + "y "
                        + contract.planTier().orElse(contract.licenses() + "")).toList();
    }

    private static ConfirmedLine included(int termYears) {
        return new ConfirmedLine(Optional.of(SELECT), Optional.of(MEDIUM_TO_LARGE_ROOM), Optional.of(termYears), Optional.of(1),
                Optional.empty(),
                PurchasePath.Path.INCLUDED_WITH_PRODUCT);
    }

    @Nested
    @DisplayName("R8: the contracts of one order")
    class Contracts {

        @Test
        void oneForEachLevel() {
            assertThat(contracts(ConfirmedLine.ofLicenses(ESSENTIAL, SMALL_ROOM, 3, 5), ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 3, 7)))
                    .containsExactly("ESSENTIAL 3y 5", "SELECT 3y 7");
        }

        @Test
        void oneForEachTerm() {
            assertThat(contracts(ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 1, 5), ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 3, 7)))
                    .containsExactly("SELECT 1y 5", "SELECT 3y 7");
        }

        @Test
        void categoriesMix() {
            assertThat(contracts(ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 3, 5), ConfirmedLine.ofLicenses(SELECT, FLEX_DESK, 3, 7),
                    ConfirmedLine.ofLicenses(SELECT, MEDIUM_TO_LARGE_ROOM, 3, 1))).containsExactly("SELECT 3y 13");
        }

        @Test
        void aPlanHasOneOfItsOwn() {
            assertThat(contracts(ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 3, 5), ConfirmedLine.ofPlan(SELECT, FLEX_DESK, 3, "M"),
                    ConfirmedLine.ofPlan(SELECT, MEDIUM_TO_LARGE_ROOM, 3, "L"), ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 3, 2)))
                    .containsExactly("SELECT 3y 7", "SELECT 3y M", "SELECT 3y L");
        }

        @Test
        void aLicenseIncludedWithAProductHasOneOfItsOwn() {
            assertThat(contracts(ConfirmedLine.ofLicenses(SELECT, MEDIUM_TO_LARGE_ROOM, 2, 5), included(2), included(2)))
                    .containsExactly("SELECT 2y 5", "SELECT 2y 1", "SELECT 2y 1");
        }

        @Test
        void inTheSequenceOfTheLinesWhichEachKeeps() {
            List<SingleContractPerPurchase.NewContract> contracts = SingleContractPerPurchase.contractsOf(List.of(
                    ConfirmedLine.ofLicenses(SELECT, FLEX_DESK, 3, 7), ConfirmedLine.ofLicenses(ESSENTIAL, SMALL_ROOM, 3, 5),
                            ConfirmedLine.ofLicenses(SELECT, SMALL_ROOM, 3, 1)));

            assertThat(contracts.get(0).lines()).extracting(line -> line.soldFor().orElseThrow()).containsExactly(FLEX_DESK, SMALL_ROOM);
            assertThat(contracts).allSatisfy(contract -> assertThat(contract.judged().holds()).isTrue());
        }

        @Test
        void noLinesNoContracts() {
            assertThat(contracts()).isEmpty();
        }

        @Test
        void aLineWithoutLevelMakesNone() {
            ConfirmedLine line = new ConfirmedLine(Optional.empty(), Optional.empty(), Optional.of(1), Optional.of(1), Optional.empty(),
                    PurchasePath.Path.STANDALONE);

            assertThatIllegalArgumentException().isThrownBy(() -> SingleContractPerPurchase.contractsOf(List.of(line)));
        }
    }

    @Nested
    @DisplayName("R8: one level, licenses or a single plan")
    class Content {

        @ParameterizedTest(name = "{0} licenses and {1} plans: {2}")
        @CsvSource({"1, 0, true", "500, 0, true", "0, 1, true", "0, 0, false", "1, 1, false", "0, 2, false", "-1, 0, false"})
        void neverBoth(int licenses, int plans, boolean allowed) {
            assertThat(Asked.judged(TERM, new SingleContractPerPurchase.Facts(Set.of(SELECT), licenses, plans)).holds()).isEqualTo(allowed);
        }

        @Test
        void neverTwoLevels() {
            assertThat(fails(TERM, new SingleContractPerPurchase.Facts(Set.of(SELECT, ESSENTIAL), 2, 0)).turnedBy()).contains("each level");
        }
    }
}
