package com.logitech.serviceportal.replacement.terms.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R65: a replacement is shipped")
class ShippingTermsTest {

    private static Finding judged(ShippingTerms.Facts facts) {
        Finding finding = new ShippingTerms().judge(facts);
        assertThat(new ShippingTerms().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("DAP with the preferred carrier, duties paid by us; otherwise only with a reason")
    void terms() {
        assertThat(judged(new ShippingTerms.Facts("DAP", "DHL", true, true, "")).holds()).isTrue();
        assertThat(judged(new ShippingTerms.Facts("DDP", "DHL", true, true, "")).holds()).isFalse();
        assertThat(judged(new ShippingTerms.Facts("DAP", "Own van", false, true, "")).holds()).isFalse();
        assertThat(judged(new ShippingTerms.Facts("DAP", "DHL", true, false, "")).holds()).isFalse();
        assertThat(judged(new ShippingTerms.Facts("DAP", "DHL", true, false, "Export control")).holds()).isTrue();
        assertThat(judged(new ShippingTerms.Facts("DAP", "DHL", true, false, "Export control")).because()).contains("Export control");
    }
}
