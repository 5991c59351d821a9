package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.People.PersonInAccount;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.definitions.Caller.Membership;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.talk.Splitting.Requester;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.model.Conversations.Spoken;
import com.logitech.serviceportal.support.model.Ticket;
import com.logitech.serviceportal.support.model.incidents.Incident;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import com.logitech.serviceportal.support.model.talk.Followings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** For whom a ticket that is split off can be: the customer's people who take part in the first one. */
@ApplicationScoped
class SplitRequesters {

    @Inject
    private Incidents incidents;
    @Inject
    private Followings followings;
    @Inject
    private People people;

    /** @param words that were chosen @param place what the new ticket is about */
    List<Requester> of(Ticket from, Collection<Spoken> words, Optional<Ticket.Place> place) {
        Map<String, PersonInAccount> account = Caller.actingAs(Caller.system("Help desk"), () -> people.of(from.customer())).stream()
                .filter(person -> maySee(person, from, place)).collect(Collectors.toMap(one -> one.user().toString(), Function.identity()));
        Stream<String> writers = words.stream().filter(word -> word.kind() == WordKind.CUSTOMER)
                .sorted(Comparator.comparing(Spoken::at).thenComparing(word -> word.id().value())).map(Spoken::by);
        Stream<String> others = Stream.concat(Stream.of(asking(from)),
                followings.of(from.id()).stream().map(Followings.Following::person)).map(UserId::toString);
        return Stream.concat(writers, others).distinct().flatMap(one -> Optional.ofNullable(account.get(one)).stream())
                .map(person -> new Requester(person.user(), person.name())).toList();
    }

    /** Who asks in the ticket: who opened it, or for whom our people did. */
    UserId asking(Ticket ticket) {
        return incidents.find(ticket.id()).flatMap(Incident::askedFor).orElseGet(ticket::openedBy);
    }

    /** Who takes part in the first may see the other by that, unless it is about a Space that one is not. */
    private static boolean maySee(PersonInAccount person, Ticket from, Optional<Ticket.Place> place) {
        return place.filter(other -> !from.space().equals(Optional.of(other.space()))).map(other ->
                new Membership(person.role().toString(), Set.of(), person.onlyGroups()).sees(other.group())).orElse(true);
    }
}
