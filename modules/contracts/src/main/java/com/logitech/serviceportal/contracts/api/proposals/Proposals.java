package com.logitech.serviceportal.contracts.api.proposals;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.WhatIfAnswer;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What-ifs kept under a name, for all who see the customer to look at. Saved and withdrawn by who plans renewals; a stranger's answers as
 * unknown. What is kept is the question: its answer is given anew each time, and it is said whether the account has changed since.
 */
public interface Proposals {

    /** Refused for changes that could not be asked, and for a name another proposal of the customer has. */
    ProposalSummary save(NewProposal proposal);

    /** The customer's, newest first, withdrawn ones too. */
    Page<ProposalSummary> proposals(CustomerId customer, Optional<String> after, int size);

    Proposal proposal(ProposalId proposal);

    /** Takes it back; a second time nothing happens. @param version as read */
    ProposalSummary withdraw(ProposalId proposal, long version);

    /** @param name 1 to 80 characters, one of its kind among those not withdrawn @param changes as in a what-if */
    record NewProposal(CustomerId customer, String name, List<Change> changes) {
        public NewProposal {
            changes = changes == null ? List.of() : List.copyOf(changes);
        }
    }

    /** A saved proposal. @param changed whether the account has changed since it was saved */
    record ProposalSummary(ProposalId id, CustomerId customer, String name, Instant savedAt, String savedBy, boolean changed,
                           Optional<Instant> withdrawnAt, Optional<String> withdrawnBy, long version) implements Versioned {

        public boolean isOpen() {
            return withdrawnAt.isEmpty();
        }
    }

    /** A proposal with what it asks. @param answer as of now; empty where a contract or Space it names is gone */
    record Proposal(ProposalSummary summary, List<Change> changes, Optional<WhatIfAnswer> answer) implements Versioned {
        @Override
        public long version() {
            return summary.version();
        }
    }
}
