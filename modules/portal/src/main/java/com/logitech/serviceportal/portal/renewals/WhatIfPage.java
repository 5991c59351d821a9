package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.proposals.Proposals;
import com.logitech.serviceportal.contracts.api.proposals.Proposals.NewProposal;
import com.logitech.serviceportal.contracts.api.proposals.Proposals.ProposalSummary;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.ChangeKind;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIf;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What would be if: licenses kept on Spaces, contracts renewed, licenses bought. What is asked stands in the address, so a question can be
 * gone back to and sent; it is written down only when it is saved under a name.
 */
@Named
@ViewScoped
public class WhatIfPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,5}");

    @Inject
    private ContractAdministration contractsKept;
    @Inject
    private WhatIfs whatIfs;
    @Inject
    private Proposals proposalsKept;
    @Inject
    private Catalog catalog;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;

    private final Map<String, String> asked = new HashMap<>();
    private String name = "";
    private transient List<ContractSummary> contracts;
    private transient WhatIfAnswer answer;
    private transient Refused refused;
    private transient Page<ProposalSummary> proposals;

    /** Takes what the address asks and has it answered. */
    public void load() {
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()
                .forEach((key, value) -> asked.put(key, Asked.text(value)));
        Asked.some(asked.get("customer")).ifPresent(customer -> focus.on(new CustomerId(Asked.id(customer, "customer"))));
        if (focus.getCustomer() == null) {
            return;
        }
        proposals = proposalsKept.proposals(focus.getCustomer(), Optional.empty(), Page.USUAL_SIZE);
        List<Change> changes = changes();
        if (!changes.isEmpty()) {
            try {
                answer = whatIfs.ask(new WhatIf(focus.getCustomer(), changes));
            } catch (Refused unusable) {
                if (unusable.kind() != Refused.Kind.INPUT) {
                    throw unusable;
                }
                refused = unusable;
            }
        }
    }

    /** Keeps the question under the name. */
    public String save() {
        ProposalSummary saved = proposalsKept.save(new NewProposal(focus.getCustomer(), name, changes()));
        Notices.good(RenewalText.sentence("proposal.saved", saved.name()));
        return "/renewals/proposal.xhtml?faces-redirect=true&id=" + saved.id().value();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (ContractSummary contract : getContracts()) {
            ContractId id = contract.id();
            number("keep." + id.value()).filter(keep -> keep < contract.assigned()).ifPresent(keep -> changes.add(new Change(
                    ChangeKind.RELEASE, Optional.of(id), null, null, Optional.of(contract.assigned() - keep), null, null, day("from"),
                    null, null)));
            number("renew." + id.value()).filter(many -> many > 0).ifPresent(many -> changes.add(new Change(ChangeKind.RENEW,
                    Optional.of(id), null, null, Optional.of(many), number("years." + id.value()), day("orderedOn"), day("renewFrom"),
                    null, null)));
        }
        number("buy").filter(many -> many > 0).ifPresent(many -> offering().ifPresent(offering -> changes.add(new Change(ChangeKind.BUY,
                null, Optional.of(offering.level()), Optional.of(offering.soldFor()), Optional.of(many),
                number("buyYears").or(() -> Optional.of(1)), null, day("buyFrom"), null, null))));
        return changes;
    }

    private Optional<Catalog.Offering> offering() {
        return getOfferings().stream().filter(known -> known.code().equals(asked.get("offering"))).findFirst();
    }

    private Optional<Integer> number(String field) {
        return Asked.some(asked.get(field)).filter(text -> COUNT.matcher(text).matches()).map(Integer::valueOf);
    }

    private Optional<LocalDate> day(String field) {
        return Asked.day(asked.get(field));
    }

    /** The customer's running and waiting contracts of licenses, the one that ends first on top. */
    public List<ContractSummary> getContracts() {
        if (contracts == null) {
            contracts = focus.getCustomer() == null ? List.of() : contractsKept.contracts(new ContractQuery(
                    Optional.of(focus.getCustomer()), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(),
                    Page.LARGEST_SIZE)).items().stream()
                    .filter(contract -> contract.plan().isEmpty() && contract.state() != ContractState.ENDED)
                    .sorted((one, other) -> one.endsBefore().compareTo(other.endsBefore())).toList();
        }
        return contracts;
    }

    /** What single licenses are sold as. */
    public List<Catalog.Offering> getOfferings() {
        LocalDate today = getToday();
        return catalog.asKnownAt(clock.instant()).offerings(today).stream().filter(known -> !known.plan()).toList();
    }

    /** What was asked for a field; the present count where nothing was. */
    public String kept(ContractSummary contract) {
        return number("keep." + contract.id().value()).map(String::valueOf).orElse(String.valueOf(contract.assigned()));
    }

    /** What was typed into a field, empty for nothing. */
    public String typed(String field) {
        return asked.getOrDefault(field, "");
    }

    /** The same for a field of a contract. */
    public String typed(String field, ContractSummary contract) {
        return asked.getOrDefault(field + "." + contract.id().value(), "");
    }

    public WhatIfAnswer getAnswer() {
        return answer;
    }

    /** Why what was asked cannot be put on paper, or null. */
    public Refused getRefused() {
        return refused;
    }

    public Page<ProposalSummary> getProposals() {
        return proposals;
    }

    public boolean isSaving() {
        return answer != null && Asked.may(focus.getCustomer().value(), ContractsTask.PLAN_RENEWALS);
    }

    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), getContracts().isEmpty() ? ZoneOffset.UTC : contracts.get(0).zone());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Asked.text(name);
    }
}
