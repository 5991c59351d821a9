package com.logitech.serviceportal.portal.startup;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.NewCustomer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.NewUser;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Caller.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people and the two customers of the demo. They exist only in a database that was empty when a demo was started on it. */
@ApplicationScoped
public class DemoAccounts {

    /** Everybody's password in the demo. */
    public static final String PASSWORD = "Seven rooms, one desk";

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    /** @param what who he is, for the list of sign-ins */
    private record Person(String email, String name, String what, Set<Role> staffRoles, Map<CustomerId, CustomerRole> memberships,
            ZoneId zone) {
    }

    @Inject
    private AccountAdministration accounts;

    /** Opens the accounts, as the house itself, and writes the sign-ins for the launcher where SERVICEPORTAL_DEMO_SIGN_INS says. */
    void open() {
        CustomerId northwind = accounts.register(new NewCustomer("Northwind University", new CountryCode("CA"), TORONTO,
                "https://northwind.example", "orders@northwind.example"));
        CustomerId alpine = accounts.register(new NewCustomer("Alpine Instruments AG", new CountryCode("CH"), ZURICH,
                "https://alpine.example", "orders@alpine.example"));
        List<Person> people = List.of(
                ours("olivia@portal.example", "Olivia Meier", "operations", Role.OPERATIONS),
                ours("samuel@portal.example", "Samuel Keller", "Select agent", Role.SELECT_AGENT),
                ours("bianca@portal.example", "Bianca Rossi", "Basic agent", Role.BASIC_AGENT),
                ours("david@portal.example", "David Okafor", "service manager", Role.SERVICE_MANAGER),
                ours("elin@portal.example", "Elin Berg", "service manager, stands in", Role.SERVICE_MANAGER),
                ours("ada@portal.example", "Ada Lindqvist", "system administrator", Role.SYSTEM_ADMINISTRATOR),
                theirs("nora@northwind.example", "Nora Tremblay", "Northwind University, owner", northwind, CustomerRole.OWNER, TORONTO),
                theirs("noah@northwind.example", "Noah Singh", "Northwind University, Sync Admin", northwind, CustomerRole.SYNC_ADMIN,
                        TORONTO),
                theirs("dora@northwind.example", "Dora Lavoie", "Northwind University, Device Admin", northwind,
                        CustomerRole.DEVICE_ADMIN, TORONTO),
                theirs("milo@northwind.example", "Milo Chen", "Northwind University, Device Manager", northwind,
                        CustomerRole.DEVICE_MANAGER, TORONTO),
                theirs("ines@northwind.example", "Ines Duarte", "Northwind University, Installer", northwind, CustomerRole.INSTALLER,
                        TORONTO),
                theirs("nina@northwind.example", "Nina Roy", "Northwind University, Read Only", northwind, CustomerRole.READ_ONLY, TORONTO),
                theirs("anna@alpine.example", "Anna Baumann", "Alpine Instruments AG, owner", alpine, CustomerRole.OWNER, ZURICH),
                theirs("alex@alpine.example", "Alex Frei", "Alpine Instruments AG, Sync Admin", alpine, CustomerRole.SYNC_ADMIN, ZURICH),
                theirs("amelie@alpine.example", "Amélie Favre", "Alpine Instruments AG, Read Only", alpine, CustomerRole.READ_ONLY,
                        ZURICH),
                new Person("pia@integrator.example", "Pia Rasmussen", "an integrator, 3rd Party of both customers", Set.of(),
                        Map.of(northwind, CustomerRole.THIRD_PARTY, alpine, CustomerRole.THIRD_PARTY), ZURICH));
        people.forEach(person -> accounts.addUser(
                new NewUser(person.email(), person.name(), PASSWORD, person.staffRoles(), person.memberships(), person.zone())));
        tellLauncher(people);
    }

    private static Person ours(String email, String name, String what, Role role) {
        return new Person(email, name, what, Set.of(role), Map.of(), ZURICH);
    }

    private static Person theirs(String email, String name, String what, CustomerId customer, CustomerRole role, ZoneId zone) {
        return new Person(email, name, what, Set.of(), Map.of(customer, role), zone);
    }

    private static void tellLauncher(List<Person> people) {
        String file = System.getenv("SERVICEPORTAL_DEMO_SIGN_INS");
        if (file == null || file.isBlank()) {
            return;
        }
        List<String> lines = new ArrayList<>(List.of("Sign in as one of these, password: " + PASSWORD));
        people.forEach(person -> lines.add(String.format("  %-26s %s", person.email(), person.what())));
        lines.add("");
        try {
            Files.write(Path.of(file), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The demo's sign-ins cannot be written to " + file, unwritable);
        }
    }
}
