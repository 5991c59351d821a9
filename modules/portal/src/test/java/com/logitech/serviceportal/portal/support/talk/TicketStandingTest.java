package com.logitech.serviceportal.portal.support.talk;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.talk.Merging.Together;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.TicketWord;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
import com.logitech.serviceportal.support.api.whole.WholeTickets.WholeTicket;
import com.logitech.serviceportal.support.api.work.TicketWork.Age;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a ticket stands apart from what is said in it")
class TicketStandingTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:00:00Z");
    private static final TicketId TICKET = TicketId.random();
    private static final CustomerId CUSTOMER = CustomerId.random();

    private static String standing(String assignee, Optional<String> proposed, long version, String... said) {
        TicketSummary summary = new TicketSummary(TICKET, new TicketNumber(100_042), CUSTOMER, "Alpine", Optional.empty(), "",
                Optional.empty(), SupportLevel.BASIC, "en", "No picture", OPENED, "Anna", TicketSummary.FirstResponse.AWAITED,
                Optional.of(OPENED.plusSeconds(3_600)), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true,
                assignee, Origin.PORTAL, Priority.NORMAL, false, Optional.empty(), version);
        List<TicketWord> words = List.of(said).stream().map(text -> new TicketWord(new EntryId(UUID.randomUUID()), WordKind.REPLY, OPENED,
                "Samuel", text, Optional.empty(), List.of())).toList();
        TicketDetail detail = new TicketDetail(summary, Channel.MAIL, "", proposed, null, null, Optional.empty(), words);
        WorkDetail work = new WorkDetail(TICKET, SupportLevel.BASIC, ProductKind.OURS, "Dock", Optional.empty(), "", null, Origin.PORTAL,
                "", Priority.NORMAL, true, "", null, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "",
                new Age(version, 0, List.of()), null, List.of(), List.of(), List.of(), "", Optional.empty(), Optional.empty(), false, true,
                version);
        return TicketStanding.of(new WholeTicket(detail, work, List.of(), new Together(Optional.empty(), List.of(), List.of()), List.of(),
                Optional.empty(), false));
    }

    @Test
    @DisplayName("is the same where nothing but words and time came between")
    void words() {
        assertThat(standing("", Optional.empty(), 1)).isEqualTo(standing("", Optional.empty(), 3, "One.", "Two."));
    }

    @Test
    @DisplayName("is another once somebody works on it")
    void taken() {
        assertThat(standing("Samuel", Optional.empty(), 3, "One.")).isNotEqualTo(standing("", Optional.empty(), 1));
    }

    @Test
    @DisplayName("D51: is another once a language was proposed, or another one, between two words or not")
    void proposed() {
        String before = standing("", Optional.empty(), 1, "One.");
        String german = standing("", Optional.of("de"), 3, "One.", "Two.");
        assertThat(german).isNotEqualTo(before).isNotEqualTo(standing("", Optional.of("fr"), 3, "One.", "Two."));
    }
}
