package com.logitech.serviceportal.support.queue;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketSearch;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.TicketLists;
import com.logitech.serviceportal.support.tickets.TicketViews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds tickets by their words. */
@ApplicationScoped
@Transactional
class SearchOffice implements TicketSearch {

    @Inject
    private TicketLists lists;
    @Inject
    private TicketsAsked asked;
    @Inject
    private TicketViews views;

    @Override
    public List<TicketHit> find(TicketFilter filter, String sent, int most) {
        if (most < 1 || most > MOST) {
            throw Refused.input("size", "is a number from 1 to " + MOST);
        }
        String text = Intake.searched(sent);
        TicketLists.Search wanted = asked.by(filter);
        Optional<TicketNumber> number = SoughtWords.number(text);
        if (number.isPresent()) {
            List<Ticket> numbered = lists.numbered(wanted, number.get());
            if (!numbered.isEmpty()) {
                return views.summaries(numbered, wanted.now()).stream().map(ticket -> new TicketHit(ticket, List.of())).toList();
            }
        }
        SoughtWords words = SoughtWords.of(text);
        if (words.words().isEmpty()) {
            return List.of();
        }
        List<TicketLists.Place> places = lists.found(wanted, words.question(), Caller.current().isStaff(), NEAR, most);
        List<TicketSummary> tickets = views.summaries(lists.inOrder(places.stream().map(TicketLists.Place::ticket).toList()), wanted.now());
        return IntStream.range(0, tickets.size())
                .mapToObj(place -> new TicketHit(tickets.get(place), words.passage(places.get(place).text()))).toList();
    }
}
