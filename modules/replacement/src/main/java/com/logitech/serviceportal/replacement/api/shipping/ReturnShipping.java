package com.logitech.serviceportal.replacement.api.shipping;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.inspections.InspectionResult;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.stock.Stock.SetAside;
import com.logitech.serviceportal.replacement.api.tracking.ReportedProblem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Both ways of a return. All instants are UTC.
 *
 * @param setAside the unit that lies ready to be sent
 * @param sent     what was sent, the first first, also what was not after all
 * @param received what came back, the first first, also what did not after all
 * @param awaited  whether something is still awaited from the customer
 * @param letGo    why nothing more is awaited though not all came back; empty otherwise
 * @param problems what was said to be wrong with deliveries, the first first
 * @param closedAt when it was closed; empty while it is not, and of what was closed before that was kept
 */
public record ReturnShipping(ReturnId id, ReturnNumber number, ReturnState state, Optional<SetAside> setAside, List<SentUnit> sent,
        List<ReceivedUnit> received, boolean awaited, String letGo, List<ReportedProblem> problems, Optional<Instant> closedAt,
        long version) implements Versioned {

    public ReturnShipping {
        sent = List.copyOf(sent);
        received = List.copyOf(received);
        problems = List.copyOf(problems);
    }

    /**
     * A unit that was sent.
     *
     * @param device       as which it is registered; empty where what failed is no registered device
     * @param tracking     the carrier's number for it; may be empty
     * @param terms        by which terms, and why so (R65)
     * @param plannedUntil the end of the window it was planned to arrive in; empty where none was planned
     * @param cause        what put it off
     * @param withdrawn    that it was not sent after all
     */
    public record SentUnit(String serial, String product, Optional<DeviceId> device, String carrier, String tracking, Decision terms,
            Instant sentAt, Optional<Instant> plannedUntil, Optional<Instant> arrivedAt, DeliveryOutcome outcome,
            Optional<DelayCause> cause, Optional<Withdrawal> withdrawn) {
    }

    /** What was written down by mistake. @param reason why it was not so */
    public record Withdrawal(Instant at, String reason) {
    }

    /**
     * Something that came back.
     *
     * @param serial     may be empty
     * @param note       may be empty
     * @param inspection what was found on it; empty while nobody has examined it
     * @param withdrawn  that it did not come back after all
     */
    public record ReceivedUnit(ReceiptId id, String serial, ReceivedAs as, String note, Instant at, Optional<InspectedUnit> inspection,
            Optional<Withdrawal> withdrawn) {
    }

    /**
     * What an examination found.
     *
     * @param ground which of the seven it was (R54); empty where it was none, or nobody says
     * @param by     the name of who wrote it down
     */
    public record InspectedUnit(InspectionResult found, Optional<WarrantyExclusion> ground, String words, String by, Instant at) {
    }
}
