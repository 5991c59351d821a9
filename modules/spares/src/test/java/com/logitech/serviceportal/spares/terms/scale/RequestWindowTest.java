package com.logitech.serviceportal.spares.terms.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R82: a request for spares")
class RequestWindowTest {

    @ParameterizedTest(name = "bought {0}, {1}, asked {2}: {3}")
    @DisplayName("is refused on day 29 after the purchase, with the date, and taken on day 30, by the days of the contract's zone")
    @CsvSource({
        "2027-03-01T10:00:00Z, Europe/Zurich,       2027-03-30T21:59:59Z, false",
        "2027-03-01T10:00:00Z, Europe/Zurich,       2027-03-30T22:00:00Z, true",
        "2027-03-01T23:30:00Z, Europe/Zurich,       2027-03-31T21:59:59Z, false",
        "2027-03-01T23:30:00Z, Europe/Zurich,       2027-03-31T22:00:00Z, true",
        "2027-03-01T23:30:00Z, America/Los_Angeles, 2027-03-31T06:59:59Z, false",
        "2027-03-01T23:30:00Z, America/Los_Angeles, 2027-03-31T07:00:00Z, true",
        "2027-03-01T23:30:00Z, Asia/Tokyo,          2027-03-31T14:59:59Z, false",
        "2027-03-01T23:30:00Z, Asia/Tokyo,          2027-03-31T15:00:00Z, true"})
    void edge(Instant purchased, ZoneId zone, Instant at, boolean may) {
        Finding finding = new RequestWindow().judge(new RequestWindow.Facts("Rooms", 2, "1000042", purchased, RequestWindow.DAYS,
                zone, at));
        assertThat(new RequestWindow().replay(finding)).isEqualTo(finding);
        assertThat(finding.holds()).isEqualTo(may);
        assertThat(finding.because()).contains("spare 2 rests on contract 1000042")
                .contains(RequestWindow.earliest(purchased, 30, zone).toString());
    }
}
