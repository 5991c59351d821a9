package com.logitech.serviceportal.dispatch.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.LetterPaper;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Letters about a service manager")
class ManagerLettersTest {

    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");
    private static final String PORTAL = "https://portal.example";
    private static final CustomerId CUSTOMER = new CustomerId(UUID.randomUUID());

    private static Correspondent person(String name, String language) {
        return new Correspondent(new UserId(UUID.randomUUID()), name, "david@portal.example", language, ZoneId.of("Europe/Zurich"));
    }

    private static Letter letter(String language, String kind, boolean fellShort) {
        boolean ended = kind.equals("ServiceManagerEnded");
        return ManagerLetters.letter(person("Nora", language), new ManagerLetters.Said(kind, CUSTOMER, "Alpine",
                ended ? Optional.empty() : Optional.of(person("David Okafor", "en")),
                ended ? Optional.empty() : Optional.of("Mon to Fri 09:00-17:00 (Europe/Zurich)"), AT, fellShort), PORTAL);
    }

    @ParameterizedTest
    @CsvSource({"en, ServiceManagerAssigned, Alpine has a Designated Service Manager: David Okafor",
        "de, ServiceManagerAssigned, Alpine hat einen benannten Servicemanager: David Okafor",
        "fr, ServiceManagerAssigned, Alpine a un responsable de service attitré : David Okafor",
        "en, ServiceManagerHandedOver, David Okafor becomes the Designated Service Manager of Alpine",
        "de, ServiceManagerHandedOver, David Okafor wird benannter Servicemanager von Alpine",
        "fr, ServiceManagerHandedOver, David Okafor devient responsable de service attitré de Alpine"})
    @DisplayName("say who it is, how he is reached and in which hours")
    void who(String language, String kind, String subject) {
        Letter letter = letter(language, kind, false);
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(LetterPaper.text(letter)).contains("david@portal.example", "Mon to Fri 09:00-17:00", "Alpine")
                .contains(PORTAL + "/customers/customer.xhtml?id=" + CUSTOMER);
    }

    @ParameterizedTest
    @CsvSource({"en, true, minimum of active Select licenses", "de, true, Mindestzahl aktiver Select-Lizenzen",
        "fr, true, minimum de licences Select actives", "en, false, Tickets are answered as before",
        "de, false, Tickets werden beantwortet wie bisher", "fr, false, Les tickets sont traités comme avant"})
    @DisplayName("say that there is none any more, since when, and why where the minimum was not met")
    void ended(String language, boolean fellShort, String words) {
        Letter letter = letter(language, "ServiceManagerEnded", fellShort);
        assertThat(letter.paragraphs().get(0)).contains("2026").contains("Alpine");
        assertThat(letter.paragraphs().get(1)).contains(words);
    }
}
