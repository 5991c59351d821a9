package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("R66: an advanced RMA")
class AdvancedReturnTest {

    private static Finding judged(AdvancedReturn.Facts facts) {
        Finding finding = new AdvancedReturn().judge(facts);
        assertThat(new AdvancedReturn().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @Test
    @DisplayName("needs five things, and says which of them are missing")
    void five() {
        assertThat(judged(new AdvancedReturn.Facts("2347ABCDEFG8", true, true, true, true, true)).holds()).isTrue();
        assertThat(judged(new AdvancedReturn.Facts("2347ABCDEFG8", false, true, true, true, true)).because()).contains("lacks Select");
        assertThat(judged(new AdvancedReturn.Facts("2347ABCDEFG8", true, false, true, true, true)).because()).contains("on the list");
        assertThat(judged(new AdvancedReturn.Facts("2347ABCDEFG8", true, true, false, true, true)).because()).contains("registered");
        assertThat(judged(new AdvancedReturn.Facts("2347ABCDEFG8", true, true, true, false, true)).because()).contains("country");
        assertThat(judged(new AdvancedReturn.Facts("2347ABCDEFG8", true, true, true, true, false)).because()).contains("confirmed failure");
        assertThat(judged(new AdvancedReturn.Facts("2347ABCDEFG8", false, false, false, false, false)).because())
                .contains("Select", "list", "registered", "country", "confirmed");
    }
}
