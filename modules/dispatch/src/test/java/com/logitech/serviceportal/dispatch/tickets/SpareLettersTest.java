package com.logitech.serviceportal.dispatch.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.LetterPaper;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Letters about onsite spares")
class SpareLettersTest {

    private static final String PORTAL = "https://portal.example";
    private static final String PATH = "/spares/spare.xhtml?id=" + UUID.randomUUID();

    private static Letter letter(String language, String kind, Letter.Row... rows) {
        return SpareLetters.letter(new Correspondent(new UserId(UUID.randomUUID()), "Nora", "nora@alpine.example", language,
                ZoneId.of("Europe/Zurich")), new SpareLetters.Said(kind, "Alpine", List.of(rows), PATH), PORTAL);
    }

    @ParameterizedTest
    @CsvSource({"en, Onsite spares for Alpine are on their way, Units", "de, Ersatzgeräte vor Ort für Alpine sind unterwegs, Geräte",
        "fr, Des appareils de rechange sur site pour Alpine sont en route, Appareils"})
    @DisplayName("say what was sent and where it is kept, and lead to the request")
    void granted(String language, String subject, String units) {
        Letter letter = letter(language, "SparesGranted", new Letter.Row("units", "2 × Rally Bar"), new Letter.Row("place", "IT store"));
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(letter.rows()).extracting(Letter.Row::label).contains(units).hasSize(3);
        assertThat(LetterPaper.text(letter)).contains("2 × Rally Bar", "IT store", PORTAL + PATH);
    }

    @ParameterizedTest
    @CsvSource({"en, SpareUsedUp, one onsite spare less", "de, SpareUsedUp, ein Ersatzgerät vor Ort weniger",
        "fr, SpareUsedUp, un appareil de rechange sur site de moins", "en, SpareUpdateDue, up to date", "de, SpareUpdateDue, aktueller",
        "fr, SpareUpdateDue, à jour", "en, SpareReplenished, as many spares as before", "de, SpareReplenished, so viele Ersatzgeräte",
        "fr, SpareReplenished, autant d'appareils"})
    @DisplayName("say what became of a spare and why, and lead to it")
    void spare(String language, String kind, String words) {
        Letter letter = letter(language, kind, new Letter.Row("unit", "Rally Bar 2347FW0A12B8"), new Letter.Row("because", "It fell."));
        assertThat(String.join(" ", letter.paragraphs())).contains(words);
        assertThat(LetterPaper.text(letter)).contains("2347FW0A12B8", "It fell.", PORTAL + PATH);
    }

    @ParameterizedTest
    @CsvSource({"en, was refused", "de, wurde abgelehnt", "fr, a été refusée"})
    @DisplayName("say why a request is not served")
    void refused(String language, String words) {
        Letter letter = letter(language, "SparesRequestRefused", new Letter.Row("because", "Sold out until spring."));
        assertThat(letter.subject()).contains(words);
        assertThat(LetterPaper.text(letter)).contains("Sold out until spring.");
    }
}
