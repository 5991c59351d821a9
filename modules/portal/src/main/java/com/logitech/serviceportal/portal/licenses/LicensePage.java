package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignedTo;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignmentSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseSummary;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** A license: where it is, where it has been, and what can be done with it. */
@Named
@RequestScoped
public class LicensePage {

    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licensesKept;
    @Inject
    private Journal journal;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;

    private String id;
    private LicenseSummary license;
    private ContractSummary contract;
    private List<AssignmentSummary> history;
    private List<Entry> entries;

    public void load() {
        license = licensesKept.license(new LicenseId(Asked.id(id, "license")));
        contract = contracts.contract(license.contract());
        focus.on(contract.customer());
        history = licensesKept.history(license.id());
        entries = journal.page(JournalQuery.all().about(license.id().value())).entries();
    }

    public LicenseSummary getLicense() {
        return license;
    }

    public ContractSummary getContract() {
        return contract;
    }

    public List<AssignmentSummary> getHistory() {
        return history;
    }

    public List<Entry> getEntries() {
        return entries;
    }

    /** Where it is or is to be, or null. */
    public AssignedTo getOn() {
        return license.assignedTo().orElse(null);
    }

    /** Whether it is to go to a Space later and is on none now. */
    public boolean isPlanned() {
        return license.assignedTo().filter(on -> on.from().isAfter(clock.instant())).isPresent();
    }

    /** Whether it stands on a board: a contract that is over assigns none any more. */
    public boolean isBoarded() {
        return contract.state() != ContractState.ENDED;
    }

    public boolean isKeeping() {
        return Asked.may(contract.customer().value(), ContractsTask.ASSIGN_LICENSES) && isBoarded();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
