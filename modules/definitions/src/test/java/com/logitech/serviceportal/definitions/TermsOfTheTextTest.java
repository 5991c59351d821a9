package com.logitech.serviceportal.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsOfTheTextTest {

    @Nested
    @DisplayName("Service levels")
    class Levels {

        @Test
        @DisplayName("are three, Basic below Essential below Select, and only Basic is not bought")
        void three() {
            assertThat(ServiceLevel.values()).containsExactly(ServiceLevel.BASIC, ServiceLevel.ESSENTIAL, ServiceLevel.SELECT);
            assertThat(ServiceLevel.SELECT.isAbove(ServiceLevel.ESSENTIAL)).isTrue();
            assertThat(ServiceLevel.ESSENTIAL.isAbove(ServiceLevel.ESSENTIAL)).isFalse();
            assertThat(ServiceLevel.BASIC.isPaid()).isFalse();
            assertThat(ServiceLevel.ESSENTIAL.isPaid()).isTrue();
        }
    }

    @Nested
    @DisplayName("A Space category")
    class Categories {

        @Test
        @DisplayName("can be any code, not only the three of today")
        void open() {
            assertThat(new SpaceCategory("PHONE_BOOTH")).isNotEqualTo(SpaceCategory.SMALL_ROOM);
        }

        @ParameterizedTest
        @DisplayName("is refused with a code that is not one")
        @ValueSource(strings = {"", "small room", "1ROOM", "ROOM-A", "ÄROOM", "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJX"})
        void malformed(String code) {
            assertThatIllegalArgumentException().isThrownBy(() -> new SpaceCategory(code));
        }
    }

    @Nested
    @DisplayName("A refusal")
    class Refusals {

        @Test
        @DisplayName("by a granted decision is a contradiction")
        void contradiction() {
            Finding holds = new Finding(DecisionTest.Sample.OPEN_DOOR, true, "Open.", List.of(), "");
            Decision granted = new Decision("May I?", Instant.EPOCH, Instant.EPOCH, List.of(holds));
            assertThatIllegalArgumentException().isThrownBy(() -> Refused.by(granted));
        }

        @Test
        @DisplayName("names every field that cannot be used")
        void fields() {
            Refused refused = Refused.input(List.of(new Refused.Problem("name", "is empty"), new Refused.Problem("country", "is unknown")));
            assertThat(refused.kind()).isEqualTo(Refused.Kind.INPUT);
            assertThat(refused.problems()).extracting(Refused.Problem::field).containsExactly("name", "country");
        }
    }
}
