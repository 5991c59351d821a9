package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans.AboveMaximum;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans.PlanStanding;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Refused;
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
import java.util.Set;
import java.util.stream.Collectors;

/** The Spaces above a plan's maximum, the newest first; our people switch their Sync features here. */
@Named
@ViewScoped
public class SpacesAbovePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractAdministration contracts;
    @Inject
    private EnterprisePlans plans;
    @Inject
    private CustomerInFocus focus;

    private String id;
    private String after;
    private String reason = "";
    /** Which are ticked, by the id of the Space. */
    private final Map<String, Boolean> chosen = new HashMap<>();
    private transient ContractSummary contract;
    private transient PlanStanding standing;
    private transient Page<AboveMaximum> above;

    public void load() {
        contract = contracts.contract(contractId());
        focus.on(contract.customer());
        if (contract.plan().isPresent()) {
            standing = plans.plan(contract.id());
            above = plans.above(contract.id(), Asked.some(after), Page.USUAL_SIZE);
        }
    }

    public String switchOff() {
        Set<SpaceId> spaces = spaces();
        plans.switchOff(contractId(), spaces, reason);
        return done("above.off.done", spaces.size());
    }

    public String switchOn() {
        Set<SpaceId> spaces = spaces();
        plans.switchOn(contractId(), spaces, reason);
        return done("above.on.done", spaces.size());
    }

    private String done(String key, int many) {
        Notices.good(PlanText.sentence(key, many));
        return "/plans/spaces-above.xhtml?faces-redirect=true&contract=" + contractId().value();
    }

    private Set<SpaceId> spaces() {
        Set<SpaceId> spaces = chosen.entrySet().stream().filter(Map.Entry::getValue).map(one -> Asked.space(one.getKey()))
                .collect(Collectors.toSet());
        if (spaces.isEmpty()) {
            throw Refused.input("spaces", PlanText.sentence("above.choose"));
        }
        return spaces;
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

    public Page<AboveMaximum> getAbove() {
        getContract();
        return above;
    }

    /** Whether the visitor may switch features of this plan now. */
    public boolean isSwitching() {
        return getStanding() != null && standing.switchable() && standing.serving();
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = Asked.text(reason);
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
