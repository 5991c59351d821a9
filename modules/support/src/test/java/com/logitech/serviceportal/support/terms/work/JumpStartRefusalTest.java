package com.logitech.serviceportal.support.terms.work;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.work.RefusalReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JumpStartRefusalTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-03");

    private static Finding refused(RefusalReason reason, String path, boolean inHours) {
        return judged(new JumpStartRefusal(), new JumpStartRefusal.Facts(reason, path, inHours, "", DAY, Optional.empty()));
    }

    @Test
    @DisplayName("R128: the reasons are eleven, each with its number in the text")
    void theReasonsAreEleven() {
        assertThat(Arrays.stream(RefusalReason.values()).map(RefusalReason::code))
                .containsExactly("(i)", "(ii)", "(iii)", "(iv)", "(v)", "(vi)", "(vii)", "(viii)", "(ix)", "(x)", "(xi)");
        assertThat(Arrays.stream(RefusalReason.values()).filter(RefusalReason::isPathOwed).map(RefusalReason::code))
                .containsExactly("(i)", "(iv)", "(ix)");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(value = RefusalReason.class, names = {"OTHER_MAKER", "ON_SITE", "INFRASTRUCTURE"})
    @DisplayName("R128: for (i), (iv) and (ix) a way to who can help is owed all the same")
    void someOweAWay(RefusalReason reason) {
        assertThat(refused(reason, "", true).holds()).isFalse();
        Finding shown = refused(reason, "The mini computer does not start; its maker has an RMA process.", true);
        assertThat(shown.holds()).isTrue();
        assertThat(shown.because()).contains(reason.code()).endsWith("There is a way to help.");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(RefusalReason.class)
    @DisplayName("R128: nobody is refused without a way to who can help; where our people need not find one, the reason brings its own")
    void allNameAWay(RefusalReason reason) {
        assertThat(refused(reason, "", false).because()).contains(reason.code(), "a way to who can help is owed");
        assertThat(refused(reason, " \n", false).holds()).isFalse();
        assertThat(reason.usualPath().isEmpty()).isEqualTo(reason.isPathOwed());
        if (!reason.isPathOwed()) {
            assertThat(reason.usualPath()).endsWith(".");
            assertThat(judged(new JumpStartRefusal(), new JumpStartRefusal.Facts(reason, reason.usualPath(), false, "Windows", DAY,
                    Optional.of(DAY.minusDays(1)))).holds()).isTrue();
        }
    }

    @ParameterizedTest(name = "the desk open {0}: {1}")
    @CsvSource({"false, true", "true, false"})
    @DisplayName("R128 (xi): outside the hours is what came while the desk was closed")
    void outsideTheHours(boolean inHours, boolean holds) {
        assertThat(refused(RefusalReason.OUTSIDE_HOURS, "Write again.", inHours).holds()).isEqualTo(holds);
    }

    @ParameterizedTest(name = "support until {0}: {1}")
    @CsvSource({"2026-03-02, true", "2026-03-03, false", "2026-03-04, false", ", false"})
    @DisplayName("R128 (iii): mainstream support is judged on the day of the incident, its last day is in it, and unknown is no reason")
    void mainstreamSupportOnTheDay(LocalDate endsOn, boolean holds) {
        Finding finding = judged(new JumpStartRefusal(), new JumpStartRefusal.Facts(RefusalReason.OUT_OF_MAINSTREAM, "Upgrade.", true,
                "Windows", DAY, Optional.ofNullable(endsOn)));
        assertThat(finding.holds()).isEqualTo(holds);
        assertThat(finding.because().contains("is not known for Windows.")).isEqualTo(endsOn == null);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({"JUMPSTART, OURS, reseller", "JUMPSTART, BUNDLED, maker", "SELECT, OURS, ''"})
    @DisplayName("R136: JumpStart replaces nothing, and says who decides")
    void nothingIsReplaced(SupportLevel level, ProductKind kind, String way) {
        Finding finding = judged(new HardwareElsewhere(), new HardwareElsewhere.Facts(level, kind));
        assertThat(finding.holds()).isEqualTo(level != SupportLevel.JUMPSTART);
        assertThat(finding.turnedBy()).contains(way);
    }
}
