package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The contracts the visitor may see, newest first. */
@Named
@RequestScoped
public class ContractsPage {

    @Inject
    private ContractAdministration contractsKept;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;
    @Inject
    private ListFile file;

    private String text = "";
    private String level = "";
    private String state = "";
    private String ending = "";
    private String after;
    private Page<ContractSummary> contracts;

    public void load() {
        contracts = file.orPage(ContractSummary.class, after,
                (mark, size) -> contractsKept.contracts(new ContractQuery(
                Optional.ofNullable(focus.getCustomer()), Asked.constant(ServiceLevel.class, level),
                Asked.constant(ContractState.class, state),
                Asked.day(ending), text, mark, size)));
    }

    public Page<ContractSummary> getContracts() {
        return contracts;
    }

    public boolean isNarrowed() {
        return !(text + level + state + ending).isEmpty();
    }

    public boolean isEntering() {
        return Asked.ofOperations();
    }

    public List<ServiceLevel> getLevels() {
        return Arrays.stream(ServiceLevel.values()).filter(ServiceLevel::isPaid).toList();
    }

    public List<ContractState> getStates() {
        return List.of(ContractState.values());
    }

    /** The first day of what no longer ends soon. */
    public LocalDate getSoon() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(ContractAdministration.ENDING_SOON_DAYS);
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Asked.text(text);
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = Asked.text(level);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Asked.text(state);
    }

    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = Asked.text(ending);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
