package com.logitech.serviceportal.acceptance.dataset;

import com.logitech.serviceportal.contracts.api.ContractConcluded;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.EnterprisePlanActivated;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.ServiceTermEnded;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRegistered;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAssigned;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpacesImported;
import com.logitech.serviceportal.contracts.model.spaces.PlaceKey;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.StartDate;
import com.logitech.serviceportal.contracts.terms.orders.StartTerms;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.books.SearchKey;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Customers with years of contracts behind them: contracts ended, running, started by themselves and waiting, Enterprise Plans, Spaces with
 * and without licenses, devices in them, tickets about them, and a journal that tells of all of it and holds.
 */
public final class Dataset implements AutoCloseable {

    private static final int WAIT_DAYS = StartDate.USUAL_WAIT_DAYS;
    private static final int LARGEST_CONTRACT = 400;
    private static final Caller ACTOR = Caller.system("GrowDataset");

    private enum Category {
        SMALL_ROOM("Room"), MEDIUM_TO_LARGE_ROOM("Hall"), FLEX_DESK("Desk");

        private final String word;

        Category(String word) {
            this.word = word;
        }

        /** Half of all are small rooms, three of ten larger ones. */
        static Category of(int number) {
            int digit = number % 10;
            return digit < 5 ? SMALL_ROOM : digit < 8 ? MEDIUM_TO_LARGE_ROOM : FLEX_DESK;
        }
    }

    private enum Fate {
        ENDED, RUNNING, STARTED_BY_ITSELF, WAITING;

        /** Of ten contracts two have ended, six run, one started by itself, one waits. */
        static Fate of(int number) {
            int digit = number % 10;
            return digit < 2 ? ENDED : digit < 8 ? RUNNING : digit == 8 ? STARTED_BY_ITSELF : WAITING;
        }
    }

    private record Home(String country, ZoneId zone, String city) {
        Home(String country, String zone, String city) {
            this(country, ZoneId.of(zone), city);
        }
    }

    private static final List<Home> HOMES = List.of(
            new Home("US", "America/New_York", "Boston"), new Home("US", "America/Chicago", "Austin"),
            new Home("US", "America/Los_Angeles", "Portland"), new Home("DE", "Europe/Berlin", "Hamburg"),
            new Home("CH", "Europe/Zurich", "Basel"), new Home("GB", "Europe/London", "Leeds"),
            new Home("FR", "Europe/Paris", "Lyon"), new Home("JP", "Asia/Tokyo", "Osaka"),
            new Home("AU", "Australia/Sydney", "Sydney"), new Home("IN", "Asia/Kolkata", "Pune"),
            new Home("CA", "America/Toronto", "Toronto"));
    private static final List<String> TRADES = List.of("Optics", "Freight", "Foods", "Energy", "Paper", "Textiles", "Software",
            "Shipping", "Analytics", "Gardens", "Instruments", "Materials", "Publishing", "Railways", "Clinics");
    private static final List<String> PRODUCTS = List.of("RALLY_BAR_HUDDLE", "RALLY_BAR", "LOGI_DOCK_FLEX", "TAP_IP", "MEETUP_2", "SIGHT");

    private final TableFile customers = new TableFile("contracts.customers",
            "id, company, company_key, country, zone, website, contact, registered_at, version");
    private final TableFile spaces = new TableFile("contracts.spaces",
            "id, customer_id, name, category, site, building, floor, space_group, place_key, "
            + "seat_count, country, zone, named_desk, room_confirmed_at, appeared_at, version");
    private final TableFile standings = new TableFile("contracts.space_standings",
            "id, space_id, name, category, country, zone, named_desk, during, recorded_at");
    private final TableFile orders = new TableFile("contracts.orders",
            "id, customer_id, confirmation_number, purchase_order, created_at, service_start_on, recorded_at, recorded_by");
    private final TableFile contracts = new TableFile("contracts.contracts",
            "id, number, customer_id, order_id, level, zone, term_years, order_created_at, license_count, "
            + "plan_offering, plan_tier, plan_maximum, activated_at, first_assigned_at, latest_start_on, started_on, "
            + "start_recorded_at, ends_before, ended_recorded_at, recorded_at, version");
    private final TableFile licenses = new TableFile("contracts.licenses", "id, contract_id, customer_id, position, offering_code");
    private final TableFile assignments = new TableFile("contracts.assignments",
            "id, license_id, contract_id, customer_id, space_id, level, lane, during, recorded_at, recorded_by");
    private final TableFile devices = new TableFile("contracts.devices",
            "id, customer_id, serial, product, purchased_on, collab_os, space_id, registered_at, version");
    private final TableFile locations = new TableFile("contracts.device_locations",
            "id, device_id, customer_id, space_id, during, recorded_at, recorded_by");

    private final Sizes sizes;
    private final Instant now;
    private final Random random;
    private final Chains chains;
    private TicketBooks tickets;
    private long contractNumber;

    /** @param now the instant the books are seen from (UTC) */
    public Dataset(Sizes sizes, Instant now) {
        this.sizes = sizes;
        this.now = now;
        this.random = new Random(sizes.seed());
        this.chains = new Chains(ACTOR, random);
    }

    /** Puts all of it into the books, in the connection's transaction. @return what was put in, in words */
    public String fill(Connection connection) throws SQLException {
        mustBeNew(connection);
        contractNumber = next(connection, "SELECT nextval('contracts.contract_numbers')");
        tickets = new TicketBooks(now, random, next(connection, "SELECT nextval('support.ticket_numbers')"), agents(connection));
        for (int rank = 0; rank < sizes.customers(); rank++) {
            customer(rank);
        }
        for (TableFile table : List.of(customers, spaces, standings, orders, contracts, licenses, assignments, devices, locations)) {
            table.copy(connection);
        }
        tickets.copy(connection);
        chains.copy(connection);
        goOn(connection, "contracts.contract_numbers", contractNumber);
        goOn(connection, "support.ticket_numbers", tickets.nextNumber());
        return String.format("%,d customers, %,d Spaces, %,d contracts, %,d licenses of which %,d assigned, %,d devices, %,d tickets with "
                + "%,d words, %,d journal entries", customers.rows(), spaces.rows(), contracts.rows(), licenses.rows(), assignments.rows(),
                devices.rows(), tickets.rows(), tickets.words(), chains.size());
    }

    private static void goOn(Connection connection, String sequence, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT setval(?::regclass, ?)")) {
            statement.setString(1, sequence);
            statement.setLong(2, number);
            statement.execute();
        }
    }

    /** Our people of the desks, who answer tickets; somebody unknown where there are none. */
    private static List<UUID> agents(Connection connection) throws SQLException {
        List<UUID> agents = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(
                "SELECT id FROM contracts.portal_users WHERE email IN ('samuel@portal.example', 'david@portal.example')")) {
            while (row.next()) {
                agents.add(row.getObject(1, UUID.class));
            }
        }
        return agents.isEmpty() ? List.of(new UUID(0, 1)) : agents;
    }

    private void mustBeNew(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT count(*) FROM contracts.customers WHERE id = ?")) {
            statement.setObject(1, id("customer", 0));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new IllegalStateException("these books have been grown with seed " + sizes.seed()
                            + " before; choose another seed");
                }
            }
        }
    }

    private static long next(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private UUID id(String kind, long number) {
        return UUID.nameUUIDFromBytes((sizes.seed() + "/" + kind + "/" + number).getBytes(StandardCharsets.US_ASCII));
    }

    /** One customer's books, told as they came about. */
    private final class Account {
        private final int rank;
        private final UUID id;
        private final Home home;
        private final Instant since;
        private final List<DomainEvent> facts = new ArrayList<>();
        private final Map<Category, Deque<Standing>> free = new EnumMap<>(Category.class);
        private final List<Standing> all = new ArrayList<>();
        private final Set<UUID> select = new HashSet<>();

        Account(int rank) {
            this.rank = rank;
            this.id = id("customer", rank);
            this.home = HOMES.get(random.nextInt(HOMES.size()));
            this.since = now.minus(Duration.ofDays(1500 + random.nextInt(300))).plusSeconds(rank);
        }

        CustomerId owner() {
            return new CustomerId(id);
        }
    }

    private record Standing(UUID id, String name, Category category) {
    }

    private void customer(int rank) {
        Account account = new Account(rank);
        String company = TRADES.get(rank % TRADES.size()) + " " + account.home.city() + " " + sizes.seed() + "-"
                + String.format("%05d", rank);
        customers.row(account.id, company, SearchKey.of(company), account.home.country(), account.home.zone(),
                "https://c" + rank + ".example", "orders@c" + rank + ".example", account.since, 1);
        account.facts.add(new CustomerRegistered(account.owner(), company, account.since));
        spacesOf(account);
        devicesOf(account);
        contractsOf(account);
        ticketsOf(account, company);
        chains.chain(account.id, account.facts);
    }

    private void spacesOf(Account account) {
        int many = Math.max(1, sizes.share(sizes.spaces(), account.rank));
        Instant appeared = account.since.plus(Duration.ofDays(1));
        for (int number = 0; number < many; number++) {
            Category category = Category.of(number);
            Standing space = new Standing(id("space/" + account.rank, number),
                    category.word + " " + (number / 200 + 1) + "." + String.format("%03d", number % 200), category);
            String building = "Building " + (char) ('A' + number / 200 % 26);
            String floor = String.valueOf(number / 20 % 10);
            boolean room = category != Category.FLEX_DESK;
            spaces.row(space.id, account.id, space.name, category, account.home.city(), building, floor, "",
                    PlaceKey.of(account.home.city(), building, floor, space.name), room ? 4 + number % 16 : null,
                    account.home.country(), account.home.zone(), false, room ? appeared : null, appeared, 1);
            standings.row(id("standing/" + account.rank, number), space.id, space.name, category, account.home.country(),
                    account.home.zone(), false, "[" + appeared + ",)", appeared);
            account.all.add(space);
            account.free.computeIfAbsent(category, unused -> new ArrayDeque<>()).add(space);
        }
        account.facts.add(new SpacesImported(account.owner(), new SpaceImportId(id("import", account.rank)), many, 0, appeared));
    }

    private void devicesOf(Account account) {
        int many = sizes.share(sizes.devices(), account.rank);
        Instant registered = account.since.plus(Duration.ofDays(2));
        for (int number = 0; number < many; number++) {
            UUID device = id("device/" + account.rank, number);
            Standing space = account.all.get(number % account.all.size());
            String product = space.category == Category.SMALL_ROOM ? PRODUCTS.get(number % 2 * 3)
                    : space.category == Category.FLEX_DESK ? "LOGI_DOCK_FLEX" : PRODUCTS.get(number % 2 == 0 ? 1 : 3);
            String serial = serial(account.rank, number);
            Instant at = registered.plusSeconds(number);
            devices.row(device, account.id, serial, product, LocalDate.ofInstant(account.since, account.home.zone()),
                    number % 3 == 0 ? "1.11.200" : "1.12.310", space.id, at, 1);
            locations.row(id("location/" + account.rank, number), device, account.id, space.id, "[" + at + ",)", at, ACTOR.name());
            account.facts.add(new DeviceRegistered(account.owner(), new DeviceId(device), new SerialNumber(serial), product, at));
        }
    }

    /** Of the usual shape: four digits, seven letters or digits, an 8; unique for seed, customer and device. */
    private String serial(int rank, int number) {
        String unique = Long.toString((sizes.seed() * 2_000_003 + rank) * 200_003 % 78_364_164_096L + number, 36).toUpperCase(Locale.ROOT);
        return String.format("%04d", 2100 + rank % 300) + "0".repeat(Math.max(0, 7 - unique.length())) + unique + "8";
    }

    private void ticketsOf(Account account, String company) {
        List<TicketBooks.Place> places = account.all.stream()
                .map(space -> new TicketBooks.Place(space.id, space.name, account.select.contains(space.id))).toList();
        account.facts.addAll(tickets.write(new TicketBooks.Of(account.id, company, account.home.country(), account.home.zone()), places,
                sizes.share(sizes.tickets(), account.rank)));
    }

    private void contractsOf(Account account) {
        int left = sizes.share(sizes.licenses(), account.rank);
        boolean planned = account.rank % 20 == 7;
        if (planned) {
            plan(account);
        }
        int number = 0;
        while (left > 0) {
            int many = Math.min(left, 1 + random.nextInt(LARGEST_CONTRACT));
            // a plan serves the rooms: only desks are licensed beside it
            Category category = planned ? Category.FLEX_DESK : categoryFor(account, many);
            licensed(account, number++, random.nextInt(4) == 0 ? ServiceLevel.ESSENTIAL : ServiceLevel.SELECT, category, many);
            left -= many;
        }
    }

    /** Any that has Spaces for them, else the one with the most. */
    private Category categoryFor(Account account, int many) {
        Category any = Category.of(random.nextInt(10));
        ToIntFunction<Category> spaces = category -> account.free.getOrDefault(category, new ArrayDeque<>()).size();
        return spaces.applyAsInt(any) >= many ? any : Stream.of(Category.values()).max(Comparator.comparingInt(spaces)).orElse(any);
    }

    private void licensed(Account account, int number, ServiceLevel level, Category category, int many) {
        Fate fate = Fate.of(account.rank + number);
        Instant ordered = orderedAt(fate);
        int years = fate == Fate.ENDED ? 1 : 1 + random.nextInt(5);
        boolean assigned = fate == Fate.ENDED || fate == Fate.RUNNING;
        Optional<Instant> firstUse = assigned ? Optional.of(ordered.plus(Duration.ofDays(1 + random.nextInt(40)))) : Optional.empty();
        StartDate start = start(account, ordered, FirstUse.ASSIGNMENT, firstUse);
        Agreed contract = conclude(account, "licenses/" + account.rank + "/" + number, level, years, ordered, start, firstUse, fate,
                Optional.empty(), many);
        String offering = level == ServiceLevel.SELECT ? "SELECT_" + category
                : category == Category.FLEX_DESK ? "ESSENTIAL_FLEX_DESK" : "ESSENTIAL_ROOM";
        for (int position = 1; position <= many; position++) {
            UUID license = id("license/" + account.rank + "/" + number, position);
            licenses.row(license, contract.id.value(), account.id, position, offering);
            if (assigned && random.nextInt(100) < 80) {
                assign(account, contract, license, position, level, category, firstUse.get().plusSeconds(position - 1L), fate);
            }
        }
    }

    private void assign(Account account, Agreed contract, UUID license, int position, ServiceLevel level, Category category, Instant from,
            Fate fate) {
        Standing space = account.free.getOrDefault(category, new ArrayDeque<>()).poll();
        if (space == null) {
            return;
        }
        if (level == ServiceLevel.SELECT && fate == Fate.RUNNING) {
            account.select.add(space.id);
        }
        String until = fate == Fate.ENDED ? contract.term.endsAt(account.home.zone()).toString() : "";
        assignments.row(UUID.nameUUIDFromBytes(license.toString().getBytes(StandardCharsets.US_ASCII)), license, contract.id.value(),
                account.id, space.id, level.name(), 0, "[" + from + "," + until + ")", from, ACTOR.name());
        account.facts.add(new LicenseAssigned(account.owner(), contract.id, new LicenseId(license), contract.number + "-" + position,
                new SpaceId(space.id), space.name, from, from));
    }

    private void plan(Account account) {
        Fate fate = Fate.of(account.rank / 20);
        Instant ordered = orderedAt(fate);
        Optional<Instant> activated = fate == Fate.ENDED || fate == Fate.RUNNING ? Optional.of(ordered.plus(Duration.ofDays(3)))
                : Optional.empty();
        StartDate start = start(account, ordered, FirstUse.ACTIVATION, activated);
        int maximum = Math.max(10, account.all.size() + (account.rank % 40 == 7 ? -5 : 50)); // some have outgrown their tier
        Agreed contract = conclude(account, "plan/" + account.rank, ServiceLevel.SELECT, fate == Fate.ENDED ? 1 : 3, ordered, start,
                activated, fate, Optional.of(maximum), 0);
        activated.ifPresent(at -> account.facts.add(new EnterprisePlanActivated(account.owner(), contract.id, contract.number, at)));
    }

    private static StartDate start(Account account, Instant ordered, FirstUse use, Optional<Instant> firstUsedAt) {
        return new StartTerms(ordered, account.home.zone(), Optional.empty(), WAIT_DAYS, false).start(use, firstUsedAt);
    }

    private Instant orderedAt(Fate fate) {
        int daysAgo = switch (fate) {
            case ENDED -> 800 + random.nextInt(600);
            case RUNNING -> 70 + random.nextInt(230);
            case STARTED_BY_ITSELF -> 70 + random.nextInt(250);
            case WAITING -> 1 + random.nextInt(50);
        };
        return now.minus(Duration.ofDays(daysAgo)).minusSeconds(random.nextInt(80_000));
    }

    private record Agreed(ContractId id, ContractNumber number, ServiceTerm term) {
    }

    private Agreed conclude(Account account, String key, ServiceLevel level, int years, Instant ordered, StartDate start,
            Optional<Instant> firstUse, Fate fate, Optional<Integer> planMaximum, int many) {
        OrderId order = new OrderId(id("order/" + key, 0));
        ContractNumber number = new ContractNumber(contractNumber++);
        Agreed contract = new Agreed(new ContractId(id("contract/" + key, 0)), number, ServiceTerm.of(start.on(), years));
        Instant started = firstUse.filter(use -> start.byUse())
                .orElseGet(() -> start.on().atStartOfDay(account.home.zone()).toInstant());
        Instant over = contract.term.endsAt(account.home.zone());
        boolean hasStarted = fate != Fate.WAITING;
        orders.row(order.value(), account.id, "OC-" + sizes.seed() + "-" + number, "PO " + number, ordered, null, ordered, ACTOR.name());
        contracts.row(contract.id.value(), number, account.id, order.value(), level.name(), account.home.zone(), years, ordered, many,
                planMaximum.map(unused -> "SELECT_ENTERPRISE_ROOMS"), planMaximum.map(maximum -> "Up to " + maximum), planMaximum,
                planMaximum.isPresent() ? firstUse : null, planMaximum.isPresent() ? null : firstUse, start.on(),
                hasStarted ? start.on() : null, hasStarted ? started : null,
                contract.term.endsBefore(), fate == Fate.ENDED ? over : null, ordered, 1);
        String title = level.title() + (planMaximum.isPresent() ? " Enterprise" : "") + " contract " + number;
        account.facts.add(new ContractConcluded(account.owner(), contract.id, number, order, title, ordered, ordered));
        if (hasStarted) {
            String cause = firstUse.isEmpty() ? "waiting time after the order"
                    : planMaximum.isPresent() ? "activation" : "first assignment";
            account.facts.add(new ServiceStarted(account.owner(), contract.id, number, start.on(), contract.term.endsBefore(), cause,
                    started));
        }
        if (fate == Fate.ENDED) {
            account.facts.add(new ServiceTermEnded(account.owner(), contract.id, number, contract.term.endsBefore(), over));
        }
        return contract;
    }

    @Override
    public void close() {
        List.of(customers, spaces, standings, orders, contracts, licenses, assignments, devices, locations).forEach(TableFile::close);
        if (tickets != null) {
            tickets.close();
        }
        chains.close();
    }
}
