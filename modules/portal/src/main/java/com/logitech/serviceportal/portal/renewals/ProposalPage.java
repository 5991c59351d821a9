package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.proposals.ProposalId;
import com.logitech.serviceportal.contracts.api.proposals.Proposals;
import com.logitech.serviceportal.contracts.api.proposals.Proposals.Proposal;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A saved what-if with its answer as of now. */
@Named
@ViewScoped
public class ProposalPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Proposals proposals;
    @Inject
    private CustomerInFocus focus;

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
