package com.logitech.serviceportal.support.told;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.support.api.talk.Presence.Bystander;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.told.TicketChanges.Watch;
import com.logitech.serviceportal.support.told.Onlookers.Present;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who looks at a ticket")
class OnlookersTest {

    private static final TicketId TICKET = TicketId.random();
    private static final UserId SAMUEL = UserId.random();
    private static final UserId DAVID = UserId.random();

    private final Onlookers onlookers = new Onlookers();
    private final List<List<Bystander>> told = new ArrayList<>();

    private static Present there(UserId person, boolean writing) {
        return new Present(person, new Bystander(person.toString(), writing));
    }

    private static List<Bystander> named(Present... present) {
        return List.of(present).stream().map(Present::named).toList();
    }

    @Test
    @DisplayName("is told of the others, not of himself, and of each change once")
    void others() {
        onlookers.watch(TICKET, SAMUEL, told::add);
        onlookers.tell(TICKET, List.of(there(SAMUEL, false)), onlookers.turn());
        onlookers.tell(TICKET, List.of(there(SAMUEL, true), there(DAVID, false)), onlookers.turn());
        onlookers.tell(TICKET, List.of(there(SAMUEL, false), there(DAVID, false)), onlookers.turn());
        onlookers.tell(TICKET, List.of(there(DAVID, true)), onlookers.turn());
        assertThat(told).containsExactly(List.of(), named(there(DAVID, false)), named(there(DAVID, true)));
    }

    @Test
    @DisplayName("is not told what was looked up before what he knows")
    void order() {
        onlookers.watch(TICKET, SAMUEL, told::add);
        long before = onlookers.turn();
        onlookers.tell(TICKET, List.of(there(DAVID, true)), onlookers.turn());
        onlookers.tell(TICKET, List.of(), before);
        assertThat(told).containsExactly(named(there(DAVID, true)));
    }

    @Test
    @DisplayName("hears of his own ticket alone, and nothing once he has gone")
    void alone() {
        Watch watch = onlookers.watch(TICKET, SAMUEL, told::add);
        onlookers.tell(TicketId.random(), List.of(there(DAVID, true)), onlookers.turn());
        assertThat(onlookers.watched()).containsExactly(TICKET);
        watch.close();
        onlookers.tell(TICKET, List.of(there(DAVID, true)), onlookers.turn());
        assertThat(told).isEmpty();
        assertThat(onlookers.watched()).isEmpty();
    }

    @Test
    @DisplayName("goes on hearing when another of the same ticket goes")
    void another() {
        onlookers.watch(TICKET, SAMUEL, told::add);
        onlookers.watch(TICKET, DAVID, none -> { }).close();
        onlookers.tell(TICKET, List.of(there(DAVID, false)), onlookers.turn());
        assertThat(told).hasSize(1);
    }
}
