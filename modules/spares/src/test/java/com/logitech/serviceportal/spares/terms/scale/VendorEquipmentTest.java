package com.logitech.serviceportal.spares.terms.scale;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R79: a spare")
class VendorEquipmentTest {

    private static Finding judged(String product, boolean device, String... parts) {
        Finding finding = new VendorEquipment().judge(new VendorEquipment.Facts(product, device, List.of(parts)));
        assertThat(new VendorEquipment().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("is a device of ours, and of a bundle with another maker's computer the Tap alone")
    void ours() {
        assertThat(judged("Tap", true).holds()).isTrue();
        assertThat(judged("Room Solutions for Microsoft Teams", false, "Tap").holds()).isFalse();
        assertThat(judged("Room Solutions for Microsoft Teams", false, "Tap").turnedBy()).isEqualTo("Choose Tap.");
    }

    @Test
    @DisplayName("is no software and nothing of another maker")
    void others() {
        assertThat(judged("Sync Software", false).holds()).isFalse();
        assertThat(judged("Sync Software", false).turnedBy()).isEqualTo("Choose a device of ours that is deployed.");
    }
}
