package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.proposals.ProposalId;
import com.logitech.serviceportal.contracts.api.proposals.Proposals.Proposal;
import com.logitech.serviceportal.contracts.api.proposals.Proposals;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.ChangeKind;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A saved what-if with its answer as of now. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Proposals proposals;
    @Inject
    private ContractAdministration contracts;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private Catalog catalog;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private Clock clock;

    private String id;
    private long seen;
    private transient Proposal proposal;

    public void load() {
        proposal = proposals.proposal(proposalId());
        seen = proposal.version();
        focus.on(proposal.summary().customer());
    }

    public String withdraw() {
        Notices.good(RenewalText.sentence("proposal.withdrawn", proposals.withdraw(proposalId(), seen).name()));
        return "/renewals/what-if.xhtml?faces-redirect=true";
    }

    private ProposalId proposalId() {
        return new ProposalId(Asked.id(id, "proposal"));
    }

    public Proposal getProposal() {
        if (proposal == null) {
            proposal = proposals.proposal(proposalId());
        }
        return proposal;
    }

    /** What it asks, in sentences. */
    public List<String> getQuestions() {
        return getProposal().changes().stream().map(this::question).toList();
    }

    private String question(Change change) {
        String contract = change.contract().map(contracts::contract).map(ContractSummary::title).orElse("");
        boolean plan = change.kind() == ChangeKind.PLAN;
        String offering = change.level().flatMap(level -> change.category().flatMap(category -> catalog.asKnownAt(clock.instant())
                .offering(level, category, plan, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))).map(Catalog.Offering::title)
                .or(() -> change.level().map(ServiceLevel::title)).orElse("");
        List<String> further = Stream.of(
                change.kind() == ChangeKind.RENEW ? Optional.of(offering).filter(text -> !text.isEmpty()) : Optional.<String>empty(),
                change.licenses().map(many -> RenewalText.sentence("asked.licenses", many)),
                change.maximumSpaces().map(many -> RenewalText.sentence("asked.maximum", many)),
                change.termYears().map(years -> RenewalText.sentence("asked.years", years)),
                change.orderedOn().map(day -> RenewalText.sentence("asked.ordered", day.toString())),
                change.from().map(day -> RenewalText.sentence("asked.from", day.toString()))).flatMap(Optional::stream).toList();
        String what = RenewalText.sentence("asked." + change.kind(), contract, offering, name(change.space()), name(change.to()));
        return (further.isEmpty() ? what : what + ": " + String.join(", ", further)) + ".";
    }

    /** A Space that is gone has no name any more. */
    private String name(Optional<SpaceId> space) {
        return getAnswer() == null ? RenewalText.sentence("asked.space") : space.map(id -> spaces.space(id).name()).orElse("");
    }

    /** As of now, or null where something it names is gone. */
    public WhatIfAnswer getAnswer() {
        return getProposal().answer().orElse(null);
    }

    public boolean isWithdrawable() {
        return getProposal().summary().isOpen() && Asked.may(proposal.summary().customer().value(), ContractsTask.PLAN_RENEWALS);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
