package com.logitech.serviceportal.acceptance.pages;

import com.logitech.serviceportal.acceptance.RunningPortal;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Task;
import com.logitech.serviceportal.journal.api.JournalTask;
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.support.api.SupportTask;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The roles of the demo: who holds each, and what each includes by the modules' tasks and the table of roles. */
final class DemoRoles {

    /** The first of our people sees every customer; the customers' are Northwind's. */
    static final Map<String, String> PEOPLE = new LinkedHashMap<>();

    static {
        PEOPLE.put("OPERATIONS", "olivia@portal.example");
        PEOPLE.put("SYSTEM_ADMINISTRATOR", "ada@portal.example");
        PEOPLE.put("SERVICE_MANAGER", "david@portal.example");
        PEOPLE.put("SELECT_AGENT", "samuel@portal.example");
        PEOPLE.put("BASIC_AGENT", "bianca@portal.example");
        PEOPLE.put("OWNER", "nora@northwind.example");
        PEOPLE.put("SYNC_ADMIN", "noah@northwind.example");
        PEOPLE.put("DEVICE_ADMIN", "dora@northwind.example");
        PEOPLE.put("DEVICE_MANAGER", "milo@northwind.example");
        PEOPLE.put("INSTALLER", "ines@northwind.example");
        PEOPLE.put("READ_ONLY", "nina@northwind.example");
        PEOPLE.put("THIRD_PARTY", "pia@integrator.example");
    }

    private final Map<String, Set<String>> tasks = new HashMap<>();
    private final Set<String> ofCustomers = new HashSet<>();

    private DemoRoles() {
        Stream.<Task[]>of(ContractsTask.values(), JournalTask.values(), SupportTask.values(), SparesTask.values()).flatMap(Stream::of)
                .forEach(task -> task.staff().stream().map(Role::name).forEach(role -> add(role, task.name())));
    }

    static DemoRoles of(RunningPortal portal) throws SQLException {
        DemoRoles roles = new DemoRoles();
        try (Connection connection = portal.database().connect(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery("SELECT r.code, t.task FROM contracts.customer_roles r"
                     + " LEFT JOIN contracts.role_tasks t ON t.role = r.code AND t.revoked_at IS NULL")) {
            while (rows.next()) {
                roles.ofCustomers.add(rows.getString(1));
                roles.add(rows.getString(1), rows.getString(2));
            }
        }
        return roles;
    }

    private void add(String role, String task) {
        tasks.computeIfAbsent(role, none -> new HashSet<>()).add(task);
    }

    /** The roles of customers' people. */
    Set<String> all() {
        return ofCustomers;
    }

    boolean open(PortalPage page, String role) {
        return page.opensTo(role, tasks.getOrDefault(role, Set.of()));
    }
}
