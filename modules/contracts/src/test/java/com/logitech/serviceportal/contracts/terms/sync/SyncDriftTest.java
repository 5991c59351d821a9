package com.logitech.serviceportal.contracts.terms.sync;

import static com.logitech.serviceportal.contracts.api.sync.DriftKind.CONTRACT_END;
import static com.logitech.serviceportal.contracts.api.sync.DriftKind.CONTRACT_NUMBER;
import static com.logitech.serviceportal.contracts.api.sync.DriftKind.LICENSE;
import static com.logitech.serviceportal.contracts.api.sync.DriftKind.SERVICE;
import static com.logitech.serviceportal.contracts.api.sync.DriftKind.WARRANTY;
import static com.logitech.serviceportal.contracts.api.sync.DriftKind.WARRANTY_END;
import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.sync.DriftKind;
import com.logitech.serviceportal.contracts.terms.sync.SyncDrift.Contract;
import com.logitech.serviceportal.contracts.terms.sync.SyncDrift.Cover;
import com.logitech.serviceportal.contracts.terms.sync.SyncDrift.Warranty;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where Sync and we say different things")
class SyncDriftTest {

    private static final SpaceCategory SMALL = SpaceCategory.SMALL_ROOM;
    private static final SyncWord SELECT_SMALL = new SyncWord("SelectSmallRoom", Optional.of(ServiceLevel.SELECT), Optional.of(SMALL),
            false);
    private static final SyncWord SELECT_LARGE = new SyncWord("SelectRoom", Optional.of(ServiceLevel.SELECT),
            Optional.of(SpaceCategory.MEDIUM_TO_LARGE_ROOM), false);
    private static final SyncWord ENTERPRISE = new SyncWord("SelectEnterprise", Optional.of(ServiceLevel.SELECT), Optional.empty(), true);
    private static final SyncWord STANDARD = SyncWord.unknown("StandardWarranty");
    private static final Cover COVER = new Cover(1_000_042, ServiceLevel.SELECT, false, LocalDate.parse("2027-03-03"), ZURICH);

    @Nested
    @DisplayName("of a Space's contract")
    class OfContracts {

        @ParameterizedTest(name = "{0}")
        @CsvSource({"2027-03-01T23:00:00Z", "2027-03-02T22:59:59Z", "2027-03-02T23:00:00Z", "2027-03-03T22:59:59Z"})
        @DisplayName("nothing, where both agree; Sync's end may be the last day or the one after it")
        void agree(Instant end) {
            assertThat(space(Optional.of(COVER), contract(SELECT_SMALL, 1_000_042, end))).isEmpty();
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource({"2027-03-01T22:59:59Z", "2027-03-03T23:00:00Z"})
        @DisplayName("the end, a day further off")
        void end(Instant end) {
            assertThat(space(Optional.of(COVER), contract(SELECT_SMALL, 1_000_042, end))).containsExactly(CONTRACT_END);
        }

        @Test
        @DisplayName("the number, the category, whether it is a plan, and that we have none")
        void others() {
            Instant end = Instant.parse("2027-03-02T23:00:00Z");
            assertThat(space(Optional.of(COVER), contract(SELECT_SMALL, 987_654, end))).containsExactly(CONTRACT_NUMBER);
            assertThat(space(Optional.of(COVER), contract(SELECT_LARGE, 1_000_042, end))).containsExactly(SERVICE);
            assertThat(space(Optional.of(COVER), contract(ENTERPRISE, 1_000_042, end))).containsExactly(SERVICE);
            assertThat(space(Optional.empty(), contract(SELECT_SMALL, 1_000_042, end))).containsExactly(SERVICE);
        }

        @Test
        @DisplayName("a word that is no service of ours agrees with no service, and with no other")
        void unknown() {
            Optional<Contract> plus = Optional.of(new Contract(SyncWord.unknown("SyncPlus"), Optional.empty(), Optional.empty()));

            assertThat(space(Optional.empty(), plus)).isEmpty();
            assertThat(space(Optional.of(COVER), plus)).containsExactly(SERVICE);
        }
    }

    @Nested
    @DisplayName("of a Space's license without a contract")
    class OfLicenses {

        @Test
        @DisplayName("its level, also where one side has none")
        void level() {
            Optional<SyncWord> select = Optional.of(new SyncWord("Select", Optional.of(ServiceLevel.SELECT), Optional.empty(), false));
            Optional<SyncWord> essential = Optional.of(
                    new SyncWord("Essential", Optional.of(ServiceLevel.ESSENTIAL), Optional.empty(), false));

            assertThat(license(Optional.of(COVER), select)).isEmpty();
            assertThat(license(Optional.empty(), Optional.empty())).isEmpty();
            assertThat(license(Optional.of(COVER), essential)).containsExactly(LICENSE);
            assertThat(license(Optional.of(COVER), Optional.empty())).containsExactly(LICENSE);
            assertThat(license(Optional.empty(), select)).containsExactly(LICENSE);
        }

        private List<DriftKind> license(Optional<Cover> cover, Optional<SyncWord> license) {
            return kinds(SyncDrift.ofSpace(SMALL, cover, Optional.empty(), license));
        }
    }

    @Nested
    @DisplayName("of a device's warranty")
    class OfWarranties {

        @Test
        @DisplayName("whether it lasts as long as Select, and until when")
        void warranty() {
            Optional<Instant> end = Optional.of(Instant.parse("2027-03-02T23:00:00Z"));
            assertThat(device(Optional.of(COVER), new Warranty(SELECT_SMALL, end))).isEmpty();
            assertThat(device(Optional.of(COVER), new Warranty(SELECT_SMALL, Optional.empty()))).isEmpty();
            assertThat(device(Optional.empty(), new Warranty(STANDARD, end))).isEmpty();
            assertThat(device(Optional.of(COVER), new Warranty(STANDARD, end))).containsExactly(WARRANTY);
            assertThat(device(Optional.empty(), new Warranty(SELECT_SMALL, end))).containsExactly(WARRANTY);
            assertThat(device(Optional.of(COVER), new Warranty(SELECT_SMALL, Optional.of(Instant.parse("2028-03-02T23:00:00Z")))))
                    .containsExactly(WARRANTY_END);
        }

        private List<DriftKind> device(Optional<Cover> cover, Warranty warranty) {
            return kinds(SyncDrift.ofDevice(cover, warranty));
        }
    }

    private static List<DriftKind> space(Optional<Cover> cover, Optional<Contract> contract) {
        return kinds(SyncDrift.ofSpace(SMALL, cover, contract, Optional.empty()));
    }

    private static Optional<Contract> contract(SyncWord word, long number, Instant end) {
        return Optional.of(new Contract(word, Optional.of(number), Optional.of(end)));
    }

    private static List<DriftKind> kinds(List<SyncDrift.Difference> differences) {
        return differences.stream().map(SyncDrift.Difference::kind).toList();
    }
}
