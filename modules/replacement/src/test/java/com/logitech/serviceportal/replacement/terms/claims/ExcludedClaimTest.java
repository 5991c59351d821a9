package com.logitech.serviceportal.replacement.terms.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("R54: a claim")
class ExcludedClaimTest {

    private static Finding judged(ExcludedClaim.Facts facts) {
        Finding finding = new ExcludedClaim().judge(facts);
        assertThat(new ExcludedClaim().replay(finding)).isEqualTo(finding);
        return finding;
    }

    private static Finding judged(WarrantyExclusion ground, String evidence, boolean forbidden) {
        return judged(new ExcludedClaim.Facts(Optional.ofNullable(ground), evidence, forbidden, "France"));
    }

    @ParameterizedTest
    @EnumSource(WarrantyExclusion.class)
    @DisplayName("is not valid for each of seven grounds that is shown; named without evidence none counts")
    void grounds(WarrantyExclusion ground) {
        assertThat(judged(ground, "Photo of the plug", false).holds()).isFalse();
        assertThat(judged(ground, "Photo of the plug", false).because()).contains("Ground " + ground.number());
        assertThat(judged(ground, " ", false).holds()).isTrue();
    }

    @Test
    @DisplayName("is valid without a ground, and where the law forbids it")
    void valid() {
        assertThat(WarrantyExclusion.values()).hasSize(7);
        assertThat(judged(null, "", false).holds()).isTrue();
        assertThat(judged(WarrantyExclusion.CONSUMABLE, "Photo", true).holds()).isTrue();
        assertThat(judged(WarrantyExclusion.CONSUMABLE, "Photo", true).because()).contains("France");
    }
}
