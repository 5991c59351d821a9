package com.logitech.serviceportal.dispatch.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The outbox: what is to leave the house, has left it, or could not. Every message is sent at least once, those of a lane one after the
 * other; one that cannot be delivered steps aside as a dead letter and lets the next go.
 *
 * <p>Operations and system administrators see all of it; who configures a customer's deliveries sees what goes to that customer's
 * endpoints. Anybody else's answers as unknown.
 */
public interface Deliveries {

    /** Newest first. */
    Page<Delivery> deliveries(DeliveryQuery query);

    Delivery delivery(DeliveryId delivery);

    /** Puts a dead letter back, behind what waits in its lane. Refused if it is none. */
    Delivery sendAgain(DeliveryId delivery);

    /** The same for every dead letter of a lane, oldest first. @return how many */
    int sendAllAgain(LaneId lane);

    /** How the outbox stands. By operations, system administrators and the house itself. */
    Standing standing();

    /** Where a message stands. */
    enum State {
        WAITING("Waiting"), SENT("Sent"), DEAD("Could not be delivered"), CLOSED("Nobody left to tell");

        private final String title;

        State(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A message.
     *
     * @param to          whom it goes to, as far as the caller may know: a person's name, an endpoint's name, or empty
     * @param about       the customer it is about
     * @param sequence    its place in its lane
     * @param kind        what it tells: "ServiceStarted"
     * @param dueAt       when it is tried next, while it waits (UTC)
     * @param settledAt   when it was sent, died or was closed (UTC)
     * @param lastProblem what went wrong last, without names and addresses; empty for nothing
     */
    record Delivery(DeliveryId id, LaneId lane, Recipient recipient, String to, Optional<CustomerId> about, long sequence, String kind,
                    State state, Instant writtenAt, Instant dueAt, int attempts, Optional<Instant> settledAt, String lastProblem) {
    }

    /** Which messages a list shows. @param endpoint only what goes to this endpoint */
    record DeliveryQuery(Optional<State> state, Optional<CustomerId> customer, Optional<LaneId> lane, Optional<EndpointId> endpoint,
                         Optional<String> kind, Optional<String> after, int size) {
    }

    /**
     * How the outbox stands.
     *
     * @param waiting  messages that wait
     * @param dead     dead letters
     * @param oldestDueAt since when the longest overdue one has been due (UTC)
     * @param hindrances why some cannot be sent at all at present, one sentence each, naming the setting
     */
    record Standing(long waiting, long dead, Optional<Instant> oldestDueAt, List<String> hindrances) {
    }
}
