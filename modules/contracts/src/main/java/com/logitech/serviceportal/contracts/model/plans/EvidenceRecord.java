package com.logitech.serviceportal.contracts.model.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.EvidenceState;
import com.logitech.serviceportal.contracts.api.plans.EvidenceId;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a customer handed in to show how many Spaces a plan serves (R111). It is reviewed once, by somebody else; what was said of it is
 * never said otherwise.
 */
@Entity
@Table(schema = "contracts", name = "plan_evidence")
public class EvidenceRecord {

    @Id
    private UUID id;
    @Column(name = "contract_id")
    private UUID plan;
    @Column(name = "customer_id")
    private UUID customer;
    @Column(name = "counted_on")
    private LocalDate countedOn;
    private int spaces;
    private String source;
    private String remark;
    @Column(name = "given_at")
    private Instant givenAt;
    @Column(name = "given_by_id")
    private UUID givenById;
    private String state;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "reviewed_by_id")
    private UUID reviewedById;
    private String reason;
    @Version
    private long version;

    protected EvidenceRecord() {
    }

    /**
     * Evidence handed in. The wording is taken as already checked.
     *
     * @param countedOn the day the Spaces were counted, in the contract's zone
     * @param spaces    over all categories of the plan
     * @param at        when it is handed in (UTC)
     */
    public EvidenceRecord(EvidenceId id, ContractId plan, CustomerId customer, LocalDate countedOn, int spaces, String source,
                          String remark, Caller by, Instant at) {
        if (spaces < 0) {
            throw new IllegalArgumentException("nobody counts " + spaces + " Spaces");
        }
        this.id = id.value();
        this.plan = plan.value();
        this.customer = customer.value();
        this.countedOn = Objects.requireNonNull(countedOn, "countedOn");
        this.spaces = spaces;
        this.source = Objects.requireNonNull(source, "source");
        this.remark = Objects.requireNonNull(remark, "remark");
        this.givenAt = Objects.requireNonNull(at, "at");
        this.givenById = by.user();
        this.state = EvidenceState.WAITING.name();
    }

    /** Somebody says what it is worth. Whether he may is decided before (R111). */
    public void review(boolean accept, String why, Caller by, Instant at) {
        if (state() != EvidenceState.WAITING || isOf(by)) {
            throw new IllegalStateException("evidence is reviewed once, by somebody else (R111)");
        }
        state = (accept ? EvidenceState.ACCEPTED : EvidenceState.REFUSED).name();
        reviewedAt = at;
        reviewedById = by.user();
        reason = Objects.requireNonNull(why, "why");
    }

    /** Whether this person handed it in. */
    public boolean isOf(Caller caller) {
        return givenById.equals(caller.user());
    }

    /** Whether this very answer was given by this person already: a second click says nothing new. */
    public boolean wasReviewedSo(boolean accept, String why, Caller by) {
        return state() == (accept ? EvidenceState.ACCEPTED : EvidenceState.REFUSED) && by.user().equals(reviewedById) && why.equals(reason);
    }

    public EvidenceId id() {
        return new EvidenceId(id);
    }

    public ContractId plan() {
        return new ContractId(plan);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public LocalDate countedOn() {
        return countedOn;
    }

    public int spaces() {
        return spaces;
    }

    public String source() {
        return source;
    }

    public String remark() {
        return remark;
    }

    /** UTC. */
    public Instant givenAt() {
        return givenAt;
    }

    /** How the books sign who handed it in. */
    public String givenBy() {
        return givenById.toString();
    }

    public EvidenceState state() {
        return EvidenceState.valueOf(state);
    }

    /** UTC; empty while it waits. */
    public Optional<Instant> reviewedAt() {
        return Optional.ofNullable(reviewedAt);
    }

    /** How the books sign who reviewed it. */
    public Optional<String> reviewedBy() {
        return Optional.ofNullable(reviewedById).map(UUID::toString);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
