package com.logitech.serviceportal.spares.terms.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("R77: the scale of spares")
class SparesScaleTest {

    private static final List<ScaleStep> STEPS = List.of(new ScaleStep(50, 1), new ScaleStep(100, 2), new ScaleStep(150, 3));
    private static final LocalDate SINCE = LocalDate.of(2019, 5, 10);

    private static SparesScale.Facts rooms(int spaces, Optional<Integer> each) {
        return new SparesScale.Facts("Rooms", Optional.empty(), spaces, STEPS, each, SINCE, true);
    }

    private static Finding judged(SparesScale.Facts facts) {
        Finding finding = new SparesScale().judge(facts);
        assertThat(new SparesScale().replay(finding)).isEqualTo(finding);
        return finding;
    }

    @ParameterizedTest(name = "{0} Spaces: {1}")
    @DisplayName("gives by the step that is reached, and beyond the last one more for each further so many")
    @CsvSource({"0, 0", "49, 0", "50, 1", "51, 1", "99, 1", "100, 2", "149, 2", "150, 3", "199, 3", "200, 4", "249, 4", "250, 5"})
    void steps(int spaces, int units) {
        assertThat(rooms(spaces, Optional.of(50)).units()).isEqualTo(units);
        assertThat(judged(rooms(spaces, Optional.of(50))).holds()).isEqualTo(units > 0);
    }

    @Test
    @DisplayName("ends at its last step where nothing is given beyond")
    void ends() {
        assertThat(rooms(100_000, Optional.empty()).units()).isEqualTo(3);
        assertThat(judged(rooms(150, Optional.empty())).because()).doesNotContain("next one");
    }

    @Test
    @DisplayName("says what the next one takes, and that it is our assumption")
    void says() {
        assertThat(judged(rooms(120, Optional.of(50))).because()).isEqualTo("Rooms: 120 Spaces with active Select licenses give 2 Onsite"
                + " Spares by the scale in force since 2019-05-10, which is our assumption. The next one comes with 150.");
        assertThat(judged(rooms(160, Optional.of(50))).because()).endsWith("The next one comes with 200.");
        assertThat(judged(rooms(49, Optional.of(50))).turnedBy()).isEqualTo("Assign Select licenses to 1 more Space.");
        assertThat(judged(new SparesScale.Facts("Rooms", Optional.empty(), 50, STEPS, Optional.empty(), SINCE, false)).because())
                .doesNotContain("assumption");
    }

    @Test
    @DisplayName("counts the maximum of a plan that is in service")
    void plan() {
        SparesScale.Facts plan = new SparesScale.Facts("Rooms", Optional.of("1000042"), 100, STEPS, Optional.of(50), SINCE, true);
        assertThat(plan.units()).isEqualTo(2);
        assertThat(judged(plan).because()).startsWith("Rooms: plan 1000042 for up to 100 Spaces gives 2 Onsite Spares");
        assertThat(judged(new SparesScale.Facts("Rooms", Optional.of("1000042"), 25, STEPS, Optional.of(50), SINCE, true)).turnedBy())
                .isEqualTo("Upgrade the plan to one for more Spaces.");
    }

    @Test
    @DisplayName("without steps gives none")
    void none() {
        assertThat(judged(new SparesScale.Facts("Flex Desks", Optional.empty(), 500, List.of(), Optional.empty(), SINCE, true)).holds())
                .isFalse();
    }

    @Test
    @DisplayName("takes no step that gives nothing")
    void refused() {
        assertThatThrownBy(() -> new ScaleStep(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ScaleStep(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rooms(1, Optional.of(0))).isInstanceOf(IllegalArgumentException.class);
    }
}
