package com.logitech.serviceportal.spares.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareUse;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareState;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A unit that is kept ready at the customer's (R80). It holds one place in his account until another has it: what replaces the unit it was
 * used for, or what was sent in its stead.
 */
@Entity
@Table(schema = "spares", name = "spares")
public class Spare {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    private String company;
    @Column(name = "scale_row")
    private String row;
    @Column(name = "request_id")
    private UUID request;
    @Column(name = "former_id")
    private UUID former;
    private String serial;
    private String product;
    @Embedded
    private KeptAt kept;
    private String zone;
    private String holding;
    private String carrier = "";
    private String tracking = "";
    private String gone;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "arrived_at")
    private Instant arrivedAt;
    private String firmware;
    @Column(name = "firmware_at")
    private Instant firmwareAt;
    @Column(name = "reminded_at")
    private Instant remindedAt;
    @Column(name = "failed_id")
    private UUID failed;
    @Column(name = "failed_serial")
    private String failedSerial;
    @Column(name = "device_id")
    private UUID device;
    @Column(name = "space_id")
    private UUID space;
    @Column(name = "space_name")
    private String spaceName;
    @Column(name = "ticket_id")
    private UUID ticket;
    @Column(name = "ticket_number")
    private Long ticketNumber;
    @Column(name = "deployed_at")
    private Instant deployedAt;
    private String reason = "";
    @Version
    private long version;

    protected Spare() {
    }

    private Spare(UUID customer, String company, String row, String serial, String product, KeptAt kept, String zone, Instant at) {
        this.id = UUID.randomUUID();
        this.customer = customer;
        this.company = company;
        this.row = row;
        this.serial = serial;
        this.product = product;
        this.kept = kept;
        this.zone = zone;
        this.sentAt = at;
        this.holding = Holding.IN_TRANSIT.name();
    }

    /** A unit that leaves us for a request. @param product its code @param zone the customer's @param now UTC */
    public static Spare sent(RequestedSpares request, SerialNumber serial, String product, ZoneId zone, Parcel parcel, Instant now) {
        Spare sent = new Spare(request.customer().value(), request.company(), request.row().name(), serial.value(), product,
                KeptAt.of(request.place()), zone.getId(), now);
        sent.request = request.id().value();
        sent.carrier = parcel.carrier();
        sent.tracking = parcel.tracking();
        return sent;
    }

    /** A unit that leaves us in this one's stead, to where this one is kept. @param code the product's */
    public Spare followedBy(SerialNumber unit, String code, Parcel parcel, Instant now) {
        Spare next = successor(unit, code, now);
        next.carrier = parcel.carrier();
        next.tracking = parcel.tracking();
        return next;
    }

    /** What replaces the unit this one was used for: it has arrived, and has this one's place (R84). @param at when it arrived (UTC) */
    public Spare replenishedBy(SerialNumber unit, String code, Instant at) {
        Spare next = successor(unit, code, at);
        next.arrivedAt = at;
        next.holding = Holding.ON_HAND.name();
        return next;
    }

    private Spare successor(SerialNumber unit, String code, Instant at) {
        Spare next = new Spare(customer, company, row, unit.value(), code, kept, zone, at);
        next.former = id;
        next.request = request;
        return next;
    }

    /** It has arrived. */
    public void arrive(Instant at) {
        if (state() != SpareState.ON_ITS_WAY) {
            throw Refused.conflict("spare", "It has arrived already.");
        }
        if (at.isBefore(sentAt)) {
            throw Refused.input("at", "lies before it was sent");
        }
        arrivedAt = at;
        holding = Holding.ON_HAND.name();
    }

    /** It is used in the place of a device that failed (R88). */
    public void deploy(SpareUse use) {
        mustBeReady();
        failed = use.failed().value();
        failedSerial = use.failedSerial().value();
        device = use.device().value();
        space = use.space().value();
        spaceName = use.spaceName();
        ticket = use.ticket().value();
        ticketNumber = use.ticketNumber().value();
        deployedAt = use.since();
        holding = Holding.DEPLOYED.name();
    }

    /** It is counted elsewhere from now on. @return where it was; empty where it is counted there, or its place is another's already */
    public Optional<Holding> count(Holding to) {
        Optional<Holding> from = holding();
        if (from.isEmpty() || from.get() == to) {
            return Optional.empty();
        }
        holding = to.name();
        return from;
    }

    /** Another has its place. @return where it was counted; empty where it had lost it before */
    public Optional<Holding> passOn() {
        Optional<Holding> from = holding();
        holding = null;
        return from;
    }

    /** It goes back to us. */
    public void giveBack(String why) {
        mustBeReady();
        gone = SpareState.RETURNED.name();
        reason = why;
        holding = Holding.OURS.name();
    }

    /** It is lost or broken. */
    public void writeOff(String why) {
        mustBeReady();
        gone = SpareState.LOST.name();
        reason = why;
        holding = Holding.USED_UP.name();
    }

    /** It came in place of a failed unit and was not right, and another one came: that has its place. */
    public void replaceBy(String why) {
        mustBeReady();
        gone = SpareState.RETURNED.name();
        reason = why;
        holding = null;
    }

    /** Nothing else replaces the unit it was used for. */
    public void useUp(String why) {
        reason = why;
    }

    /** It is kept elsewhere (R80). */
    public void keepAt(StoragePlace place) {
        SpareState state = state();
        if (state != SpareState.READY && state != SpareState.ON_ITS_WAY) {
            throw Refused.conflict("place", "It is no longer kept as a spare: " + state.title() + ".");
        }
        kept = KeptAt.of(place);
    }

    /** Somebody looked at it. @param seen its firmware @param at UTC */
    public void look(String seen, Instant at) {
        mustBeReady();
        firmware = seen;
        firmwareAt = at;
        remindedAt = null;
    }

    /** The customer was reminded of its firmware. @param at UTC */
    public void remind(Instant at) {
        remindedAt = at;
    }

    /** Refused unless it lies there ready to be used. */
    public void mustBeReady() {
        if (state() != SpareState.READY) {
            throw Refused.conflict("spare", "It is not ready to be used: " + state().title() + ".");
        }
    }

    public SpareState state() {
        if (deployedAt != null) {
            return SpareState.DEPLOYED;
        }
        if (gone != null) {
            return SpareState.valueOf(gone);
        }
        return arrivedAt == null ? SpareState.ON_ITS_WAY : SpareState.READY;
    }

    /** Where it is counted; empty once another has its place. */
    public Optional<Holding> holding() {
        return Optional.ofNullable(holding).map(Holding::valueOf);
    }

    /** What it is used for; empty while it is not. */
    public Optional<SpareUse> use() {
        return Optional.ofNullable(deployedAt).map(since -> new SpareUse(new DeviceId(failed), new SerialNumber(failedSerial),
                new DeviceId(device), new SpaceId(space), spaceName, new TicketId(ticket), new TicketNumber(ticketNumber), since));
    }

    public SpareId id() {
        return new SpareId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public String company() {
        return company;
    }

    public SparesRow row() {
        return SparesRow.valueOf(row);
    }

    public Optional<SparesRequestId> request() {
        return Optional.ofNullable(request).map(SparesRequestId::new);
    }

    /** The spare whose place it has. */
    public Optional<SpareId> former() {
        return Optional.ofNullable(former).map(SpareId::new);
    }

    public SerialNumber serial() {
        return new SerialNumber(serial);
    }

    /** Its product's code. */
    public String product() {
        return product;
    }

    public StoragePlace place() {
        return kept.asPlace();
    }

    /** The customer's, for words. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** Empty while it is on its way. */
    public Optional<Instant> arrivedAt() {
        return Optional.ofNullable(arrivedAt);
    }

    /** What was seen on it last. */
    public Optional<String> firmware() {
        return Optional.ofNullable(firmware);
    }

    /** When that was (UTC). */
    public Optional<Instant> firmwareAt() {
        return Optional.ofNullable(firmwareAt);
    }

    /** Why it went back, is lost or used up; may be empty. */
    public String reason() {
        return reason;
    }

    public long version() {
        return version;
    }
}
