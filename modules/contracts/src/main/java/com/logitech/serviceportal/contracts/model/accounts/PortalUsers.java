package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Task;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The people who can sign in, and the devices they signed in from. */
@ApplicationScoped
public class PortalUsers {

    /** The columns of a {@link Person}, in the order {@link #person} reads them. */
    static final String PERSON = "u.id, u.email, u.name, u.staff_roles, u.zone, u.theme, u.disabled_at IS NOT NULL, "
            + "(SELECT string_agg(concat_ws(chr(31), m.customer_id, m.role,"
            + " (SELECT coalesce(string_agg(t.task, ','), '') FROM contracts.role_tasks t WHERE t.role = m.role AND t.revoked_at IS NULL),"
            + " (SELECT string_agg(g.space_group, chr(31)) FROM contracts.membership_groups g"
            + " WHERE (g.user_id, g.customer_id) = (m.user_id, m.customer_id))), chr(30))"
            + " FROM contracts.memberships m WHERE m.user_id = u.id), u.language";

    /** A signature that is a person's id. */
    private static final Pattern PERSONS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /** Adds a person and for whom he may act, at once. */
    public void add(PortalUser user, Collection<Membership> memberships) {
        books.persist(user);
        books.flush(); // memberships name the person, and the provider knows no order between the two
        memberships.forEach(books::persist);
        books.flush();
    }

    /** What the signatures in the books are to be shown as: a person by his name, anything else as it is. */
    public Map<String, String> signers(Collection<String> signatures) {
        Map<String, String> shown = signatures.stream().distinct().collect(Collectors.toMap(Function.identity(), Function.identity()));
        List<UUID> persons = shown.keySet().stream().filter(one -> PERSONS.matcher(one).matches()).map(UUID::fromString).toList();
        if (!persons.isEmpty()) {
            sql.now().list("SELECT u.id, u.name FROM contracts.portal_users u WHERE u.id = ANY(?)",
                    row -> shown.put(row.getString(1), row.getString(2)), Sql.ids(persons));
        }
        return shown;
    }

    /** For whom the person may act. */
    public List<Membership> memberships(UserId user) {
        return books.createQuery("SELECT m FROM Membership m WHERE m.user = :user", Membership.class).setParameter("user", user.value())
                .getResultList();
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }

    public Optional<PortalUser> find(UserId user) {
        return Optional.ofNullable(books.find(PortalUser.class, user.value()));
    }

    /** What people are called, in one look-up. */
    public Map<UserId, String> names(Collection<UserId> people) {
        return people.isEmpty() ? Map.of() : sql.now().list("SELECT id, name FROM contracts.portal_users WHERE id = ANY(?)",
                        row -> Map.entry(new UserId(Sql.uuid(row, 1)), row.getString(2)),
                        Sql.ids(people.stream().map(UserId::value).distinct().toList())).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Holds him until the transaction ends. */
    public Optional<PortalUser> hold(UserId user) {
        return Optional.ofNullable(books.find(PortalUser.class, user.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of them that exist, in one look-up. */
    public List<PortalUser> find(Collection<UserId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return books.createQuery("SELECT u FROM PortalUser u WHERE u.id IN :ids", PortalUser.class)
                .setParameter("ids", people.stream().map(UserId::value).distinct().toList()).getResultList();
    }

    /** The people of a customer who are not disabled and whose role there includes the task now. */
    public Set<UserId> entrusted(CustomerId customer, Task task) {
        return Set.copyOf(sql.now().list("SELECT u.id FROM contracts.memberships m JOIN contracts.portal_users u ON u.id = m.user_id"
                + " JOIN contracts.role_tasks t ON t.role = m.role AND t.revoked_at IS NULL AND t.task = ?"
                + " WHERE m.customer_id = ? AND u.disabled_at IS NULL", row -> new UserId(Sql.uuid(row, 1)), task.name(),
                customer.value()));
    }

    /** Our own people who are not disabled. */
    public List<PortalUser> staff() {
        return books.createQuery("SELECT u FROM PortalUser u WHERE u.staffRoles <> '' AND u.disabledAt IS NULL", PortalUser.class)
                .getResultList();
    }

    public Optional<PortalUser> byEmail(String email) {
        return books.createQuery("SELECT u FROM PortalUser u WHERE u.emailKey = :key", PortalUser.class)
                .setParameter("key", SearchKey.of(email)).getResultStream().findFirst();
    }

    /** Who signs in with this address, as the door knows him. */
    public Optional<Person> byAddress(String email) {
        return sql.now().first("SELECT " + PERSON + " FROM contracts.portal_users u WHERE u.email_key = ?", row -> person(row, 1),
                SearchKey.of(email));
    }

    /** The person as the door knows him. */
    public Optional<Person> person(UserId user) {
        return sql.now().first("SELECT " + PERSON + " FROM contracts.portal_users u WHERE u.id = ?", row -> person(row, 1), user.value());
    }

    public boolean isEmpty() {
        return books.createQuery("SELECT u.id FROM PortalUser u", UUID.class).setMaxResults(1).getResultList().isEmpty();
    }

    /** The people of a customer who are not disabled, by name, each with his role there. */
    public List<Belonging> members(CustomerId customer) {
        Map<UUID, Set<String>> groups = groups(customer);
        return books.createQuery(
                "SELECT u, m FROM PortalUser u JOIN Membership m ON m.user = u.id WHERE m.customer = :customer AND u.disabledAt IS NULL "
                        + "ORDER BY u.name, u.emailKey", Object[].class)
                .setParameter("customer", customer.value()).getResultStream()
                .map(row -> new Belonging((PortalUser) row[0], ((Membership) row[1]).role(),
                        groups.getOrDefault(((PortalUser) row[0]).id().value(), Set.of()))).toList();
    }

    private Map<UUID, Set<String>> groups(CustomerId customer) {
        return sql.now().list("SELECT user_id, space_group FROM contracts.membership_groups WHERE customer_id = ?",
                        row -> Map.entry(Sql.uuid(row, 1), row.getString(2)), customer.value()).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    /** A person of a customer. @param onlyGroups the groups of Spaces he is restricted to; empty for all */
    public record Belonging(PortalUser user, CustomerRole role, Set<String> onlyGroups) {
    }

    public boolean isMember(UserId user, CustomerId customer) {
        return sql.now().number("SELECT count(*) FROM contracts.memberships m JOIN contracts.portal_users u ON u.id = m.user_id"
                + " WHERE m.user_id = ? AND m.customer_id = ? AND u.disabled_at IS NULL", user.value(), customer.value()) > 0;
    }

    /** Restricts a member to groups of Spaces; with none, he sees all. @return whether that is another restriction than before */
    public boolean restrict(UserId user, CustomerId customer, Set<String> groups) {
        int gone = sql.now().update("DELETE FROM contracts.membership_groups WHERE user_id = ? AND customer_id = ?"
                + " AND space_group <> ALL(?)", user.value(), customer.value(), Sql.texts(groups));
        int come = sql.now().update("INSERT INTO contracts.membership_groups (user_id, customer_id, space_group)"
                + " SELECT ?, ?, unnest(?) ON CONFLICT DO NOTHING", user.value(), customer.value(), Sql.texts(groups));
        return gone + come > 0;
    }

    /** Whether the person signed in from the device since then. */
    public boolean knows(UserId user, Secret device, Instant since) {
        return sql.now().number("SELECT count(*) FROM contracts.known_devices WHERE token_hash = ? AND user_id = ? AND seen_at > ?",
                device.hash(), user.value(), since) > 0;
    }

    /** Remembers that the person signed in from the device. */
    public void remember(UserId user, Secret device, Instant at) {
        sql.now().update("INSERT INTO contracts.known_devices (token_hash, user_id, seen_at) VALUES (?, ?, ?)"
                + " ON CONFLICT (token_hash) DO UPDATE SET seen_at = excluded.seen_at", device.hash(), user.value(), at);
    }

    /** Forgets every device not used since. */
    public void forgetDevices(Instant before) {
        sql.now().update("DELETE FROM contracts.known_devices WHERE seen_at < ?", before);
    }

    private static Set<String> tasks(List<String> said) {
        return said.size() < 3 || said.get(2).isEmpty() ? Set.of() : Set.of(said.get(2).split(","));
    }

    private static Set<String> groups(List<String> said) {
        return said.size() < 4 ? Set.of() : Set.copyOf(said.subList(3, said.size()));
    }

    /** Reads {@link #PERSON}. @param first the column it begins at */
    static Person person(ResultSet row, int first) throws SQLException {
        Map<UUID, Caller.Membership> memberships = new HashMap<>();
        String joined = row.getString(first + 7);
        if (joined != null) {
            for (String membership : joined.split("\u001e")) {
                List<String> said = List.of(membership.split("\u001f"));
                memberships.put(UUID.fromString(said.get(0)), new Caller.Membership(said.get(1), tasks(said), groups(said)));
            }
        }
        return new Person(Sql.uuid(row, first), row.getString(first + 1), row.getString(first + 2),
                PortalUser.rolesOf(row.getString(first + 3)), memberships, ZoneId.of(row.getString(first + 4)), row.getString(first + 5),
                row.getBoolean(first + 6), row.getString(first + 8));
    }
}
