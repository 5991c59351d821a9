package com.logitech.serviceportal.support.terms.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.support.api.mail.ReturnReason;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.terms.mail.MailRoute.By;
import com.logitech.serviceportal.support.terms.mail.MailRoute.Facts;
import com.logitech.serviceportal.support.terms.mail.MailRoute.Kind;
import com.logitech.serviceportal.support.terms.mail.MailRoute.Mention;
import com.logitech.serviceportal.support.terms.mail.MailRoute.Pace;
import com.logitech.serviceportal.support.terms.mail.MailRoute.Sender;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What becomes of a mail")
class MailRouteTest {

    private static final TicketId ONE = TicketId.random();
    private static final TicketId OTHER = TicketId.random();

    private static MailRoute route(Sender sender, int opensFor, boolean tooOften, Mention... mentions) {
        return MailRoute.of(new Facts(MailNature.PERSON, sender, List.of(mentions), opensFor, tooOften ? Pace.TOO_OFTEN : Pace.USUAL,
                false));
    }

    private static Mention mention(TicketId ticket, By by, boolean mayWrite, boolean takesPart) {
        return new Mention(ticket, by, mayWrite, takesPart);
    }

    private static void isReturned(MailRoute route, ReturnReason why) {
        assertThat(route).isEqualTo(new MailRoute(Kind.RETURN, Optional.empty(), Optional.of(why)));
    }

    @Test
    @DisplayName("an answer goes to the ticket of our mail it refers to, before one it names by token, before one in its subject")
    void order() {
        assertThat(route(Sender.CUSTOMERS, 1, false, mention(OTHER, By.SUBJECT, true, true), mention(OTHER, By.TOKEN, true, true),
                mention(ONE, By.REFERENCE, true, false)).ticket()).contains(ONE);
        assertThat(route(Sender.CUSTOMERS, 1, false, mention(OTHER, By.SUBJECT, true, true), mention(ONE, By.TOKEN, true, false))
                .ticket()).contains(ONE);
    }

    @Test
    @DisplayName("what its sender may not write in does not count, however it is named")
    void notTheirs() {
        for (By by : By.values()) {
            MailRoute route = route(Sender.CUSTOMERS, 1, false, mention(ONE, by, false, true));
            assertThat(route.kind()).as("%s", by).isEqualTo(Kind.NEW_TICKET);
            assertThat(route.ticket()).isEmpty();
        }
    }

    @Test
    @DisplayName("a number anybody can guess counts only from who takes part in the ticket")
    void guessed() {
        assertThat(route(Sender.CUSTOMERS, 1, false, mention(ONE, By.SUBJECT, true, false)).kind()).isEqualTo(Kind.NEW_TICKET);
        assertThat(route(Sender.CUSTOMERS, 1, false, mention(ONE, By.SUBJECT, true, true)).kind()).isEqualTo(Kind.WORD);
    }

    @Test
    @DisplayName("D24: what a machine wrote is no answer, opens nothing and is not answered")
    void machines() {
        Facts known = new Facts(MailNature.MACHINE, Sender.CUSTOMERS, List.of(mention(ONE, By.REFERENCE, true, true)), 1, Pace.USUAL,
                false);
        assertThat(MailRoute.of(known)).isEqualTo(new MailRoute(Kind.AUTOMATIC, Optional.of(ONE), Optional.empty()));
        Facts unknown = new Facts(MailNature.MACHINE, Sender.UNKNOWN, List.of(), 0, Pace.USUAL, false);
        assertThat(MailRoute.of(unknown).kind()).isEqualTo(Kind.DROP);
        Facts newly = new Facts(MailNature.MACHINE, Sender.CUSTOMERS, List.of(), 1, Pace.USUAL, false);
        assertThat(MailRoute.of(newly).kind()).isEqualTo(Kind.DROP);
    }

    @Test
    @DisplayName("our own mail, come back to us, is dropped whatever it names")
    void loops() {
        assertThat(MailRoute.of(new Facts(MailNature.OURS, Sender.CUSTOMERS, List.of(mention(ONE, By.REFERENCE, true, true)), 1,
                Pace.USUAL, true)).kind()).isEqualTo(Kind.DROP);
    }

    @Test
    @DisplayName("R30: a request that names no ticket opens one, where it is clear for which customer")
    void newTicket() {
        assertThat(route(Sender.CUSTOMERS, 1, false).kind()).isEqualTo(Kind.NEW_TICKET);
        isReturned(route(Sender.CUSTOMERS, 2, false), ReturnReason.SEVERAL_CUSTOMERS);
        isReturned(route(Sender.CUSTOMERS, 0, false), ReturnReason.NOT_ALLOWED);
        isReturned(route(Sender.UNKNOWN, 0, false), ReturnReason.UNKNOWN_SENDER);
    }

    @Test
    @DisplayName("a sender's address makes nobody one of our people")
    void ours() {
        isReturned(route(Sender.OURS, 0, false, mention(ONE, By.REFERENCE, true, true)), ReturnReason.OUR_PEOPLE);
    }

    @Test
    @DisplayName("who writes too often is heard by our people alone, and opens no more tickets")
    void tooOften() {
        assertThat(route(Sender.CUSTOMERS, 1, true, mention(ONE, By.TOKEN, true, true)))
                .isEqualTo(new MailRoute(Kind.HELD, Optional.of(ONE), Optional.empty()));
        isReturned(route(Sender.CUSTOMERS, 1, true), ReturnReason.TOO_OFTEN);
    }

    @Test
    @DisplayName("a flood leaves one note in its ticket; what comes beyond waits for our people, or goes back where no more may wait")
    void flood() {
        Mention ticket = mention(ONE, By.TOKEN, true, true);
        Facts more = new Facts(MailNature.PERSON, Sender.CUSTOMERS, List.of(ticket), 1, Pace.STILL_TOO_OFTEN, true);
        assertThat(MailRoute.of(more)).isEqualTo(new MailRoute(Kind.WAIT, Optional.of(ONE), Optional.of(ReturnReason.TOO_OFTEN)));
        isReturned(MailRoute.of(new Facts(MailNature.PERSON, Sender.CUSTOMERS, List.of(ticket), 1, Pace.STILL_TOO_OFTEN, false)),
                ReturnReason.TOO_OFTEN);
        assertThat(Pace.of(19, 20)).isEqualTo(Pace.USUAL);
        assertThat(Pace.of(20, 20)).isEqualTo(Pace.TOO_OFTEN);
        assertThat(Pace.of(21, 20)).isEqualTo(Pace.STILL_TOO_OFTEN);
    }

    @Test
    @DisplayName("two machines that answer each other fill no ticket")
    void machineFlood() {
        for (Pace pace : List.of(Pace.TOO_OFTEN, Pace.STILL_TOO_OFTEN)) {
            assertThat(MailRoute.of(new Facts(MailNature.MACHINE, Sender.CUSTOMERS, List.of(mention(ONE, By.TOKEN, true, true)), 1, pace,
                    true)).kind()).isEqualTo(Kind.DROP);
        }
    }

    @Test
    @DisplayName("a stranger's mail waits where the house has it so and there is room, and goes back elsewhere; a machine's never waits")
    void strangers() {
        assertThat(MailRoute.of(new Facts(MailNature.PERSON, Sender.UNKNOWN, List.of(), 0, Pace.USUAL, true)))
                .isEqualTo(new MailRoute(Kind.WAIT, Optional.empty(), Optional.of(ReturnReason.UNKNOWN_SENDER)));
        isReturned(MailRoute.of(new Facts(MailNature.PERSON, Sender.UNKNOWN, List.of(), 0, Pace.USUAL, false)),
                ReturnReason.UNKNOWN_SENDER);
        assertThat(MailRoute.of(new Facts(MailNature.MACHINE, Sender.UNKNOWN, List.of(), 0, Pace.USUAL, true)).kind())
                .isEqualTo(Kind.DROP);
    }
}
