package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Rows;
import com.logitech.serviceportal.portal.support.list.QueueLinks;
import com.logitech.serviceportal.portal.support.list.TicketFilters;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.queue.StandardQueue;
import com.logitech.serviceportal.support.api.queue.TicketQueue.QueueCount;
import com.logitech.serviceportal.support.api.queue.TicketQueue.TicketQuery;
import com.logitech.serviceportal.support.api.queue.TicketQueue;
import com.logitech.serviceportal.support.api.queue.TicketSearch;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The list of tickets, as the address narrows it: open ones by whose turn it is. Our people see those of the levels they are qualified for,
 * unless they ask for all; the queues above say how many wait in each.
 */
@Named
@RequestScoped
public class TicketsPage {

    private static final Set<StandardQueue> OURS = EnumSet.of(StandardQueue.UNASSIGNED, StandardQueue.DUE_SOON, StandardQueue.LATE,
            StandardQueue.MINE, StandardQueue.CLOSING_SOON);
    private static final Set<StandardQueue> THEIRS = EnumSet.of(StandardQueue.AWAITS_CUSTOMER, StandardQueue.CLOSING_SOON);

    @Inject
    private TicketFilters filters;
    @Inject
    private TicketQueue queue;
    @Inject
    private TicketSearch search;
    @Inject
    private ListFile file;
    @Inject
    private SupportWords words;

    private String after;
    private Page<Row> tickets;
    private List<Queue> queues = List.of();

    /** A row. @param where the place it was found at; empty unless it was searched for by words */
    public record Row(TicketSummary ticket, List<TicketSearch.Passage> where) {
    }

    /** A queue with how many wait in it, and where it is. */
    public record Queue(String title, String count, String address, boolean chosen) {

        public boolean isChosen() {
            return chosen;
        }
    }

    public void load() {
        if (filters.isSearched()) {
            found();
        } else {
            Page<TicketSummary> page = file.orPage(TicketSummary.class, after, this::listed);
            tickets = page == null ? null : page.as(rows -> rows.stream().map(ticket -> new Row(ticket, List.of())).toList());
        }
        if (tickets != null) {
            queues = queue.counts(filters.filter(), isWorking() ? OURS : THEIRS).stream().map(this::queue).toList();
        }
    }

    private void found() {
        if (!file.isSent(Columns.of(TicketSummary.class), () -> Rows.of(this::listed))) {
            List<Row> rows = search.find(filters.filter(), filters.getText(), TicketSearch.MOST).stream()
                    .map(hit -> new Row(hit.ticket(), hit.where())).toList();
            tickets = new Page<>(rows, Optional.empty(), rows.size());
        }
    }

    private Page<TicketSummary> listed(Optional<String> mark, int size) {
        return queue.tickets(new TicketQuery(filters.filter(), filters.getText(), mark, size));
    }

    /** One that is shown leads back to all that is open. */
    private Queue queue(QueueCount count) {
        StandardQueue one = count.queue();
        boolean chosen = filters.shown() == one.state() && filters.worker() == one.worker();
        return new Queue(one == StandardQueue.AWAITS_CUSTOMER && !isWorking() ? words.text("queue.awaits.you") : one.title(),
                count.more() ? words.text("queue.more", count.count()) : String.valueOf(count.count()),
                QueueLinks.to(chosen ? filters.filter().in(TicketState.OPEN, TicketWorker.ANYBODY)
                        : filters.filter().in(one.state(), one.worker())), chosen);
    }

    public List<Queue> getQueues() {
        return queues;
    }

    public Page<Row> getTickets() {
        return tickets;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return tickets == null || tickets.items().isEmpty();
    }

    /** Whether other tickets might be found with less asked. */
    public boolean isNarrowed() {
        return filters.isNarrowed() || Asked.some(after).isPresent();
    }

    public boolean isOpening() {
        return Caller.current().mayAnywhere(SupportTask.OPEN_TICKETS);
    }

    /** Whether the visitor works on tickets himself. */
    public boolean isWorking() {
        return Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.BASIC_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    /** Whether there are levels he may not work on. */
    public boolean isOfOneDesk() {
        return isWorking() && !Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
