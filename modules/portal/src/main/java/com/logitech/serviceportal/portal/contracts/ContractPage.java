package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration.Plan;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseQuery;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans.AboveMaximum;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans.PlanStanding;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.EvidenceSummary;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalPage;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.exports.LicenseRows;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A contract: its licenses or its plan, why it starts when it does, and what happened to it. */
@Named
@ViewScoped
public class ContractPage implements Serializable {

    private static final long serialVersionUID = 1L;

    /** So many of what belongs to a plan are shown here; the rest has a page of its own. */
    private static final int SHOWN_OF_PLAN = 5;
    private static final List<LicenseFilter> FILTERS = List.of(LicenseFilter.ALL, LicenseFilter.FREE, LicenseFilter.ASSIGNED);

    /** The parts of the page, each with an address. */
    public enum Part {
        LICENSES, PLAN, TERM, HISTORY
    }

    @Inject
    private ContractAdministration contracts;
    @Inject
    private EnterprisePlans plans;
    @Inject
    private EvidenceDesk desk;
    @Inject
    private LicenseAdministration licensesKept;
    @Inject
    private Journal journal;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;
    @Inject
    private transient ListFile file;
    @Inject
    private transient LicenseRows rows;

    private String id;
    private String part = "";
    private String show = "";
    private String after;
    private transient ContractSummary contract;
    private transient ContractSummary renewed;
    private transient Page<LicenseSummary> licenses;
    private transient EffectPreview activation;
    private transient PlanStanding standing;
    private transient Page<AboveMaximum> above;
    private transient Page<EvidenceSummary> evidence;
    private transient ContractSummary continued;
    private transient ContractSummary successor;
    private transient JournalPage story;

    public void load() {
        contract = contracts.contract(contractId());
        focus.on(contract.customer());
        renewed = contract.renews().map(contracts::contract).orElse(null);
        switch (shownPart()) {
            case LICENSES -> licenses = file.isSent(rows.columns(), () -> rows.of(contract, getFilter())) ? null
                    : licensesKept.licenses(new LicenseQuery(contract.id(), getFilter(), Asked.some(after), Page.USUAL_SIZE));
            case PLAN -> loadPlan();
            case HISTORY -> {
                JournalQuery about = JournalQuery.all().about(contract.id().value());
                story = journal.page(Asked.some(after).map(about::after).orElse(about));
            }
            default -> licenses = null;
        }
    }

    private void loadPlan() {
        activation = isActivatable() ? contracts.previewActivate(contract.id()) : null;
        standing = plans.plan(contract.id());
        above = plans.above(contract.id(), Optional.empty(), SHOWN_OF_PLAN);
        evidence = desk.ofPlan(contract.id(), Optional.empty(), SHOWN_OF_PLAN);
        continued = getPlan().continues().map(contracts::contract).orElse(null);
        successor = getPlan().replacedBy().map(contracts::contract).orElse(null);
    }

    /** Activates the Enterprise Plan. */
    public String activate() {
        ContractSummary activated = contracts.activate(contractId());
        Notices.good(ContractText.sentence("plan.activated", activated.title()));
        return "/contracts/contract.xhtml?faces-redirect=true&id=" + contractId().value();
    }

    private ContractId contractId() {
        return new ContractId(Asked.id(id, "contract"));
    }

    private Part shownPart() {
        Part usual = contract.plan().isPresent() ? Part.PLAN : Part.LICENSES;
        return Asked.constant(Part.class, part).filter(asked -> asked != Part.LICENSES && asked != Part.PLAN || asked == usual)
                .orElse(usual);
    }

    public ContractSummary getContract() {
        if (contract == null) {
            load();
        }
        return contract;
    }

    /** The contract this one continues, or null. */
    public ContractSummary getRenewed() {
        return renewed;
    }

    /** The plan, or null where the contract holds licenses. */
    public Plan getPlan() {
        return getContract().plan().orElse(null);
    }

    /** The plan by its Spaces. */
    public PlanStanding getStanding() {
        return standing;
    }

    /** The first Spaces above the maximum. */
    public Page<AboveMaximum> getAbove() {
        return above;
    }

    /** What was handed in last. */
    public Page<EvidenceSummary> getEvidence() {
        return evidence;
    }

    /** The plan whose place this one took, or null. */
    public ContractSummary getContinued() {
        return continued;
    }

    /** The plan that took its place, or null. */
    public ContractSummary getSuccessor() {
        return successor;
    }

    public boolean isGiving() {
        return Asked.may(getContract().customer().value(), ContractsTask.GIVE_EVIDENCE);
    }

    public String getOpenPart() {
        return shownPart().name();
    }

    public Page<LicenseSummary> getLicenses() {
        return licenses;
    }

    public JournalPage getStory() {
        return story;
    }

    /** What activating the plan would do; null where there is nothing to activate or it is not the visitor's to do. */
    public EffectPreview getActivation() {
        return activation;
    }

    public boolean isActivatable() {
        return getContract().plan().filter(plan -> plan.activatedAt().isEmpty()).isPresent() && contract.state() != ContractState.ENDED
                && Asked.may(contract.customer().value(), ContractsTask.ACTIVATE_PLANS);
    }

    /** Whether licenses of it can be assigned by the visitor. */
    public boolean isAssignable() {
        return getContract().licenses() > 0 && contract.state() != ContractState.ENDED && isKeeping();
    }

    /** Whether its licenses have a board: a contract that is over assigns none any more. */
    public boolean isBoarded() {
        return getContract().licenses() > 0 && contract.state() != ContractState.ENDED;
    }

    public boolean isKeeping() {
        return Asked.may(getContract().customer().value(), ContractsTask.ASSIGN_LICENSES);
    }

    /** Days until the first one no longer covered, while it is worth a look; else 0. */
    public long getEndingIn() {
        long days = ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), getContract().zone()), contract.endsBefore());
        return contract.state() == ContractState.IN_TERM && days <= ContractAdministration.ENDING_SOON_DAYS ? days : 0;
    }

    public LicenseFilter getFilter() {
        return Asked.constant(LicenseFilter.class, show).filter(FILTERS::contains).orElse(LicenseFilter.ALL);
    }

    /** How many licenses each way of looking at them shows. */
    public int count(LicenseFilter filter) {
        return switch (filter) {
            case ALL -> getContract().licenses();
            case FREE -> getContract().free();
            default -> getContract().assigned();
        };
    }

    public List<LicenseFilter> getFilters() {
        return FILTERS;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = Asked.text(part);
    }

    public String getShow() {
        return show;
    }

    public void setShow(String show) {
        this.show = Asked.text(show);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    /** The moment a planned stay of a license begins is later than now. */
    public boolean isPlanned(LicenseSummary license) {
        return license.assignedTo().filter(on -> on.from().isAfter(clock.instant())).isPresent();
    }

    /** When the plan was activated, or null. */
    public Instant getActivatedAt() {
        return Optional.ofNullable(getPlan()).flatMap(Plan::activatedAt).orElse(null);
    }
}
