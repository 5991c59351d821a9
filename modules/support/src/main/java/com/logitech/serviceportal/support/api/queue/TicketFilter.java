package com.logitech.serviceportal.support.api.queue;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import java.time.Instant;
import java.util.Optional;

/**
 * Which tickets are meant: the same for a list, for what is counted, for what is searched and for the rows behind a figure.
 *
 * @param ownDesk  only of levels the caller is qualified to work on (R32); all are, for a customer's people
 * @param language an ISO 639-1 code: the one it goes on in
 * @param region   whose desk's hours count
 * @param response how the first response stands
 * @param closing  why it was closed
 * @param product  the name of what it is about, as it is written in the ticket; the empty name for tickets that name nothing
 * @param opened   when it was opened
 * @param ours     when it would have been opened had it never stood still: its own age begins there (D30)
 * @param closed   when it was closed
 */
public record TicketFilter(Optional<CustomerId> customer, Optional<SpaceId> space, TicketState state, TicketWorker worker,
        Optional<SupportLevel> level, boolean ownDesk, Optional<String> language, Optional<SupportRegionCode> region,
        Optional<Priority> priority, Optional<FirstResponse> response, Optional<Closing> closing, Optional<String> product, Stretch opened,
        Stretch ours, Stretch closed) {

    /**
     * A stretch of time (UTC).
     *
     * @param from  the first instant in it; empty for none
     * @param until the first instant behind it; empty for none
     */
    public record Stretch(Optional<Instant> from, Optional<Instant> until) {

        /** All times. */
        public static final Stretch ALWAYS = new Stretch(Optional.empty(), Optional.empty());
    }

    /** All tickets in a state, whoever's. */
    public static TicketFilter in(TicketState state) {
        return new TicketFilter(Optional.empty(), Optional.empty(), state, TicketWorker.ANYBODY, Optional.empty(), false, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Stretch.ALWAYS, Stretch.ALWAYS,
                Stretch.ALWAYS);
    }

    /** Only this customer's, where one is named. */
    public TicketFilter of(Optional<CustomerId> owner) {
        return new TicketFilter(owner, space, state, worker, level, ownDesk, language, region, priority, response, closing, product, opened,
                ours, closed);
    }

    /** The same about other states and workers. */
    public TicketFilter in(TicketState other, TicketWorker by) {
        return new TicketFilter(customer, space, other, by, level, ownDesk, language, region, priority, response, closing, product, opened,
                ours, closed);
    }

    /** Only of levels the caller is qualified for. */
    public TicketFilter onOwnDesk() {
        return new TicketFilter(customer, space, state, worker, level, true, language, region, priority, response, closing, product, opened,
                ours, closed);
    }

    public TicketFilter under(SupportLevel one) {
        return new TicketFilter(customer, space, state, worker, Optional.of(one), ownDesk, language, region, priority, response, closing,
                product, opened, ours, closed);
    }

    /** @param code ISO 639-1 */
    public TicketFilter goingOnIn(String code) {
        return new TicketFilter(customer, space, state, worker, level, ownDesk, Optional.of(code), region, priority, response, closing,
                product, opened, ours, closed);
    }

    public TicketFilter answered(FirstResponse how) {
        return new TicketFilter(customer, space, state, worker, level, ownDesk, language, region, priority, Optional.of(how), closing,
                product, opened, ours, closed);
    }

    public TicketFilter closedFor(Closing why) {
        return new TicketFilter(customer, space, state, worker, level, ownDesk, language, region, priority, response, Optional.of(why),
                product, opened, ours, closed);
    }

    /** @param name of what it is about; the empty one for tickets that name nothing */
    public TicketFilter about(String name) {
        return new TicketFilter(customer, space, state, worker, level, ownDesk, language, region, priority, response, closing,
                Optional.of(name), opened, ours, closed);
    }

    public TicketFilter openedIn(Stretch when) {
        return new TicketFilter(customer, space, state, worker, level, ownDesk, language, region, priority, response, closing, product,
                when, ours, closed);
    }

    /** Whose own age begins then. */
    public TicketFilter oursSince(Stretch when) {
        return new TicketFilter(customer, space, state, worker, level, ownDesk, language, region, priority, response, closing, product,
                opened, when, closed);
    }

    public TicketFilter closedIn(Stretch when) {
        return new TicketFilter(customer, space, state, worker, level, ownDesk, language, region, priority, response, closing, product,
                opened, ours, when);
    }
}
