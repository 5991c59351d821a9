package com.logitech.serviceportal.dispatch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.LetterPaper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Letters")
class LettersTest {

    private static final Instant AT = Instant.parse("2027-03-28T00:30:00Z");
    private static final String PORTAL = "https://portal.example";

    private static Correspondent reader(String language) {
        return new Correspondent(UserId.random(), "Zoë O'Neil", "zoe@alpine.example", language, ZoneId.of("Europe/Zurich"));
    }

    @ParameterizedTest
    @CsvSource({"en, Your password was changed, 'Hello Zoë O''Neil,', 'March 28, 2027'",
        "de, Ihr Passwort wurde geändert, 'Guten Tag Zoë O''Neil,', '28. März 2027'",
        "fr, Votre mot de passe a été modifié, 'Bonjour Zoë O''Neil,', '28 mars 2027'",
        "pt, Your password was changed, 'Hello Zoë O''Neil,', 'March 28, 2027'"})
    @DisplayName("speak the reader's language, and English to whom no other is known")
    void languages(String language, String subject, String greeting, String day) {
        Letter letter = AccessLetters.letter(reader(language), AT, PORTAL);

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.greeting()).isEqualTo(greeting);
        assertThat(letter.paragraphs().get(0)).contains(day);
    }

    @Test
    @DisplayName("write an instant on the reader's clocks and name their zone")
    void zone() {
        assertThat(AccessLetters.letter(reader("en"), AT, PORTAL).paragraphs().get(0)).contains("1:30", "Europe/Zurich");
        assertThat(AccessLetters.letter(reader("en"), AT.plusSeconds(3600), PORTAL).paragraphs().get(0)).as("summer time has begun")
                .contains("3:30", "Europe/Zurich");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr"})
    @DisplayName("invite with a link, the customer's name and until when, in the customer's zone")
    void invitation(String language) {
        Letter letter = InvitationLetters.letter(new Invitations.Letter(InvitationId.random(), "zoe@alpine.example", "Alpine <AG>",
                language,
                ZoneId.of("America/Toronto"), CustomerRole.OWNER, "Owner", AT, Optional.of("Anna"), "secret-token"), PORTAL);

        assertThat(letter.link()).map(Letter.Link::address).contains(PORTAL + "/join.xhtml?token=secret-token");
        assertThat(letter.subject()).contains("Alpine <AG>");
        assertThat(LetterPaper.html(letter)).contains("Alpine &lt;AG&gt;").doesNotContain("<AG>");
        assertThat(LetterPaper.text(letter)).contains("America/Toronto", "Anna", "secret-token");
        assertThat(letter.closing()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"en, 1, '1 day'", "en, 30, '30 days'", "de, 1, '1 Tag'", "de, 30, '30 Tagen'", "fr, 1, '1 jour'", "fr, 30, '30 jours'"})
    @DisplayName("count days as the language does")
    void days(String language, int left, String words) {
        assertThat(Phrases.in(language).text("ContractEnding.subject", "1000042", "", "", left)).contains("1000042").endsWith(words);
    }

    @ParameterizedTest
    @CsvSource({"en, ONSITE_SPARES, 'Onsite spares will be lost on March 1, 2027'",
        "de, ONSITE_SPARES, Ersatzgeräte vor Ort: entfällt am 1. März 2027",
        "fr, ONSITE_SPARES, Appareils de rechange sur place : perdu le 1 mars 2027"})
    @DisplayName("tell in time which benefit is lost, when, and what would keep it")
    void minimum(String language, String benefit, String subject) {
        Letter letter = MinimumLetters.letter(reader(language), "Alpine", Map.of("benefit", benefit, "shortOn", "2027-03-01", "zone",
                "Europe/Zurich", "countThen", "40", "minimum", "50", "toRegain", "75"), PORTAL);

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(LetterPaper.text(letter)).contains("40", "50", "75", "Alpine", "Europe/Zurich");
    }

    @ParameterizedTest
    @CsvSource({"en, Plan 1000042 is above its maximum", "de, Plan 1000042 liegt über seiner Höchstzahl",
        "fr, Le plan 1000042 dépasse son maximum"})
    @DisplayName("say how far a plan is above its maximum, and lead to the Spaces above")
    void outgrown(String language, String subject) {
        Letter letter = PlanLetters.letter(reader(language), "Alpine", Map.of("number", "1000042", "contract", "c0ffee", "spaces", "117",
                "maximumSpaces", "100"), PORTAL);

        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.paragraphs().get(0)).contains("117", "100", "17", "Alpine");
        assertThat(letter.link()).map(Letter.Link::address).contains(PORTAL + "/plans/spaces-above.xhtml?contract=c0ffee");
    }

    @Test
    @DisplayName("call a benefit they have no word for by its code")
    void unknownBenefit() {
        assertThat(Phrases.in("de").benefit("TEA_AND_CAKE")).isEqualTo("tea and cake");
    }

    @Test
    @DisplayName("write contract numbers without a thousands' sign, and a day as the language does")
    void numbers() {
        assertThat(Phrases.in("de").day(LocalDate.of(2027, 3, 1))).isEqualTo("1. März 2027");
        assertThat(Phrases.in("fr").text("ServiceStarted.subject", "1000042")).contains("1000042");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr"})
    @DisplayName("say in every language what they say in English")
    void complete(String language) throws IOException {
        assertThat(keys("_" + language)).isEqualTo(keys(""));
    }

    private static Set<Object> keys(String suffix) throws IOException {
        Properties words = new Properties();
        try (InputStream file = Phrases.class.getResourceAsStream("letters" + suffix + ".properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return words.keySet();
    }
}
