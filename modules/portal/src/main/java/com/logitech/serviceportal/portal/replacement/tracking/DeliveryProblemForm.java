package com.logitech.serviceportal.portal.replacement.tracking;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.replacement.ReplacementWords;
import com.logitech.serviceportal.portal.replacement.ReturnPage;
import com.logitech.serviceportal.portal.replacement.ShippingForm;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblem;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblems;
import com.logitech.serviceportal.replacement.api.tracking.ProblemOutcome;
import com.logitech.serviceportal.replacement.api.tracking.ReportedProblem;
import com.logitech.serviceportal.support.api.SupportTask;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is wrong with deliveries of the return that is shown: said by the customer, settled by operations. */
@Named
@ViewScoped
public class DeliveryProblemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnPage page;
    @Inject
    private ShippingForm shipping;
    @Inject
    private transient DeliveryProblems problems;
    @Inject
    private transient ReplacementWords words;

    private String unit;
    private DeliveryProblem problem;
    private String text;
    private String settledUnit;
    private ProblemOutcome outcome;
    private String reason;

    public String report() {
        return done("problem.done", () -> problems.report(id(), page.getSeen(), read(unit), problem, text));
    }

    public String settle() {
        return done("problem.settled.done", () -> problems.settle(id(), page.getSeen(), read(settledUnit), outcome, reason));
    }

    private String done(String said, Supplier<ReturnShipping> act) {
        return page.done(() -> Notices.good(words.text(said, act.get().state().title())));
    }

    private ReturnId id() {
        return page.getDetail().summary().id();
    }

    private static SerialNumber read(String chosen) {
        return SerialNumber.read(Asked.text(chosen)).orElseThrow(() -> Refused.notFound("unit"));
    }

    /** Those nobody has settled yet. */
    public List<ReportedProblem> getOpen() {
        return shipping.getShipping().problems().stream().filter(ReportedProblem::isOpen).toList();
    }

    /** Those of a unit that are settled. @param serial of the unit that was sent */
    public List<ReportedProblem> settled(String serial) {
        return shipping.getShipping().problems().stream().filter(one -> !one.isOpen() && one.serial().equals(serial)).toList();
    }

    /** Whether the visitor may say that something is wrong, and there is something to say it of. */
    public boolean isReporting() {
        return Asked.may(page.getDetail().summary().customer().value(), SupportTask.WRITE_IN_TICKETS)
                && !page.getDetail().summary().state().isEnded() && !getUnits().isEmpty();
    }

    /** Of which units something may be said. */
    public List<String> getUnits() {
        return reportable().map(SentUnit::serial).toList();
    }

    private Stream<SentUnit> reportable() {
        List<String> open = getOpen().stream().map(ReportedProblem::serial).toList();
        return shipping.getShipping().sent().stream().filter(sent -> sent.outcome() != DeliveryOutcome.GIVEN_UP
                && sent.withdrawn().isEmpty() && !open.contains(sent.serial()));
    }

    /** What may be said of any of them: where all have arrived, not that nothing came. */
    public List<DeliveryProblem> getKinds() {
        return Stream.of(DeliveryProblem.values()).filter(kind -> kind != DeliveryProblem.NOT_ARRIVED
                || reportable().anyMatch(sent -> sent.arrivedAt().isEmpty())).toList();
    }

    /** Whether the visitor may settle one. */
    public boolean isSettling() {
        return Caller.current().holds(Caller.Role.OPERATIONS) && !getOpen().isEmpty();
    }

    /** What may come of any that is open. */
    public List<ProblemOutcome> getOutcomes() {
        return Stream.of(ProblemOutcome.values()).filter(one -> getOpen().stream().anyMatch(open -> one.isOf(open.problem()))).toList();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public DeliveryProblem getProblem() {
        return problem;
    }

    public void setProblem(DeliveryProblem problem) {
        this.problem = problem;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSettledUnit() {
        return settledUnit;
    }

    public void setSettledUnit(String settledUnit) {
        this.settledUnit = settledUnit;
    }

    public ProblemOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ProblemOutcome outcome) {
        this.outcome = outcome;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
