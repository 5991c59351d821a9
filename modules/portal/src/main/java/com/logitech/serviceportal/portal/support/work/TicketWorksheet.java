package com.logitech.serviceportal.portal.support.work;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.portal.support.TicketPage;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** What a ticket is about and what is done with it, as a part of its page. Names what has a form of its own, and does the rest. */
@Named("worksheet")
@ViewScoped
public class TicketWorksheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TicketPage page;
    @Inject
    private transient TicketWork work;
    @Inject
    private transient SupportWords words;

    private long seen;

    /** An act. @param name in the page's address */
    public record Act(String name, String title) {
    }

    /** Who then changes something has seen it so. */
    @PostConstruct
    void begin() {
        seen = getDetail().version();
    }

    public WorkDetail getDetail() {
        return page.getWhole().work();
    }

    /** The version of the ticket that the visitor saw. */
    public long getSeen() {
        return seen;
    }

    public TicketId getTicket() {
        return getDetail().ticket();
    }

    public String takeUp() {
        return done("work.taken.up", work.takeUp(getTicket(), seen));
    }

    public String handBack() {
        return done("work.handed.back", work.handBack(getTicket(), seen));
    }

    public String resume() {
        return done("work.resumed", work.resume(getTicket(), seen));
    }

    public String outOfOurHands() {
        return done("work.out.done", work.closeOutOfOurHands(getTicket(), seen));
    }

    /** Says that it is done. @return where the ticket is shown as it is then */
    public String done(String word, WorkDetail after) {
        Notices.good(words.text(word));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + after.ticket();
    }

    /** Whether the visitor is one of our people who may work on it: Select is not for the agents of the Basic desk (R32). */
    public boolean isWorking() {
        Caller caller = Caller.current();
        return getDetail().open() && (caller.holds(Caller.Role.SELECT_AGENT, Caller.Role.SERVICE_MANAGER)
                || caller.holds(Caller.Role.BASIC_AGENT) && getDetail().level() != SupportLevel.SELECT);
    }

    /** What he may do with it, one at a time. */
    public List<Act> getActs() {
        return Arrays.stream(TicketAct.values()).filter(act -> act.suits(getDetail()))
                .map(act -> new Act(act.word(), words.plain(act.title))).toList();
    }

    /** Whether the form of this is shown. @param name of an act */
    public boolean isDoing(String name) {
        return name.equals(page.getDoing()) && isWorking() && getActs().stream().anyMatch(act -> act.name().equals(name));
    }
}
