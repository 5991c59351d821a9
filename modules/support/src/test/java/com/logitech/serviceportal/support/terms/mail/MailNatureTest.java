package com.logitech.serviceportal.support.terms.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.mail.MailSigns;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Who wrote a mail")
class MailNatureTest {

    private static final String ANNA = "anna@alpine.example";

    private static MailSigns submitted(String autoSubmitted, String precedence) {
        return new MailSigns(autoSubmitted, precedence, false, "", false, false, false, false);
    }

    @ParameterizedTest
    @CsvSource({"'',''", "no,''", "NO,''", "no; comment,''", "'',normal", "'',first-class"})
    @DisplayName("is a person, where nothing says otherwise")
    void person(String autoSubmitted, String precedence) {
        assertThat(MailNature.of(submitted(autoSubmitted, precedence), ANNA, "It is dark")).isEqualTo(MailNature.PERSON);
    }

    @ParameterizedTest
    @CsvSource({"auto-replied,''", "auto-generated,''", "Auto-Notified; owner,''", "'',bulk", "'',JUNK", "'',list", "'',auto_reply"})
    @DisplayName("is a machine that says so")
    void machine(String autoSubmitted, String precedence) {
        assertThat(MailNature.of(submitted(autoSubmitted, precedence), ANNA, "It is dark")).isEqualTo(MailNature.MACHINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Automatic reply: dark", "AUTOMATIC REPLY: dark", "Out of Office: dark", "Out of the office",
        "Abwesenheitsnotiz: x",
        "Automatische Antwort: x", "Réponse automatique : x", "Undeliverable: x", "Mail delivery failed: x", "Autosvar: x"})
    @DisplayName("is a machine by the subject such mails have")
    void subjects(String subject) {
        assertThat(MailNature.of(MailSigns.none(), ANNA, subject)).isEqualTo(MailNature.MACHINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Re: automatic reply does not work", "Our office is dark", "Question about automatic replies",
        "Undeliverables"})
    @DisplayName("is a person who writes about machines")
    void aboutMachines(String subject) {
        assertThat(MailNature.of(MailSigns.none(), ANNA, subject)).isEqualTo(MailNature.PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MAILER-DAEMON@mx.example", "postmaster@alpine.example", "noreply@saas.example", "no-reply@x.example",
        "bounces+12@x.example"})
    @DisplayName("is a machine by an address nobody reads")
    void addresses(String from) {
        assertThat(MailNature.of(MailSigns.none(), from, "x")).isEqualTo(MailNature.MACHINE);
    }

    @Test
    @DisplayName("is a machine by each other sign alone, and we ourselves before all")
    void signs() {
        assertThat(MailNature.of(new MailSigns("", "", true, "", false, false, false, false), ANNA, "x")).isEqualTo(MailNature.MACHINE);
        assertThat(MailNature.of(new MailSigns("", "", false, "All", false, false, false, false), ANNA, "x")).isEqualTo(MailNature.MACHINE);
        assertThat(MailNature.of(new MailSigns("", "", false, "", true, false, false, false), ANNA, "x")).isEqualTo(MailNature.MACHINE);
        assertThat(MailNature.of(new MailSigns("", "", false, "", false, true, false, false), ANNA, "x")).isEqualTo(MailNature.MACHINE);
        assertThat(MailNature.of(new MailSigns("", "", false, "", false, false, true, false), ANNA, "x")).isEqualTo(MailNature.MACHINE);
        assertThat(MailNature.of(new MailSigns("auto-replied", "", false, "", false, false, false, true), ANNA, "x"))
                .isEqualTo(MailNature.OURS);
    }
}
