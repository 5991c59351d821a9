package com.logitech.serviceportal.contracts.terms.licenses;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.ServiceLevel;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActiveCountTest {

    private static final ActiveCount TERM = new ActiveCount();
    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");
    private static final Instant END = local("2027-03-03T00:00", "America/Los_Angeles");

    private static ActiveCount.Held held(ServiceLevel level, String space, boolean plan) {
        return new ActiveCount.Held(level, Optional.ofNullable(space), TimeSpan.of(Instant.parse("2026-03-03T09:00:00Z"), Optional.empty()),
                END, plan);
    }

    private static List<ActiveCount.Held> spaces(int from, int to) {
        return Stream.iterate(from, number -> number < to, number -> number + 1).map(number -> held(SELECT, "space " + number, false))
                .toList();
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    @Nested
    @DisplayName("R29: Spaces with an assigned Select license in term, each once")
    class Count {

        @Test
        void boughtButUnassignedDoesNotCount() {
            ActiveCount.Facts facts = ActiveCount.of(AT, ZURICH, both(spaces(0, 49),
                    Stream.generate(() -> held(SELECT, null, false)).limit(11).toList()));

            assertThat(facts.activeSelectSpaces()).isEqualTo(49);
            assertThat(facts.unassignedLicenses()).isEqualTo(11);
            holds(TERM, facts);
        }

        @Test
        void aRenewalBesideTheLicenseItRenewsIsNoSecondSpace() {
            assertThat(ActiveCount.of(AT, ZURICH, both(spaces(0, 50), spaces(0, 50))).activeSelectSpaces()).isEqualTo(50);
            assertThat(ActiveCount.of(AT, ZURICH, both(spaces(0, 50), spaces(25, 75))).activeSelectSpaces()).isEqualTo(75);
        }

        @Test
        void neitherEssentialNorAPlansSpacesCount() {
            ActiveCount.Facts facts = ActiveCount.of(AT, ZURICH, List.of(held(SELECT, "a", false), held(ESSENTIAL, "b", false),
                    held(SELECT, "c", true)));

            assertThat(facts.activeSelectSpaces()).isEqualTo(1);
            assertThat(facts.planSpaces()).isEqualTo(1);
        }

        @ParameterizedTest(name = "at {0} in Los Angeles: {1}")
        @CsvSource({"2026-03-03T00:59:59, 0", "2026-03-03T01:00:00, 1", "2027-03-02T23:59:59, 1", "2027-03-03T00:00:00, 0"})
        void fallsAtMidnightWithTheTerm(String wallClock, int count) {
            assertThat(ActiveCount.of(local(wallClock, "America/Los_Angeles"), ZURICH, spaces(0, 1)).activeSelectSpaces()).isEqualTo(count);
        }

        @Test
        void fallsInTheInstantOfARelease() {
            ActiveCount.Held released = new ActiveCount.Held(SELECT, Optional.of("a"), TimeSpan.of(Instant.EPOCH, AT), END, false);

            assertThat(ActiveCount.of(AT.minusNanos(1), ZURICH, List.of(released)).activeSelectSpaces()).isEqualTo(1);
            assertThat(ActiveCount.of(AT, ZURICH, List.of(released)).activeSelectSpaces()).isZero();
        }

        @Test
        void noneIsTurnedByAnAssignment() {
            assertThat(fails(TERM, ActiveCount.of(AT, ZURICH, List.of(held(SELECT, null, false)))).turnedBy())
                    .contains("Assign a Select license");
        }
    }
}
