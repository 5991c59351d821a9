package com.logitech.serviceportal.support.api.work;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import com.logitech.serviceportal.definitions.counter.Versioned;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.ClockPart;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a ticket is about and what is done with it (R34-R50, R75, R122-R136). Read by all who see the ticket, without what is for our own
 * people; done by our people, who are qualified for the ticket's level. A stranger's ticket answers as unknown. All instants are UTC;
 * {@code version} is that of the ticket as it was last read.
 */
public interface TicketWork {

    int LONGEST_LINE = 500;
    int LONGEST_TEXT = 4_000;

    WorkDetail of(TicketId ticket);

    /** Says what the ticket is about after all. What was promised when it was opened stays. */
    WorkDetail concern(TicketId ticket, long version, AskedProduct product);

    /** Settles its level and what is done (R122). The next follow-up is planned anew (R35), the first response is not moved. */
    WorkDetail settle(TicketId ticket, long version, IncidentLevelChoice choice);

    /** Says that our people have to act: nobody waits for the customer (R38, R51). */
    WorkDetail takeUp(TicketId ticket, long version);

    /** Says that our people have done what they had to. */
    WorkDetail handBack(TicketId ticket, long version);

    /** Something that is not ours has to happen first (R41, R131, R133). Refused, with the decision, where it has no ground. */
    WorkDetail stop(TicketId ticket, long version, NewStop stop);

    /** It has happened. */
    WorkDetail resume(TicketId ticket, long version);

    /** Records how a duty of the customer's stands (R132). */
    WorkDetail record(TicketId ticket, long version, Duty duty, DutyStanding standing);

    /** Writes down what was tried and what came of it: 1 to {@link #LONGEST_LINE} characters each. */
    WorkDetail tried(TicketId ticket, long version, String step, String result);

    /** Records who helps in another language (R34). @param language an ISO 639-1 code */
    WorkDetail helpIn(TicketId ticket, long version, String language, LanguageHelp by);

    /** Refuses an incident under JumpStart, and tells the customer why and where help is found (R128). Once for each reason. */
    WorkDetail refuse(TicketId ticket, long version, NewRefusal refusal);

    /**
     * Confirms that a device has failed, once, after what was tried was written down; also another maker's that is bundled, or used with
     * ours in a Room, whose claim is sent on to its maker (R55). Refused, with the way to take, where nothing is claimed for (R37, R45,
     * R136).
     */
    WorkDetail confirmHardwareFailure(TicketId ticket, long version, HardwareFailure failure);

    /** Closes what another maker has to solve, or what JumpStart refuses; nobody failed (R42). */
    WorkDetail closeOutOfOurHands(TicketId ticket, long version);

    /** The Microsoft products whose end of mainstream support is recorded (R128 (iii)). */
    @OpenToAll("the list is public")
    List<String> mainstreamProducts();

    /** The level of an incident. @param agreed whether the customer agreed @param plan up to 4,000 characters; may be empty */
    record IncidentLevelChoice(Priority priority, boolean agreed, String plan) {
    }

    /**
     * What has to happen first.
     *
     * @param duty       of the customer's that is not met, where we wait for him
     * @param vendor     whom the customer turns to, where he turns to the maker
     * @param informed   whether the customer was told; said where he turns to the maker
     * @param assistance whether he asked us to take part; said there as well
     * @param software   what has to be upgraded, and to what, where an upgrade is awaited
     */
    record NewStop(StopKind kind, Optional<Duty> duty, String vendor, Optional<Boolean> informed, Optional<Boolean> assistance,
            String software) {
    }

    /**
     * A refusal under JumpStart.
     *
     * @param ground     the reason among those of the text
     * @param path       what was found, and to whom the customer turns; required for (i), (iv) and (ix); for the others, left
     *                   empty, he is told the reason's usual way: nobody is refused without one
     * @param product    the Microsoft product, for (iii)
     * @param incidentOn the day of the incident in the ticket's zone; empty for the day it was opened
     */
    record NewRefusal(RefusalReason ground, String path, String product, Optional<LocalDate> incidentOn) {
    }

    /**
     * A failure of the hardware.
     *
     * @param serial        the device's; empty for the one the ticket is about, and for what has none
     * @param stepsComplete whether what is written down is all that has to be tried
     * @param withoutSerial whether it is a peripheral without a serial number of its own (R63); left out for no
     */
    record HardwareFailure(String serial, boolean stepsComplete, Optional<Boolean> withoutSerial) {
    }

    /**
     * What a ticket is about and how it is worked on.
     *
     * @param help          how much help is promised for it, and why
     * @param askedFor      the name of the customer's person for whom one of ours wrote it down; empty where it was he himself
     * @param settled       whether the incident has its level, response and plan (R122)
     * @param first         whether it is put first, and why (R75); for our own people
     * @param followUp      when the customer is written to again, and why (R35); for our own people, and no promise
     * @param followUpAt    the same instant; for our own people
     * @param stop          what has to happen first, if anything
     * @param vendor        the maker to whom the customer was told to turn last (R41), also once the ticket goes on; may be empty
     * @param duties        how the customer's duties stand (R132)
     * @param oursToAct     whether our people have to act, and nobody waits for the customer
     * @param helpLanguage  an ISO 639-1 code; empty where nobody helps in another language
     * @param hardwareFailedAt when a failure of the hardware was confirmed
     */
    record WorkDetail(TicketId ticket, SupportLevel level, ProductKind kind, String product, Optional<DeviceId> device, String serial,
            Decision help, Origin origin, String askedFor, Priority priority, boolean agreed, String plan, Decision settled,
            Optional<Decision> first, Optional<Decision> followUp, Optional<Instant> followUpAt, Optional<StopLine> stop, String vendor,
            Age age, Decision duties, List<DutyLine> checklist, List<StepLine> steps, List<RefusalLine> refusals, String helpLanguage,
            Optional<LanguageHelp> helpBy, Optional<Instant> hardwareFailedAt, boolean oursToAct, boolean open, long version)
            implements Versioned {
    }

    /** Why a ticket stands still. @param why in words @param decision on what ground */
    record StopLine(StopKind kind, String why, Instant since, Decision decision) {
    }

    /**
     * How old a ticket is.
     *
     * @param minutes        since it was opened, all of them
     * @param excusedMinutes of these, what was not ours to hurry (D30)
     * @param parts          the whole time without a gap, each stop with its reason
     */
    record Age(long minutes, long excusedMinutes, List<ClockPart> parts) {

        /** What is ours. */
        public long ownMinutes() {
            return minutes - excusedMinutes;
        }
    }

    /** A duty of the customer's. */
    record DutyLine(Duty duty, DutyStanding standing) {
    }

    /** Something that was tried. @param by the name of who tried it */
    record StepLine(String tried, String result, Instant at, String by) {
    }

    /** A refusal. @param by the name of who refused */
    record RefusalLine(RefusalReason reason, String path, String product, LocalDate incidentOn, Instant at, String by) {
    }
}
