package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.talk.Conversation;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.TicketWork;
import com.logitech.serviceportal.support.model.Conversations;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.model.talk.TicketFiles;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Shows what is said in a ticket as it looks, and takes words and files in together. */
@ApplicationScoped
@Transactional
class ConversationOffice implements Conversation {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    @Inject
    private KnownTickets known;
    @Inject
    private HelpDesk desk;
    @Inject
    private TicketWork work;
    @Inject
    private Incidents incidents;
    @Inject
    private Attachments attachments;
    @Inject
    private Conversations conversations;
    @Inject
    private TicketFiles files;

    @Override
    public List<SaidWord> of(TicketId ticket) {
        return of(desk.ticket(ticket));
    }

    @Override
    public List<SaidWord> of(TicketDetail read) {
        Map<EntryId, List<AttachedFile>> beside = files.of(known.together(known.of(read.ticket().id())),
                Caller.current().isStaff());
        return read.said().stream().map(word -> new SaidWord(word.id(), word.kind(), word.at(), word.by(), word.text(),
                FormattedText.of(word.text()), beside.getOrDefault(word.id(), List.of()), word.delivery(), word.places())).toList();
    }

    @Override
    public TicketDetail say(TicketId ticket, long version, Saying saying, List<SentFile> sent) {
        if (saying.inside() && saying.solve()) {
            throw Refused.input("solve", "goes with what the customer reads, not with a note");
        }
        Ticket about = known.of(ticket);
        long seen = prepared(about, saying.take() ? desk.take(ticket, version).version() : version, saying);
        TicketDetail said = with(ticket, sent, () -> saying.inside() ? desk.note(ticket, seen, saying.text())
                : desk.write(ticket, seen, saying.text()));
        return saying.solve() ? desk.close(ticket, said.version(), Closing.SOLVED) : said;
    }

    /** What goes before the words: each is asked for the version the one before it has left. */
    private long prepared(Ticket about, long version, Saying saying) {
        Optional<Priority> settle = given(saying.settle());
        Optional<String> propose = given(saying.propose());
        if ((settle.isPresent() || propose.isPresent()) && !Caller.current().isStaff()) {
            throw Refused.input(settle.isPresent() ? "settle" : "propose", "is said by our own people alone");
        }
        if (propose.filter(code -> !LANGUAGES.contains(code)).isPresent()) {
            throw Refused.input("propose", "is a language by its ISO 639-1 code, such as en");
        }
        long seen = version;
        if (settle.filter(level -> level != about.priority()).isPresent()) {
            String plan = incidents.find(about.id()).map(Incident::plan).orElse("");
            seen = work.settle(about.id(), seen, new TicketWork.IncidentLevelChoice(settle.get(), false, plan)).version();
        }
        return propose.filter(code -> !code.equals(about.language())).isPresent()
                ? desk.chooseLanguage(about.id(), seen, propose.get()).version() : seen;
    }

    private static <T> Optional<T> given(Optional<T> sent) {
        return sent == null ? Optional.empty() : sent;
    }

    /** The version named is the one held, so that nobody else's word comes between those there before and the one said now. */
    private TicketDetail with(TicketId ticket, List<SentFile> sent, Supplier<TicketDetail> saying) {
        Set<EntryId> before = sent.isEmpty() ? Set.of() : words(ticket);
        TicketDetail said = saying.get();
        if (!sent.isEmpty()) {
            Set<EntryId> added = words(ticket);
            added.removeAll(before);
            added.forEach(word -> attachments.store(ticket, word, sent));
        }
        return said;
    }

    private Set<EntryId> words(TicketId ticket) {
        return conversations.of(List.of(ticket), true).stream().filter(word -> word.by().equals(Caller.current().signature()))
                .map(Conversations.Spoken::id).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public List<TextPart> preview(String sent) {
        Intake intake = new Intake();
        String text = intake.lines("text", sent, HelpDesk.LONGEST_TEXT);
        intake.close();
        return FormattedText.of(text);
    }
}
