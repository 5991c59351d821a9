package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblem;
import com.logitech.serviceportal.replacement.api.tracking.ProblemOutcome;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That something is wrong with the delivery of a unit, and what came of it. It is changed under the lock of its return. */
@Entity
@Table(schema = "replacement", name = "delivery_problems")
public class ProblemReport {

    @Id
    private UUID id;
    @Column(name = "return_id")
    private UUID returned;
    private String serial;
    private String problem;
    private String said;
    @Column(name = "reported_at")
    private Instant reportedAt;
    private String outcome;
    private String reason;
    @Column(name = "settled_at")
    private Instant settledAt;

    protected ProblemReport() {
    }

    /** @param serial of the unit that was sent @param at when it is said (UTC) */
    public ProblemReport(ReturnId returned, String serial, DeliveryProblem problem, String said, Instant at) {
        this.id = UUID.randomUUID();
        this.returned = returned.value();
        this.serial = serial;
        this.problem = problem.name();
        this.said = said;
        this.reportedAt = at;
        this.reason = "";
    }

    /** This came of it. @param why the customer reads it @param at UTC */
    public void settle(ProblemOutcome became, String why, Instant at) {
        if (!became.isOf(problem())) {
            throw Refused.conflict("outcome", "It is not lost: the customer says, " + problem().title() + ".");
        }
        outcome = became.name();
        reason = why;
        settledAt = at;
    }

    /** Of the unit that was sent. */
    public String serial() {
        return serial;
    }

    public DeliveryProblem problem() {
        return DeliveryProblem.valueOf(problem);
    }

    /** What the customer said. */
    public String said() {
        return said;
    }

    /** UTC. */
    public Instant reportedAt() {
        return reportedAt;
    }

    /** Empty while it is open. */
    public Optional<ProblemOutcome> outcome() {
        return Optional.ofNullable(outcome).map(ProblemOutcome::valueOf);
    }

    public boolean isOpen() {
        return outcome == null;
    }

    /** What operations wrote; empty while it is open. */
    public String reason() {
        return reason;
    }

    /** UTC; empty while it is open. */
    public Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
