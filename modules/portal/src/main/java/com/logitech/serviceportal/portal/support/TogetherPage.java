package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.spaces.Choice;
import com.logitech.serviceportal.portal.support.talk.TicketConverter;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketSearch;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.talk.Merging.LinkKind;
import com.logitech.serviceportal.support.api.talk.Merging;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what a ticket has to do with another of the same customer, found by its number, its words or a serial number. */
@Named
@ViewScoped
public class TogetherPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int OFFERED = 12;

    @Inject
    private transient HelpDesk desk;
    @Inject
    private transient TicketSearch search;
    @Inject
    private transient Merging merging;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SupportWords words;

    private String id;
    private long seen;
    private Choice into;
    private Choice other;
    private LinkKind kind = LinkKind.RELATED;
    private transient TicketSummary ticket;
    private transient Decision fit;

    public void load() {
        seen = getTicket().version();
        focus.on(getTicket().customer(), getTicket().company());
    }

    /** Open ones of the same customer, which the ticket could go on in. */
    public List<Choice> findOpen(String part) {
        return found(TicketState.OPEN, part);
    }

    /** Tickets of the same customer, open or closed. */
    public List<Choice> find(String part) {
        return found(TicketState.ANY, part);
    }

    private List<Choice> found(TicketState state, String part) {
        return search.find(TicketFilter.in(state).of(Optional.of(getTicket().customer())), part, OFFERED).stream()
                .map(TicketSearch.TicketHit::ticket).filter(hit -> !hit.id().equals(ticketId())).map(TicketConverter::of).toList();
    }

    /** Whether it may go on in the one picked, and why; null before one is. */
    public Decision getFit() {
        if (fit == null && into != null) {
            fit = merging.fit(ticketId(), picked(into, "into"));
        }
        return fit;
    }

    public String merge() {
        TicketId target = picked(into, "into");
        Notices.good(words.text("talk.merged", getTicket().number(), merging.merge(ticketId(), seen, target).ticket().number()));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + target;
    }

    public String link() {
        merging.link(ticketId(), picked(other, "other"), kind);
        Notices.good(words.text("together.linked"));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + ticketId();
    }

    private TicketId picked(Choice choice, String field) {
        if (choice == null) {
            throw Refused.input(field, words.text("together.problem"));
        }
        return new TicketId(Asked.id(choice.id(), "ticket"));
    }

    /** What one can say of two tickets; that one was split off from another says itself. */
    public List<LinkKind> getKinds() {
        return Stream.of(LinkKind.values()).filter(one -> one != LinkKind.SPLIT_FROM).toList();
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

    /** Whether the visitor is one of our people, who merge and split. */
    public boolean isOurs() {
        return TicketPage.ours();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Choice getInto() {
        return into;
    }

    public void setInto(Choice into) {
        this.into = into;
        fit = null;
    }

    public Choice getOther() {
        return other;
    }

    public void setOther(Choice other) {
        this.other = other;
    }

    public LinkKind getKind() {
        return kind;
    }

    public void setKind(LinkKind kind) {
        this.kind = kind;
    }
}
