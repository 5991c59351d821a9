package com.logitech.serviceportal.dispatch.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.LetterPaper;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.PlannedDelivery;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.Speed;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.ReturnWay;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblem;
import com.logitech.serviceportal.replacement.api.tracking.ProblemOutcome;
import com.logitech.serviceportal.replacement.api.tracking.ReportedProblem;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A mail about a return")
class ClaimWordsTest {

    private static final Instant AT = Instant.parse("2027-03-30T10:00:00Z");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private record Fact(String serial) {
    }

    private static Letter letter(String language, ReturnState state, boolean planned, String reason, Optional<String> notice) {
        return letter(language, state, planned, reason, notice, Optional.empty(), Optional.empty());
    }

    private static Letter letter(String language, ReturnState state, boolean planned, String reason, Optional<String> notice,
            Optional<VendorPath> turnTo, Optional<ReportedProblem> settled) {
        Fact fact = new Fact("2347ABCDEFG8");
        DeviceId device = new DeviceId(UUID.randomUUID());
        ReturnSummary summary = new ReturnSummary(new ReturnId(UUID.randomUUID()), new ReturnNumber(100_007), CustomerId.random(), "Alpine",
                TicketId.random(), new TicketNumber(100_042), Optional.of(new SpaceId(UUID.randomUUID())), "Eiger <b>",
                Optional.of(new CountryCode("CH")), ZURICH, Optional.of(device), "2347ABCDEFG8", "Rally Bar", state, ReturnWay.ADVANCED, AT,
                Optional.of(AT), Optional.empty(), 1);
        Decision decision = new Decision("Is it replaced?", AT, AT, List.of(
                Finding.holds(ReplacementClause.OTHERS_PRODUCT, fact, "It is ours."),
                Finding.fails(ReplacementClause.REGISTERED_SERIAL, fact, "It is registered nowhere.", "Register it.")));
        DeliveryPromise delivery = new DeliveryPromise(device, summary.space(), "Eiger", AT, Speed.NEXT_BUSINESS_DAY, Optional.of(planned)
                .filter(is -> is).map(is -> new PlannedDelivery("Venlo", ZoneId.of("Europe/Amsterdam"), AT, LocalDate.parse("2027-03-30"),
                        LocalDate.parse("2027-03-31"), AT, AT, ZURICH, List.of())), Optional.empty(), decision);
        ReturnDetail detail = new ReturnDetail(summary, decision, decision, Optional.of(delivery), ClaimProofs.NONE, "", Optional.empty(),
                "", reason, notice, false, turnTo);
        return new ClaimWords(new Correspondent(UserId.random(), "Zoë O'Neil", "zoe@alpine.example", language, ZURICH), detail,
                List.of(unit("2347SENT0008", Optional.empty()), unit("2347CAME0008", Optional.of(AT))),
                settled, "[T-100042] No picture", "https://portal.example", Optional.of("TOKEN")).letter();
    }

    private static SentUnit unit(String serial, Optional<Instant> arrivedAt) {
        Decision terms = new Decision("How?", AT, AT, List.of(Finding.holds(ReplacementClause.SHIPPING_TERMS, new Fact(serial), "DAP.")));
        return new SentUnit(serial, "Rally Bar", Optional.empty(), "DHL Express", "JD0146", terms, AT,
                Optional.empty(), arrivedAt, arrivedAt.isEmpty() ? DeliveryOutcome.OPEN : DeliveryOutcome.UNPLANNED,
                Optional.empty(), Optional.empty());
    }

    @Test
    @DisplayName("names what is on its way and how it is found there, and not what has arrived")
    void sent() {
        assertThat(LetterPaper.text(letter("en", ReturnState.SHIPPED, true, "", Optional.empty())))
                .contains("is on its way: return R-100007", "2347SENT0008", "DHL Express JD0146").doesNotContain("2347CAME0008");
    }

    @ParameterizedTest
    @CsvSource({"en, has not come back yet: return R-100007, number of the return",
        "de, noch nicht zurück: Rücksendung R-100007, Nummer der", "fr, pas encore revenu, numéro du retour"})
    @DisplayName("reminds of a failed unit that has not come back, and says how it comes")
    void overdue(String language, String sentence, String how) {
        assertThat(LetterPaper.text(letter(language, ReturnState.AWAITED, true, "", Optional.empty()))).contains(sentence, how)
                .doesNotContain("R56");
    }

    @ParameterizedTest
    @CsvSource({"en, ANOTHER_SENT, Another unit was sent", "de, FOUND, wurde gefunden", "fr, NOTHING_WRONG, ne posait pas de problème"})
    @DisplayName("says what came of a problem with the delivery of a unit, with what our people write, and not how the return stands")
    void settled(String language, ProblemOutcome outcome, String sentence) {
        ReportedProblem problem = new ReportedProblem("2347CAME0008", DeliveryProblem.WRONG_UNIT, "A keyboard came.", AT,
                Optional.of(outcome), "The labels were <b>swapped</b>.", Optional.of(AT));
        Letter letter = letter(language, ReturnState.SHIPPED, true, "It is old.", Optional.empty(), Optional.empty(), Optional.of(problem));
        assertThat(LetterPaper.text(letter)).contains(sentence, "R-100007", "2347CAME0008", "The labels were <b>swapped</b>.")
                .doesNotContain("2347SENT0008", "It is old.");
        assertThat(LetterPaper.html(letter)).doesNotContain("<b>swapped");
    }

    @ParameterizedTest
    @CsvSource({"en, Rally Bar 2347ABCDEFG8 is replaced: return R-100007 is authorized.",
        "de, Rally Bar 2347ABCDEFG8 wird ersetzt: Rücksendung R-100007 ist genehmigt.",
        "fr, Rally Bar 2347ABCDEFG8 est remplacé : le retour R-100007 est autorisé.",
        "pt, Rally Bar 2347ABCDEFG8 is replaced: return R-100007 is authorized."})
    @DisplayName("says in the reader's language that it is replaced, and keeps to the ticket's subject")
    void languages(String language, String sentence) {
        Letter letter = letter(language, ReturnState.AUTHORIZED, true, "", Optional.empty());
        assertThat(letter.paragraphs().get(0)).isEqualTo(sentence);
        assertThat(letter.subject()).isEqualTo("[T-100042] No picture");
    }

    @Test
    @DisplayName("R64, R67: names the planned days as no guarantee, and no day where it goes at best effort")
    void planned() {
        assertThat(LetterPaper.text(letter("en", ReturnState.AUTHORIZED, true, "", Optional.empty())))
                .contains("no guarantee", "March 30, 2027", "March 31, 2027", "Europe/Zurich");
        assertThat(LetterPaper.text(letter("en", ReturnState.AUTHORIZED, false, "", Optional.empty())))
                .contains("at best effort").doesNotContain("March 31, 2027");
    }

    @Test
    @DisplayName("says what is missing or why it is refused, by which rule, and what would help; of a review neither")
    void why() {
        for (ReturnState state : List.of(ReturnState.WAITING, ReturnState.REFUSED)) {
            assertThat(LetterPaper.text(letter("en", state, false, "", Optional.empty())))
                    .contains("It is registered nowhere. (R56)", "Register it.");
        }
        assertThat(LetterPaper.text(letter("en", ReturnState.REVIEW, false, "", Optional.of("The law stays untouched."))))
                .contains("Our people look at return R-100007", "The law stays untouched.").doesNotContain("registered nowhere");
    }

    @ParameterizedTest
    @CsvSource({"en, Turn to Acme <b>, Have ready, Turn to its maker", "de, Wenden Sie sich an Acme <b>, Bereithalten, an den Hersteller",
        "fr, Adressez-vous à Acme <b>, À préparer, à son fabricant"})
    @DisplayName("R55: sends who has another maker's product to its maker in his own language, with the way there; to the maker if unknown")
    void anotherMakers(String language, String sentence, String label, String unknown) {
        Letter letter = letter(language, ReturnState.REFUSED, false, "", Optional.empty(), Optional.of(new VendorPath("Acme <b>",
                "https://acme.example/rma", "+1 555 0100", "Serial number")), Optional.empty());
        assertThat(LetterPaper.text(letter)).contains(sentence, "https://acme.example/rma", "+1 555 0100", label, "Serial number")
                .doesNotContain("Register it.");
        assertThat(LetterPaper.html(letter)).doesNotContain("<b>");
        assertThat(LetterPaper.text(letter(language, ReturnState.REFUSED, false, "", Optional.empty(),
                Optional.of(VendorPath.UNKNOWN), Optional.empty())))
                .contains(unknown).doesNotContain(label);
    }

    @Test
    @DisplayName("brings what our people wrote with the notice the law asks for, and nothing in it that could act")
    void reason() {
        Letter letter = letter("en", ReturnState.REFUSED, false, "It was <b>painted</b> over.", Optional.of("The law stays untouched."));
        assertThat(LetterPaper.text(letter)).contains("It was <b>painted</b> over.", "The law stays untouched.");
        assertThat(LetterPaper.html(letter)).doesNotContain("<b>painted", "Eiger <b>");
    }
}
