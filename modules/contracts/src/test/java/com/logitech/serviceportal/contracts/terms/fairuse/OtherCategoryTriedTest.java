package com.logitech.serviceportal.contracts.terms.fairuse;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.fairuse.OtherCategoryTried.Facts;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R21: licenses tried on Spaces of another category")
class OtherCategoryTriedTest {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private static Finding judged(int tolerated, String... tries) {
        return new OtherCategoryTried().judge(new Facts("Licenses of contract 1000042", tolerated, 365, ZURICH,
                Arrays.stream(tries).map(Instant::parse).toList()));
    }

    @Test
    @DisplayName("are ordinary where nobody tried")
    void never() {
        Finding finding = judged(2);

        assertThat(finding.holds()).isTrue();
        assertThat(finding.clause()).isEqualTo(ContractsClause.FAIR_USE);
        assertThat(finding.because()).contains("no Space of another category");
    }

    @Test
    @DisplayName("are one mistake on one day, however often")
    void oneDay() {
        assertThat(judged(1, "2027-03-01T08:00:00Z", "2027-03-01T08:01:00Z", "2027-03-01T20:00:00Z").holds()).isTrue();
    }

    @Test
    @DisplayName("are ordinary on as many days as are tolerated, and worth a question on one more")
    void edge() {
        assertThat(judged(2, "2027-03-01T08:00:00Z", "2027-03-02T08:00:00Z").holds()).isTrue();

        Finding third = judged(2, "2027-03-01T08:00:00Z", "2027-03-02T08:00:00Z", "2027-03-03T08:00:00Z");
        assertThat(third.holds()).isFalse();
        assertThat(third.because()).contains("3 days", "2 days are ordinary", "365");
    }

    @Test
    @DisplayName("are told apart by the days of the customer's zone")
    void zone() {
        assertThat(judged(1, "2027-03-01T22:30:00Z", "2027-03-01T23:30:00Z").holds()).as("midnight in Zurich lies between").isFalse();
        assertThat(judged(1, "2027-03-01T23:30:00Z", "2027-03-02T22:30:00Z").holds()).as("one day in Zurich").isTrue();
    }

    @Test
    @DisplayName("are judged the same from their facts alone")
    void replayed() {
        Finding finding = judged(0, "2027-03-01T22:30:00Z", "2027-03-05T23:30:00Z");

        assertThat(new OtherCategoryTried().replay(finding)).isEqualTo(finding);
    }
}
