package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The links between customers and Sync organizations, and their certificates. */
@ApplicationScoped
public class SyncLinks {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    public void add(SyncLink link) {
        books.persist(link);
    }

    public Optional<SyncLink> find(SyncLinkId id) {
        return Optional.ofNullable(books.find(SyncLink.class, id.value()));
    }

    public Map<SyncLinkId, SyncLink> find(Collection<SyncLinkId> ids) {
        return ids.isEmpty() ? Map.of() : books.createQuery("SELECT l FROM SyncLink l WHERE l.id IN :ids", SyncLink.class)
                .setParameter("ids", ids.stream().map(SyncLinkId::value).distinct().toList()).getResultStream()
                .collect(Collectors.toMap(SyncLink::id, link -> link));
    }

    /** Holds it until the transaction ends. */
    public Optional<SyncLink> lock(SyncLinkId id) {
        return Optional.ofNullable(books.find(SyncLink.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether the organization is linked now, to whomever. */
    public boolean isLinked(String organization) {
        return sql.now().number("SELECT count(*) FROM contracts.sync_links WHERE organization = ? AND unlinked_at IS NULL",
                organization) > 0;
    }

    /** The customer's, linked ones first, then the newest. */
    public List<SyncLink> of(CustomerId customer, int most) {
        return books.createQuery("SELECT l FROM SyncLink l WHERE l.customerId = :customer"
                        + " ORDER BY CASE WHEN l.unlinkedAt IS NULL THEN 0 ELSE 1 END, l.linkedAt DESC, l.id", SyncLink.class)
                .setParameter("customer", customer.value()).setMaxResults(most).getResultList();
    }

    /** One whose nightly pull is due, held until the transaction ends; what another server holds is passed over. */
    public Optional<SyncLink> due(Instant now) {
        return sql.now().first("SELECT id FROM contracts.sync_links WHERE pull_due_at <= ? ORDER BY pull_due_at, id LIMIT 1"
                + " FOR UPDATE SKIP LOCKED", row -> books.find(SyncLink.class, Sql.uuid(row, 1)), now);
    }

    public void add(SyncCertificate certificate) {
        books.persist(certificate);
    }

    /** Those not removed, by their slots. */
    public List<SyncCertificate> certificates(SyncLinkId link) {
        return certificates(List.of(link)).getOrDefault(link, List.of());
    }

    /** Those not removed, by link and slot. */
    public Map<SyncLinkId, List<SyncCertificate>> certificates(Collection<SyncLinkId> links) {
        return links.isEmpty() ? Map.of() : books.createQuery("SELECT c FROM SyncCertificate c WHERE c.linkId IN :links"
                        + " AND c.removedAt IS NULL ORDER BY c.slot", SyncCertificate.class)
                .setParameter("links", links.stream().map(SyncLinkId::value).distinct().toList()).getResultStream()
                .collect(Collectors.groupingBy(SyncCertificate::link));
    }

    /** How many Spaces a link has, how many of them wait for their category, and how many Sync names no more. */
    public record Places(long spaces, long toConfirm, long vanished) {
    }

    /** By link; one without any Space is absent. */
    public Map<SyncLinkId, Places> places(Collection<SyncLinkId> links) {
        Map<SyncLinkId, Places> places = new HashMap<>();
        sql.now().each("SELECT l.id, count(*), count(*) FILTER (WHERE " + SyncPlaces.TO_CONFIRM + "),"
                        + " count(*) FILTER (WHERE p.vanished_at IS NOT NULL)"
                        + " FROM contracts.sync_links l JOIN contracts.sync_places p ON p.customer_id = l.customer_id"
                        + " AND p.organization = l.organization AND p.until IS NULL"
                        + " JOIN contracts.spaces s ON s.id = p.space_id AND s.removed_at IS NULL WHERE l.id = ANY(?) GROUP BY l.id",
                row -> places.put(new SyncLinkId(Sql.uuid(row, 1)), new Places(row.getLong(2), row.getLong(3), row.getLong(4))) == null,
                Sql.ids(links.stream().map(SyncLinkId::value).toList()));
        return places;
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }
}
