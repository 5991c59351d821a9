package com.logitech.serviceportal.contracts.model.accounts;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.RoleSummary;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles of customers' people and the tasks each includes: rows, with who granted and revoked them when. */
@ApplicationScoped
public class RoleBook {

    @Inject
    private ContractsSql sql;

    public List<RoleSummary> roles() {
        return sql.now().list("SELECT r.code, r.title, r.purpose, coalesce(string_agg(t.task, ','), '') FROM contracts.customer_roles r"
                        + " LEFT JOIN contracts.role_tasks t ON t.role = r.code AND t.revoked_at IS NULL"
                        + " GROUP BY r.code ORDER BY r.position",
                row -> new RoleSummary(new CustomerRole(row.getString(1)), row.getString(2), row.getString(3),
                        Stream.of(row.getString(4).split(",")).filter(task -> !task.isEmpty())
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    /** What is wrong with giving somebody these roles. */
    public Optional<String> objection(Collection<CustomerRole> roles) {
        Set<CustomerRole> known = byRole().keySet();
        return roles.stream().allMatch(role -> role != null && known.contains(role)) ? Optional.empty()
                : Optional.of("names a role a customer's people do not have");
    }

    /** Grants the task to the role, or revokes it. @return whether anything changed */
    public boolean include(CustomerRole role, String task, boolean included, String by, Instant at) {
        RoleSummary known = Optional.ofNullable(byRole().get(role)).orElseThrow(() -> Refused.notFound("role"));
        if (!tasks().contains(task)) {
            throw Refused.input("task", "is none that a role can include");
        }
        if (known.tasks().contains(task) == included) {
            return false;
        }
        if (!included && role.equals(CustomerRole.OWNER) && task.equals(ContractsTask.CHANGE_USER_ROLE.name())) {
            throw Refused.conflict("task", "An owner gives roles, or an account could be left without anybody who does.");
        }
        if (included) {
            sql.now().update("INSERT INTO contracts.role_tasks (role, task, granted_at, granted_by) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO NOTHING", role.code(), task, at, by);
        } else {
            sql.now().update("UPDATE contracts.role_tasks SET revoked_at = ? WHERE role = ? AND task = ? AND revoked_at IS NULL", at,
                    role.code(), task);
        }
        return true;
    }

    /** Every task there is, by name: ours, and those of the modules that brought theirs along as rows. */
    public Set<String> tasks() {
        return Stream.concat(Stream.of(ContractsTask.values()).map(Enum::name),
                sql.now().list("SELECT DISTINCT task FROM contracts.role_tasks", row -> row.getString(1)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Map<CustomerRole, RoleSummary> byRole() {
        return roles().stream().collect(Collectors.toMap(RoleSummary::role, Function.identity()));
    }
}
