package com.logitech.serviceportal.contracts.model.proposals;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.proposals.ProposalId;
import com.logitech.serviceportal.contracts.api.proposals.ProposalSaved;
import com.logitech.serviceportal.contracts.api.proposals.ProposalWithdrawn;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.SearchKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A what-if kept under a name. What it asks never changes; it can be withdrawn and is kept even then. */
@Entity
@Table(schema = "contracts", name = "proposals")
public class SavedProposal {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    private String name;
    @Column(name = "name_key")
    private String nameKey;
    @Column(name = "account_mark")
    private String accountMark;
    @Column(name = "saved_at")
    private Instant savedAt;
    @Column(name = "saved_by")
    private String savedBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawn_by")
    private String withdrawnBy;
    @Version
    private long version;

    protected SavedProposal() {
    }

    /** @param accountMark the account as it was when this was asked @param savedAt UTC */
    public SavedProposal(ProposalId id, CustomerId customer, String name, String accountMark, Instant savedAt, String savedBy) {
        this.id = id.value();
        this.customer = customer.value();
        this.name = Objects.requireNonNull(name, "name");
        this.nameKey = SearchKey.of(name);
        this.accountMark = Objects.requireNonNull(accountMark, "accountMark");
        this.savedAt = Objects.requireNonNull(savedAt, "savedAt");
        this.savedBy = Objects.requireNonNull(savedBy, "savedBy");
    }

    public ProposalSaved saved() {
        return new ProposalSaved(customer(), id(), name, savedAt);
    }

    /** Takes it back. @return what happened; nothing the second time */
    public Optional<ProposalWithdrawn> withdraw(Instant now, String by) {
        if (withdrawnAt != null) {
            return Optional.empty();
        }
        withdrawnAt = now;
        withdrawnBy = by;
        return Optional.of(new ProposalWithdrawn(customer(), id(), name, now));
    }

    /** Refuses to be changed by who has read another state. */
    public void mustBeAt(long readVersion) {
        if (version != readVersion) {
            throw Refused.stale("proposal");
        }
    }

    public ProposalId id() {
        return new ProposalId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public String name() {
        return name;
    }

    /** The account as it was, by its digest. */
    public String accountMark() {
        return accountMark;
    }

    /** UTC. */
    public Instant savedAt() {
        return savedAt;
    }

    public String savedBy() {
        return savedBy;
    }

    /** UTC. */
    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawnBy() {
        return Optional.ofNullable(withdrawnBy);
    }

    public long version() {
        return version;
    }
}
