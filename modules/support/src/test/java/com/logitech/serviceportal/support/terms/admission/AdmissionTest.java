package com.logitech.serviceportal.support.terms.admission;

import static com.logitech.serviceportal.support.terms.Asked.judged;
import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdmissionTest {

    @Nested
    @DisplayName("R30: a Select ticket is opened in the portal and names a Space that Select covers")
    class Select {

        @ParameterizedTest(name = "a Space with {0}: {1}")
        @CsvSource({"SELECT, true", "ESSENTIAL, false", "BASIC, false"})
        void theSpaceHasSelectAtThatInstant(ServiceLevel level, boolean admitted) {
            Finding finding = judged(new SelectTicket(), new SelectTicket.Facts(true, Optional.of("Bellavista"), Optional.of(level)));
            assertThat(finding.holds()).isEqualTo(admitted);
            assertThat(finding.turnedBy().contains("under Basic")).isEqualTo(!admitted);
        }

        @Test
        void withoutASpaceBasicIsOffered() {
            Finding finding = judged(new SelectTicket(), new SelectTicket.Facts(true, Optional.empty(), Optional.empty()));
            assertThat(finding.holds()).isFalse();
            assertThat(finding.because()).startsWith("No Space is named");
            assertThat(finding.turnedBy()).contains("under Basic");
        }

        @Test
        void whatCameByMailIsNoSelectTicket() {
            assertThat(judged(new SelectTicket(),
                    new SelectTicket.Facts(false, Optional.of("Bellavista"), Optional.of(ServiceLevel.SELECT))).holds()).isFalse();
        }
    }

    @Nested
    @DisplayName("R36: who wants to be called gives a number")
    class Channels {

        @ParameterizedTest(name = "by phone {0}, number given {1}: {2}")
        @CsvSource({"true, true, true", "true, false, false", "false, true, true", "false, false, true"})
        void aCallNeedsANumber(boolean byPhone, boolean given, boolean holds) {
            Finding finding = judged(new PreferredChannel(), new PreferredChannel.Facts(byPhone, given));
            assertThat(finding.holds()).isEqualTo(holds);
            assertThat(finding.because().endsWith("we call.")).isEqualTo(byPhone && holds);
            assertThat(finding.because().endsWith("we write.")).isEqualTo(!byPhone);
        }
    }

    @Nested
    @DisplayName("R52: a ticket keeps the level it was opened with")
    class Levels {

        @ParameterizedTest(name = "opened under {0}, today {1}")
        @CsvSource({"SELECT, BASIC", "BASIC, SELECT", "SELECT, SELECT"})
        void whatTheSpaceHasTodayChangesNothing(SupportLevel opened, SupportLevel today) {
            Finding finding = judged(new TicketLevel(), new TicketLevel.Facts(opened, Instant.parse("2026-03-03T09:00:00Z"), today));
            assertThat(finding.holds()).isTrue();
            assertThat(finding.because()).contains("under " + opened.title() + " and keeps its level");
            assertThat(finding.because().contains("has " + today.title() + " today")).isEqualTo(opened != today);
        }
    }

    @Nested
    @DisplayName("R120, R121, R130: JumpStart tickets come from the Single Point of Contact, online, complete, and are answered in English")
    class JumpStart {

        @ParameterizedTest(name = "online {0}, a contact named {1}, he asks {2}: {3}")
        @CsvSource({"true, true, true, true", "false, true, true, false", "true, false, false, false", "true, true, false, false"})
        void theSinglePointOfContactAsks(boolean online, boolean named, boolean asks, boolean holds) {
            Finding finding = judged(new JumpStartRequester(), new JumpStartRequester.Facts(online, named, asks));
            assertThat(finding.holds()).isEqualTo(holds);
            assertThat(finding.turnedBy()).isEqualTo(holds ? "" : !online ? "Open the ticket in the portal."
                    : !named ? "Name the Single Point of Contact under People." : "Ask the Single Point of Contact to open the ticket.");
        }

        @ParameterizedTest(name = "answered in {0}: {1}")
        @CsvSource({"en, true", "fr, false"})
        void weAnswerInEnglish(String language, boolean holds) {
            assertThat(judged(new JumpStartLanguage(), new JumpStartLanguage.Facts(language)).holds()).isEqualTo(holds);
        }

        @ParameterizedTest(name = "{5}")
        @CsvSource({
            "true, true, true, true, true, ''", "false, true, true, true, true, the name of who asks",
            "true, false, true, true, true, a mail address", "true, true, false, true, true, a phone number",
            "true, true, true, false, true, the confirmation number or the serial number",
            "true, true, true, true, false, what happened"})
        void eachOfTheFiveIsStated(boolean name, boolean mail, boolean phone, boolean identified, boolean described, String missing) {
            Finding finding = judged(new JumpStartStatement(), new JumpStartStatement.Facts(name, mail, phone, identified, described));
            assertThat(finding.holds()).isEqualTo(missing.isEmpty());
            assertThat(finding.turnedBy()).isEqualTo(missing.isEmpty() ? "" : "Add " + missing + ".");
        }

        @Test
        void allThatIsMissingIsSaidAtOnce() {
            assertThat(judged(new JumpStartStatement(), new JumpStartStatement.Facts(true, true, false, false, true)).turnedBy())
                    .isEqualTo("Add a phone number and the confirmation number or the serial number.");
        }
    }
}
