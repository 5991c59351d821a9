package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What else is known where a claim is examined: of its unit, of its Space and of its customer. Facts for people, on which nothing is
 * refused by itself. Read by all who see the return, a stranger's answers as unknown; who is restricted to groups is told of returns in
 * them alone, and a customer never of another's. All instants are UTC.
 */
public interface ClaimHistories {

    /** So many returns of a unit and of a Space are told, the latest. */
    int SHOWN = 5;
    /** A customer's returns are counted so far back from when the claim came. */
    Duration COUNTED = Duration.ofDays(365);
    /** More of a customer's returns, the latest of them, are not counted. */
    int MOST_COUNTED = 2_000;

    ClaimHistory history(ReturnId id);

    /** Which of these are of a unit that was replaced before, by whichever return and of whichever customer; told to our people alone. */
    Set<ReturnId> replacedBefore(Set<ReturnId> among);

    /**
     * What is known beside a return.
     *
     * @param unit           other returns of its serial number, earlier and later; to our people of whichever customer
     * @param space          other returns of its Space
     * @param customer       how many the customer had before it
     * @param replacedBefore the last return by which a unit of its serial number was replaced before this one was answered; told to our
     *                       people alone
     */
    record ClaimHistory(ReturnId id, OtherReturns unit, OtherReturns space, CustomerReturns customer,
            Optional<ReturnSummary> replacedBefore) {
    }

    /** @param latest at most {@link #SHOWN}, the latest first @param about how many there are; an estimate above a few thousand */
    record OtherReturns(List<ReturnSummary> latest, long about) {

        public static final OtherReturns NONE = new OtherReturns(List.of(), 0);

        public OtherReturns {
            latest = List.copyOf(latest);
        }

        /** Whether there are more than are told. */
        public boolean isMore() {
            return about > latest.size();
        }
    }

    /**
     * A customer's other returns that came before a return or with it, by how they stand now.
     *
     * @param from      how far back they are counted
     * @param requested all of them
     * @param waiting   for something the customer can bring
     * @param units     how many serial numbers they are about
     * @param more      whether there are more than are counted
     */
    record CustomerReturns(Instant from, int requested, int replaced, int refused, int cancelled, int withOurPeople, int waiting, int units,
            boolean more) {
    }
}
