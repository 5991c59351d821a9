package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The pages by module, as far as they open to the visitor. A page that is not in this edition of the portal has no entry. */
@Named
@RequestScoped
public class Menu {

    private static final Map<String, Boolean> IN_THIS_EDITION = new ConcurrentHashMap<>();
    private static final List<Group> ALL = List.of(
            new Group("", List.of(
                    new Entry("/index.xhtml", "pi-home", "menu.home", false))),
            new Group("menu.contracts", List.of(
                    new Entry("/customers/customers.xhtml", "pi-building", "menu.customers", false),
                    new Entry("/contracts/orders.xhtml", "pi-receipt", "menu.orders", true),
                    new Entry("/contracts/contracts.xhtml", "pi-file-check", "menu.contract", true),
                    new Entry("/plans/waiting-evidence.xhtml", "pi-file-check", "menu.evidence", false),
                    new Entry("/renewals/what-if.xhtml", "pi-question-circle", "menu.whatif", true),
                    new Entry("/renewals/minimums.xhtml", "pi-sliders-h", "menu.minimums", false),
                    new Entry("/spaces/spaces.xhtml", "pi-objects-column", "menu.spaces", true),
                    new Entry("/spaces/imports.xhtml", "pi-file-import", "menu.import", true),
                    new Entry("/sync/links.xhtml", "pi-sync", "menu.sync", true),
                    new Entry("/spaces/devices.xhtml", "pi-video", "menu.devices", true),
                    new Entry("/jumpstart/registrations.xhtml", "pi-bolt", "menu.jumpstart", true),
                    new Entry("/fairuse/fair-use.xhtml", "pi-arrow-right-arrow-left", "menu.fairuse", true))),
            new Group("menu.support", List.of(
                    new Entry("/support/tickets.xhtml", "pi-comments", "menu.tickets", true),
                    new Entry("/support/reports.xhtml", "pi-chart-bar", "menu.reports", true),
                    new Entry("/account/portfolio.xhtml", "pi-briefcase", "menu.portfolio", false),
                    new Entry("/account/reviews.xhtml", "pi-chart-pie", "menu.reviews", true),
                    new Entry("/support/service-managers.xhtml", "pi-id-card", "menu.managers", false),
                    new Entry("/mails/waiting-mails.xhtml", "pi-inbox", "menu.mails", false),
                    new Entry("/support/answers.xhtml", "pi-comment", "menu.answers", false),
                    new Entry("/support/numbers.xhtml", "pi-hourglass", "menu.numbers", false))),
            new Group("menu.replacement", List.of(
                    new Entry("/replacement/returns.xhtml", "pi-replay", "menu.returns", true),
                    new Entry("/spares/cabinet.xhtml", "pi-warehouse", "menu.spares", true),
                    new Entry("/replacement/shipping-desk.xhtml", "pi-truck", "menu.shipping", false),
                    new Entry("/replacement/stock.xhtml", "pi-box", "menu.stock", false),
                    new Entry("/replacement/check-serials.xhtml", "pi-barcode", "menu.serials", false),
                    new Entry("/replacement/vendors.xhtml", "pi-directions", "menu.vendors", false))),
            new Group("menu.countries", List.of(
                    new Entry("/countries/countries.xhtml", "pi-globe", "menu.covered", false),
                    new Entry("/countries/support-hours.xhtml", "pi-clock", "menu.hours", false))),
            new Group("menu.accounts", List.of(
                    new Entry("/account/people.xhtml", "pi-users", "menu.people", true),
                    new Entry("/journal/journal.xhtml", "pi-history", "menu.journal", true),
                    new Entry("/dispatch/deliveries.xhtml", "pi-send", "menu.deliveries", true))),
            new Group("menu.terms", List.of(
                    new Entry("/clauses.xhtml", "pi-book", "menu.clauses", false))));

    private static final List<Entry> PERSONAL = List.of(
            new Entry("/account/account.xhtml", "pi-user", "menu.account", false),
            new Entry("/dispatch/notices.xhtml", "pi-bell", "menu.notices", false),
            new Entry("/account/tokens.xhtml", "pi-key", "menu.tokens", false));

    @Inject
    private ServletContext portal;
    @Inject
    private Visitor visitor;

    private List<Group> groups;

    /** @param key of the heading in the bundle; empty for none */
    public record Group(String key, List<Entry> entries) {
    }

    /**
     * @param path       from the root of the portal
     * @param key        of the word in the bundle; with {@code .lead} behind it, of the sentence
     * @param ofCustomer whether the page keeps the customer in focus
     */
    public record Entry(String path, String icon, String key, boolean ofCustomer) {
        public boolean isOfCustomer() {
            return ofCustomer;
        }
    }

    /** For the navigation; groups with nothing to open are left out. */
    public List<Group> getGroups() {
        if (groups == null) {
            groups = ALL.stream().map(group -> new Group(group.key(), open(group.entries()))).filter(group -> !group.entries().isEmpty())
                    .toList();
        }
        return groups;
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
        return entries.stream().filter(entry -> visitor.opens(entry.path())).filter(entry -> exists(entry.path())).toList();
    }

    /** Looked up once: what is in this edition stays. */
    private boolean exists(String path) {
        return IN_THIS_EDITION.computeIfAbsent(path, unknown -> {
            try {
                return portal.getResource(path) != null;
            } catch (MalformedURLException impossible) {
                throw new IllegalStateException("a menu entry is no path: " + path, impossible);
            }
        });
    }
}
