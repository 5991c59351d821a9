package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.persons.PersonalRecords.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What accounts hold about a person beyond his own row, as texts to be read; and taking it out. */
@ApplicationScoped
public class PersonalTraces {

    private static final String GONE = "Removed.";
    private static final String STAYS = "Stays; his id then means nobody.";

    @Inject
    private ContractsSql sql;

    /** All of it. @param email his, to find what knows him by it */
    public List<Held> of(UserId user, String email) {
        UUID id = user.value();
        return List.of(
                new Held("Sign-in", "Mail address", texts("SELECT email FROM contracts.portal_users WHERE id = ?", id),
                        "Replaced by an address nobody has."),
                new Held("Sign-in", "Name", texts("SELECT name FROM contracts.portal_users WHERE id = ?", id), "Replaced by a pseudonym."),
                new Held("Sign-in", "Password", texts("SELECT 'a hash of it, from which it cannot be read' FROM contracts.portal_users"
                        + " WHERE id = ? AND erased_at IS NULL", id), GONE),
                new Held("Sign-in", "Time zone and theme",
                        texts("SELECT zone || ', ' || theme FROM contracts.portal_users WHERE id = ?", id), "Stays; tells nothing of him."),
                new Held("Sign-in", "Sessions", texts("SELECT 'from ' || address || ', ' || to_char(created_at AT TIME ZONE 'UTC',"
                        + " 'YYYY-MM-DD HH24:MI') || ' UTC' FROM contracts.signed_in_sessions WHERE user_id = ?"
                        + " ORDER BY created_at", id), GONE),
                new Held("Sign-in", "Known devices", texts("SELECT 'seen ' || to_char(seen_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')"
                        + " || ' UTC' FROM contracts.known_devices WHERE user_id = ? ORDER BY seen_at", id), GONE),
                new Held("Sign-in", "Tries that failed", texts("SELECT 'from ' || address || ', ' || to_char(at AT TIME ZONE 'UTC',"
                        + " 'YYYY-MM-DD HH24:MI') || ' UTC' FROM contracts.failed_sign_ins WHERE account_key = ? ORDER BY at",
                        (Object) keyOf(email)), GONE),
                new Held("Sign-in", "Access tokens", texts("SELECT name || ', ' || scopes FROM contracts.access_tokens WHERE user_id = ?"
                        + " ORDER BY created_at", id), GONE),
                new Held("Accounts", "Memberships", texts("SELECT c.company || ': ' || r.title FROM contracts.memberships m"
                        + " JOIN contracts.customers c ON c.id = m.customer_id JOIN contracts.customer_roles r ON r.code = m.role"
                        + " WHERE m.user_id = ? ORDER BY c.company", id), STAYS),
                new Held("Accounts", "Order contact of", texts("SELECT company FROM contracts.customers WHERE lower(contact) = lower(?)"
                        + " ORDER BY company", email), "Emptied; operations name another."),
                new Held("Accounts", "Invitations", texts("SELECT c.company || ', '"
                        + " || to_char(i.invited_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') FROM contracts.invitations i"
                        + " JOIN contracts.customers c ON c.id = i.customer_id"
                        + " WHERE i.accepted_by = ? OR i.email_key = ? ORDER BY i.invited_at", id, SearchKey.of(email)),
                        "The address is taken out; an open one is withdrawn."),
                new Held("Accounts", "Single Point of Contact", texts("SELECT c.company || ', ' || p.during"
                        + " FROM contracts.points_of_contact p JOIN contracts.customers c ON c.id = p.customer_id"
                        + " WHERE p.user_id = ? ORDER BY lower(p.during)", id), STAYS),
                new Held("JumpStart", "Terms accepted", texts("SELECT to_char(a.accepted_at AT TIME ZONE 'UTC', 'YYYY-MM-DD')"
                        + " FROM contracts.agreement_acceptances a WHERE a.user_id = ? ORDER BY a.accepted_at", id), STAYS),
                new Held("Lists", "Saved views", texts("SELECT list || ': ' || name FROM contracts.saved_views WHERE user_id = ?"
                        + " ORDER BY list, name", id), GONE),
                new Held("API", "Answers kept for a retry", texts("SELECT to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI')"
                        + " || ' UTC' FROM contracts.answered_keys WHERE user_id = ? ORDER BY at", id), GONE),
                new Held("Contracts and Spaces", "Orders, assignments, moves and uploads signed with his id", texts(
                        "SELECT what || ': ' || count(*) FROM (SELECT 'orders' AS what FROM contracts.orders WHERE recorded_by = ?"
                        + " UNION ALL SELECT 'assignments' FROM contracts.assignments WHERE recorded_by = ?"
                        + " UNION ALL SELECT 'device locations' FROM contracts.device_locations WHERE recorded_by = ?"
                        + " UNION ALL SELECT 'uploads' FROM contracts.space_imports WHERE asked_by_id = ?) AS done"
                        + " GROUP BY what ORDER BY what",
                        id.toString(), id.toString(), id.toString(), id), STAYS));
    }

    /** Takes all of it out, his own row apart. */
    public void erase(UserId user, String email, Instant at) {
        UUID id = user.value();
        List.of("signed_in_sessions", "known_devices", "access_tokens", "saved_views", "hidden_columns", "answered_keys")
                .forEach(table -> sql.now().update("DELETE FROM contracts." + table + " WHERE user_id = ?", id));
        sql.now().update("DELETE FROM contracts.invitation_links WHERE invitation_id IN (SELECT id FROM contracts.invitations"
                + " WHERE closed_at IS NULL AND email_key = ?)", SearchKey.of(email));
        sql.now().update("UPDATE contracts.invitations SET withdrawn_at = ?, closed_at = ?, version = version + 1"
                + " WHERE closed_at IS NULL AND email_key = ?", at, at, SearchKey.of(email));
        sql.now().update("UPDATE contracts.invitations SET email = 'erased@erased.invalid', email_key = 'erased@erased.invalid'"
                + " WHERE accepted_by = ? OR email_key = ?", id, SearchKey.of(email));
        sql.now().update("DELETE FROM contracts.failed_sign_ins WHERE account_key = ?", (Object) keyOf(email));
        sql.now().update("UPDATE contracts.customers SET contact = '', version = version + 1 WHERE lower(contact) = lower(?)", email);
    }

    /** The number of the next who is forgotten. */
    public long nextFormer() {
        return sql.now().number("SELECT nextval('contracts.former_users')");
    }

    /** When he was erased, if he was. */
    public Optional<Instant> erasedAt(UserId user) {
        return sql.now().first("SELECT erased_at FROM contracts.portal_users WHERE id = ? AND erased_at IS NOT NULL",
                row -> Sql.instant(row, 1), user.value());
    }

    private List<String> texts(String select, Object... parameters) {
        return sql.now().list(select, row -> row.getString(1), parameters);
    }

    private static byte[] keyOf(String email) {
        return Secret.hashOf(SearchKey.of(email));
    }
}
