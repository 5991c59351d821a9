package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.spaces.Choices;
import com.logitech.serviceportal.support.api.talk.Splitting.NewSplit;
import com.logitech.serviceportal.support.api.talk.Splitting;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.TicketWord;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a ticket of its own of words of another: what is chosen, what it is about, and what would be promised, before it is made. */
@Named
@ViewScoped
public class SplitTicketPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HelpDesk desk;
    @Inject
    private transient Splitting splitting;
    @Inject
    private transient Choices choices;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SupportWords words;

    private String id;
    private long seen;
    private final List<Line> lines = new ArrayList<>();
    private String subject;
    private Choice space;
    private final List<Choice> requesters = new ArrayList<>();
    private String requester;
    private transient TicketSummary ticket;
    private transient SupportOffer offer;
    private transient String refused;

    /** A word of the ticket that can be chosen. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final UUID word;
        private final WordKind kind;
        private final Instant at;
        private final String by;
        private final String text;
        private boolean chosen;

        Line(TicketWord said) {
            this.word = said.id().value();
            this.kind = said.kind();
            this.at = said.at();
            this.by = said.by();
            this.text = said.text();
        }

        public WordKind getKind() {
            return kind;
        }

        public Instant getAt() {
            return at;
        }

        public String getBy() {
            return by;
        }

        public String getText() {
            return text;
        }

        public boolean isChosen() {
            return chosen;
        }

        public void setChosen(boolean chosen) {
            this.chosen = chosen;
        }
    }

    public void load() {
        TicketDetail detail = desk.ticket(ticketId());
        ticket = detail.ticket();
        seen = detail.version();
        detail.said().forEach(word -> lines.add(new Line(word)));
        space = ticket.space().map(known -> new Choice(known.toString(), ticket.spaceName(), "")).orElse(null);
        focus.on(ticket.customer(), ticket.company());
    }

    /** Looks up what would be promised to what is chosen by now and for whom it can be, or why it is no ticket. */
    public void look() {
        offer = null;
        refused = null;
        List<Choice> found = List.of();
        if (lines.stream().anyMatch(Line::isChosen)) {
            try {
                offer = splitting.offer(ticketId(), split());
                found = splitting.requesters(ticketId(), split()).stream()
                        .map(one -> new Choice(one.person().toString(), one.name(), "")).toList();
            } catch (Refused why) {
                refused = why.getMessage();
            }
        }
        choose(found);
    }

    /** Who was chosen by hand stays chosen while he can be. */
    private void choose(List<Choice> found) {
        boolean usual = requesters.isEmpty() || requesters.get(0).id().equals(requester);
        if (usual || found.stream().noneMatch(one -> one.id().equals(requester))) {
            requester = found.isEmpty() ? null : found.get(0).id();
        }
        requesters.clear();
        requesters.addAll(found);
    }

    public String go() {
        TicketDetail made = splitting.split(ticketId(), seen, split());
        Notices.good(words.text("split.made", made.ticket().number(), getTicket().number()));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + made.ticket().id();
    }

    private NewSplit split() {
        return new NewSplit(lines.stream().filter(Line::isChosen).map(line -> new EntryId(line.word)).toList(), Asked.text(subject),
                Optional.ofNullable(space).map(chosen -> Asked.space(chosen.id())),
                Asked.some(requester).map(chosen -> new UserId(Asked.id(chosen, "requester"))));
    }

    public List<Choice> find(String part) {
        return choices.spaces(getTicket().customer(), part);
    }

    private TicketId ticketId() {
        return new TicketId(Asked.id(id, "ticket"));
    }

    public TicketSummary getTicket() {
        if (ticket == null) {
            ticket = desk.ticket(ticketId()).ticket();
        }
        return ticket;
    }

    public List<Line> getLines() {
        return lines;
    }

    /** What would be promised; null before words are chosen. */
    public SupportOffer getOffer() {
        return offer;
    }

    /** Why what is chosen is no ticket; null where it is. */
    public String getRefused() {
        return refused;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** For whom it can be; empty before words are chosen. */
    public List<Choice> getRequesters() {
        return requesters;
    }

    public String getRequester() {
        return requester;
    }

    public void setRequester(String requester) {
        this.requester = requester;
    }

    public Choice getSpace() {
        return space;
    }

    public void setSpace(Choice space) {
        this.space = space;
    }
}
