package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans.PlanStanding;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.EvidenceState;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.EvidenceSummary;
import com.logitech.serviceportal.contracts.api.plans.EvidenceId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What was handed in for a plan, the last first, with its files; our people review it here. */
@Named
@ViewScoped
public class PlanEvidencePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractAdministration contracts;
    @Inject
    private EnterprisePlans plans;
    @Inject
    private EvidenceDesk desk;
    @Inject
    private CustomerInFocus focus;

    private String id;
    private String after;
    /** What is typed as the reason, by evidence. */
    private final Map<String, String> reasons = new HashMap<>();
    private transient ContractSummary contract;
    private transient PlanStanding standing;
    private transient Page<EvidenceSummary> evidence;

    public void load() {
        contract = contracts.contract(contractId());
        focus.on(contract.customer());
        if (contract.plan().isPresent()) {
            standing = plans.plan(contract.id());
            evidence = desk.ofPlan(contract.id(), Asked.some(after), Page.USUAL_SIZE);
        }
    }

    public String accept(String which) {
        return review(which, true);
    }

    public String refuse(String which) {
        return review(which, false);
    }

    private String review(String which, boolean accept) {
        EvidenceSummary reviewed = desk.review(new EvidenceId(Asked.id(which, "evidence")), accept, reasons.get(which));
        Notices.good(PlanText.sentence(accept ? "evidence.accepted" : "evidence.refused", reviewed.spaces(), reviewed.number()));
        return "/plans/plan-evidence.xhtml?faces-redirect=true&contract=" + contractId().value();
    }

    private ContractId contractId() {
        return new ContractId(Asked.id(id, "contract"));
    }

    public ContractSummary getContract() {
        if (contract == null) {
            load();
        }
        return contract;
    }

    /** The plan by its Spaces; null where the contract is none. */
    public PlanStanding getStanding() {
        getContract();
        return standing;
    }

    public Page<EvidenceSummary> getEvidence() {
        getContract();
        return evidence;
    }

    /** Whether the visitor may hand in evidence. */
    public boolean isGiving() {
        return getStanding() != null && Asked.may(contract.customer().value(), ContractsTask.GIVE_EVIDENCE);
    }

    /** Whether it waits for the visitor's review. */
    public boolean isReviewable(EvidenceSummary one) {
        return one.state() == EvidenceState.WAITING && !one.ownHand()
                && Optional.ofNullable(getStanding()).filter(PlanStanding::switchable).isPresent();
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
