package com.logitech.serviceportal.support.api.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Designated Service Managers: who gets one (R73), until when (R76), and who answers at which hour (R74). Read by all who see the
 * customer; a stranger's answers as unknown. Operations and service managers assign them. All instants are UTC.
 */
public interface ServiceManagers {

    int LONGEST_NOTE = 2_000;
    int LONGEST_REASON = 500;
    int MOST_STAND_INS = 5;
    /** So far ahead hours are agreed and hand-overs planned. */
    int DAYS_AHEAD = 365;

    /** Where a customer stands at an instant, past or future, as known now. */
    ManagerStanding of(CustomerId customer, Instant at);

    /** The same of several, in as many look-ups as for one. */
    Map<CustomerId, ManagerStanding> of(Set<CustomerId> customers, Instant at);

    /** Where the customers stand whom a service manager manages now, by name. By our own people; who is none answers as unknown. */
    List<ManagerStanding> portfolio(UserId manager);

    /** Who managed a customer, manages him and will, the latest first. */
    List<Assignment> history(CustomerId customer);

    /** Which hours were, are and will be agreed, the latest first. By our own people. */
    List<AgreedHours> hours(CustomerId customer);

    /** Our service managers who can sign in, by name. By our own people. */
    List<Person> managers();

    /**
     * Customers who are to get a service manager: they hold the benefit and have none, as the round found last, or theirs is not with us
     * any more. By operations and service managers.
     */
    List<ToAssign> toBeAssigned();

    /**
     * Gives a customer a service manager, with the hours agreed with the customer. Refused where he does not qualify (R73), and where
     * somebody manages him from then on already.
     *
     * @param version the one last read; 0 for a customer who never had one
     */
    ManagerStanding assign(CustomerId customer, long version, NewAssignment assignment);

    /**
     * Hands a customer over to another service manager, now or at an instant to come; what was planned from then on before is planned no
     * more. The hours stay until others are agreed.
     */
    ManagerStanding handOver(CustomerId customer, long version, HandOver handOver);

    /** Agrees hours, and who stands in outside them, from an instant on. What was agreed stays to be read. */
    ManagerStanding agreeHours(CustomerId customer, long version, NewHours hours);

    /** Ends that a customer has a service manager, now; the customer is told. */
    ManagerStanding end(CustomerId customer, long version, Ending ending);

    /** Says who would answer when in the week after hours begin to count, without agreeing on them. */
    HoursPreview preview(CustomerId customer, Rehearsal rehearsal);

    /**
     * Where a customer stands.
     *
     * @param zone     his main site's
     * @param decision whether he has access to a service manager, and why (R28, R73, R76), and who answers (R74)
     * @param endsAt   when he loses the benefit by what is known (R27)
     * @param manager  who manages him; empty where he does not qualify, and where nobody is assigned
     * @param next     who will manage him after that
     * @param hours    the hours that count
     * @param answer   who answers; empty where he does not qualify
     */
    record ManagerStanding(CustomerId customer, String company, ZoneId zone, Decision decision, Optional<Instant> endsAt,
            Optional<Assignment> manager, Optional<Assignment> next, Optional<AgreedHours> hours, Optional<Answer> answer, long version)
            implements Versioned {

        /** Whether he holds the benefit and nobody who is with us manages him. */
        public boolean toBeAssigned() {
            return answer.isPresent() && manager.filter(one -> one.person().active()).isEmpty();
        }
    }

    /**
     * One of our people.
     *
     * @param email  empty where he cannot sign in any more
     * @param active whether he is a service manager who can sign in
     */
    record Person(UserId user, String name, Optional<String> email, boolean active) {
    }

    /**
     * That somebody manages a customer for a while.
     *
     * @param until     the first instant after it; empty while open
     * @param fellShort whether it ended because the minimum was not met (R76)
     * @param endReason why our people ended it; empty for the customer's people and where nobody said
     * @param note      to who took over; empty for the customer's people and where nobody wrote one
     */
    record Assignment(Person person, Instant from, Optional<Instant> until, boolean fellShort, Optional<String> endReason,
            Optional<String> note, Instant recordedAt) {
    }

    /**
     * Hours that count from an instant on.
     *
     * @param words    "Mon to Fri 09:00-17:00 (Europe/Zurich)"
     * @param standIns who answers outside them in his own hours, in order
     */
    record AgreedHours(WeeklyHours hours, String words, List<StandIn> standIns, Instant effectiveFrom, Instant recordedAt,
            String recordedBy) {
    }

    /** Who stands in, and when. */
    record StandIn(Person person, WeeklyHours hours, String words) {
    }

    /**
     * Who answers at an instant.
     *
     * @param person empty for the Select desk
     * @param until  when somebody else does; empty where that is not known in the weeks to come
     */
    record Answer(AnsweredBy by, Optional<Person> person, Optional<Instant> until) {
    }

    /** A customer who is to get a service manager. @param since since when; @param former who managed him and is not with us any more */
    record ToAssign(CustomerId customer, String company, Instant since, Optional<Person> former) {
    }

    /** A service manager for a customer. @param note for our own people; may be left out */
    record NewAssignment(UserId manager, WeeklyHours hours, List<NewStandIn> standIns, Optional<String> note) {
    }

    /** Who is to stand in, in his own hours for this customer. */
    record NewStandIn(UserId manager, WeeklyHours hours) {
    }

    /** To whom a customer is handed over. @param from now where empty; @param note what he needs to know, for our own people alone */
    record HandOver(UserId to, Optional<Instant> from, String note) {
    }

    /** Hours as agreed. @param from now where empty */
    record NewHours(WeeklyHours hours, List<NewStandIn> standIns, Optional<Instant> from) {
    }

    /** Hours to be looked at first. @param manager who would manage; whoever does at that instant where empty; @param from as there */
    record Rehearsal(Optional<UserId> manager, WeeklyHours hours, List<NewStandIn> standIns, Optional<Instant> from) {
    }

    /** Why a customer has no service manager any more. */
    record Ending(String reason) {
    }

    /**
     * What hours would bring about.
     *
     * @param from   when they count
     * @param before what counts until then, in words; empty where nothing was agreed
     * @param after  what would count, in words
     * @param days   who answers when on each day of the week after, by the customer's clock
     */
    record HoursPreview(Instant from, Optional<String> before, String after, List<PreviewedDay> days) {
    }

    /** A day by the customer's clock. */
    record PreviewedDay(LocalDate day, List<PreviewedSpan> spans) {
    }

    /** Who answers for a while; the name is empty for the Select desk. */
    record PreviewedSpan(Instant from, Instant until, AnsweredBy by, Optional<String> name) {
    }
}
