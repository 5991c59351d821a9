package com.logitech.serviceportal.acceptance.pages;

import com.logitech.serviceportal.acceptance.RunningPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page as its own file and the list of pages and roles describe it.
 *
 * @param path       from the root of the portal
 * @param parameters what its address may say, in the file's order
 * @param words      to whom it opens: roles of our people, tasks, or everybody; empty where the list does not know it
 */
record PortalPage(String path, List<String> parameters, Optional<Set<String>> words) {

    /** In front of the door, so in no list: to sign in, to accept an invitation, and to be told that something broke. */
    static final Set<String> IN_FRONT_OF_THE_DOOR = Set.of("/signin.xhtml", "/join.xhtml", "/broken.xhtml");

    private static final Path PORTAL = RunningPortal.ROOT.resolve("modules/portal/src/main");
    private static final Path LIST = PORTAL.resolve("resources/com/logitech/serviceportal/portal/security/page-roles");
    private static final Pattern PARAMETER = Pattern.compile("<f:viewParam\\s[^>]*?\\bname=\"([^\"]+)\"");
    /** Words an address may hold: no page shows more for knowing one. */
    private static final Set<String> WORDS = Set.of(
            "add", "after", "at", "benefit", "board", "book", "by", "category", "closedFrom", "closedUntil", "closing", "code", "column",
            "country", "cover", "covered", "desk", "do", "ending", "fate", "figure", "from", "held", "kind", "knownAt", "language", "level",
            "of", "on", "openedFrom", "openedUntil", "oursFrom", "oursUntil", "part", "priority", "problem", "product", "q", "region",
            "response", "row", "serial", "serials", "show", "stage", "state", "step", "text", "units", "until", "verdict",
            "which", "year", "zone");
    /** What a page cannot do without, though it is no customer's. */
    private static final Map<String, Map<String, String>> NEEDED = Map.of("/countries/country.xhtml", Map.of("code", "CA"));
    /** What a page reads of its address without saying so in its file: boxes ticked on the page before. */
    private static final Map<String, List<String>> TICKED = Map.of(
            "/licenses/assign.xhtml", List.of("license"), "/licenses/release.xhtml", List.of("license", "assigned"),
            "/support/bulk.xhtml", List.of("ticket"));
    /** Of these a list shows what it knows, and of the unknown nothing: no page stands or falls with them. */
    private static final Set<String> NARROWING = Set.of("thing", "actor", "person", "manager");
    private static final Map<String, Kind> BY_PAGE = Map.ofEntries(
            Map.entry("customer", Kind.CUSTOMER), Map.entry("change-customer", Kind.CUSTOMER),
            Map.entry("order", Kind.ORDER), Map.entry("contract", Kind.CONTRACT), Map.entry("license", Kind.LICENSE),
            Map.entry("space", Kind.SPACE), Map.entry("edit-space", Kind.SPACE), Map.entry("device", Kind.DEVICE),
            Map.entry("import", Kind.UPLOAD), Map.entry("link", Kind.LINK), Map.entry("pull", Kind.PULL),
            Map.entry("endpoint", Kind.ENDPOINT), Map.entry("registration", Kind.REGISTRATION), Map.entry("note", Kind.NOTE),
            Map.entry("proposal", Kind.PROPOSAL), Map.entry("ticket", Kind.TICKET), Map.entry("waiting-mail", Kind.MAIL),
            Map.entry("return", Kind.RETURN), Map.entry("spare", Kind.SPARE),
            Map.entry("request", Kind.SPARES_REQUEST), Map.entry("review", Kind.REVIEW));
    private static final Map<String, Kind> BY_PARAMETER = Map.ofEntries(
            Map.entry("customer", Kind.CUSTOMER), Map.entry("order", Kind.ORDER), Map.entry("contract", Kind.CONTRACT),
            Map.entry("license", Kind.LICENSE), Map.entry("assigned", Kind.LICENSE), Map.entry("space", Kind.SPACE),
            Map.entry("thing", Kind.SPACE), Map.entry("to", Kind.SPACE), Map.entry("device", Kind.DEVICE),
            Map.entry("actor", Kind.PERSON), Map.entry("person", Kind.PERSON),
            Map.entry("manager", Kind.PERSON), Map.entry("endpoint", Kind.ENDPOINT),
            Map.entry("lane", Kind.LANE), Map.entry("ticket", Kind.TICKET), Map.entry("review", Kind.REVIEW));

    /** What an id can be of, and where those of a customer stand in the books. */
    enum Kind {
        CUSTOMER("SELECT id FROM contracts.customers WHERE id = ?"),
        ORDER("SELECT id FROM contracts.orders WHERE customer_id = ? ORDER BY recorded_at, id"),
        CONTRACT("SELECT id FROM contracts.contracts WHERE customer_id = ? ORDER BY number"),
        /** Those on a Space first: a free one cannot be moved, wherever to. */
        LICENSE("SELECT id FROM contracts.licenses WHERE customer_id = ? ORDER BY EXISTS (SELECT 1 FROM contracts.assignments"
                + " WHERE license_id = licenses.id AND superseded_at IS NULL AND upper_inf(during)) DESC, id"),
        SPACE("SELECT id FROM contracts.spaces WHERE customer_id = ? AND removed_at IS NULL ORDER BY id"),
        DEVICE("SELECT id FROM contracts.devices WHERE customer_id = ? ORDER BY serial"),
        RENEWAL("SELECT id FROM contracts.contracts WHERE customer_id = ? AND renews IS NOT NULL ORDER BY number"),
        /** Whoever acts for others as well is no stranger to them. */
        PERSON("SELECT m.user_id FROM contracts.memberships m WHERE m.customer_id = ? AND NOT EXISTS (SELECT FROM contracts.memberships o"
                + " WHERE o.user_id = m.user_id AND o.customer_id <> m.customer_id) ORDER BY m.user_id"),
        REGISTRATION("SELECT id FROM contracts.jumpstart_registrations WHERE customer_id = ? ORDER BY registered_at"),
        NOTE("SELECT id FROM contracts.fair_use_notes WHERE customer_id = ? AND shared_at IS NOT NULL ORDER BY noted_at"),
        PROPOSAL("SELECT id FROM contracts.proposals WHERE customer_id = ? ORDER BY saved_at"),
        LINK("SELECT id FROM contracts.sync_links WHERE customer_id = ? ORDER BY linked_at"),
        PULL("SELECT id FROM contracts.sync_pulls WHERE customer_id = ? ORDER BY begun_at"),
        ENDPOINT("SELECT id FROM dispatch.endpoints WHERE customer_id = ? AND removed_at IS NULL ORDER BY name"),
        LANE("SELECT id FROM dispatch.lanes WHERE customer_id = ? AND recipient_kind = 'ENDPOINT' ORDER BY id"),
        TICKET("SELECT id FROM support.tickets WHERE customer_id = ? ORDER BY number"),
        RETURN("SELECT id FROM replacement.returns WHERE customer_id = ? ORDER BY number"),
        SPARE("SELECT id FROM spares.spares WHERE customer_id = ? ORDER BY sent_at"),
        SPARES_REQUEST("SELECT id FROM spares.requests WHERE customer_id = ? ORDER BY requested_at"),
        REVIEW("SELECT id FROM support.reviews WHERE customer_id = ? AND state = 'MADE' ORDER BY as_of_day"),
        /** Nobody's yet. */
        MAIL("SELECT mail_id FROM support.waiting_mails WHERE fate = 'WAITING' AND CAST(? AS uuid) IS NOT NULL ORDER BY since"),
        UPLOAD("SELECT id FROM contracts.space_imports WHERE customer_id = ? ORDER BY uploaded_at");

        private final String question;

        Kind(String question) {
            this.question = question;
        }

        String question() {
            return question;
        }
    }

    /** Every page a browser could ask for. */
    static List<PortalPage> all() throws IOException {
        Path root = PORTAL.resolve("webapp");
        Map<String, Set<String>> list = list();
        List<PortalPage> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".xhtml") && !one.startsWith(root.resolve("WEB-INF"))).sorted()
                    .toList()) {
                String path = "/" + root.relativize(file).toString().replace('\\', '/');
                pages.add(new PortalPage(path, PARAMETER.matcher(Files.readString(file)).results().map(found -> found.group(1)).toList(),
                        words(list, path)));
            }
        }
        return pages;
    }

    private static Optional<Set<String>> words(Map<String, Set<String>> list, String path) {
        return list.entrySet().stream()
                .filter(line -> line.getKey().endsWith("*") ? path.startsWith(line.getKey().substring(0, line.getKey().length() - 1))
                : path.equals(line.getKey()))
                .map(Map.Entry::getValue).findFirst();
    }

    private static Map<String, Set<String>> list() throws IOException {
        Map<String, Set<String>> list = new LinkedHashMap<>();
        for (String line : Files.readAllLines(LIST)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = List.of(line.strip().split("[\\s,]+"));
                list.put(words.get(0), Set.copyOf(words.subList(1, words.size())));
            }
        }
        return list;
    }

    /** Whether it opens to who holds the role. @param tasks what the role includes */
    boolean opensTo(String role, Set<String> tasks) {
        Set<String> listed = words.orElse(Set.of());
        return listed.contains("everybody") || listed.contains(role) || listed.stream().anyMatch(tasks::contains);
    }

    boolean isBehindTheDoor() {
        return !IN_FRONT_OF_THE_DOOR.contains(path);
    }

    /** The parameters that take an id, and of what. */
    Map<String, Kind> ids() {
        Map<String, Kind> ids = new TreeMap<>();
        Stream.concat(parameters.stream(), TICKED.getOrDefault(path, List.of()).stream())
                .forEach(parameter -> kind(parameter).ifPresent(kind -> ids.put(parameter, kind)));
        return ids;
    }

    /** Whether there is no page without what the parameter names. */
    boolean standsOn(String parameter) {
        return parameters.contains(parameter) && !NARROWING.contains(parameter);
    }

    /** The parameters this test knows nothing of. */
    List<String> unknown() {
        return parameters.stream().filter(parameter -> !WORDS.contains(parameter) && kind(parameter).isEmpty()).toList();
    }

    private Optional<Kind> kind(String parameter) {
        Matcher name = Pattern.compile("([^/]+)\\.xhtml$").matcher(path);
        if (path.equals("/renewals/as-before.xhtml")) {
            return Optional.of(Kind.RENEWAL).filter(kind -> parameter.equals("contract"));
        }
        return "id".equals(parameter) && name.find() ? Optional.ofNullable(BY_PAGE.get(name.group(1)))
                : Optional.ofNullable(BY_PARAMETER.get(parameter));
    }

    /** Its address with these parameters. */
    String with(Map<String, String> asked) {
        Map<String, String> values = new TreeMap<>(asked);
        values.putAll(NEEDED.getOrDefault(path, Map.of()));
        return path + values.entrySet().stream().map(value -> value.getKey() + "=" + value.getValue())
                .collect(Collectors.joining("&", values.isEmpty() ? "" : "?", ""));
    }

    @Override
    public String toString() {
        return path;
    }
}
