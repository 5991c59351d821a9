package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.Catalog.Product.Kind;
import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PurchasePathTest {

    private static final PurchasePath TERM = new PurchasePath();

    private static PurchasePath.Facts included(ServiceLevel level, boolean room, int licenses, String product) {
        return included(level, room, licenses, product, product == null ? null : Kind.HARDWARE);
    }

    private static PurchasePath.Facts included(ServiceLevel level, boolean room, int licenses, String product, Kind kind) {
        return new PurchasePath.Facts(PurchasePath.Path.INCLUDED_WITH_PRODUCT, level, room, licenses, 2, Optional.ofNullable(product),
                Optional.ofNullable(kind));
    }

    @Nested
    @DisplayName("R105: bought alone or included with a product")
    class Paths {

        @Test
        void aloneInAnyNumber() {
            holds(TERM, new PurchasePath.Facts(PurchasePath.Path.STANDALONE, ESSENTIAL, false, 40, 3, Optional.empty(), Optional.empty()));
        }

        @Test
        void includedAsOneLicenseWithTheOffersTerm() {
            assertThat(holds(TERM, included(SELECT, true, 1, "Rally Bar")).because()).contains("2 years").contains("Rally Bar");
        }

        @ParameterizedTest(name = "{0} licenses with {1}: {2}")
        @CsvSource({"1, Rally Bar, true", "2, Rally Bar, false", "0, Rally Bar, false", "1, , false"})
        void nothingElse(int licenses, String product, boolean allowed) {
            assertThat(Asked.judged(TERM, included(SELECT, true, licenses, product)).holds()).isEqualTo(allowed);
        }

        @ParameterizedTest(name = "with {0}: {1}")
        @CsvSource({"HARDWARE, true", "SOFTWARE, false", "BUNDLE, false", "PERIPHERAL, false"})
        void withADevice(Kind kind, boolean allowed) {
            assertThat(Asked.judged(TERM, included(SELECT, true, 1, "Rally Bar", kind)).holds()).isEqualTo(allowed);
        }

        @Test
        void productsIncludeSelectForRoomsOnly() {
            fails(TERM, included(ESSENTIAL, true, 1, "Rally Bar"));
            fails(TERM, included(SELECT, false, 1, "Rally Bar"));
        }
    }

    @Nested
    @DisplayName("R105: the start rule is the same")
    class SameStart {

        @Test
        void theContractOfAnIncludedLicenseIsAContractLikeAnyOther() {
            ConfirmedLine line = new ConfirmedLine(Optional.of(SELECT), Optional.of(MEDIUM_TO_LARGE_ROOM), Optional.of(2), Optional.of(1),
                    Optional.empty(),
                    PurchasePath.Path.INCLUDED_WITH_PRODUCT);

            assertThat(SingleContractPerPurchase.contractsOf(List.of(line))).singleElement()
                    .satisfies(contract -> assertThat(contract.licenses()).isEqualTo(1));
        }
    }
}
