package com.logitech.serviceportal.dispatch.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.dispatch.mail.Phrases;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.LetterPaper;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.mail.MailDesk.ReturnedMail;
import com.logitech.serviceportal.support.api.mail.ReturnReason;
import com.logitech.serviceportal.support.api.mail.TicketPost.Envelope;
import com.logitech.serviceportal.support.api.mail.TicketPost.FileLeftOut;
import com.logitech.serviceportal.support.api.talk.Attachments.Fault;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockPart;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockReading;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.TicketWord;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.terms.admission.TicketLevel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A mail about a ticket")
class TicketWordsTest {

    private static final String PORTAL = "https://portal.example";
    private static final String TOKEN = "c".repeat(32);
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant OPENED = Instant.parse("2027-03-29T15:10:00Z");
    private static final Instant DUE = Instant.parse("2027-03-30T15:10:00Z");
    private static final Decision NONE = new Decision("?", OPENED, OPENED,
            List.of(new TicketLevel().judge(new TicketLevel.Facts(SupportLevel.BASIC, OPENED, SupportLevel.BASIC))));

    private static Letter letter(String kind, String language, ZoneId zone, SupportLevel level, boolean heard, Optional<Instant> due,
                                 Optional<TicketWord> reply) {
        return letter(kind, language, zone, level, heard, due, reply, "", Optional.empty());
    }

    private static Letter letter(String kind, String language, ZoneId zone, SupportLevel level, boolean heard, Optional<Instant> due,
                                 Optional<TicketWord> reply, String phone, Optional<StopKind> stop, FileLeftOut... leftOut) {
        Optional<Instant> closed = Optional.of(DUE).filter(at -> kind.equals("TicketClosed"));
        Optional<Instant> closes = Optional.of(DUE).filter(at -> kind.equals("TicketWillClose"));
        TicketSummary summary = new TicketSummary(TicketId.random(), new TicketNumber(100_042), CustomerId.random(), "Alpine",
                Optional.empty(), "Eiger", Optional.empty(), level, "en", "No <b>picture</b>", OPENED, "Zoë",
                TicketSummary.FirstResponse.AWAITED, due, Optional.empty(), closes, closed, closed.map(at -> Closing.UNANSWERED),
                true, "", Origin.MAIL, Priority.NORMAL, false, stop, 1);
        ClockReading clock = new ClockReading(NONE, due, List.of(
                new ClockPart("COUNTED", OPENED, OPENED.plusSeconds(3_000), ""),
                new ClockPart("CLOSED", OPENED.plusSeconds(3_000), DUE.minusSeconds(3_600), "")), ZURICH, Optional.of(ZURICH));
        TicketDetail ticket = new TicketDetail(summary, phone.isEmpty() ? Channel.MAIL : Channel.PHONE, phone, Optional.empty(), NONE,
                clock, Optional.empty(), List.of());
        UserId reader = UserId.random();
        Envelope envelope = new Envelope(level, Optional.of(reader), Set.of(reader), Set.of(), Optional.empty(), TOKEN, List.of(),
                level == SupportLevel.BASIC, closed.map(at -> at.plusSeconds(14 * 86_400)));
        return new TicketWords(new Correspondent(reader, "Zoë O'Neil", "zoe@alpine.example", language, zone), ticket, envelope, PORTAL,
                heard).letter(kind, reply, List.of(leftOut));
    }

    private static Letter opened(String language, ZoneId zone, SupportLevel level) {
        return letter("TicketOpened", language, zone, level, true, Optional.of(DUE), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"en, It is ticket T-100042.", "de, Sie ist Ticket T-100042.", "fr, le ticket T-100042.", "pt, It is ticket T-100042."})
    @DisplayName("acknowledges in the reader's language; its subject begins with the mark an answer is known by")
    void languages(String language, String sentence) {
        Letter letter = opened(language, ZURICH, SupportLevel.BASIC);
        assertThat(letter.paragraphs().get(0)).contains(sentence);
        assertThat(letter.subject()).isEqualTo("[T-100042] No <b>picture</b>");
    }

    @Test
    @DisplayName("R48: says until when the first response comes and how that adds up, on the reader's clocks and the contract's")
    void due() {
        String text = LetterPaper.text(opened("en", ZoneId.of("Asia/Tokyo"), SupportLevel.BASIC));
        assertThat(text.replace('\u202f', ' ')).contains("March 31, 2027", "12:10 AM", "Asia/Tokyo", "The same by the contract's clocks",
                "March 30, 2027", "5:10 PM", "Europe/Zurich", "Counts: ", "(50 min)", "Closed: ", "(22 h 10 min)");
        assertThat(LetterPaper.text(opened("en", ZURICH, SupportLevel.BASIC))).doesNotContain("The same by");
    }

    @Test
    @DisplayName("R33: where there is no due time, says so")
    void soon() {
        assertThat(LetterPaper.text(letter("TicketOpened", "en", ZURICH, SupportLevel.SELECT, true, Optional.empty(), Optional.empty())))
                .contains("as soon as possible").doesNotContain("First response by");
    }

    @Test
    @DisplayName("R30: of a Basic ticket of a customer with Select Spaces says how to open a Select one; of a Select ticket does not")
    void select() {
        assertThat(LetterPaper.text(opened("en", ZURICH, SupportLevel.BASIC))).contains("For Select help open the ticket in the portal");
        assertThat(LetterPaper.text(opened("en", ZURICH, SupportLevel.SELECT))).doesNotContain("For Select help");
    }

    @Test
    @DisplayName("R120: about a JumpStart ticket is in English, whatever the reader reads else")
    void jumpStart() {
        assertThat(opened("de", ZURICH, SupportLevel.JUMPSTART).language()).isEqualTo("en");
    }

    @Test
    @DisplayName("brings a reply line by line, with nothing in it that could act, and what an answer is known by")
    void reply() {
        TicketWord word = new TicketWord(EntryId.random(), WordKind.REPLY, DUE, "Samuel", "Unplug it.\n  - then wait\n<script>x</script>",
                Optional.empty(), List.of());
        Letter letter = letter("TicketWritten", "en", ZURICH, SupportLevel.BASIC, true, Optional.of(DUE), Optional.of(word));
        assertThat(LetterPaper.text(letter)).contains("Samuel wrote in ticket T-100042:", "Unplug it.\n  - then wait\n", "ref:" + TOKEN,
                "Answer this mail");
        assertThat(LetterPaper.html(letter)).contains("Unplug it.<br>", "&lt;script&gt;").doesNotContain("<script>", "<b>picture");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "+41 21 863 55 11, true"})
    @DisplayName("R36: brings a reply also to who asked to be called, and says so to nobody else")
    void byPhone(String phone, boolean says) {
        TicketWord word = new TicketWord(EntryId.random(), WordKind.REPLY, DUE, "Samuel", "Unplug it.", Optional.empty(), List.of());
        String text = LetterPaper.text(letter("TicketWritten", "en", ZURICH, SupportLevel.BASIC, true, Optional.of(DUE),
                Optional.of(word), phone, Optional.empty()));
        assertThat(text).contains("Unplug it.");
        assertThat(text.contains("You asked to be called.")).isEqualTo(says);
    }

    @Test
    @DisplayName("R38, R51: says by both clocks when it closes unless somebody answers, and how it stays open")
    void willClose() {
        for (String language : List.of("en", "de", "fr")) {
            Phrases phrases = Phrases.in(language);
            for (boolean heard : List.of(true, false)) {
                Letter letter = letter("TicketWillClose", language, NEW_YORK, SupportLevel.SELECT, heard, Optional.of(DUE),
                        Optional.empty());
                assertThat(letter.paragraphs()).containsExactly(
                        phrases.text("TicketWillClose.text", "T-100042", phrases.instant(DUE, NEW_YORK)),
                        phrases.text(heard ? "TicketWillClose.next" : "TicketWillClose.next.portal"));
                assertThat(letter.rows()).containsSequence(
                        new Letter.Row(phrases.text("row.closes"), phrases.instant(DUE, NEW_YORK)),
                        new Letter.Row(phrases.text("row.due.contract"), phrases.instant(DUE, ZURICH)));
            }
            assertThat(letter("TicketWillClose", language, ZURICH, SupportLevel.BASIC, true, Optional.of(DUE), Optional.empty()).rows())
                    .extracting(Letter.Row::label).contains(phrases.text("row.closes")).doesNotContain(phrases.text("row.due.contract"));
        }
    }

    @ParameterizedTest
    @EnumSource(StopKind.class)
    @DisplayName("asks the customer for what has to happen first, in his language")
    void asked(StopKind stop) {
        for (String language : List.of("en", "de", "fr")) {
            Letter letter = letter("IncidentStopped", language, ZURICH, SupportLevel.BASIC, true, Optional.of(DUE), Optional.empty(), "",
                    Optional.of(stop));
            assertThat(letter.language()).isEqualTo(language);
            assertThat(letter.paragraphs().get(0)).contains("T-100042")
                    .isNotEqualTo(Phrases.in(language).text("IncidentStopped.text", "T-100042"));
        }
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    @DisplayName("names the files of a mail that were not taken and says why, in the reader's language, be it in the acknowledgement")
    void leftOut(Fault fault) {
        for (String language : List.of("en", "de", "fr")) {
            for (String kind : List.of("TicketOpened", "MailFilesLeftOut")) {
                Letter letter = letter(kind, language, ZURICH, SupportLevel.BASIC, true, Optional.of(DUE), Optional.empty(), "",
                        Optional.empty(), new FileLeftOut("<b>{0} it's.log", fault), new FileLeftOut("other.log", fault));
                Phrases phrases = Phrases.in(language);
                assertThat(letter.paragraphs().get(0)).isEqualTo(phrases.text(kind + ".text", "T-100042"));
                assertThat(letter.paragraphs()).containsSequence(phrases.text("left.out"),
                        phrases.text("left.out." + fault, "<b>{0} it's.log"), phrases.text("left.out." + fault, "other.log"),
                        phrases.text("left.out.next"));
                assertThat(LetterPaper.text(letter)).contains("<b>{0} it's.log");
                assertThat(LetterPaper.html(letter)).doesNotContain("<b>{0}");
            }
        }
    }

    @Test
    @DisplayName("says nothing of files where all were taken")
    void allTaken() {
        assertThat(opened("en", ZURICH, SupportLevel.BASIC).paragraphs()).doesNotContain(Phrases.in("en").text("left.out"));
    }

    @Test
    @DisplayName("R35, R36: to our own people says who works on it, and that the customer wants to be called")
    void toOurPeople() {
        TicketSummary summary = new TicketSummary(TicketId.random(), new TicketNumber(100_042), CustomerId.random(), "Alpine",
                Optional.empty(), "", Optional.empty(), SupportLevel.BASIC, "en", "Dark", OPENED, "Zoë",
                TicketSummary.FirstResponse.MET, Optional.of(DUE), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                true, "Bianca", Origin.MAIL, Priority.NORMAL, false, Optional.empty(), 1);
        TicketDetail ticket = new TicketDetail(summary, Channel.PHONE, "+41 21 863 55 11", Optional.empty(), NONE,
                new ClockReading(NONE, Optional.of(DUE), List.of(), ZURICH, Optional.empty()), Optional.empty(), List.of());
        Correspondent samuel = new Correspondent(UserId.random(), "Samuel", "samuel@portal.example", "en", ZURICH);
        for (String kind : List.of("DeskFollowUpDue", "DeskTicketAssigned")) {
            assertThat(LetterPaper.text(DeskLetters.letter(kind, samuel, ticket, PORTAL))).contains("T-100042", "Worked on by: Bianca",
                    "The customer prefers: to be called").doesNotContain("863");
        }
    }

    @Test
    @DisplayName("D6: of a closed ticket says why, and until when and how it is opened again")
    void closed() {
        assertThat(LetterPaper.text(letter("TicketClosed", "en", ZURICH, SupportLevel.BASIC, true, Optional.of(DUE), Optional.empty())))
                .contains("our attempts to reach you had no answer", "April 13, 2027", "answer this mail");
    }

    @Test
    @DisplayName("asks for no answer by mail where none is fetched")
    void unheard() {
        assertThat(LetterPaper.text(letter("TicketClosed", "en", ZURICH, SupportLevel.BASIC, false, Optional.of(DUE), Optional.empty())))
                .contains("reaches nobody").doesNotContain("answer this mail, or");
    }

    @ParameterizedTest
    @EnumSource(ReturnReason.class)
    @DisplayName("that was given back is explained, and nothing of it is repeated")
    void returned(ReturnReason why) {
        for (String language : List.of("en", "de", "fr")) {
            Letter letter = ReturnLetters.letter(new ReturnedMail("who@nowhere.example", "Buy pills", "id@nowhere.example", "Buy pills",
                    language, ZoneOffset.UTC, why), PORTAL);
            assertThat(letter.paragraphs()).hasSize(2).noneMatch(String::isBlank);
            assertThat(LetterPaper.text(letter) + letter.subject()).doesNotContain("pills");
        }
    }
}
