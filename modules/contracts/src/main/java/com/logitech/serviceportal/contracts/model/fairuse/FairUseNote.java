package com.logitech.serviceportal.contracts.model.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.MovedThing;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.Stage;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A question about moves that come back, or licenses tried on Spaces of another category (R21): open to our people, shared with the
 * customer, answered, settled with a reason.
 */
@Entity
@Table(schema = "contracts", name = "fair_use_notes")
public class FairUseNote {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    private String kind;
    @Column(name = "subject_id")
    private UUID subjectId;
    private String subject;
    private String zone;
    @Column(name = "window_days")
    private int windowDays;
    private int tolerated;
    @Column(name = "noted_at")
    private Instant notedAt;
    @Column(name = "shared_at")
    private Instant sharedAt;
    @Column(name = "shared_by")
    private String sharedBy;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "settled_at")
    private Instant settledAt;
    @Column(name = "settled_by")
    private String settledBy;
    @Column(name = "settled_because")
    private String settledBecause;
    @Version
    private long version;

    protected FairUseNote() {
    }

    /** @param subject what goes to and fro, in words; @param now UTC */
    public FairUseNote(NoteId id, CustomerId customer, MovedThing kind, UUID subjectId, String subject, ZoneId zone, Tolerance tolerance,
            Instant now) {
        this.id = id.value();
        this.customer = customer.value();
        this.kind = kind.name();
        this.subjectId = subjectId;
        this.subject = subject;
        this.zone = zone.getId();
        this.windowDays = tolerance.windowDays();
        this.tolerated = tolerance.visits();
        this.notedAt = now;
    }

    /** What is ordinary. @param visits how many, or on how many days tries @param lookBackDays how long they count */
    public record Tolerance(int windowDays, int visits, int lookBackDays) {
    }

    /** Shows it to the customer. */
    public void share(Instant now, String by) {
        mustBeUnsettled();
        if (sharedAt != null) {
            throw Refused.conflict("note", "It has been shared with the customer already.");
        }
        sharedAt = now;
        sharedBy = by;
    }

    /** The customer has answered. */
    public void answer(Instant now) {
        mustBeUnsettled();
        if (sharedAt == null) {
            throw Refused.conflict("note", "It has not been shared with the customer; share it first.");
        }
        answeredAt = now;
    }

    /** Nothing more is asked. */
    public void settle(String because, Instant now, String by) {
        mustBeUnsettled();
        settledAt = now;
        settledBy = by;
        settledBecause = because;
    }

    private void mustBeUnsettled() {
        if (settledAt != null) {
            throw Refused.conflict("note", "It has been settled.");
        }
    }

    /** Refuses when somebody changed it since the caller read it. */
    public void mustBeAt(long readVersion) {
        if (version != readVersion) {
            throw Refused.stale("note");
        }
    }

    public Stage stage() {
        if (settledAt != null) {
            return Stage.SETTLED;
        } else if (answeredAt != null) {
            return Stage.ANSWERED;
        }
        return sharedAt == null ? Stage.OPEN : Stage.SHARED;
    }

    public NoteId id() {
        return new NoteId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public MovedThing kind() {
        return MovedThing.valueOf(kind);
    }

    /** Of the device, license or contract. */
    public UUID subjectId() {
        return subjectId;
    }

    public String subject() {
        return subject;
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public int windowDays() {
        return windowDays;
    }

    /** How many short visits are ordinary, or on how many days tries are. */
    public int tolerated() {
        return tolerated;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public Optional<Instant> sharedAt() {
        return Optional.ofNullable(sharedAt);
    }

    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    /** Empty until it is settled. */
    public String settledBecause() {
        return settledBecause == null ? "" : settledBecause;
    }

    public long version() {
        return version;
    }
}
