package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A customer's onsite spares: where each is kept, and what is done with it (R80, R83 to R88). Read by all who see the customer; a
 * stranger's answers as unknown. {@code version} is that of the spare as it was last read. All instants are UTC.
 */
public interface OnsiteSpares {

    /** The longest name of a part or a firmware, in characters. */
    int LONGEST_NAME = 60;

    /** Those that are on their way or ready first, by place and product; then the others, the last first. */
    Page<SpareSummary> spares(SpareQuery query);

    SpareDetail spare(SpareId spare);

    /** The spare that was used for a ticket's device, if one was. Of a ticket the caller may not know none was. */
    Optional<SpareSummary> usedFor(TicketId ticket);

    /** Whether a spare may take a device's place, and why (R88). */
    Decision mayDeploy(SpareId spare, NewDeployment deployment);

    /**
     * Puts a spare in the place of a device that failed: it is a device of that Space from now on, with what is left of the failed one's
     * cover or 30 days (R89), and a ticket is opened in which the failed one is examined (R87), unless one is named. Refused, and flagged,
     * for a Space in which nothing failed (R88).
     */
    SpareDetail deploy(SpareId spare, long version, NewDeployment deployment);

    /** Uses a part of a spare for a device whose own failed: the part is replaced, the spare stays ready (R86). */
    SpareDetail usePart(SpareId spare, long version, NewPartUse use);

    /** Keeps it elsewhere (R80). */
    SpareDetail move(SpareId spare, long version, StoragePlace place);

    /** Writes down the firmware that was seen on it now (R83). @param firmware such as "1.12.3" */
    SpareDetail noteFirmware(SpareId spare, long version, String firmware);

    /**
     * Which spares a list shows; with several, those that meet all.
     *
     * @param incomplete only those of which a part is missing
     * @param text       the beginning of a serial number; empty for all
     */
    record SpareQuery(Optional<CustomerId> customer, Optional<SparesRow> row, Optional<SpareState> state, boolean incomplete, String text,
                      Optional<String> after, int size) {
    }

    /**
     * A spare.
     *
     * @param product    its code
     * @param holding    where it is counted; empty once another has its place
     * @param firmware   what was seen on it last; empty while nobody has looked
     * @param incomplete whether a part of it is missing
     * @param use        what it is used for; empty while it is not
     */
    record SpareSummary(SpareId id, CustomerId customer, String company, SparesRow row, SerialNumber serial, String product, String title,
                        StoragePlace place, SpareState state, Optional<Holding> holding, Optional<String> firmware, boolean incomplete,
                        Optional<SpareUse> use, ZoneId zone, long version) implements Versioned {
    }

    /**
     * What a spare is used for.
     *
     * @param device what it is since
     * @param ticket in which the failed device is examined
     */
    record SpareUse(DeviceId failed, SerialNumber failedSerial, DeviceId device, SpaceId space, String spaceName, TicketId ticket,
                    TicketNumber ticketNumber, Instant since) {
    }

    /**
     * A spare with its reasons.
     *
     * @param findings where it is kept, whether it should be updated, and what it is used for, as far as that can be said
     * @param parts    what was taken from it, the last first
     * @param former   the spare whose place it has
     * @param next     the spare that has its place
     */
    record SpareDetail(SpareSummary summary, List<Finding> findings, List<PartUse> parts, Optional<SpareId> former, Optional<SpareId> next)
            implements Versioned {

        @Override
        public long version() {
            return summary.version();
        }
    }

    /** What was taken from a spare. @param replacedAt when it was replaced; empty while it is missing @param tracking of the part sent */
    record PartUse(PartUseId id, String part, SerialNumber usedFor, Instant usedAt, Optional<Instant> replacedAt, String tracking) {
    }

    /**
     * What a spare is to be used for: a device that failed, by itself or by the ticket about it.
     *
     * @param failed   the device
     * @param ticket   the ticket about it; empty for a new one
     * @param space    where the spare is to stand; empty for where the failed one stands
     * @param text     what happened; may be empty with a ticket
     * @param language of the new ticket, an ISO 639-1 code
     * @param phone    a number to call; may be empty
     */
    record NewDeployment(Optional<DeviceId> failed, Optional<TicketId> ticket, Optional<SpaceId> space, String text, String language,
                         String phone) {
    }

    /** A part that is used. @param part what it is @param failed the device whose own failed */
    record NewPartUse(String part, DeviceId failed) {
    }
}
