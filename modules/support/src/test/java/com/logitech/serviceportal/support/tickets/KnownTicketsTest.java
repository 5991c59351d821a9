package com.logitech.serviceportal.support.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Caller.Membership;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.model.Ticket;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Of a ticket may know")
class KnownTicketsTest {

    private static final UUID CUSTOMER = UUID.randomUUID();
    private static final UUID HIMSELF = UUID.randomUUID();
    private static final Ticket IN_THE_CELLAR = new Ticket(TicketId.random(), new TicketNumber(1),
            new Ticket.Opening(new CustomerId(CUSTOMER), "Northwind",
                    Optional.of(new Ticket.Place(SpaceId.random(), "Room", "House/Cellar")), Optional.empty(), SupportLevel.BASIC, "en",
                    SupportRegionCode.values()[0], ZoneOffset.UTC, Channel.MAIL, "", "Dark"),
            new UserId(HIMSELF), Instant.parse("2026-06-01T10:00:00Z"));

    private static boolean isSeen(UUID user, Set<Role> roles, Map<UUID, Membership> memberships) {
        return Caller.actingAs(new Caller(user, "Somebody", roles, memberships, "portal"), () -> KnownTickets.isSeen(IN_THE_CELLAR));
    }

    private static Map<UUID, Membership> in(UUID customer, String... groups) {
        return Map.of(customer, new Membership("OWNER", Set.of(), Set.of(groups)));
    }

    @Test
    @DisplayName("our own people, and who acts for its customer")
    void seen() {
        assertThat(isSeen(UUID.randomUUID(), Set.of(Role.BASIC_AGENT), Map.of())).isTrue();
        assertThat(isSeen(UUID.randomUUID(), Set.of(), in(CUSTOMER))).isTrue();
        assertThat(isSeen(UUID.randomUUID(), Set.of(), in(UUID.randomUUID()))).isFalse();
    }

    @Test
    @DisplayName("who is restricted to groups where its Space is in one of them, or he opened it himself")
    void groups() {
        assertThat(isSeen(UUID.randomUUID(), Set.of(), in(CUSTOMER, "House/Cellar"))).isTrue();
        assertThat(isSeen(UUID.randomUUID(), Set.of(), in(CUSTOMER, "House/Attic"))).isFalse();
        assertThat(isSeen(HIMSELF, Set.of(), in(CUSTOMER, "House/Attic"))).isTrue();
    }

    @Test
    @DisplayName("who opened it no more, once he acts for its customer no more")
    void left() {
        assertThat(isSeen(HIMSELF, Set.of(), Map.of())).isFalse();
        assertThat(isSeen(HIMSELF, Set.of(), in(UUID.randomUUID()))).isFalse();
    }
}
