package com.logitech.serviceportal.contracts.model.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState;
import com.logitech.serviceportal.definitions.books.SearchKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** An invitation to an account (R12). All instants are UTC. */
@Entity
@Table(schema = "contracts", name = "invitations")
public class Invitation {

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customer;
    private String email;
    @Column(name = "email_key")
    private String emailKey;
    private String role;
    @Column(name = "only_groups")
    private String groups;
    private String language;
    @Column(name = "invited_by")
    private UUID invitedBy;
    @Column(name = "invited_at")
    private Instant invitedAt;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "valid_until")
    private Instant validUntil;
    @Column(name = "accepted_at")
    private Instant acceptedAt;
    @Column(name = "accepted_by")
    private UUID acceptedBy;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected Invitation() {
    }

    /**
     * What somebody is invited to be.
     *
     * @param groups the groups of Spaces he is restricted to; empty for all
     */
    public record Wish(String email, CustomerRole role, Collection<String> groups, String language) {
    }

    /** @param by empty for the house itself @param until first instant at which it can be accepted no more */
    public Invitation(InvitationId id, CustomerId customer, Wish wish, Optional<UserId> by, Instant at, Instant until) {
        this.id = id.value();
        this.customer = customer.value();
        this.email = wish.email();
        this.emailKey = SearchKey.of(wish.email());
        this.role = wish.role().code();
        this.groups = String.join("\n", new TreeSet<>(wish.groups()));
        this.language = wish.language();
        this.invitedBy = by.map(UserId::value).orElse(null);
        this.invitedAt = at;
        this.sentAt = at;
        this.validUntil = until;
    }

    public InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        } else if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        return closedAt == null && now.isBefore(validUntil) ? InvitationState.PENDING : InvitationState.EXPIRED;
    }

    /** Whether nothing has ended it but time. */
    public boolean isOpen() {
        return closedAt == null;
    }

    /** Sends it again. @param until first instant at which it can be accepted no more */
    public void resend(Instant at, Instant until) {
        mustBeOpen();
        sentAt = at;
        validUntil = until;
    }

    public void withdraw(Instant at) {
        mustBeOpen();
        withdrawnAt = at;
        closedAt = at;
    }

    public void accept(UserId by, Instant at) {
        mustBeOpen();
        acceptedAt = at;
        acceptedBy = by.value();
        closedAt = at;
    }

    /** Ends one that nobody used in its time, so that another can follow it. */
    public void close(Instant at) {
        mustBeOpen();
        closedAt = at;
    }

    private void mustBeOpen() {
        if (!isOpen()) {
            throw new IllegalStateException("the invitation has ended at " + closedAt);
        }
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public String email() {
        return email;
    }

    public CustomerRole role() {
        return new CustomerRole(role);
    }

    /** The groups of Spaces the person is to be restricted to; empty for all. */
    public Set<String> groups() {
        return groups.isEmpty() ? Set.of() : new TreeSet<>(Set.of(groups.split("\n")));
    }

    public String language() {
        return language;
    }

    /** Empty for the house's own, which followed a purchase. */
    public Optional<UserId> invitedBy() {
        return Optional.ofNullable(invitedBy).map(UserId::new);
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    /** When it was sent last. */
    public Instant sentAt() {
        return sentAt;
    }

    /** First instant at which it can be accepted no more. */
    public Instant validUntil() {
        return validUntil;
    }

    public long version() {
        return version;
    }
}
