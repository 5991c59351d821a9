package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.PlainText;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.talk.TicketFileAdded;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.talk.TicketFiles;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Keeps the files beside the words of tickets. */
@ApplicationScoped
@Transactional
class AttachmentOffice implements Attachments {

    private static final String WORD = "word";
    private static final int LONGEST_NAME_SENT = 255;

    @Inject
    private KnownTickets known;
    @Inject
    private TicketFiles files;
    @Inject
    private VirusScanner scanner;
    @Inject
    private Clock clock;
    @Inject
    private Event<TicketFileAdded> ticketFileAdded;

    @Override
    public List<AttachedFile> store(TicketId ticket, EntryId word, List<SentFile> sent) {
        Intake intake = new Intake();
        sent.stream().map(SentFile::name).forEach(name -> {
            intake.required("fileName", name == null || name.isBlank() ? null : name);
            if (name != null && PlainText.length(name) > LONGEST_NAME_SENT) {
                intake.wrong("fileName", "has at most " + LONGEST_NAME_SENT + " characters");
            }
        });
        intake.close();
        return keep(ticket, word, sent, true).files();
    }

    @Override
    public Kept storeUsable(TicketId ticket, EntryId word, List<SentFile> sent) {
        return keep(ticket, word, sent, false);
    }

    @Override
    public FileContent file(TicketId ticket, TicketFileId file) {
        return files.find(known.together(known.of(ticket)), Intake.given("file", file), Caller.current().isStaff())
                .orElseThrow(() -> Refused.notFound("file"));
    }

    /** Files are looked at before the word is held: a scanner takes its time. */
    private Kept keep(TicketId ticket, EntryId entry, List<SentFile> sent, boolean all) {
        Caller caller = Caller.current();
        Ticket about = known.goingOn(ticket);
        caller.mustBeAllowed(about.customer().value(), "ticket", SupportTask.WRITE_IN_TICKETS);
        FileIntake intake = FileIntake.of(sent, scanner::objection);
        TicketFiles.Word word = files.hold(about.id(), Intake.given(WORD, entry))
                .filter(said -> said.kind() != WordKind.NOTE || caller.isStaff())
                .orElseThrow(() -> Refused.notFound(WORD));
        if (!caller.holds(Role.SYSTEM) && !word.by().equals(caller.signature())) {
            throw Refused.conflict(WORD, "Somebody else said it, and adds its files.");
        }
        if (all && word.kind() != WordKind.NOTE) {
            about.mustBeOpen();
        }
        intake.within(word.files(), word.bytes());
        if (all && !intake.leftOut().isEmpty()) {
            throw Refused.input(intake.leftOut().stream()
                    .map(file -> new Refused.Problem("files", file.name() + " " + file.why())).toList());
        }
        Instant now = clock.instant();
        int position = word.files();
        for (FileContent file : intake.taken()) {
            files.add(about.id(), entry, ++position, file, caller.signature(), now);
            if (word.kind() != WordKind.NOTE) {
                ticketFileAdded.fire(new TicketFileAdded(about.customer(), about.id(), about.number(), entry, file.file().mediaType(),
                        file.file().bytes(), now));
            }
        }
        return new Kept(intake.taken().stream().map(FileContent::file).toList(), List.copyOf(intake.leftOut()));
    }
}
