package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.proposals.Proposals.NewProposal;
import com.logitech.serviceportal.contracts.api.proposals.Proposals.ProposalSummary;
import com.logitech.serviceportal.contracts.api.proposals.Proposals;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIf;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceQuery;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpaceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Caller;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What would be if: licenses kept on Spaces and moved, contracts and plans renewed, enlarged, let end or bought. What is asked stands in
 * the address, so a question can be gone back to and sent; it is written down only when it is saved under a name.
 */
@Named
@ViewScoped
public class WhatIfPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContractAdministration contractsKept;
    @Inject
    private SpaceRegister spacesKept;
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
    private final Map<String, String> problems = new HashMap<>();
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
        if (focus.getCustomer() == null || isRestricted()) {
            return;
        }
        proposals = proposalsKept.proposals(focus.getCustomer(), Optional.empty(), Page.USUAL_SIZE);
        TypedChanges typed = typed();
        if (!typed.changes().isEmpty()) {
            try {
                WhatIfAnswer told = whatIfs.ask(new WhatIf(focus.getCustomer(), typed.changes()));
                answer = typed.problems().isEmpty() ? told : null;
            } catch (Refused unusable) {
                if (unusable.kind() != Refused.Kind.INPUT) {
                    throw unusable;
                }
                refused = typed.take(unusable) ? null : unusable;
            }
        }
        problems.putAll(typed.problems());
    }

    private TypedChanges typed() {
        TypedChanges typed = new TypedChanges(asked, this::named);
        typed.read(getContracts(), getPlans(), getOfferings(), getPlanOfferings());
        return typed;
    }

    private TypedChanges.Named named(String words) {
        int place = words.endsWith(")") ? words.lastIndexOf(" (") : -1;
        List<SpaceSummary> found = spaces(place > 0 ? words.substring(0, place) : words).stream()
                .filter(space -> words.equalsIgnoreCase(space.name()) || words.equals(label(space))).toList();
        return found.size() == 1 ? new TypedChanges.Named(Optional.of(found.get(0).id()), "")
                : new TypedChanges.Named(Optional.empty(),
                        RenewalText.sentence(found.isEmpty() ? "whatif.space.none" : "whatif.space.many"));
    }

    private List<SpaceSummary> spaces(String text) {
        return spacesKept.spaces(new SpaceQuery(Optional.of(focus.getCustomer()), Optional.empty(), Optional.empty(), text,
                Optional.empty(), Page.LARGEST_SIZE)).items();
    }

    /** Spaces to choose from, as far as a list of them is of use. */
    public List<SpaceSummary> getSpaces() {
        return spaces("");
    }

    /** "Huddle 4 (Zurich, Tower, 3)". */
    public String label(SpaceSummary space) {
        String place = Stream.of(space.site(), space.building(), space.floor()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? space.name() : space.name() + " (" + place + ")";
    }

    /** Whether he sees only some Spaces of the customer, so that the whole is not his to ask about. */
    public boolean isRestricted() {
        return Caller.current().restrictions().containsKey(focus.getCustomer().value());
    }

    /** Keeps the question under the name. */
    public String save() {
        ProposalSummary saved = proposalsKept.save(new NewProposal(focus.getCustomer(), name, typed().changes()));
        Notices.good(RenewalText.sentence("proposal.saved", saved.name()));
        return "/renewals/proposal.xhtml?faces-redirect=true&id=" + saved.id().value();
    }

    /** The customer's running and waiting contracts of licenses, the one that ends first on top. */
    public List<ContractSummary> getContracts() {
        return known().stream().filter(contract -> contract.plan().isEmpty()).toList();
    }

    /** His Enterprise Plans that run or wait. */
    public List<ContractSummary> getPlans() {
        return known().stream().filter(contract -> contract.plan().isPresent()).toList();
    }

    private List<ContractSummary> known() {
        if (contracts == null) {
            contracts = focus.getCustomer() == null ? List.of() : contractsKept.contracts(new ContractQuery(
                    Optional.of(focus.getCustomer()), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(),
                    Page.LARGEST_SIZE)).items().stream().filter(contract -> contract.state() != ContractState.ENDED)
                    .sorted((one, other) -> one.endsBefore().compareTo(other.endsBefore())).toList();
        }
        return contracts;
    }

    /** What single licenses are sold as. */
    public List<Catalog.Offering> getOfferings() {
        return offerings(false);
    }

    /** What plans are sold as. */
    public List<Catalog.Offering> getPlanOfferings() {
        return offerings(true);
    }

    private List<Catalog.Offering> offerings(boolean plan) {
        return catalog.asKnownAt(clock.instant()).offerings(getToday()).stream().filter(known -> known.plan() == plan).toList();
    }

    /** What was asked for a field; the present count where nothing was. */
    public String kept(ContractSummary contract) {
        return Asked.some(typed("keep", contract)).orElse(String.valueOf(contract.assigned()));
    }

    /** What was typed into a field, empty for nothing. */
    public String typed(String field) {
        return asked.getOrDefault(field, "");
    }

    /** The same for a field of a contract. */
    public String typed(String field, ContractSummary contract) {
        return typed(field + "." + contract.id().value());
    }

    /** What is wrong with a field, empty for nothing. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    /** Whether anything of a part of the form was typed, so that it is to be seen. @param part how the names of its fields begin */
    public boolean isTyped(String part) {
        return asked.entrySet().stream().anyMatch(one -> !one.getValue().isEmpty() && one.getKey().startsWith(part));
    }

    public boolean isWrong() {
        return !problems.isEmpty();
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
        return LocalDate.ofInstant(clock.instant(), known().isEmpty() ? ZoneOffset.UTC : contracts.get(0).zone());
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Asked.text(name);
    }
}
