package com.logitech.serviceportal.contracts.terms.orders;

import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.Asked;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class OrderCompleteTest {

    private static final OrderComplete TERM = new OrderComplete();
    private static final Instant CREATED = Instant.parse("2026-02-01T12:00:00Z");

    private static OrderComplete.Facts facts(boolean customer, Instant created, ServiceLevel level, SpaceCategory soldFor, Integer years,
            Integer licenses, String tier) {
        return new OrderComplete.Facts(customer, Optional.ofNullable(created), Optional.ofNullable(level), Optional.ofNullable(soldFor),
                Optional.ofNullable(years), Optional.ofNullable(licenses), Optional.ofNullable(tier));
    }

    @Nested
    @DisplayName("R10: a confirmed order names all it must")
    class Complete {

        @Test
        void withLicensesOrWithAPlan() {
            holds(TERM, facts(true, CREATED, SELECT, SMALL_ROOM, 3, 12, null));
            holds(TERM, facts(true, CREATED, SELECT, new SpaceCategory("ROOM"), 3, null, "Up to 500"));
        }

        @ParameterizedTest(name = "{0} years: {1}")
        @CsvSource({"0, false", "1, true", "2, true", "3, true", "4, true", "5, true", "6, false", "-1, false"})
        void theTermIsOneToFiveYears(int years, boolean complete) {
            assertThat(Asked.judged(TERM, facts(true, CREATED, SELECT, SMALL_ROOM, years, 1, null)).holds()).isEqualTo(complete);
        }

        static Stream<OrderComplete.Facts> lacking() {
            return Stream.of(facts(false, CREATED, SELECT, SMALL_ROOM, 3, 12, null), facts(true, null, SELECT, SMALL_ROOM, 3, 12, null),
                    facts(true, CREATED, null, SMALL_ROOM, 3, 12, null), facts(true, CREATED, SELECT, null, 3, 12, null),
                    facts(true, CREATED, SELECT, SMALL_ROOM, null, 12, null), facts(true, CREATED, SELECT, SMALL_ROOM, 3, null, null),
                    facts(true, CREATED, SELECT, SMALL_ROOM, 3, null, " "));
        }

        @ParameterizedTest
        @MethodSource("lacking")
        void eachThingByItself(OrderComplete.Facts facts) {
            Finding finding = fails(TERM, facts);

            assertThat(OrderComplete.missing(facts)).hasSize(1);
            assertThat(finding.turnedBy()).contains(OrderComplete.missing(facts).get(0));
        }

        @Test
        void everythingMissingIsNamedAtOnce() {
            assertThat(OrderComplete.missing(facts(false, null, null, null, null, null, null))).hasSize(6);
            fails(TERM, facts(false, null, null, null, null, null, null));
        }
    }
}
