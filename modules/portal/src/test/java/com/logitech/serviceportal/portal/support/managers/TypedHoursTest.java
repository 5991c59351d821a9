package com.logitech.serviceportal.portal.support.managers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Hours as people type them")
class TypedHoursTest {

    private static WeeklyHours week(String typed) {
        return new WeeklyHours(ZoneId.of("Europe/Zurich"), TypedHours.days("hours", typed), Optional.empty());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"Mon-Fri 09:00-17:00 | Mon to Fri 09:00-17:00 (Europe/Zurich)",
        "monday to friday 9:00 - 17:00 | Mon to Fri 09:00-17:00 (Europe/Zurich)",
        "Sat 10:00-12:00, Mon-Tue 08:30-12:00 | Mon and Tue 08:30-12:00, Sat 10:00-12:00 (Europe/Zurich)"})
    @DisplayName("are read by days and times, in any order")
    void read(String typed, String words) {
        assertThat(week(typed).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"weekdays", "Mon 9-17", "Mon-Xyz 09:00-17:00", "Mon 25:00-26:00"})
    @DisplayName("are refused where they cannot be read, and the field is named")
    void unreadable(String typed) {
        assertThatThrownBy(() -> week(typed)).isInstanceOfSatisfying(Refused.class, refused ->
                assertThat(refused.problems()).extracting(Refused.Problem::field).containsExactly("hours"));
    }

    @Test
    @DisplayName("are typed as they are shown, to begin a change with")
    void typed() {
        for (String typed : new String[]{"Mon-Fri 09:00-17:00", "Mon-Tue 08:30-12:00, Sat 10:00-12:00"}) {
            assertThat(TypedHours.typed(week(typed))).isEqualTo(typed);
        }
    }

    @Test
    @DisplayName("are in the zone of a place")
    void zone() {
        assertThat(TypedHours.zone("zone", " America/Toronto ")).isEqualTo(ZoneId.of("America/Toronto"));
        assertThatThrownBy(() -> TypedHours.zone("zone", "Nowhere")).isInstanceOf(Refused.class);
    }
}
