package com.logitech.serviceportal.contracts.model.people;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who was a customer's Single Point of Contact from when to when (R129); never two at a time. Who changes it holds the account first. */
@ApplicationScoped
public class PointsOfContact {

    private static final String READ = "SELECT p.user_id, u.name, u.email, lower(p.during), upper(p.during), contracts.signed(p.named_by)"
            + " FROM contracts.points_of_contact p JOIN contracts.portal_users u ON u.id = p.user_id WHERE p.customer_id = ?";

    @Inject
    private ContractsSql sql;

    /** One that was named. @param until exclusive; empty while he is it (UTC) */
    public record Named(UserId user, String name, String email, Instant since, Optional<Instant> until, String by) {
    }

    public Optional<Named> at(CustomerId customer, Instant at) {
        return sql.now().list(READ + " AND p.during @> CAST(? AS timestamptz)", PointsOfContact::named, customer.value(), at).stream()
                .findFirst();
    }

    /** The latest first. */
    public List<Named> of(CustomerId customer) {
        return sql.now().list(READ + " ORDER BY lower(p.during) DESC", PointsOfContact::named, customer.value());
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(new UserId(Sql.uuid(row, 1)), row.getString(2), row.getString(3), Sql.instant(row, 4),
                Optional.ofNullable(Sql.instant(row, 5)), row.getString(6));
    }

    public void begin(CustomerId customer, UserId user, Instant at, String by) {
        sql.now().update("INSERT INTO contracts.points_of_contact (id, customer_id, user_id, during, named_by, recorded_at)"
                + " VALUES (?, ?, ?, tstzrange(?, NULL), ?, ?)", UUID.randomUUID(), customer.value(), user.value(), at, by, at);
    }

    /** Ends whoever it is. */
    public void end(CustomerId customer, Instant at) {
        sql.now().update("UPDATE contracts.points_of_contact SET during = tstzrange(lower(during), ?)"
                + " WHERE customer_id = ? AND upper_inf(during)", at, customer.value());
    }

    /** Ends it for the person. @return whether he was it */
    public boolean end(CustomerId customer, UserId user, Instant at) {
        return sql.now().update("UPDATE contracts.points_of_contact SET during = tstzrange(lower(during), ?)"
                + " WHERE customer_id = ? AND user_id = ? AND upper_inf(during)", at, customer.value(), user.value()) == 1;
    }
}
