package com.logitech.serviceportal.contracts.model.people;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who belongs to an account and as what, and how many may. Whoever changes it holds the account first. */
@ApplicationScoped
public class AccountPeople {

    private static final String SEPARATOR = "\u001f";

    @Inject
    private ContractsSql sql;

    /**
     * A person who is not shut out.
     *
     * @param groups    the groups of Spaces he is restricted to; empty for all
     * @param lastSeen  within a week by his sessions, before that by the devices he signed in from (UTC)
     * @param invitedBy the name of whose invitation he accepted
     */
    public record Belonging(UserId user, String name, String email, CustomerRole role, Set<String> groups, Instant since,
            Optional<Instant> lastSeen, Optional<String> invitedBy, long version) {
    }

    /** Lets one caller at a time change who belongs to the account, until the transaction ends. */
    public void hold(CustomerId customer) {
        sql.now().list("SELECT k.id FROM contracts.customers k WHERE k.id = ? FOR NO KEY UPDATE", row -> Sql.uuid(row, 1),
                customer.value());
    }

    /** By name. */
    public List<Belonging> of(CustomerId customer) {
        return read("true", customer);
    }

    public Optional<Belonging> find(CustomerId customer, UserId user) {
        return read("u.id = ?", customer, user.value()).stream().findFirst();
    }

    private List<Belonging> read(String condition, CustomerId customer, Object... parameters) {
        Object[] all = new Object[parameters.length + 1];
        all[0] = customer.value();
        System.arraycopy(parameters, 0, all, 1, parameters.length);
        return sql.now().list("""
                        SELECT u.id, u.name, u.email, m.role, m.since,
                            (SELECT string_agg(g.space_group, chr(31)) FROM contracts.membership_groups g
                                WHERE (g.user_id, g.customer_id) = (m.user_id, m.customer_id)),
                            greatest((SELECT max(s.seen_at) FROM contracts.signed_in_sessions s WHERE s.user_id = u.id),
                                (SELECT max(k.seen_at) FROM contracts.known_devices k WHERE k.user_id = u.id)),
                            (SELECT b.name FROM contracts.invitations i JOIN contracts.portal_users b ON b.id = i.invited_by
                                WHERE i.accepted_by = u.id AND i.customer_id = m.customer_id AND i.accepted_at = m.since), m.version
                        FROM contracts.memberships m JOIN contracts.portal_users u ON u.id = m.user_id
                        WHERE m.customer_id = ? AND u.disabled_at IS NULL AND\s""" + condition + " ORDER BY u.name, u.email_key",
                row -> new Belonging(new UserId(Sql.uuid(row, 1)), row.getString(2), row.getString(3), new CustomerRole(row.getString(4)),
                        groups(row.getString(6)), Sql.instant(row, 5), Optional.ofNullable(Sql.instant(row, 7)),
                        Optional.ofNullable(row.getString(8)), row.getLong(9)), all);
    }

    private static Set<String> groups(String joined) {
        return joined == null ? Set.of() : new TreeSet<>(List.of(joined.split(SEPARATOR)));
    }

    public int count(CustomerId customer) {
        return Math.toIntExact(sql.now().number("SELECT count(*) FROM contracts.memberships m JOIN contracts.portal_users u"
                + " ON u.id = m.user_id WHERE m.customer_id = ? AND u.disabled_at IS NULL", customer.value()));
    }

    /** How many others of the account may change roles (R13). */
    public int administratorsBeside(CustomerId customer, UserId user) {
        return Math.toIntExact(sql.now().number("SELECT count(*) FROM contracts.memberships m"
                        + " JOIN contracts.portal_users u ON u.id = m.user_id AND u.disabled_at IS NULL"
                        + " JOIN contracts.role_tasks t ON t.role = m.role AND t.task = ? AND t.revoked_at IS NULL"
                        + " WHERE m.customer_id = ? AND m.user_id <> ?",
                ContractsTask.CHANGE_USER_ROLE.name(), customer.value(), user.value()));
    }

    /** Takes the person in. @return false if he belongs to the account already, as whatever; nothing is changed then */
    public boolean add(CustomerId customer, UserId user, CustomerRole role, Instant since) {
        return sql.now().update("INSERT INTO contracts.memberships (user_id, customer_id, role, since) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT DO NOTHING", user.value(), customer.value(), role.code(), since) == 1;
    }

    public void changeRole(CustomerId customer, UserId user, CustomerRole role) {
        sql.now().update("UPDATE contracts.memberships SET role = ?, version = version + 1 WHERE customer_id = ? AND user_id = ?",
                role.code(), customer.value(), user.value());
    }

    /** Takes the person out, and out of what his sessions work for. */
    public void remove(CustomerId customer, UserId user) {
        sql.now().update("DELETE FROM contracts.memberships WHERE customer_id = ? AND user_id = ?", customer.value(), user.value());
        sql.now().update("UPDATE contracts.signed_in_sessions SET working_for = NULL WHERE user_id = ? AND working_for = ?", user.value(),
                customer.value());
    }

    /** Where the customer's limit differs from the house's (R14). */
    public Optional<Integer> limit(CustomerId customer) {
        return sql.now().first("SELECT most_people FROM contracts.people_limits WHERE customer_id = ? AND superseded_at IS NULL",
                row -> Sql.count(row, 1), customer.value()).flatMap(most -> most);
    }

    /** @param most empty for the house's limit again */
    public void limit(CustomerId customer, Optional<Integer> most, String reason, String by, Instant at) {
        sql.now().update("UPDATE contracts.people_limits SET superseded_at = ? WHERE customer_id = ? AND superseded_at IS NULL", at,
                customer.value());
        sql.now().update("INSERT INTO contracts.people_limits (customer_id, most_people, reason, set_by, recorded_at)"
                + " VALUES (?, CAST(? AS integer), ?, ?, ?)", customer.value(), most.orElse(null), reason, by, at);
    }
}
