package com.logitech.serviceportal.dispatch.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.LaneId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.mail.TicketPost;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("While its reader wants quiet")
class HeldLettersTest {

    private static final Instant MORNING = Instant.parse("2026-01-13T06:00:00Z");
    private static final UserId ANNA = UserId.random();
    private static final UserId FOLLOWER = UserId.random();

    private final TicketLetters letters = new TicketLetters();

    private static Claimed message(String kind, UserId reader, String closesAt) {
        return new Claimed(DeliveryId.random(), LaneId.random(), Recipient.PERSON, reader.value(), Optional.of(UUID.randomUUID()), kind,
                Map.of("ticket", UUID.randomUUID().toString(), "closesAt", closesAt), MORNING.minusSeconds(60), 1, 1);
    }

    @ParameterizedTest(name = "{0}: waits {1}")
    @CsvSource({"TicketWritten, true", "IncidentStopped, true", "TicketClosed, true", "TicketReopened, true", "MailFilesLeftOut, false"})
    @DisplayName("a mail about a ticket waits, and not what answers what he has just sent")
    void aboutTickets(String kind, boolean waits) {
        assertThat(letters.isHeld(message(kind, ANNA, ""), MORNING)).isEqualTo(waits);
    }

    @ParameterizedTest(name = "to who asked {0}: waits {1}")
    @CsvSource({"true, false", "false, true"})
    @DisplayName("the acknowledgement of a ticket goes to who asked, and waits for who follows it")
    void acknowledgement(boolean requester, boolean waits) {
        letters.post = (TicketPost) Proxy.newProxyInstance(TicketPost.class.getClassLoader(), new Class<?>[] {TicketPost.class},
                (proxy, asked, arguments) -> new TicketPost.Recipients(SupportLevel.BASIC, Optional.of(ANNA), Set.of(ANNA, FOLLOWER),
                        Set.of(), Optional.empty()));
        assertThat(letters.isHeld(message("TicketOpened", requester ? ANNA : FOLLOWER, ""), MORNING)).isEqualTo(waits);
    }

    @ParameterizedTest(name = "closes at {0}: waits {1}")
    @CsvSource({"2026-01-13T06:00:01Z, true", "2026-01-13T06:00:00Z, false", "2026-01-13T05:00:00Z, false"})
    @DisplayName("that a ticket will close waits only if he can still answer when the quiet is over")
    void willClose(String closesAt, boolean waits) {
        assertThat(letters.isHeld(message("TicketWillClose", ANNA, closesAt), MORNING)).isEqualTo(waits);
    }

    @ParameterizedTest(name = "{0}: waits {1}")
    @CsvSource({"DeskTicketOpened, true", "DeskTicketWritten, true", "DeskFollowUpDue, true", "DeskTicketAssigned, true",
        "DeskResponseObjectiveMissed, false"})
    @DisplayName("our own people are told at once that a first response is late, and of nothing else")
    void ourOwnPeople(String kind, boolean waits) {
        assertThat(new DeskLetters().isHeld(message(kind, ANNA, ""), MORNING)).isEqualTo(waits);
    }
}
