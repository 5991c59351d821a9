package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R55: what another maker made")
class OthersProductTest {

    private static Finding judged(OthersProduct.Facts facts) {
        Finding finding = new OthersProduct().judge(facts);
        assertThat(new OthersProduct().replay(finding)).isEqualTo(finding);
        return finding;
    }

    private static Finding judged(OthersProduct.Maker maker, String vendor) {
        return judged(new OthersProduct.Facts("Camera X", maker, Optional.ofNullable(vendor)));
    }

    @Test
    @DisplayName("is replaced by its maker, bundled or not; our part of a bundle is ours")
    void maker() {
        assertThat(judged(OthersProduct.Maker.OURS, null).holds()).isTrue();
        assertThat(judged(OthersProduct.Maker.BUNDLED, "Intel").holds()).isFalse();
        assertThat(judged(OthersProduct.Maker.BUNDLED, "Intel").because()).contains("bundle", "promise no time");
        assertThat(judged(OthersProduct.Maker.THIRD_PARTY, "Samsung").turnedBy()).contains("Turn to Samsung");
        assertThat(judged(OthersProduct.Maker.THIRD_PARTY, null).turnedBy()).contains("its maker");
    }
}
