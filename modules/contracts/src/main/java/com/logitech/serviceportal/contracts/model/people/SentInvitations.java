package com.logitech.serviceportal.contracts.model.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.accounts.Secret;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The invitations and their links, found by the hashes of these. */
@ApplicationScoped
public class SentInvitations {

    private static final String PENDING = "i.closed_at IS NULL AND i.valid_until > ?";

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    public void add(Invitation invitation) {
        books.persist(invitation);
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }

    public Optional<Invitation> find(InvitationId invitation) {
        return Optional.ofNullable(books.find(Invitation.class, invitation.value()));
    }

    /** Holds it until the transaction ends and reads it afresh; the account it is of is held before. */
    public Optional<Invitation> hold(InvitationId invitation) {
        return Optional.ofNullable(books.find(Invitation.class, invitation.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The last one to the address. */
    public Optional<Invitation> last(CustomerId customer, String email) {
        return books.createQuery("SELECT i FROM Invitation i WHERE i.customer = :customer AND i.emailKey = :key"
                        + " ORDER BY i.invitedAt DESC, i.id DESC", Invitation.class)
                .setParameter("customer", customer.value()).setParameter("key", SearchKey.of(email)).setMaxResults(1).getResultStream()
                .findFirst();
    }

    /** How many can still be accepted. */
    public int pending(CustomerId customer, Instant now) {
        return Math.toIntExact(sql.now().number("SELECT count(*) FROM contracts.invitations i WHERE i.customer_id = ? AND " + PENDING,
                customer.value(), now));
    }

    /** Newest first. */
    public Page<Invitation> page(CustomerId customer, Optional<InvitationState> state, Instant now, Paging paging) {
        Where where = new Where().and("i.customer_id = ?", customer.value());
        state.ifPresent(wanted -> {
            switch (wanted) {
                case PENDING -> where.and(PENDING, now);
                case ACCEPTED -> where.and("i.accepted_at IS NOT NULL");
                case WITHDRAWN -> where.and("i.withdrawn_at IS NOT NULL");
                case EXPIRED -> where.and("i.accepted_at IS NULL AND i.withdrawn_at IS NULL AND (i.closed_at IS NOT NULL"
                        + " OR i.valid_until <= ?)", now);
            }
        });
        return Listed.along(sql.now(), "SELECT i.id FROM contracts.invitations i", where, "i.invited_at DESC, i.id DESC", paging,
                        (beyond, last) -> beyond.and("(i.invited_at, i.id) < (?, ?)", last.instant(), last.id()))
                .page(InvitationId::new, this::find, Invitation::invitedAt);
    }

    private Map<InvitationId, Invitation> find(Collection<InvitationId> ids) {
        return books.createQuery("SELECT i FROM Invitation i WHERE i.id IN :ids", Invitation.class)
                .setParameter("ids", ids.stream().map(InvitationId::value).toList())
                .getResultStream().collect(Collectors.toMap(Invitation::id, Function.identity()));
    }

    /** Lets the link lead to it. */
    public void link(Invitation invitation, Secret token, Instant at) {
        books.flush(); // the link names the invitation
        sql.now().update("INSERT INTO contracts.invitation_links (token_hash, invitation_id, made_at) VALUES (?, ?, ?)", token.hash(),
                invitation.id().value(), at);
    }

    /** Where the link leads. */
    public Optional<InvitationId> behind(Secret token) {
        return sql.now().first("SELECT invitation_id FROM contracts.invitation_links WHERE token_hash = ?",
                row -> new InvitationId(Sql.uuid(row, 1)), token.hash());
    }

    /** Lets every link to it lead nowhere. */
    public void unlink(InvitationId invitation) {
        sql.now().update("DELETE FROM contracts.invitation_links WHERE invitation_id = ?", invitation.value());
    }
}
