package com.logitech.serviceportal.dispatch.tickets;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents.Correspondent;
import com.logitech.serviceportal.dispatch.mail.Phrases;
import com.logitech.serviceportal.dispatch.terms.Letter;
import com.logitech.serviceportal.dispatch.terms.OurMarks;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.mail.TicketPost.Envelope;
import com.logitech.serviceportal.support.api.mail.TicketPost.FileLeftOut;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockPart;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockReading;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.TicketWord;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the mails about a ticket say to one reader. Under JumpStart everybody reads English (R120). */
final class TicketWords {

    /** Stretches of a clock a mail shows; the portal shows all of them. */
    private static final int MOST_PARTS = 8;
    /** Files a mail names; our people know of all of them. */
    private static final int MOST_FILES = 20;

    private final Correspondent reader;
    private final TicketDetail ticket;
    private final Envelope envelope;
    private final String portal;
    private final boolean heard;
    private final Phrases phrases;

    /** @param heard whether answers to mails are fetched */
    TicketWords(Correspondent reader, TicketDetail ticket, Envelope envelope, String portal, boolean heard) {
        this.reader = reader;
        this.ticket = ticket;
        this.envelope = envelope;
        this.portal = portal;
        this.heard = heard;
        this.phrases = Phrases.in(envelope.level() == SupportLevel.JUMPSTART ? "en" : reader.language());
    }

    /** The mark an answer is known by comes first: mail programs cut long subjects. */
    static String subject(TicketSummary ticket) {
        return "[" + ticket.number() + "] " + ticket.subject();
    }

    /** @param kind the fact's name @param reply there for a reply of ours @param leftOut files of the reader's mail that were not taken */
    Letter letter(String kind, Optional<TicketWord> reply, List<FileLeftOut> leftOut) {
        TicketSummary summary = ticket.ticket();
        List<String> paragraphs = new ArrayList<>();
        List<Letter.Row> rows = new ArrayList<>();
        switch (kind) {
            case "TicketOpened" -> opened(paragraphs, rows);
            case "TicketWritten" -> written(paragraphs, reply.orElseThrow());
            case "IncidentStopped" -> paragraphs.addAll(List.of(phrases.textOf("IncidentStopped.text",
                    summary.stopped().map(Enum::name).orElse(""), summary.number().toString()), phrases.text("IncidentStopped.next")));
            case "TicketWillClose" -> willClose(paragraphs, rows);
            case "TicketClosed" -> closed(paragraphs);
            case "MailFilesLeftOut" -> paragraphs.add(phrases.text("MailFilesLeftOut.text", summary.number().toString()));
            default -> paragraphs.add(phrases.text("TicketReopened.text", summary.number().toString()));
        }
        leftOut(paragraphs, leftOut);
        return new Letter(phrases.language(), subject(summary), phrases.text("greeting", reader.name()), paragraphs,
                reply.map(word -> word.text().lines().toList()).orElse(List.of()), rows,
                Optional.of(new Letter.Link(phrases.text("link.ticket"), portal + "/support/ticket.xhtml?id=" + summary.id())),
                heard ? List.of(phrases.text("ticket.answer"), OurMarks.inText(envelope.token()))
                        : List.of(phrases.text("ticket.answer.portal")));
    }

    /** Whoever asked to be called is written to as well, and told why (R36). */
    private void written(List<String> paragraphs, TicketWord reply) {
        if (ticket.asksForCall() && envelope.requester().equals(Optional.of(reader.user()))) {
            paragraphs.add(phrases.text("TicketWritten.phone"));
        }
        paragraphs.add(phrases.text("TicketWritten.text", reply.by(), ticket.ticket().number().toString()));
    }

    private void opened(List<String> paragraphs, List<Letter.Row> rows) {
        TicketSummary summary = ticket.ticket();
        ClockReading clock = ticket.clock();
        paragraphs.add(phrases.text("TicketOpened.text", summary.number().toString()));
        paragraphs.add(clock.dueAt().map(due -> phrases.text("TicketOpened.due", phrases.instant(due, reader.zone())))
                .orElseGet(() -> phrases.text("TicketOpened.soon")));
        if (envelope.selectInPortal()) {
            paragraphs.add(phrases.text("TicketOpened.select"));
        }
        rows.add(row("customer", summary.company()));
        rows.add(row("level", summary.level().title()));
        if (!summary.spaceName().isEmpty()) {
            rows.add(row("space", summary.spaceName()));
        }
        clock.dueAt().ifPresent(due -> {
            rows.add(row("due", phrases.instant(due, reader.zone())));
            if (!clock.zone().equals(reader.zone())) {
                rows.add(row("due.contract", phrases.instant(due, clock.zone())));
            }
        });
        clock.parts().stream().limit(MOST_PARTS).forEach(part -> rows.add(part(part, reader.zone())));
    }

    private void leftOut(List<String> paragraphs, List<FileLeftOut> files) {
        if (!files.isEmpty()) {
            paragraphs.add(phrases.text("left.out"));
            files.stream().limit(MOST_FILES).forEach(file -> paragraphs.add(phrases.text("left.out." + file.why(), file.name())));
            paragraphs.add(phrases.text("left.out.next"));
        }
    }

    /** When it closes by itself, by the reader's clock and the contract's; nothing where somebody has answered meanwhile. */
    private void willClose(List<String> paragraphs, List<Letter.Row> rows) {
        TicketSummary summary = ticket.ticket();
        summary.closesAt().ifPresent(at -> {
            paragraphs.add(phrases.text("TicketWillClose.text", summary.number().toString(), phrases.instant(at, reader.zone())));
            paragraphs.add(phrases.text(heard ? "TicketWillClose.next" : "TicketWillClose.next.portal"));
            rows.add(row("customer", summary.company()));
            if (!summary.spaceName().isEmpty()) {
                rows.add(row("space", summary.spaceName()));
            }
            rows.add(row("closes", phrases.instant(at, reader.zone())));
            if (!ticket.clock().zone().equals(reader.zone())) {
                rows.add(row("due.contract", phrases.instant(at, ticket.clock().zone())));
            }
        });
    }

    private void closed(List<String> paragraphs) {
        TicketSummary summary = ticket.ticket();
        paragraphs.add(phrases.textOf("TicketClosed.text", summary.closing().map(Enum::name).orElse(""), summary.number().toString()));
        envelope.reopenableUntil().ifPresent(until -> paragraphs.add(phrases.text(heard ? "TicketClosed.next" : "TicketClosed.next.portal",
                phrases.instant(until, reader.zone()))));
    }

    private Letter.Row part(ClockPart part, ZoneId zone) {
        String label = part.name().isEmpty() ? phrases.text("part." + part.kind()) : part.name();
        return new Letter.Row(label, phrases.span(part.from(), part.until(), zone));
    }

    private Letter.Row row(String label, String value) {
        return new Letter.Row(phrases.text("row." + label), value);
    }
}
