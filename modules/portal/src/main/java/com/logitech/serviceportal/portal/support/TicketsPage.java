package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.tickets.TicketQueue.TicketQuery;
import com.logitech.serviceportal.support.api.tickets.TicketQueue;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The list of tickets: open ones by what is due first. */
@Named
@RequestScoped
public class TicketsPage {

    @Inject
    private TicketQueue queue;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private ListFile file;

    private String text;
    private String show;
    private String level;
    private boolean mine;
    private String after;
    private Page<TicketSummary> tickets;

    public void load() {
        tickets = file.orPage(TicketSummary.class, after, (mark, size) -> queue.tickets(new TicketQuery(
                Optional.ofNullable(focus.getCustomer()), Optional.empty(), Asked.constant(SupportLevel.class, level), !isClosed(), mine,
                Asked.text(text), mark, size)));
    }

    public Page<TicketSummary> getTickets() {
        return tickets;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return tickets == null || tickets.items().isEmpty();
    }

    public boolean isNarrowed() {
        return mine || isClosed() || Asked.some(level).or(() -> Asked.some(text)).or(() -> Asked.some(after)).isPresent();
    }

    public boolean isOpening() {
        return Caller.current().mayAnywhere(SupportTask.OPEN_TICKETS);
    }

    /** Whether the visitor works on tickets himself. */
    public boolean isWorking() {
        return Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.BASIC_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    public List<SupportLevel> getLevels() {
        return List.of(SupportLevel.values());
    }

    public boolean isLevel(SupportLevel one) {
        return one.name().equals(level);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** "closed" for those that are, or empty. */
    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = show;
    }

    public boolean isClosed() {
        return "closed".equals(show);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
