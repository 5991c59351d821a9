package com.logitech.serviceportal.contracts.terms.proposals;

import static com.logitech.serviceportal.contracts.terms.Asked.ZURICH;
import static com.logitech.serviceportal.contracts.terms.Asked.fails;
import static com.logitech.serviceportal.contracts.terms.Asked.holds;
import static com.logitech.serviceportal.contracts.terms.Asked.local;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R26: the days without cover between a contract and the one that continues it")
class UnbrokenCoverTest {

    private static final UnbrokenCover TERM = new UnbrokenCover();

    private static UnbrokenCover.Facts facts(String ends, String again) {
        return new UnbrokenCover.Facts("Huddle 4", ZURICH, local(ends, "Europe/Zurich"),
                Optional.ofNullable(again).map(at -> local(at, "Europe/Zurich")));
    }

    @ParameterizedTest(name = "ends 2027-03-01 00:00, goes on {0}: {1} days")
    @CsvSource({"2027-02-20T00:00, 0", "2027-03-01T00:00, 0", "2027-03-01T00:01, 1", "2027-03-02T00:00, 1", "2027-03-02T09:00, 2",
        "2027-04-01T00:00, 31"})
    void areCountedInTheContractsZone(String again, int days) {
        assertThat(facts("2027-03-01T00:00", again).daysWithoutCover()).isEqualTo(days);
        assertThat(TERM.judge(facts("2027-03-01T00:00", again)).holds()).isEqualTo(days == 0);
    }

    @Test
    void fromWhenUntilWhenIsSaid() {
        Finding finding = fails(TERM, facts("2027-03-01T00:00", "2027-03-11T00:00"));

        assertThat(finding.because()).contains("Huddle 4").contains("2027-03-01 00:00").contains("2027-03-11 00:00").contains("10 days");
        assertThat(finding.turnedBy()).contains("begin at 2027-03-01 00:00");
    }

    @Test
    void withoutASuccessorItHasNoEnd() {
        assertThat(fails(TERM, facts("2027-03-01T00:00", null)).turnedBy()).contains("Renew the contract");
        assertThat(holds(TERM, facts("2027-03-01T00:00", "2027-03-01T00:00")).because()).contains("without a break");
    }
}
