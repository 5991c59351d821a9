package com.logitech.serviceportal.support.terms.scope;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PromisedHelpTest {

    private static ProductAsked asked(SupportLevel level, ProductKind kind, boolean room, boolean listed) {
        return new ProductAsked(level, kind, "Thing", room, listed, "", false);
    }

    @ParameterizedTest(name = "{0}, {1}, in a Room {2}, listed {3}: {4}, due time {5}")
    @CsvSource({
        "SELECT, OURS, true, true, SELECT_SCOPE, true", "SELECT, OURS, true, false, OTHER_PRODUCTS, false",
        "SELECT, PLATFORM, true, true, SELECT_SCOPE, true", "SELECT, BUNDLED, true, true, BUNDLED_PRODUCTS, true",
        "SELECT, THIRD_PARTY, true, true, THIRD_PARTY_PRODUCTS, true", "SELECT, THIRD_PARTY, false, true, OTHER_PRODUCTS, false",
        "SELECT, OTHER, true, true, OTHER_PRODUCTS, false", "BASIC, OURS, true, false, BASIC_SCOPE, true",
        "BASIC, PLATFORM, false, true, BASIC_THIRD_PARTY, true", "BASIC, THIRD_PARTY, false, true, BASIC_THIRD_PARTY, true",
        "BASIC, BUNDLED, false, true, BASIC_THIRD_PARTY, true", "BASIC, OTHER, false, true, OTHER_PRODUCTS, false",
        "BASIC, OURS, false, false, BASIC_SCOPE, true", "BASIC, THIRD_PARTY, false, false, BASIC_THIRD_PARTY, true",
        "SELECT, OURS, false, true, SELECT_SCOPE, true", "JUMPSTART, OTHER, false, true, FROM_AFAR, true"})
    @DisplayName("R37, R39, R40, R45, R47, R50: whose product it is says how much help there is, and whether it has a due time")
    void whoseProductItIs(SupportLevel level, ProductKind kind, boolean room, boolean listed, SupportClause clause, boolean dueTime) {
        Finding finding = PromisedHelp.of(asked(level, kind, room, listed));
        assertThat(finding.clause()).isEqualTo(clause);
        assertThat(finding.holds()).isTrue();
        assertThat(PromisedHelp.hasDueTime(asked(level, kind, room, listed))).isEqualTo(dueTime);
    }

    @ParameterizedTest(name = "under {0}")
    @EnumSource(value = SupportLevel.class, names = {"SELECT", "BASIC"})
    @DisplayName("R37, R47: a consumer product is refused, and sent to consumer support")
    void consumerProductsAreRefused(SupportLevel level) {
        Finding finding = PromisedHelp.of(asked(level, ProductKind.CONSUMER, false, true));
        assertThat(finding.holds()).isFalse();
        assertThat(finding.turnedBy()).contains("consumer support");
        assertThat(finding.because()).startsWith("Thing is a consumer product");
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"SELECT, OURS, true", "SELECT, PLATFORM, false", "SELECT, BUNDLED, false", "SELECT, THIRD_PARTY, false",
        "SELECT, OTHER, false", "BASIC, OURS, true", "BASIC, THIRD_PARTY, false", "BASIC, OTHER, false"})
    @DisplayName("R39, R40, R45, R50: what is only helped with is replaced by its maker, and never by us")
    void onlyOursIsReplaced(SupportLevel level, ProductKind kind, boolean replaced) {
        Finding finding = PromisedHelp.of(asked(level, kind, true, true).toBeReplaced());
        assertThat(finding.holds()).isEqualTo(replaced);
        assertThat(finding.turnedBy().contains("maker")).isEqualTo(!replaced);
    }

    @ParameterizedTest(name = "{0}, {1}, in a Room {2}: {3}")
    @CsvSource({"SELECT, OURS, true, true", "BASIC, OURS, false, true", "SELECT, BUNDLED, true, true", "BASIC, BUNDLED, false, true",
        "SELECT, THIRD_PARTY, true, true", "SELECT, THIRD_PARTY, false, false", "BASIC, THIRD_PARTY, true, true",
        "SELECT, OTHER, true, false", "BASIC, OTHER, false, false", "SELECT, PLATFORM, true, false", "SELECT, CONSUMER, true, false"})
    @DisplayName("R55: a bundled or third-party product's failure is confirmed, to be sent on to its maker; none without commitment (R45)")
    void sentOn(SupportLevel level, ProductKind kind, boolean room, boolean confirmed) {
        assertThat(PromisedHelp.ofFailure(asked(level, kind, room, true)).holds()).isEqualTo(confirmed);
    }

    @Test
    @DisplayName("R45: a product of ours off the list of its Space is not replaced under Select, and its warranty is looked at under Basic")
    void offTheList() {
        Finding finding = PromisedHelp.of(asked(SupportLevel.SELECT, ProductKind.OURS, true, false).toBeReplaced());
        assertThat(finding.holds()).isFalse();
        assertThat(finding.turnedBy()).contains("under Basic");
        assertThat(PromisedHelp.of(asked(SupportLevel.BASIC, ProductKind.OURS, true, false).toBeReplaced()).holds()).isTrue();
    }

    @ParameterizedTest(name = "off the list {0}: {1}")
    @CsvSource({"'', 'Thing is not among the products Select and Basic commit to. We help'",
        "'Thing left the list on 2026-05-01, and no contract keeps it (R44).', 'on 2026-05-01, and no contract keeps it (R44). We help'",
        "'Thing is not on the list for Small Room (R43).', 'Thing is not on the list for Small Room (R43). We help'"})
    @DisplayName("R45: says by which rule a product is not on the list, and since when, as far as that is known")
    void whyOffTheList(String why, String said) {
        assertThat(PromisedHelp.of(new ProductAsked(SupportLevel.SELECT, ProductKind.OURS, "Thing", true, false, why, false)).because())
                .contains(said).endsWith("without a due time, a solution or a replacement.");
    }

    @Nested
    @DisplayName("R37, R39, R40, R45, R47, R50: each paragraph says of any other product that it is not its own")
    class OthersThanTheirOwn {

        @Test
        void selectLooksAfterNoThirdParty() {
            assertThat(judged(new SelectScope(), asked(SupportLevel.SELECT, ProductKind.THIRD_PARTY, true, true)).holds()).isFalse();
            assertThat(judged(new SelectScope(), asked(SupportLevel.SELECT, ProductKind.OURS, true, true)).holds()).isTrue();
            assertThat(judged(new SelectScope(), asked(SupportLevel.SELECT, ProductKind.PLATFORM, true, true)).because())
                    .contains("part of our product");
            assertThat(judged(new SelectScope(), asked(SupportLevel.SELECT, ProductKind.CONSUMER, true, true)).holds()).isFalse();
        }

        @ParameterizedTest(name = "{0} in a Room {1}: {2}")
        @CsvSource({"THIRD_PARTY, true, true", "THIRD_PARTY, false, false", "BUNDLED, true, false"})
        void aThirdPartyProductIsInARoomAndNotBundled(ProductKind kind, boolean room, boolean holds) {
            assertThat(judged(new ThirdPartyProduct(), asked(SupportLevel.SELECT, kind, room, true)).holds()).isEqualTo(holds);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"BUNDLED, true", "THIRD_PARTY, false"})
        void aMiniComputerBoughtElsewhereIsNoBundle(ProductKind kind, boolean holds) {
            assertThat(judged(new BundledProduct(), asked(SupportLevel.SELECT, kind, true, true)).holds()).isEqualTo(holds);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"OTHER, true", "OURS, false"})
        void whatIsCommittedToIsNoOtherProduct(ProductKind kind, boolean holds) {
            assertThat(judged(new OtherProduct(), asked(SupportLevel.BASIC, kind, false, true)).holds()).isEqualTo(holds);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"OURS, true", "CONSUMER, false", "PLATFORM, false"})
        void basicIsForTheBusinessPortfolio(ProductKind kind, boolean holds) {
            assertThat(judged(new BasicScope(), asked(SupportLevel.BASIC, kind, false, true)).holds()).isEqualTo(holds);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"PLATFORM, true", "OURS, false", "OTHER, false"})
        void bestEffortIsForOthersParts(ProductKind kind, boolean holds) {
            assertThat(judged(new BasicThirdParty(), asked(SupportLevel.BASIC, kind, false, true)).holds()).isEqualTo(holds);
        }

        @Test
        void aProductWithoutANameIsCalledTheProduct() {
            assertThat(judged(new BasicScope(), new ProductAsked(SupportLevel.BASIC, ProductKind.OURS, "", false, true, "", false))
                    .because()).startsWith("The product is");
        }
    }

    @ParameterizedTest(name = "a visit asked for {0}: {1}")
    @CsvSource({"false, true", "true, false"})
    @DisplayName("R127: JumpStart support is given from afar, and there is no visit")
    void nobodyVisits(boolean visit, boolean holds) {
        assertThat(judged(new FromAfar(), new FromAfar.Facts(visit)).holds()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"en, true", "de, true", "it, false"})
    @DisplayName("R34: we call in the languages of the list; in all others we write")
    void weCallInSomeLanguages(String language, boolean holds) {
        Finding finding = judged(new VoiceLanguage(), new VoiceLanguage.Facts(SupportLevel.SELECT, language, List.of("en", "de")));
        assertThat(finding.holds()).isEqualTo(holds);
        assertThat(finding.because().contains("we write in it")).isEqualTo(!holds);
        assertThat(finding.turnedBy()).isEqualTo(holds ? "" : "Choose mail, or one of the languages we call in: English and German.");
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource({"PORTAL, true", "MAIL, true", "PHONE, false"})
    @DisplayName("R49: a Basic ticket comes by any way that is offered")
    void basicTicketsComeByMoreThanThePortal(Origin origin, boolean holds) {
        assertThat(judged(new BasicOrigin(), new BasicOrigin.Facts(origin, List.of(Origin.PORTAL, Origin.MAIL))).holds()).isEqualTo(holds);
    }
}
