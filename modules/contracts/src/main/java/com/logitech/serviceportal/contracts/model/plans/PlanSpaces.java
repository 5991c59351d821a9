package com.logitech.serviceportal.contracts.model.plans;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.terms.plans.SpaceAboveMaximum.Candidate;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/** The Spaces a plan serves: those of its customer and its categories, each once. Which of them are above its maximum the terms say. */
@ApplicationScoped
public class PlanSpaces {

    private static final String OF_PLAN = "SELECT s.id, s.name, s.appeared_at FROM contracts.spaces s"
            + " WHERE s.customer_id = ? AND s.category = ANY(?) AND s.removed_at IS NULL";

    @Inject
    private ContractsSql sql;

    public int count(CustomerId customer, Set<SpaceCategory> categories) {
        return (int) sql.now().number("SELECT count(*) FROM contracts.spaces s WHERE s.customer_id = ? AND s.category = ANY(?)"
                + " AND s.removed_at IS NULL", customer.value(), codes(categories));
    }

    /** The newest so many, and all others of the instant of the last of them. */
    public List<Candidate> newest(CustomerId customer, Set<SpaceCategory> categories, int many) {
        return many < 1 ? List.of() : sql.now().list(OF_PLAN + " ORDER BY s.appeared_at DESC FETCH FIRST ? ROWS WITH TIES",
                PlanSpaces::candidate, customer.value(), codes(categories), many);
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(new SpaceId(Sql.uuid(row, 1)), row.getString(2), Sql.instant(row, 3));
    }

    private static Sql.Many codes(Set<SpaceCategory> categories) {
        return Sql.texts(categories.stream().map(SpaceCategory::code).toList());
    }
}
