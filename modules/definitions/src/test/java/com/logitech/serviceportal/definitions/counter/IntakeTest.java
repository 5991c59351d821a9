package com.logitech.serviceportal.definitions.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import com.logitech.serviceportal.definitions.Refused;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What is sent")
class IntakeTest {

    @Test
    @DisplayName("is told all that is wrong with it at once")
    void allAtOnce() {
        assertThatThrownBy(() -> taken(intake -> {
            intake.text("company", " ", 2, 200);
            intake.mail("contact", "nobody");
            intake.zone("zone", ZoneId.of("+02:00"));
        })).isInstanceOf(Refused.class).extracting(refused -> ((Refused) refused).problems().stream().map(Refused.Problem::field).toList())
                .asInstanceOf(type(List.class)).isEqualTo(List.of("company", "contact", "zone"));
    }

    @Test
    @DisplayName("is taken composed and without blanks around it")
    void composed() {
        assertThat(new Intake().text("company", " Cafe\u0301 ", 2, 200)).isEqualTo("Café");
    }

    @ParameterizedTest(name = "is refused with what cannot be shown")
    @ValueSource(strings = {"a\u0000b", "a\nb", "a\ud800b", "a\u0085b"})
    void unshowable(String text) {
        assertThatThrownBy(() -> taken(intake -> intake.optional("reason", text, 500))).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("is told one thing about a field that cannot be shown, not that it is missing as well")
    void oneThing() {
        assertThatThrownBy(() -> taken(intake -> intake.text("name", "a\nb", 1, 120))).isInstanceOf(Refused.class)
                .hasMessage("name: contains characters that cannot be shown");
    }

    @ParameterizedTest(name = "is refused as a name with what nobody sees")
    @ValueSource(strings = {"a\u200bb", "a\u202eb", "a\u0007b", "a\u2028b", "a\uffffb"})
    void unseen(String name) {
        assertThatThrownBy(() -> taken(intake -> intake.name("name", name, 1, 120))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "is refused on one line with what turns the direction of reading")
    @ValueSource(strings = {"a\u202ab", "a\u202eb", "a\u2066b", "a\u2069b"})
    void turning(String text) {
        assertThatThrownBy(() -> taken(intake -> intake.text("reason", text, 1, 500))).isInstanceOf(Refused.class)
                .hasMessageContaining("direction of reading");
        assertThatThrownBy(() -> taken(intake -> intake.optional("reason", text, 500))).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("may turn the direction of reading within lines of its own, and may be written from right to left anywhere")
    void rightToLeft() {
        Intake intake = new Intake();
        assertThat(intake.lines("text", "a\u202eb", 50)).isEqualTo("a\u202eb");
        assertThat(intake.text("reason", "\u05e9\u05dc\u200f\u05d5\u05dd", 1, 50)).hasSize(5);
        assertThat(intake.text("reason", "a\u2029b\u2065c\u206ad", 1, 50)).as("both sides of what turns").hasSize(7);
        intake.close();
    }

    @ParameterizedTest(name = "is taken as a heading with the marks some scripts are written with")
    @ValueSource(strings = {"a\u200cb", "a\u200db", "a\u200eb", "a\u200fb", "a\u061cb"})
    void heading(String text) {
        Intake intake = new Intake();
        assertThat(intake.heading("subject", text, 1, 50)).isEqualTo(text);
        intake.close();
        assertThatThrownBy(() -> taken(name -> name.name("name", text, 1, 50))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "is refused as a heading with what turns the direction of reading or nobody sees, or with marks alone")
    @ValueSource(strings = {"a\u200bb", "a\u2010\u202eb", "a\u2066b", "a\u0007b", "a\ufeffb", "\u200f\u200f\u200f"})
    void turnedHeading(String text) {
        assertThatThrownBy(() -> taken(intake -> intake.heading("subject", text, 1, 50))).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("is kept as a name with single blanks")
    void name() {
        assertThat(new Intake().name("name", "Blue \u00a0 Room", 1, 120)).isEqualTo("Blue Room");
        assertThat(new Intake().optionalName("site", null, 120)).isEmpty();
    }

    @Test
    @DisplayName("may be lines, which end alike whoever sent them; an empty one is missing")
    void lines() {
        Intake intake = new Intake();
        assertThat(intake.lines("text", " one\r\ntwo\rthree\n\tfour ", 50)).isEqualTo("one\ntwo\nthree\n\tfour");
        intake.close();
        for (String bad : new String[] {null, "\r\n", "a\u0000b", "a\u001bb", "x".repeat(51)}) {
            assertThatThrownBy(() -> taken(sent -> sent.lines("text", bad, 50))).as(bad).isInstanceOf(Refused.class)
                    .hasMessageStartingWith("text: ");
        }
    }

    @Test
    @DisplayName("may be lines of some length, or lines that are left out")
    void linesOfSomeLength() {
        assertThat(new Intake().lines("answer", "a\nb", 3, 50)).isEqualTo("a\nb");
        assertThatThrownBy(() -> taken(sent -> sent.lines("answer", "ab", 3, 50))).hasMessage("answer: has 3 to 50 characters, not 2");
        assertThat(new Intake().optionalLines("remark", null, 50)).isEmpty();
        assertThat(new Intake().optionalLines("remark", " \r\n ", 50)).isEmpty();
        assertThat(new Intake().optionalLines("remark", "one\r\ntwo", 50)).isEqualTo("one\ntwo");
        assertThatThrownBy(() -> taken(sent -> sent.optionalLines("remark", "x".repeat(51), 50))).isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("is a zone only where a place has it")
    void zone() {
        assertThat(new Intake().zone("zone", "Europe/Zurich")).contains(ZoneId.of("Europe/Zurich"));
        assertThat(new Intake().zone("zone", "+02:00")).isEmpty();
        assertThat(new Intake().zone("zone", (String) null)).isEmpty();
    }

    @Test
    @DisplayName("is measured in code points")
    void codePoints() {
        taken(intake -> intake.text("name", "\ud83d\ude00".repeat(120), 1, 120));
        assertThatThrownBy(() -> taken(intake -> intake.text("name", "\ud83d\ude00".repeat(121), 1, 120))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "is no web address as {0}")
    @ValueSource(strings = {"javascript:alert(1)", "www.example.com", "https:///x", "http://user:word@example.com/", "ftp://example.com"})
    void website(String text) {
        assertThatThrownBy(() -> taken(intake -> intake.website("website", text, 200))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "is no mail address as {0}")
    @ValueSource(strings = {"a@b", "a b@c.example", "<a@b.example>", "a@b.example\r\nBcc: c@d.example", "@b.example", "a@b@c.example"})
    void mail(String text) {
        assertThatThrownBy(() -> taken(intake -> intake.mail("email", text))).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "is a mail address as {0}")
    @ValueSource(strings = {"ada@portal.example", "o'neil+rooms@mail.example.com", "jürgen@bücher.example"})
    void goodMail(String text) {
        taken(intake -> intake.mail("email", text));
    }

    private static void taken(Consumer<Intake> fields) {
        Intake intake = new Intake();
        fields.accept(intake);
        intake.close();
    }
}
