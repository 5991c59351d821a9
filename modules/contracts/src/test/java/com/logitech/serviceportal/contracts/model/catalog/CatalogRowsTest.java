package com.logitech.serviceportal.contracts.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.terms.benefits.KnownBenefits;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogRowsTest {

    private static final Instant MONDAY = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-06-02T00:00:00Z");
    private static final SpaceCategory ROOM = SpaceCategory.SMALL_ROOM;
    private static final Catalog.Offering OLD = new Catalog.Offering("OLD", "Old", ServiceLevel.SELECT, ROOM, false, Set.of(ROOM));
    private static final Catalog.Offering NEW = new Catalog.Offering("NEW", "New", ServiceLevel.SELECT, ROOM, false, Set.of(ROOM));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static CatalogRows.BenefitRow insights(boolean listed, String from, Instant recordedAt) {
        return new CatalogRows.BenefitRow(ServiceLevel.ESSENTIAL, ROOM, KnownBenefits.SYNC_INSIGHTS, listed, day(from), recordedAt);
    }

    private static CatalogRows.CoverRow sight(boolean listed, String from) {
        return new CatalogRows.CoverRow(ROOM, "SIGHT", listed, day(from), MONDAY);
    }

    private static Catalog.Edition edition(List<CatalogRows.BenefitRow> benefits, CatalogRows.CoverRow... covered) {
        CatalogRows rows = new CatalogRows(List.of(),
                List.of(new CatalogRows.OfferingRow(OLD, day("2020-01-01"), Optional.of(day("2026-01-01")), MONDAY),
                new CatalogRows.OfferingRow(NEW, day("2026-01-01"), Optional.empty(), MONDAY)), List.of(), benefits, List.of(),
                List.of(covered));
        return rows.asKnownAt(TUESDAY);
    }

    @Nested
    @DisplayName("R2: what the table lists on a day is granted, and nothing else")
    class Matrix {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-06-30, true", "2026-07-01, false"})
        void byTheLatestRowInForce(LocalDate on, boolean listed) {
            Catalog.Edition edition = edition(List.of(insights(false, "2026-07-01", MONDAY), insights(true, "2026-01-01", MONDAY)));

            assertThat(edition.lists(ServiceLevel.ESSENTIAL, ROOM, KnownBenefits.SYNC_INSIGHTS, on)).isEqualTo(listed);
        }

        @Test
        void ofTwoRowsOfADayTheOneRecordedLater() {
            assertThat(edition(List.of(insights(false, "2026-01-01", TUESDAY), insights(true, "2026-01-01", MONDAY)))
                    .lists(ServiceLevel.ESSENTIAL, ROOM, KnownBenefits.SYNC_INSIGHTS, day("2026-02-01"))).isFalse();
        }

        @Test
        void whatWasRecordedLaterHasNoPart() {
            CatalogRows rows = new CatalogRows(List.of(), List.of(), List.of(), List.of(insights(true, "2020-01-01", TUESDAY)), List.of(),
                    List.of());

            assertThat(rows.newest()).isEqualTo(TUESDAY);
            assertThat(rows.asKnownAt(MONDAY).lists(ServiceLevel.ESSENTIAL, ROOM, KnownBenefits.SYNC_INSIGHTS, day("2026-01-01")))
                    .isFalse();
            assertThat(rows.asKnownAt(TUESDAY).lists(ServiceLevel.ESSENTIAL, ROOM, KnownBenefits.SYNC_INSIGHTS, day("2026-01-01")))
                    .isTrue();
        }

        @Test
        void forOtherLevelsAndCategoriesItSaysNothing() {
            Catalog.Edition edition = edition(List.of(insights(true, "2020-01-01", MONDAY)));

            assertThat(edition.lists(ServiceLevel.SELECT, ROOM, KnownBenefits.SYNC_INSIGHTS, day("2026-01-01"))).isFalse();
            assertThat(edition.lists(ServiceLevel.ESSENTIAL, SpaceCategory.FLEX_DESK, KnownBenefits.SYNC_INSIGHTS, day("2026-01-01")))
                    .isFalse();
        }
    }

    @Nested
    @DisplayName("D39: what can be ordered on a day")
    class Offerings {

        @ParameterizedTest(name = "on {0}: {1}")
        @CsvSource({"2025-12-31, OLD", "2026-01-01, NEW"})
        void followsItsDays(LocalDate on, String code) {
            assertThat(edition(List.of()).offering(ServiceLevel.SELECT, ROOM, false, on).orElseThrow().code()).isEqualTo(code);
        }

        @Test
        void oneWithdrawnIsKnownForLicensesSoldBefore() {
            assertThat(edition(List.of()).offering("OLD")).contains(OLD);
            assertThat(edition(List.of()).offering(ServiceLevel.SELECT, ROOM, true, day("2026-02-01"))).isEmpty();
        }
    }

    @Nested
    @DisplayName("R44: products join and leave the list by day")
    class Products {

        @Test
        void oneThatLeftSaysWhen() {
            assertThat(edition(List.of(), sight(false, "2026-06-01"), sight(true, "2020-01-01")).listings(ROOM, "SIGHT"))
                    .containsExactly(new Catalog.Listing(day("2020-01-01"), Optional.of(day("2026-06-01"))));
        }

        @Test
        void oneThatCameBackSaysWhenItWasOnAndSinceWhenItIs() {
            assertThat(edition(List.of(), sight(true, "2020-01-01"), sight(false, "2022-01-01"), sight(true, "2024-01-01"))
                    .listings(ROOM, "SIGHT")).containsExactly(new Catalog.Listing(day("2020-01-01"), Optional.of(day("2022-01-01"))),
                            new Catalog.Listing(day("2024-01-01"), Optional.empty()));
        }

        @Test
        void oneNeverListedIsNotThere() {
            assertThat(edition(List.of()).listings(ROOM, "SIGHT")).isEmpty();
            assertThat(edition(List.of(), sight(false, "2026-06-01")).listings(ROOM, "SIGHT")).isEmpty();
        }
    }
}
