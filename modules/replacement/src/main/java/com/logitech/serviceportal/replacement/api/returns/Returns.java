package com.logitech.serviceportal.replacement.api.returns;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Returns: what failed, and what came of the claim for it (R53 to R56, R63, R66, R72). Read by all who see the customer, by who is
 * restricted to groups those about Spaces in them; a stranger's answers as unknown. All instants are UTC.
 */
public interface Returns {

    /** The latest first; of those that wait for their answer, to be sent or for a problem to be settled, the longest waiting first. */
    Page<ReturnSummary> returns(ReturnQuery query);

    ReturnDetail of(ReturnId id);

    /**
     * Which returns a list shows; with several, those that meet all.
     *
     * @param customer only theirs
     * @param ticket   only those of a ticket
     * @param device   only those of a unit
     * @param space    only those of a Space
     * @param serial   only those of a unit by its serial number, also where that is registered to nobody
     * @param state    only those that stand so
     * @param problem  only those of whose deliveries something is wrong that nobody has settled yet
     * @param text     a return's number, the beginning of the failed unit's serial number, or that of a unit that was sent, as scanned or
     *                 typed; empty for all
     */
    record ReturnQuery(Optional<CustomerId> customer, Optional<TicketId> ticket, Optional<DeviceId> device, Optional<SpaceId> space,
            Optional<SerialNumber> serial, Optional<ReturnState> state, boolean problem, String text, Optional<String> after, int size) {

        /** The last of a ticket. */
        public static ReturnQuery lastOf(TicketId ticket) {
            return new ReturnQuery(Optional.empty(), Optional.of(ticket), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), false, "", Optional.empty(), 1);
        }

        /** A customer's, the latest first. */
        public static ReturnQuery of(CustomerId customer, Optional<String> after, int size) {
            return new ReturnQuery(Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), false, "", after, size);
        }

        /** Anybody's that stand so or are named so. */
        public static ReturnQuery all(Optional<ReturnState> state, String text, int size) {
            return new ReturnQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), state, false,
                    text, Optional.empty(), size);
        }

        /** Anybody's of whose deliveries something is wrong. */
        public static ReturnQuery withProblem(int size) {
            return new ReturnQuery(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), true, "", Optional.empty(), size);
        }

        /** Whether it is about what waits for our people, to be answered, sent or settled: the longest waiting comes first then. */
        public boolean isQueue() {
            return problem || state.filter(asked -> !asked.isDecided() || asked == ReturnState.AUTHORIZED).isPresent();
        }
    }

    /**
     * A return.
     *
     * @param spaceName what the Space was called when it failed; empty without one
     * @param shipTo    the country of that Space; empty without one
     * @param zone      of that Space, or the customer's
     * @param device    empty while its serial number is not registered
     * @param serial    empty for a peripheral that has none
     * @param product   what it is called
     * @param decidedAt when it was authorized, refused or cancelled
     * @param problemSince when the longest open problem with a delivery was reported; empty without one
     */
    record ReturnSummary(ReturnId id, ReturnNumber number, CustomerId customer, String company, TicketId ticket, TicketNumber ticketNumber,
            Optional<SpaceId> space, String spaceName, Optional<CountryCode> shipTo, ZoneId zone, Optional<DeviceId> device, String serial,
            String product, ReturnState state, ReturnWay way, Instant requestedAt, Optional<Instant> decidedAt,
            Optional<Instant> problemSince, long version) implements Versioned {
    }

    /**
     * A return with its reasons.
     *
     * @param decision  whether the unit is replaced, and why
     * @param way       whether it has what an advanced return needs (R66)
     * @param delivery  when the replacement is planned to ship and arrive, or about when; empty unless authorized for a registered device
     * @param proofs    what was given
     * @param proofName what the file that shows the purchase is called; empty without one
     * @param exclusion the ground named against it (R54)
     * @param settledBy the name of who decided it, or of the part of the portal that did; empty while it is open
     * @param reason    what our people wrote when they answered it, or who took it back; may be empty
     * @param notice    that the law of the customer's country stays untouched (R103); empty unless it is refused or before our people there
     * @param othersUnit whether its serial number is registered to another customer (R56); told to our people alone
     * @param turnTo    to whom the customer turns with another maker's product, and by which way, as known when it was judged (R55); empty
     *                  for a product of ours, and for one that is replaced all the same
     */
    record ReturnDetail(ReturnSummary summary, Decision decision, Decision way, Optional<DeliveryPromise> delivery, ClaimProofs proofs,
            String proofName, Optional<Exclusion> exclusion, String settledBy, String reason, Optional<String> notice, boolean othersUnit,
            Optional<VendorPath> turnTo) implements Versioned {

        @Override
        public long version() {
            return summary.version();
        }
    }

    /** Why a claim is not valid, and what shows it. */
    record Exclusion(WarrantyExclusion ground, String evidence) {
    }
}
