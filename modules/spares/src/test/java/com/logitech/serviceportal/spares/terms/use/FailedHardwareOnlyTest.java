package com.logitech.serviceportal.spares.terms.use;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R88: a spare")
class FailedHardwareOnlyTest {

    private static FailedHardwareOnly.Facts facts(String failed, String stands, String wanted) {
        return new FailedHardwareOnly.Facts("SPARE0000001", Optional.ofNullable(failed), Optional.ofNullable(stands),
                Optional.ofNullable(wanted));
    }

    private static Finding judged(FailedHardwareOnly.Facts facts) {
        Finding finding = new FailedHardwareOnly().judge(facts);
        assertThat(new FailedHardwareOnly().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("takes the place of a device that failed, in the Space where that stands")
    void failed() {
        assertThat(judged(facts("FAILED000001", "Eiger", null)).because()).isEqualTo("Spare SPARE0000001 takes the place of FAILED000001"
                + " in Eiger.");
        assertThat(judged(facts("FAILED000001", "Eiger", "Eiger")).holds()).isTrue();
    }

    @Test
    @DisplayName("equips no Space in which nothing failed")
    void newRoom() {
        assertThat(facts(null, null, "Eiger").newRoom()).isTrue();
        assertThat(judged(facts(null, null, "Eiger")).because()).endsWith("Spares equip no new Rooms.");
        assertThat(judged(facts("FAILED000001", "Eiger", "Mönch")).holds()).as("another Space").isFalse();
        assertThat(facts(null, null, null).newRoom()).as("nothing is named").isFalse();
    }

    @Test
    @DisplayName("is used for nothing without a device or a ticket, or for a device in no Space")
    void nothing() {
        assertThat(judged(facts(null, null, null)).turnedBy()).isEqualTo("Name the device that failed, or the ticket about it.");
        assertThat(judged(facts("FAILED000001", null, null)).turnedBy()).isEqualTo("Register the Space it failed in first.");
    }
}
