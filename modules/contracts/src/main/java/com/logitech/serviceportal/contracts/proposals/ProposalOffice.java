package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.proposals.ProposalId;
import com.logitech.serviceportal.contracts.api.proposals.ProposalSaved;
import com.logitech.serviceportal.contracts.api.proposals.ProposalWithdrawn;
import com.logitech.serviceportal.contracts.api.proposals.Proposals;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIf;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.proposals.SavedProposal;
import com.logitech.serviceportal.contracts.model.proposals.SavedProposals;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps what-ifs under a name. */
@ApplicationScoped
@Transactional
class ProposalOffice implements Proposals {

    private static final int LONGEST_NAME = 80;
    private static final String KIND = "proposal";

    @Inject
    private SavedProposals proposals;
    @Inject
    private PortalUsers people;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private Clock clock;
    @Inject
    private Event<ProposalSaved> proposalSaved;
    @Inject
    private Event<ProposalWithdrawn> proposalWithdrawn;

    @Override
    public ProposalSummary save(NewProposal proposal) {
        Account account = knownAccounts.of(proposal.customer());
        Caller.current().mustBeAllowed(account.id().value(), "customer", ContractsTask.PLAN_RENEWALS);
        Intake intake = new Intake();
        String name = intake.name("name", proposal.name(), 1, LONGEST_NAME);
        intake.close();
        Instant now = clock.instant();
        rehearsals.answer(account, new WhatIf(account.id(), proposal.changes()), now);
        String mark = Rehearsals.mark(rehearsals.asItIs(account, now));
        SavedProposal saved = new SavedProposal(ProposalId.random(), account.id(), name, mark, now, Caller.current().signature());
        Objection.answered(() -> {
            proposals.add(saved, proposal.changes());
            proposals.flush();
        }, Map.of("proposal_named_once", () -> Refused.conflict("name", "There is a proposal named " + name + " already.")));
        proposalSaved.fire(saved.saved());
        return shown(saved, mark);
    }

    @Override
    public Page<ProposalSummary> proposals(CustomerId customer, Optional<String> after, int size) {
        Paging paging = Paging.of(after, size);
        Account account = knownAccounts.of(customer);
        Page<SavedProposal> page = proposals.page(account.id(), paging);
        if (page.items().isEmpty()) {
            return page.as(none -> List.of());
        }
        String mark = Rehearsals.mark(rehearsals.asItIs(account, clock.instant()));
        return page.as(found -> shown(found, mark));
    }

    @Override
    public Proposal proposal(ProposalId proposal) {
        SavedProposal known = seen(proposal);
        Account account = knownAccounts.of(known.customer());
        Instant now = clock.instant();
        Portfolio asItIs = rehearsals.asItIs(account, now);
        List<Change> changes = proposals.changes(proposal);
        return new Proposal(shown(known, Rehearsals.mark(asItIs)), changes, rehearsals.again(account, asItIs, changes, now));
    }

    @Override
    public ProposalSummary withdraw(ProposalId proposal, long version) {
        SavedProposal known = seen(proposal);
        Caller.current().mustBeAllowed(known.customer().value(), KIND, ContractsTask.PLAN_RENEWALS);
        proposals.hold(known);
        known.mustBeAt(version);
        Instant now = clock.instant();
        known.withdraw(now, Caller.current().signature()).ifPresent(proposalWithdrawn::fire);
        proposals.flush();
        return shown(known, Rehearsals.mark(rehearsals.asItIs(knownAccounts.of(known.customer()), now)));
    }

    private SavedProposal seen(ProposalId proposal) {
        SavedProposal known = proposals.find(proposal).orElseThrow(() -> Refused.notFound(KIND));
        Caller.current().mustSee(known.customer().value(), KIND);
        return known;
    }

    private ProposalSummary shown(SavedProposal proposal, String mark) {
        return shown(List.of(proposal), mark).get(0);
    }

    private List<ProposalSummary> shown(List<SavedProposal> page, String mark) {
        Map<String, String> names = people.signers(page.stream().flatMap(proposal -> Stream.concat(Stream.of(proposal.savedBy()),
                proposal.withdrawnBy().stream())).toList());
        return page.stream().map(proposal -> new ProposalSummary(proposal.id(), proposal.customer(), proposal.name(), proposal.savedAt(),
                names.get(proposal.savedBy()), !proposal.accountMark().equals(mark), proposal.withdrawnAt(),
                proposal.withdrawnBy().map(names::get), proposal.version())).toList();
    }
}
