package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnNumber;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.ReturnWay;
import com.logitech.serviceportal.replacement.api.returns.Returns.Exclusion;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.terms.claims.OthersProduct;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** A return: what failed, what was given to prove the claim for it, and how that stands. */
@Entity
@Table(schema = "replacement", name = "returns")
public class ReturnAuthorization {

    @Id
    private UUID id;
    private long number;
    @Column(name = "customer_id")
    private UUID customer;
    private String company;
    @Column(name = "ticket_id")
    private UUID ticket;
    @Column(name = "ticket_number")
    private long ticketNumber;
    @Column(name = "space_id")
    private UUID space;
    @Column(name = "space_name")
    private String spaceName;
    @Column(name = "space_group")
    private String spaceGroup;
    @Column(name = "ship_to")
    private String shipTo;
    private String zone;
    @Column(name = "device_id")
    private UUID device;
    private String serial;
    private String product;
    private String model;
    private String maker;
    private String vendor;
    private String standing;
    private int steps;
    @Column(name = "failed_at")
    private Instant failedAt;
    private String component;
    @Column(name = "other_proof")
    private String otherProof;
    @Column(name = "purchase_file")
    private UUID purchaseFile;
    @Column(name = "purchase_name")
    private String purchaseName;
    @Column(name = "tax_number")
    private String taxNumber;
    @Column(name = "tax_waiver")
    private String taxWaiver;
    private String ground;
    private String evidence;
    private String state;
    private String way;
    @Column(name = "requested_at")
    private Instant requestedAt;
    @Column(name = "judged_at")
    private Instant judgedAt;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "decided_by")
    private String decidedBy;
    private String reason;
    private int sent;
    private int arrived;
    private int received;
    private int inspected;
    private boolean awaited;
    @Column(name = "let_go")
    private String letGo;
    @Column(name = "remind_at")
    private Instant remindAt;
    private int reminded;
    @Column(name = "given_up")
    private int givenUp;
    @Column(name = "problem_since")
    private Instant problemSince;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected ReturnAuthorization() {
    }

    /** A claim that is to be judged. @param at UTC */
    public ReturnAuthorization(ReturnNumber number, Claimed claimed, Claimed.Registered registered, Instant at) {
        this.id = UUID.randomUUID();
        this.number = number.value();
        this.customer = claimed.customer().value();
        this.company = claimed.company();
        this.ticket = claimed.ticket().value();
        this.ticketNumber = claimed.ticketNumber().value();
        this.space = claimed.site().map(site -> site.space().value()).orElse(null);
        this.spaceName = claimed.site().map(Claimed.Site::name).orElse("");
        this.spaceGroup = claimed.site().map(Claimed.Site::group).orElse("");
        this.shipTo = claimed.site().map(site -> site.country().iso2()).orElse(null);
        this.zone = claimed.zone().getId();
        this.serial = claimed.serial();
        this.product = claimed.product();
        this.model = claimed.model();
        this.maker = claimed.maker().name();
        this.vendor = claimed.vendor();
        this.steps = claimed.steps();
        this.failedAt = claimed.failedAt();
        this.evidence = "";
        this.reason = "";
        this.letGo = "";
        this.awaited = true;
        this.state = ReturnState.REVIEW.name();
        this.way = ReturnWay.NONE.name();
        this.requestedAt = at;
        this.judgedAt = at;
        find(registered);
        prove(ClaimProofs.NONE, "");
    }

    /** Where its serial number is registered now. */
    public void find(Claimed.Registered registered) {
        standing = registered.standing().name();
        device = registered.device().map(DeviceId::value).orElse(null);
    }

    /** This is what there is to prove the claim. @param fileName what the file is called; empty without one */
    public final void prove(ClaimProofs proofs, String fileName) {
        mustBeOpen();
        component = proofs.componentSerial();
        otherProof = proofs.otherProof();
        purchaseFile = proofs.purchaseProof().map(TicketFileId::value).orElse(null);
        purchaseName = fileName;
        taxNumber = proofs.taxNumber();
        taxWaiver = proofs.taxWaiver();
    }

    /** This ground is shown against it. */
    public void exclude(WarrantyExclusion shown, String by) {
        mustBeCorrectable();
        ground = shown.name();
        evidence = by;
    }

    /** It stands so by what is known now. @param replacedBy the way, if it is authorized @param by who signs for it @param at UTC */
    public void stand(ReturnState now, ReturnWay replacedBy, String by, Instant at) {
        mustBeCorrectable();
        judgedAt = at;
        settle(now, replacedBy, by, at);
    }

    /** Our people answer what lies before them. @param why what settled it @param by who signs for it @param at UTC */
    public void answer(boolean replaced, String why, String by, Instant at) {
        if (state() != ReturnState.REVIEW) {
            throw Refused.conflict("return", "This return does not lie before our people.");
        }
        reason = why;
        settle(replaced ? ReturnState.AUTHORIZED : ReturnState.REFUSED, ReturnWay.BASIC, by, at);
    }

    /** It is taken back. @param why may be empty @param by who signs for it @param at UTC */
    public void cancel(String why, String by, Instant at) {
        mustBeCorrectable();
        reason = why;
        settle(ReturnState.CANCELLED, ReturnWay.NONE, by, at);
    }

    private void settle(ReturnState now, ReturnWay replacedBy, String by, Instant at) {
        state = now.name();
        way = (now == ReturnState.AUTHORIZED ? replacedBy : ReturnWay.NONE).name();
        decidedAt = now.isDecided() ? at : null;
        decidedBy = now.isDecided() ? by : null;
    }

    private void mustBeOpen() {
        if (state().isDecided()) {
            throw Refused.conflict("return", "This return has been decided.");
        }
    }

    private void mustBeCorrectable() {
        if (!state().isCorrectable()) {
            throw Refused.conflict("return", switch (state()) {
                case REFUSED -> "This return was refused.";
                case CANCELLED -> "This return was taken back.";
                default -> "What replaces the unit was sent already.";
            });
        }
    }

    /** A unit is sent. @param at when (UTC) */
    public void ship(Instant at) {
        mustBeUnderWay();
        sent++;
        move(at);
    }

    /** A unit that was sent has arrived. @param told when that is written down (UTC), from when on the failed unit is waited for */
    public void arrive(Instant told) {
        ReturnState before = state();
        arrived++;
        move(told);
    }

    /** It was not sent after all. @param at when that is written down (UTC) */
    public void withdrawShipment(Instant at) {
        sent--;
        move(at);
    }

    /**
     * That did not come back after all.
     *
     * @param wholeStays whether all that was awaited has come back nonetheless
     * @param at         when that is written down (UTC)
     */
    public void withdrawReceipt(boolean wholeStays, Instant at) {
        received--;
        awaited = letGo.isEmpty() && !wholeStays;
        move(at);
    }

    /** Something is wrong with the delivery of a unit. @param at when that is said (UTC) */
    public void reportProblem(Instant at) {
        mustBeUnderWay();
        problemSince = problemSince == null ? at : problemSince;
        move(at);
    }

    /**
     * What was wrong with a delivery is settled.
     *
     * @param unitGivenUp whether a unit that was awaited until now will not arrive
     * @param since       when the longest of those that are still open was reported (UTC); empty without one
     * @param at          when it is settled (UTC)
     */
    public void settleProblem(boolean unitGivenUp, Optional<Instant> since, Instant at) {
        givenUp += unitGivenUp ? 1 : 0;
        problemSince = since.orElse(null);
        move(at);
    }

    /** Something came back. @param at when (UTC) */
    public void receive(ReceivedAs as, Instant at) {
        mustAwait();
        received++;
        awaited = as != ReceivedAs.WHOLE;
        move(at);
    }

    /** Something that came back was inspected, also after all has ended. */
    public void inspect() {
        inspected++;
    }

    /** Nothing more is awaited. @param at from when on (UTC) */
    public void letGo(String why, Instant at) {
        mustAwait();
        awaited = false;
        letGo = why;
        move(at);
    }

    /**
     * Both ways go on their own, and each act may come first. What is wrong with a delivery keeps it on its way. From when the failed unit
     * alone is waited for, the customer is reminded of it.
     */
    private void move(Instant at) {
        boolean before = state() == ReturnState.AWAITED;
        boolean there = arrived + givenUp == sent && problemSince == null;
        state = (sent == 0 ? ReturnState.AUTHORIZED : !there ? ReturnState.SHIPPED : awaited ? ReturnState.AWAITED : ReturnState.CLOSED)
                .name();
        if (state() != ReturnState.AWAITED) {
            remindAt = null;
        } else if (!before) {
            remindAt = at.plus(OverdueReturns.FIRST);
            reminded = 0;
        }
        closedAt = state() != ReturnState.CLOSED ? null : closedAt == null ? at : closedAt;
    }

    private void mustAwait() {
        mustBeUnderWay();
        if (!awaited) {
            throw Refused.conflict("return", "Nothing more is awaited from the customer.");
        }
    }

    private void mustBeUnderWay() {
        if (!state().isReplaced() || state() == ReturnState.CLOSED) {
            throw Refused.conflict("return", state() == ReturnState.CLOSED ? "This return is closed."
                    : "This return is not authorized.");
        }
    }

    public ReturnId id() {
        return new ReturnId(id);
    }

    public ReturnNumber number() {
        return new ReturnNumber(number);
    }

    public ReturnState state() {
        return ReturnState.valueOf(state);
    }

    public ReturnWay way() {
        return ReturnWay.valueOf(way);
    }

    /** What failed. */
    public Claimed claimed() {
        return new Claimed(new CustomerId(customer), company, new TicketId(ticket), new TicketNumber(ticketNumber),
                Optional.ofNullable(space).map(known -> new Claimed.Site(new SpaceId(known), spaceName, spaceGroup,
                        new CountryCode(shipTo))), ZoneId.of(zone), serial, product, model, OthersProduct.Maker.valueOf(maker), vendor,
                steps, failedAt);
    }

    /** Where its serial number is registered, as it was last looked for. */
    public Claimed.Registered registered() {
        return new Claimed.Registered(SerialStanding.valueOf(standing), Optional.ofNullable(device).map(DeviceId::new));
    }

    /** What was given to prove the claim. */
    public ClaimProofs proofs() {
        return new ClaimProofs(component, otherProof, Optional.ofNullable(purchaseFile).map(TicketFileId::new), taxNumber, taxWaiver);
    }

    /** What the file that shows the purchase is called; empty without one. */
    public String proofName() {
        return purchaseName;
    }

    /** What is shown against it. */
    public Optional<Exclusion> exclusion() {
        return Optional.ofNullable(ground).map(WarrantyExclusion::valueOf).map(shown -> new Exclusion(shown, evidence));
    }

    /** When the claim came (UTC). */
    public Instant requestedAt() {
        return requestedAt;
    }

    /** The instant its reasons are about (UTC). */
    public Instant judgedAt() {
        return judgedAt;
    }

    /** When it was decided (UTC). */
    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** What was written when it was answered or taken back; may be empty. */
    public String reason() {
        return reason;
    }

    /** Whether something is awaited from the customer, if it is replaced. */
    public boolean isAwaited() {
        return awaited;
    }

    /** Why nothing more is awaited though not all came back; empty otherwise. */
    public String letGo() {
        return letGo;
    }

    /** When the longest open problem with a delivery was reported (UTC); empty without one. */
    public Optional<Instant> problemSince() {
        return Optional.ofNullable(problemSince);
    }

    /** When it was closed (UTC); empty while it is not, and where nobody kept it. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public long version() {
        return version;
    }
}
