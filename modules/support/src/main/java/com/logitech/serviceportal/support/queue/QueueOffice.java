package com.logitech.serviceportal.support.queue;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.queue.StandardQueue;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketQueue;
import com.logitech.serviceportal.support.api.queue.TicketSearch;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.TicketLists;
import com.logitech.serviceportal.support.tickets.KnownTickets;
import com.logitech.serviceportal.support.tickets.TicketViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads tickets as lists, and counts them. */
@ApplicationScoped
@Transactional
class QueueOffice implements TicketQueue {

    @Inject
    private TicketLists lists;
    @Inject
    private TicketsAsked asked;
    @Inject
    private TicketSearch search;
    @Inject
    private TicketViews views;
    @Inject
    private Clock clock;

    @Override
    public Page<TicketSummary> tickets(TicketQuery query) {
        TicketLists.Search wanted = asked.by(query.filter());
        Paging paging = Paging.of(query.after(), query.size());
        if (SoughtWords.isNone(query.text())) {
            return lists.page(wanted, paging).as(page -> views.summaries(page, wanted.now()));
        }
        List<TicketSummary> found = search.find(query.filter(), query.text(), query.size()).stream()
                .map(TicketSearch.TicketHit::ticket).toList();
        return new Page<>(found, Optional.empty(), found.size());
    }

    @Override
    public List<TicketSummary> some(List<TicketId> wanted) {
        if (wanted.size() > Page.LARGEST_SIZE) {
            throw Refused.input("tickets", "are at most " + Page.LARGEST_SIZE);
        }
        List<Ticket> found = lists.inOrder(wanted);
        if (found.stream().anyMatch(ticket -> ticket == null || !KnownTickets.isSeen(ticket))) {
            throw Refused.notFound("ticket");
        }
        return views.summaries(found, clock.instant());
    }

    @Override
    public List<QueueCount> counts(TicketFilter within, Set<StandardQueue> queues) {
        Map<StandardQueue, Integer> counts = lists.counts(asked.by(within), queues, COUNTED);
        return counts.entrySet().stream()
                .map(count -> new QueueCount(count.getKey(), Math.min(count.getValue(), COUNTED), count.getValue() > COUNTED)).toList();
    }
}
