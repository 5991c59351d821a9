package com.logitech.serviceportal.portal.replacement;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Scanned codes become parcels")
class ScannedParcelTest {

    private static ScannedParcel parcel(long number, String... rest) {
        return new ScannedParcel(Optional.of(new ReturnNumber(number)), List.of(rest));
    }

    @Test
    @DisplayName("each number of a return begins one, with or without a carrier's label")
    void parcels() {
        assertThat(ScannedParcel.of("R-100001\n2347FW0A12B8\nr-100002\r\n2347FW0A12B9\nJD0146\n"))
                .containsExactly(parcel(100_001, "2347FW0A12B8"), parcel(100_002, "2347FW0A12B9", "JD0146"));
    }

    @Test
    @DisplayName("empty lines, blanks and what some scanners send before a code are passed over")
    void noise() {
        assertThat(ScannedParcel.of("\n  ]C1R-100001 \n\n\t]C12347FW0A12B8\n")).containsExactly(parcel(100_001, "2347FW0A12B8"));
    }

    @Test
    @DisplayName("what comes before any number is a parcel of its own that has none, and nothing is lost")
    void withoutNumber() {
        assertThat(ScannedParcel.of("2347FW0A12B8\n2347FW0A12B9\nR-100002")).containsExactly(
                new ScannedParcel(Optional.empty(), List.of("2347FW0A12B8", "2347FW0A12B9")), parcel(100_002));
        assertThat(ScannedParcel.of("")).isEmpty();
    }

    @Test
    @DisplayName("the same return twice is two parcels: two units may go for it")
    void twice() {
        assertThat(ScannedParcel.of("R-100001\nAAAAAA1\nR-100001\nAAAAAA2")).hasSize(2);
    }

    @Test
    @DisplayName("can be written down again as they were")
    void again() {
        assertThat(parcel(100_001, "2347FW0A12B8", "JD0146").lines()).isEqualTo("R-100001\n2347FW0A12B8\nJD0146");
    }
}
