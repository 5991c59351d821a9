package com.logitech.serviceportal.contracts.model.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.EvidenceState;
import com.logitech.serviceportal.contracts.api.plans.EvidenceId;
import com.logitech.serviceportal.definitions.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceRecordTest {

    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final Caller NORA = new Caller(UUID.randomUUID(), "Nora", Set.of(), Map.of(), "portal");
    private static final Caller OLGA = new Caller(UUID.randomUUID(), "Olga", Set.of(), Map.of(), "portal");

    private final EvidenceRecord evidence = new EvidenceRecord(EvidenceId.random(), ContractId.random(), CustomerId.random(),
            LocalDate.parse("2026-05-30"), 40, "Room list", "", NORA, NOON);

    @Nested
    @DisplayName("R111: evidence is reviewed once and keeps what was said of it")
    class Review {

        @Test
        void byWhomWhenAndWhy() {
            evidence.review(true, "Matches the list.", OLGA, NOON.plusSeconds(60));
            assertThat(evidence.state()).isEqualTo(EvidenceState.ACCEPTED);
            assertThat(evidence.reviewedAt()).contains(NOON.plusSeconds(60));
            assertThat(evidence.reviewedBy()).contains(OLGA.user().toString());
            assertThat(evidence.reason()).contains("Matches the list.");
        }

        @Test
        void notByWhoHandedItInAndNotTwice() {
            assertThatIllegalStateException().isThrownBy(() -> evidence.review(true, "Mine.", NORA, NOON));
            evidence.review(false, "Unreadable.", OLGA, NOON);
            assertThatIllegalStateException().isThrownBy(() -> evidence.review(true, "Readable.", OLGA, NOON));
        }

        @Test
        @DisplayName("a second click says nothing new; another answer does")
        void secondClick() {
            evidence.review(false, "Unreadable.", OLGA, NOON);
            assertThat(evidence.wasReviewedSo(false, "Unreadable.", OLGA)).isTrue();
            assertThat(evidence.wasReviewedSo(true, "Unreadable.", OLGA)).isFalse();
            assertThat(evidence.wasReviewedSo(false, "Too old.", OLGA)).isFalse();
            assertThat(evidence.wasReviewedSo(false, "Unreadable.", NORA)).isFalse();
        }
    }
}
