package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R55: what another maker made")
class OthersProductTest {

    private static Finding judged(OthersProduct.Facts facts) {
        Finding finding = new OthersProduct().judge(facts);
        assertThat(new OthersProduct().replay(finding)).isEqualTo(finding);
        return finding;
    }

    private static Finding judged(OthersProduct.Maker maker, VendorPath path) {
        return judged(OthersProduct.Facts.others("Camera X", maker, path));
    }

    private static VendorPath path(String vendor, String website, String phone, String ready) {
        return new VendorPath(vendor, website, phone, ready);
    }

    @Test
    @DisplayName("is replaced by its maker, bundled or not; our part of a bundle is ours")
    void maker() {
        assertThat(judged(OthersProduct.Facts.ours("Rally Bar")).holds()).isTrue();
        assertThat(judged(OthersProduct.Maker.BUNDLED, path("Acme", "", "", "")).holds()).isFalse();
        assertThat(judged(OthersProduct.Maker.BUNDLED, path("Acme", "", "", "")).because()).contains("bundle", "promise no time");
        assertThat(judged(OthersProduct.Maker.THIRD_PARTY, path("Acme", "", "", "")).turnedBy())
                .isEqualTo("Turn to Acme for a replacement.");
        assertThat(judged(OthersProduct.Maker.THIRD_PARTY, VendorPath.UNKNOWN).turnedBy())
                .isEqualTo("Turn to its maker for a replacement.");
    }

    @Test
    @DisplayName("is sent on with the way to its maker, as far as that is known, and with what to have ready")
    void way() {
        assertThat(judged(OthersProduct.Maker.THIRD_PARTY, path("Acme", "https://acme.example/rma", "+1 555 0100",
                "Serial number and proof of purchase.")).turnedBy()).isEqualTo("Turn to Acme for a replacement: https://acme.example/rma or"
                + " +1 555 0100. Have ready: Serial number and proof of purchase.");
        assertThat(judged(OthersProduct.Maker.BUNDLED, path("Acme", "", "+1 555 0100", "")).turnedBy())
                .isEqualTo("Turn to Acme for a replacement: +1 555 0100.");
    }

    @ParameterizedTest(name = "a ticket about {0}, registered as {1}: {2}")
    @CsvSource({"BUNDLED, HARDWARE, OURS", "BUNDLED, PERIPHERAL, OURS", "THIRD_PARTY, HARDWARE, OURS", "BUNDLED, SOFTWARE, OURS",
        "BUNDLED, BUNDLE, BUNDLED", "BUNDLED, , BUNDLED", "THIRD_PARTY, , THIRD_PARTY", "THIRD_PARTY, BUNDLE, THIRD_PARTY",
        "OURS, BUNDLE, OURS", "OURS, , OURS", "OURS, HARDWARE, OURS", "CONSUMER, , OURS"})
    @DisplayName("in a bundle is told by the serial number: under one of our own product our part fails, and is handled normally")
    void whosePart(ProductKind found, Catalog.Product.Kind registered, OthersProduct.Maker maker) {
        assertThat(OthersProduct.Maker.of(found, Optional.ofNullable(registered))).isEqualTo(maker);
    }
}
