package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import com.logitech.serviceportal.support.terms.work.Standstill;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * A ticket. What it was opened with is written once; where it stands is reckoned anew from all its facts with each of them, so that a
 * fact known late counts as if it had been known in time. Its level never changes (R52).
 */
@Entity
@Table(schema = "support", name = "tickets")
public class Ticket {

    @Id
    private UUID id;
    private long number;
    @Column(name = "customer_id")
    private UUID customer;
    private String company;
    @Column(name = "space_id")
    private UUID space;
    @Column(name = "space_name")
    private String spaceName;
    @Column(name = "space_group")
    private String spaceGroup;
    @Column(name = "registration_id")
    private UUID registration;
    private String level;
    @Column(name = "first_language")
    private String firstLanguage;
    private String language;
    private String region;
    private String zone;
    private String channel;
    private String phone;
    private String subject;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "opened_by")
    private UUID openedBy;
    @Column(name = "books_of")
    private Instant booksOf;
    private UUID assignee;
    @Column(name = "due_at")
    private Instant dueAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    /** When it was told that the due time was missed (UTC); null while it was not. */
    @Column(name = "missed_at")
    Instant missedAt;
    private boolean late;
    @Column(name = "closes_at")
    private Instant closesAt;
    @Column(name = "awaits_us")
    private boolean awaitsUs;
    /** Since when the customer waits for us, where he does (UTC). */
    @Column(name = "asked_at")
    Instant askedAt;
    @Column(insertable = false, updatable = false)
    private short turn;
    @Column(name = "turn_at", insertable = false, updatable = false)
    private Instant turnAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    private String closing;
    private String origin;
    private boolean promised;
    private String priority;
    @Column(name = "put_first")
    private boolean putFirst;
    private String stopped;
    /** From when its own age counts; null while it has never stood still: then from its opening. */
    @Column(name = "ours_since")
    private Instant oursSince;
    @Column(name = "stands_since")
    private Instant standsSince;
    @Column(name = "follow_up_at")
    private Instant followUpAt;
    @Version
    private long version;

    protected Ticket() {
    }

    /**
     * A ticket opened now. Whether it may be is judged before.
     *
     * @param now UTC
     */
    public Ticket(TicketId id, TicketNumber number, Opening opening, UserId by, Instant now) {
        this.id = id.value();
        this.number = number.value();
        this.customer = opening.customer().value();
        this.company = opening.company();
        this.space = opening.place().map(place -> place.space().value()).orElse(null);
        this.spaceName = opening.place().map(Place::name).orElse("");
        this.spaceGroup = opening.place().map(Place::group).orElse("");
        this.registration = opening.registration().map(JumpStartId::value).orElse(null);
        this.level = opening.level().name();
        this.firstLanguage = opening.language();
        this.language = opening.language();
        this.region = opening.region().name();
        this.zone = opening.zone().getId();
        this.channel = opening.channel().name();
        this.phone = opening.phone();
        this.subject = opening.subject();
        this.openedAt = now;
        this.openedBy = by.value();
        this.booksOf = now;
        this.awaitsUs = true;
        this.askedAt = now;
        this.origin = Origin.PORTAL.name();
        this.promised = true;
        this.priority = Priority.NORMAL.name();
    }

    /**
     * What is known of a new one beyond the usual.
     *
     * @param committed whether its first response has a due time (R45); fixed with its opening, as its level is
     * @param first     whether it is put first (R75)
     */
    public void arrive(Origin by, boolean committed, boolean first) {
        origin = by.name();
        promised = committed;
        putFirst = first;
    }

    /** Its level was settled (R122). @param first whether it is put first now (R75); neither moves the first response */
    public void rank(Priority settled, boolean first) {
        mustBeOpen();
        priority = settled.name();
        putFirst = first;
    }

    /**
     * Takes up what was planned by all that is known now.
     *
     * @param history  for which it stood still, and stands (D30)
     * @param followUp when the next one is due (UTC); empty while none is (R35)
     */
    public void plan(TicketHistory history, Optional<Instant> followUp) {
        Optional<Standstill> present = history.standstills().stream().filter(Standstill::lasts).findFirst();
        stopped = present.map(stop -> stop.kind().name()).orElse(null);
        standsSince = present.map(Standstill::from).orElse(null);
        oursSince = history.oursSince().orElse(null);
        followUpAt = followUp.orElse(null);
    }

    /** What a ticket is opened with. @param phone empty unless given */
    public record Opening(CustomerId customer, String company, Optional<Place> place, Optional<JumpStartId> registration,
            SupportLevel level,
            String language, SupportRegionCode region, ZoneId zone, Channel channel, String phone, String subject) {
    }

    /** The Space a ticket is about, as it was called and grouped when the ticket was opened. */
    public record Place(SpaceId space, String name, String group) {
    }

    /** What happened to it so far, for its clocks. */
    public TicketHistory history(List<TicketFact> facts) {
        return new TicketHistory(firstLanguage, openedAt, facts);
    }

    /**
     * Takes up where it stands by all that is known now.
     *
     * @param clock of the first response
     * @param rule  by which it closes unanswered
     */
    public void reckon(TicketHistory history, ResponseClock clock, ClosingRule rule, Instant now) {
        language = history.languageNow();
        Instant due = clock.dueAt().orElse(null);
        missedAt = Objects.equals(due, dueAt) ? missedAt : null;
        dueAt = due;
        answeredAt = clock.answeredAt().orElse(null);
        late = clock.missed(now);
        closesAt = history.contactLedger(rule, now).closesAt().orElse(null);
        awaitsUs = history.facts().stream().filter(fact -> fact.kind().isWord())
                .max(Comparator.comparing(TicketFact::at).thenComparing(TicketFact::id))
                .map(last -> last.kind() == TicketFact.Kind.CUSTOMER_WROTE || last.kind() == TicketFact.Kind.REOPENED).orElse(true);
        askedAt = history.facts().stream()
                .filter(fact -> fact.kind() == TicketFact.Kind.CUSTOMER_WROTE || fact.kind() == TicketFact.Kind.REOPENED)
                .map(TicketFact::at).max(Comparator.naturalOrder()).orElse(openedAt);
    }

    public void take(UserId by) {
        mustBeOpen();
        assignee = by.value();
    }

    /** The next contact is made this way (R36). @param number may be empty with mail */
    public void reachBy(Channel way, String number) {
        mustBeOpen();
        channel = way.name();
        phone = number;
    }

    /** Hours and holidays count from now on as they are known at an instant (UTC): by a change of them, while nobody has answered. */
    public void countBy(Instant books) {
        mustBeOpen();
        booksOf = books;
    }

    /** @param at when it is closed (UTC): the due time of an unanswered one, however late it is found */
    public void close(Closing why, Instant at) {
        mustBeOpen();
        closing = why.name();
        closedAt = at;
        closesAt = null;
        if (standsSince != null) {
            oursSince = oursSince.plus(Duration.between(standsSince, at));
            standsSince = null;
        }
        stopped = null;
        followUpAt = null;
    }

    /** It goes on in another ticket, from an instant on (UTC). */
    public void goOnElsewhere(Instant at) {
        close(Closing.MERGED, at);
    }

    /** It goes on by itself again, where its own facts left it. */
    public void goOnByItself() {
        closing = null;
        closedAt = null;
    }

    public void reopen() {
        if (Closing.MERGED.name().equals(closing)) {
            throw Refused.conflict("ticket", "This ticket goes on in another one. Write there, or undo that first.");
        }
        if (closedAt == null) {
            throw Refused.conflict("ticket", "This ticket is open.");
        }
        closing = null;
        closedAt = null;
    }

    /** Refuses what only an open ticket takes. */
    public void mustBeOpen() {
        if (closedAt != null) {
            throw Refused.conflict("ticket", "This ticket is closed. Open it again, or open a new one.");
        }
    }

    /** Refuses when somebody changed it since the caller read it. */
    public void mustBeAt(long readVersion) {
        if (version != readVersion) {
            throw Refused.stale("ticket");
        }
    }

    public TicketId id() {
        return new TicketId(id);
    }

    public TicketNumber number() {
        return new TicketNumber(number);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public String company() {
        return company;
    }

    public Optional<SpaceId> space() {
        return Optional.ofNullable(space).map(SpaceId::new);
    }

    public String spaceName() {
        return spaceName;
    }

    public String spaceGroup() {
        return spaceGroup;
    }

    public Optional<JumpStartId> registration() {
        return Optional.ofNullable(registration).map(JumpStartId::new);
    }

    public SupportLevel level() {
        return SupportLevel.valueOf(level);
    }

    /** An ISO 639-1 code. */
    public String language() {
        return language;
    }

    public SupportRegionCode region() {
        return SupportRegionCode.valueOf(region);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Channel channel() {
        return Channel.valueOf(channel);
    }

    public String phone() {
        return phone;
    }

    public String subject() {
        return subject;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public UserId openedBy() {
        return new UserId(openedBy);
    }

    /** Hours and holidays count as they were known then (UTC). */
    public Instant booksOf() {
        return booksOf;
    }

    public Optional<UserId> assignee() {
        return Optional.ofNullable(assignee).map(UserId::new);
    }

    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** Whether a due time was missed, be it a former one (D51); one that came after the ticket was closed was not. */
    public boolean isLate(Instant now) {
        return late || answeredAt == null && dueAt != null && dueAt.isBefore(closedAt == null ? now : closedAt);
    }

    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Closing> closing() {
        return Optional.ofNullable(closing).map(Closing::valueOf);
    }

    /** How it reached us. */
    public Origin origin() {
        return Origin.valueOf(origin);
    }

    /** Whether its first response has a due time, if its language has (R45). */
    public boolean isPromised() {
        return promised;
    }

    public Priority priority() {
        return Priority.valueOf(priority);
    }

    /** Whether it is put first (R75). */
    public boolean isPutFirst() {
        return putFirst;
    }

    /** What has to happen first, if anything (R41, R131, R133). */
    public Optional<StopKind> stopped() {
        return Optional.ofNullable(stopped).map(StopKind::valueOf);
    }

    /** When the customer is written to again (UTC); empty while nothing is planned (R35). */
    public Optional<Instant> followUpAt() {
        return Optional.ofNullable(followUpAt);
    }

    /** From when its own age counts (UTC); empty while it has never stood still. */
    Optional<Instant> oursSince() {
        return Optional.ofNullable(oursSince);
    }

    /** Whether the last word is the customer's. */
    public boolean awaitsUs() {
        return awaitsUs;
    }

    /** Whose turn it is, as the books last had it: 0 a first response is due, 1 the customer waits for us, 2 we wait for him. */
    public int turn() {
        return turn;
    }

    /** By what it stands in its turn (UTC), as the books last had it. */
    public Instant turnAt() {
        return turnAt;
    }

    public long version() {
        return version;
    }
}
