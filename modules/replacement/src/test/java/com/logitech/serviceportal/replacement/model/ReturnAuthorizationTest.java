package com.logitech.serviceportal.replacement.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.ReturnWay;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.terms.claims.OthersProduct;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Both ways of a return")
class ReturnAuthorizationTest {

    private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");

    private static ReturnAuthorization authorized() {
        Claimed claimed = new Claimed(new CustomerId(UUID.randomUUID()), "Alpine", new TicketId(UUID.randomUUID()),
                new TicketNumber(100_001), Optional.empty(), ZoneOffset.UTC, "2347FW0A12B8", "Rally Bar", "RALLY_BAR",
                OthersProduct.Maker.OURS, "", 1, AT);
        ReturnAuthorization one = new ReturnAuthorization(new ReturnNumber(100_001), claimed,
                new Claimed.Registered(SerialStanding.NOT_REGISTERED, Optional.empty()), AT);
        one.stand(ReturnState.AUTHORIZED, ReturnWay.BASIC, "trial", AT);
        return one;
    }

    private static boolean done(Runnable act) {
        try {
            act.run();
            return true;
        } catch (Refused refused) {
            return false;
        }
    }

    @Test
    @DisplayName("stand as before when what came back is inspected, also once it is closed")
    void inspected() {
        ReturnAuthorization one = authorized();
        one.receive(ReceivedAs.PART, AT);
        one.inspect();
        assertThat(one.state()).isEqualTo(ReturnState.AUTHORIZED);
        assertThat(one.isAwaited()).isTrue();
        one.ship(AT);
        one.arrive(AT);
        one.receive(ReceivedAs.WHOLE, AT);
        assertThat(one.state()).isEqualTo(ReturnState.CLOSED);
        one.inspect();
        assertThat(one.state()).isEqualTo(ReturnState.CLOSED);
        assertThat(one.isAwaited()).isFalse();
    }

    @Test
    @DisplayName("balance after whatever was written down in whatever order, and nothing is written down once it is closed")
    void balance() {
        Random random = new Random(65);
        for (int life = 0; life < 2_000; life++) {
            ReturnAuthorization one = authorized();
            int sent = 0;
            int arrived = 0;
            boolean awaited = true;
            int givenUp = 0;
            boolean problem = false;
            boolean gone = false;
            List<ReceivedAs> received = new ArrayList<>();
            for (int act = 0; act < 12; act++) {
                boolean closed = sent > 0 && arrived + givenUp == sent && !awaited && !problem;
                switch (random.nextInt(8)) {
                    case 0 -> {
                        assertThat(done(() -> one.ship(AT))).as("sent in life %d", life).isEqualTo(!closed);
                        sent += closed ? 0 : 1;
                    }
                    case 1 -> {
                        if (arrived + givenUp < sent) {
                            one.arrive(AT);
                            arrived++;
                        }
                    }
                    case 2 -> {
                        ReceivedAs as = ReceivedAs.values()[random.nextInt(ReceivedAs.values().length)];
                        assertThat(done(() -> one.receive(as, AT))).as("received in life %d", life).isEqualTo(awaited && !closed);
                        if (awaited && !closed) {
                            received.add(as);
                        }
                        awaited = awaited && as != ReceivedAs.WHOLE;
                    }
                    case 3 -> {
                        if (sent > 0) {
                            assertThat(done(() -> one.reportProblem(AT))).as("reported in life %d", life).isEqualTo(!closed);
                            problem = !closed;
                        }
                    }
                    case 4 -> {
                        if (problem) {
                            boolean lost = arrived + givenUp < sent && random.nextBoolean();
                            one.settleProblem(lost, Optional.empty(), AT);
                            givenUp += lost ? 1 : 0;
                            problem = false;
                        }
                    }
                    case 5 -> {
                        if (arrived + givenUp < sent && !problem) {
                            one.withdrawShipment(AT);
                            sent--;
                        }
                    }
                    case 6 -> {
                        if (!received.isEmpty()) {
                            received.remove(random.nextInt(received.size()));
                            one.withdrawReceipt(received.contains(ReceivedAs.WHOLE), AT);
                            awaited = !gone && !received.contains(ReceivedAs.WHOLE);
                        }
                    }
                    default -> {
                        assertThat(done(() -> one.letGo("Burnt.", AT))).as("let go in life %d", life).isEqualTo(awaited && !closed);
                        gone = gone || awaited && !closed;
                        awaited = false;
                    }
                }
                assertThat(one.isAwaited()).isEqualTo(awaited);
                assertThat(one.state()).as("life %d: %d sent, %d arrived, awaited %s", life, sent, arrived, awaited).isEqualTo(
                        sent == 0 ? ReturnState.AUTHORIZED : arrived + givenUp < sent || problem ? ReturnState.SHIPPED
                                : awaited ? ReturnState.AWAITED : ReturnState.CLOSED);
                assertThat(one.closedAt().isPresent()).isEqualTo(one.state() == ReturnState.CLOSED);
            }
        }
    }

    @Test
    @DisplayName("stand as on their way while something is wrong with a delivery, since when it was said first, and go on where they were")
    void problem() {
        ReturnAuthorization one = authorized();
        one.ship(AT);
        one.arrive(AT);
        assertThat(one.state()).isEqualTo(ReturnState.AWAITED);
        one.reportProblem(AT.plusSeconds(1));
        one.reportProblem(AT.plusSeconds(2));
        assertThat(one.problemSince()).contains(AT.plusSeconds(1));
        one.receive(ReceivedAs.WHOLE, AT.plusSeconds(3));
        assertThat(one.state()).as("not closed").isEqualTo(ReturnState.SHIPPED);
        one.settleProblem(false, Optional.of(AT.plusSeconds(2)), AT.plusSeconds(4));
        assertThat(one.state()).as("another is open").isEqualTo(ReturnState.SHIPPED);
        one.settleProblem(false, Optional.empty(), AT.plusSeconds(5));
        assertThat(one.state()).isEqualTo(ReturnState.CLOSED);
        assertThat(one.closedAt()).contains(AT.plusSeconds(5));
        assertThat(done(() -> one.reportProblem(AT.plusSeconds(6)))).as("of a closed one").isFalse();
    }
}
