package com.logitech.serviceportal.portal.frame;

import static com.logitech.serviceportal.definitions.Caller.Role.BASIC_AGENT;
import static com.logitech.serviceportal.definitions.Caller.Role.CUSTOMER_ADMINISTRATOR;
import static com.logitech.serviceportal.definitions.Caller.Role.CUSTOMER_USER;
import static com.logitech.serviceportal.definitions.Caller.Role.OPERATIONS;
import static com.logitech.serviceportal.definitions.Caller.Role.SELECT_AGENT;
import static com.logitech.serviceportal.definitions.Caller.Role.SERVICE_MANAGER;
import static com.logitech.serviceportal.definitions.Caller.Role.SYSTEM_ADMINISTRATOR;

import com.logitech.serviceportal.definitions.Caller.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The pages by module, as far as the visitor's roles go. A page that is not in this edition of the portal has no entry. */
@Named
@RequestScoped
public class Menu {

    private static final Set<Role> EVERYONE = Collections.unmodifiableSet(EnumSet.allOf(Role.class));
    private static final Set<Role> STAFF = Set.of(SELECT_AGENT, BASIC_AGENT, SERVICE_MANAGER, OPERATIONS, SYSTEM_ADMINISTRATOR);
    private static final Set<Role> KEEPERS = Set.of(OPERATIONS, CUSTOMER_ADMINISTRATOR, CUSTOMER_USER);

    private static final List<Group> ALL = List.of(
            new Group("", List.of(
                    new Entry("/index.xhtml", "pi-home", "menu.home", false, EVERYONE))),
            new Group("menu.contracts", List.of(
                    new Entry("/contracts/customers.xhtml", "pi-building", "menu.customers", false, STAFF),
                    new Entry("/contracts/orders.xhtml", "pi-receipt", "menu.orders", true, Set.of(OPERATIONS, SERVICE_MANAGER, CUSTOMER_ADMINISTRATOR)),
                    new Entry("/contracts/contracts.xhtml", "pi-file-check", "menu.contract", true, EVERYONE),
                    new Entry("/contracts/spaces.xhtml", "pi-objects-column", "menu.spaces", true, EVERYONE),
                    new Entry("/contracts/import.xhtml", "pi-file-import", "menu.import", true, KEEPERS),
                    new Entry("/contracts/devices.xhtml", "pi-video", "menu.devices", true, EVERYONE),
                    new Entry("/contracts/entitlement.xhtml", "pi-verified", "menu.entitlement", true, EVERYONE))),
            new Group("menu.countries", List.of(
                    new Entry("/countries/countries.xhtml", "pi-globe", "menu.covered", false, EVERYONE))),
            new Group("menu.accounts", List.of(
                    new Entry("/account/people.xhtml", "pi-users", "menu.people", true, Set.of(SYSTEM_ADMINISTRATOR, OPERATIONS, CUSTOMER_ADMINISTRATOR)),
                    new Entry("/journal/journal.xhtml", "pi-history", "menu.journal", true,
                            Set.of(SERVICE_MANAGER, OPERATIONS, SYSTEM_ADMINISTRATOR, CUSTOMER_ADMINISTRATOR)))),
            new Group("menu.terms", List.of(
                    new Entry("/clauses.xhtml", "pi-book", "menu.clauses", false, EVERYONE))));

    private static final List<Entry> PERSONAL = List.of(
            new Entry("/account/tokens.xhtml", "pi-key", "menu.tokens", false, EVERYONE));

    private final ServletContext portal;
    private final Set<Role> roles;

    /** For the container's proxy. */
    protected Menu() {
        this(null);
    }

    @Inject
    public Menu(ServletContext portal) {
        this.portal = portal;
        this.roles = Looking.caller().map(Looking::roles).orElse(Set.of());
    }

    /** @param key of the heading in the bundle; empty for none */
    public record Group(String key, List<Entry> entries) {
    }

    /**
     * @param path       from the root of the portal
     * @param key        of the word in the bundle; with {@code .lead} behind it, of the sentence
     * @param ofCustomer whether the page keeps the customer in focus
     */
    public record Entry(String path, String icon, String key, boolean ofCustomer, Set<Role> roles) {
        public boolean isOfCustomer() {
            return ofCustomer;
        }
    }

    /** For the navigation; groups with nothing to open are left out. */
    public List<Group> getGroups() {
        return ALL.stream().map(group -> new Group(group.key(), open(group.entries()))).filter(group -> !group.entries().isEmpty()).toList();
    }

    /** For the home page: everything but itself. */
    public List<Group> getPlaces() {
        return getGroups().stream().filter(group -> !group.key().isEmpty()).toList();
    }

    /** For the person's own menu. */
    public List<Entry> getPersonal() {
        return open(PERSONAL);
    }

    private List<Entry> open(List<Entry> entries) {
        return entries.stream().filter(entry -> !Collections.disjoint(roles, entry.roles())).filter(entry -> exists(entry.path())).toList();
    }

    private boolean exists(String path) {
        try {
            return portal.getResource(path) != null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException("a menu entry is no path: " + path, impossible);
        }
    }
}
