package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.SearchKey;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The people who can sign in, and the devices they signed in from. */
@ApplicationScoped
public class PortalUsers {

    /** The columns of a {@link Person}, in the order {@link #person} reads them. */
    static final String PERSON = "u.id, u.email, u.name, u.staff_roles, u.zone, u.theme, u.disabled_at IS NOT NULL, "
            + "(SELECT string_agg(m.customer_id || '=' || m.role, ',') FROM contracts.memberships m WHERE m.user_id = u.id)";

    @PersistenceContext(unitName = "contracts")
    private EntityManager em;

    /** Adds a person and for whom he may act, at once. */
    public void add(PortalUser user, Collection<Membership> memberships) {
        em.persist(user);
        em.flush(); // memberships name the person, and the provider knows no order between the two
        memberships.forEach(em::persist);
        em.flush();
    }

    /** For whom the person may act. */
    public List<Membership> memberships(UserId user) {
        return em.createQuery("SELECT m FROM Membership m WHERE m.user = :user", Membership.class).setParameter("user", user.value()).getResultList();
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        em.flush();
    }

    public Optional<PortalUser> find(UserId user) {
        return Optional.ofNullable(em.find(PortalUser.class, user.value()));
    }

    public Optional<PortalUser> byEmail(String email) {
        return em.createQuery("SELECT u FROM PortalUser u WHERE u.emailKey = :key", PortalUser.class)
                .setParameter("key", SearchKey.of(email)).getResultStream().findFirst();
    }

    public boolean isEmpty() {
        return em.createQuery("SELECT u.id FROM PortalUser u", UUID.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** The people of a customer who are not disabled, by name, each with his role there. */
    public List<Belonging> members(CustomerId customer) {
        return em.createQuery("SELECT u, m FROM PortalUser u JOIN Membership m ON m.user = u.id WHERE m.customer = :customer AND u.disabledAt IS NULL "
                        + "ORDER BY u.name, u.emailKey", Object[].class)
                .setParameter("customer", customer.value()).getResultStream()
                .map(row -> new Belonging((PortalUser) row[0], ((Membership) row[1]).role())).toList();
    }

    /** A person of a customer. */
    public record Belonging(PortalUser user, Caller.Role role) {
    }

    /** Whether the person signed in from the device since then. */
    public boolean knows(UserId user, Secret device, Instant since) {
        return !em.createNativeQuery("SELECT 1 FROM contracts.known_devices WHERE token_hash = ?1 AND user_id = ?2 AND seen_at > ?3")
                .setParameter(1, device.hash()).setParameter(2, user.value()).setParameter(3, since).getResultList().isEmpty();
    }

    /** Remembers that the person signed in from the device. */
    public void remember(UserId user, Secret device, Instant at) {
        em.createNativeQuery("INSERT INTO contracts.known_devices (token_hash, user_id, seen_at) VALUES (?1, ?2, ?3) "
                        + "ON CONFLICT (token_hash) DO UPDATE SET seen_at = excluded.seen_at")
                .setParameter(1, device.hash()).setParameter(2, user.value()).setParameter(3, at).executeUpdate();
    }

    /** Forgets every device not used since. */
    public void forgetDevices(Instant before) {
        em.createNativeQuery("DELETE FROM contracts.known_devices WHERE seen_at < ?1").setParameter(1, before).executeUpdate();
    }

    static Person person(Object[] row, int first) {
        Map<UUID, Caller.Role> memberships = new HashMap<>();
        String joined = (String) row[first + 7];
        if (joined != null) {
            for (String membership : joined.split(",")) {
                int at = membership.indexOf('=');
                memberships.put(UUID.fromString(membership.substring(0, at)), Caller.Role.valueOf(membership.substring(at + 1)));
            }
        }
        return new Person((UUID) row[first], (String) row[first + 1], (String) row[first + 2], PortalUser.rolesOf((String) row[first + 3]),
                memberships, ZoneId.of((String) row[first + 4]), (String) row[first + 5], (Boolean) row[first + 6]);
    }
}
