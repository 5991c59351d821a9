package com.logitech.serviceportal.portal.startup;

import static com.logitech.serviceportal.definitions.ServiceLevel.ESSENTIAL;
import static com.logitech.serviceportal.definitions.ServiceLevel.SELECT;
import static com.logitech.serviceportal.definitions.SpaceCategory.FLEX_DESK;
import static com.logitech.serviceportal.definitions.SpaceCategory.MEDIUM_TO_LARGE_ROOM;
import static com.logitech.serviceportal.definitions.SpaceCategory.SMALL_ROOM;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderEntry;
import com.logitech.serviceportal.contracts.api.OrderAdministration.OrderLine;
import com.logitech.serviceportal.contracts.api.OrderAdministration.PlanTier;
import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.CustomerQuery;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.NewRegistration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.AssignLicenses;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.NewDevice;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.NewSpace;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.countries.api.CountryAdministration.WarehouseEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.replacement.api.stock.NewStock;
import com.logitech.serviceportal.replacement.api.stock.StockDesk;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.AskedModel;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.NewSparesRequest;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.SparesRequest;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareQuery;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareSummary;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.api.units.SpareDesk;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What the two customers of the demo have bought, where their rooms and desks are and what stands in them: a contract in each state,
 * counted from the day the demo begins. Written through the apis, so every rule was asked.
 */
@ApplicationScoped
public class DemoBooks {

    private static final SpaceCategory ROOM = new SpaceCategory("ROOM");
    private static final String COLLAB_OS = "1.13.2";
    /** For what no round may do. */
    private static final Caller OPERATIONS = new Caller(new UUID(0, 0), "Demo", Set.of(Caller.Role.OPERATIONS), Map.of(), "round");

    @Inject
    private AccountAdministration accounts;
    @Inject
    private ContractAdministration contracts;
    @Inject
    private OrderAdministration orders;
    @Inject
    private LicenseAdministration licenses;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private DeviceRegister devices;
    @Inject
    private JumpStartRegister jumpStart;
    @Inject
    private Agreements agreements;
    @Inject
    private FairUseLens fairUse;
    @Inject
    private CountryAdministration countries;
    @Inject
    private StockDesk stock;
    @Inject
    private SpareRequests spareRequests;
    @Inject
    private OnsiteSpares onsiteSpares;
    @Inject
    private SpareDesk spareDesk;
    @Inject
    private Clock clock;

    /** Fills the books, if nothing was ordered yet. @return whether it did */
    boolean fill() {
        boolean empty = orders.orders(Optional.empty(), Optional.empty(), 1).items().isEmpty();
        if (empty) {
            northwind(customer("Northwind University"));
            alpine(customer("Alpine Instruments AG"));
            served("CA", "Demo warehouse Mississauga", "CA", "America/Toronto");
            served("CH", "Demo warehouse Venlo", "NL", "Europe/Amsterdam");
            stocked("Demo warehouse Mississauga", "RALLY_BAR", 400, 4);
            stocked("Demo warehouse Mississauga", "RALLY_BAR_HUDDLE", 410, 2);
            stocked("Demo warehouse Venlo", "RALLY_BAR_MINI", 420, 3);
            spare(customer("Alpine Instruments AG"));
        }
        return empty;
    }

    /** From where replacements come; which warehouses there are in truth, operations enter. */
    private void served(String country, String warehouse, String warehouseCountry, String zone) {
        Caller.actingAs(OPERATIONS, () -> countries.addWarehouse(new WarehouseEntry(new CountryCode(country), warehouse,
                new CountryCode(warehouseCountry), zone, LocalTime.of(16, 0), true, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
    }

    /** @param number the first is told apart by it */
    private void stocked(String warehouse, String product, int number, int units) {
        Caller.actingAs(OPERATIONS, () -> stock.putIn(new NewStock(warehouse, product,
                IntStream.range(number, number + units).mapToObj(DemoBooks::serial).toList())));
    }

    /** A spare that lies ready: the plan that is in service gives one. */
    private void spare(Customer customer) {
        Caller.actingAs(OPERATIONS, () -> {
            SparesRequest asked = spareRequests.request(new NewSparesRequest(customer.id(), SparesRow.ROOMS,
                    List.of(new AskedModel("RALLY_BAR_MINI", 1)), new StoragePlace("IT store, Werk 1", "Industriestrasse 1\n8005 Zürich",
                    customer.country()), ""));
            spareRequests.send(asked.id(), asked.version(), List.of(new SentUnit(serial(430), "RALLY_BAR_MINI")),
                    new Parcel("Demo carrier", ""));
            SpareSummary sent = onsiteSpares.spares(new SpareQuery(Optional.of(customer.id()), Optional.empty(), Optional.empty(), false,
                    "", Optional.empty(), 1)).items().get(0);
            return spareDesk.arrive(sent.id(), sent.version(), clock.instant());
        });
    }

    private Customer customer(String company) {
        return accounts.customers(new CustomerQuery(company, Optional.empty(), Optional.empty(), 1)).items().get(0);
    }

    private void northwind(Customer northwind) {
        List<SpaceId> small = new ArrayList<>();
        IntStream.rangeClosed(1, 4).forEach(room -> small.add(room(northwind, "Huddle " + room, SMALL_ROOM,
                "Downtown Campus", "Library", String.valueOf(room), 5)));
        IntStream.rangeClosed(1, 3).forEach(room -> small.add(room(northwind, "Seminar S-10" + room, SMALL_ROOM,
                "Lakeside Campus", "Science Building", "1", 8)));
        List<SpaceId> large = new ArrayList<>();
        IntStream.rangeClosed(1, 5).forEach(room -> large.add(room(northwind, "Lecture hall E-20" + room, MEDIUM_TO_LARGE_ROOM,
                "Downtown Campus", "Engineering Hall", "2", 60 + 10 * room)));
        IntStream.rangeClosed(1, 2).forEach(room -> large.add(room(northwind, "Board room " + room, MEDIUM_TO_LARGE_ROOM,
                "Lakeside Campus", "Science Building", "3", 16)));
        IntStream.rangeClosed(1, 4).forEach(desk -> desk(northwind, "Desk " + desk, "Downtown Campus", "Library", "5"));

        order(northwind, "NW-1001", "PO-88120", 430, 420, licenses(ESSENTIAL, ROOM, 1, 6)); // over
        ContractId running = order(northwind, "NW-1002", "PO-90233", 350, 340,
                licenses(SELECT, SMALL_ROOM, 1, 8), licenses(SELECT, MEDIUM_TO_LARGE_ROOM, 1, 8));
        assign(running, small.subList(0, 5));
        assign(running, large.subList(0, 5));
        order(northwind, "NW-1003", "PO-91044", 12, 0, licenses(ESSENTIAL, FLEX_DESK, 2, 10)); // waits for its first assignment
        order(northwind, "NW-1004", "PO-91380", 5, 0, renewal(SMALL_ROOM, 8, running), renewal(MEDIUM_TO_LARGE_ROOM, 8, running));

        IntStream.range(0, 4).forEach(at -> device(northwind, at, at == 3 ? "MEETUP_2" : "RALLY_BAR_HUDDLE", small.get(at)));
        IntStream.range(0, 4).forEach(at -> device(northwind, 10 + at, "RALLY_BAR", large.get(at)));
        IntStream.range(0, 3).forEach(at -> device(northwind, 20 + at, "TAP_IP", large.get(at)));
        device(northwind, 30, "TAP_IP", null); // in the cupboard
        toAndFro(northwind, 31, large.get(6), large.get(0));
        jumpStart(northwind, 40, Optional.of(20));
        jumpStart(northwind, 41, Optional.empty()); // waits for the day of its purchase
    }

    private void alpine(Customer alpine) {
        List<SpaceId> large = new ArrayList<>();
        for (String name : List.of("Eiger", "Mönch", "Jungfrau", "Matterhorn")) {
            large.add(room(alpine, name, MEDIUM_TO_LARGE_ROOM, "Zürich", "Werk 1", "4", 14));
        }
        List<SpaceId> small = new ArrayList<>();
        for (String name : List.of("Limmat", "Sihl", "Glatt", "Töss")) {
            small.add(room(alpine, name, SMALL_ROOM, "Zürich", "Werk 2", "1", 4));
        }
        List<SpaceId> desks = IntStream.rangeClosed(1, 4).mapToObj(desk -> desk(alpine, "Desk 2." + desk, "Zürich", "Werk 2", "2"))
                .toList();

        ContractId plan = order(alpine, "AL-2001", "4500071", 45, 0, plan(MEDIUM_TO_LARGE_ROOM, "Enterprise 50", 50));
        contracts.activate(plan);
        order(alpine, "AL-2002", "4500072", 9, 0, plan(SMALL_ROOM, "Enterprise 25", 25)); // waits to be activated
        ContractId essential = order(alpine, "AL-2003", "4500066", 60, 50, licenses(ESSENTIAL, FLEX_DESK, 3, 6));
        assign(essential, desks.subList(0, 3));

        IntStream.range(0, 3).forEach(at -> device(alpine, 40 + at, "RALLY_BAR_MINI", large.get(at)));
        IntStream.range(0, 2).forEach(at -> device(alpine, 50 + at, "RALLY_BAR_HUDDLE", small.get(at)));
        IntStream.range(0, 2).forEach(at -> device(alpine, 60 + at, "LOGI_DOCK_FLEX", desks.get(at)));
    }

    /** @param created so many days ago; @param start the start date on the purchase order, so many days ago; 0 for none */
    private ContractId order(Customer customer, String number, String purchaseOrder, int created, int start, OrderLine... lines) {
        Instant now = clock.instant();
        Optional<LocalDate> startsOn = start == 0 ? Optional.empty()
                : Optional.of(LocalDate.ofInstant(now, customer.zone()).minusDays(start));
        OrderEntry entry = new OrderEntry(customer.id(), number, purchaseOrder, now.minus(Duration.ofDays(created)), startsOn,
                List.of(lines));
        return orders.enter(entry).contracts().get(0);
    }

    /** A unit that went from a room without a license to one with it and back, twice: to be asked about (R21). */
    private void toAndFro(Customer customer, int number, SpaceId home, SpaceId there) {
        DeviceId unit = device(customer, number, "RALLY_BAR", home);
        for (SpaceId to : List.of(there, home, there, home)) {
            devices.move(unit, devices.device(unit).version(), Optional.of(to), Optional.empty());
        }
        fairUse.look(customer.id());
    }

    /** @param boughtDaysAgo empty while nobody has said it */
    private void jumpStart(Customer customer, int number, Optional<Integer> boughtDaysAgo) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), customer.zone());
        jumpStart.register(new NewRegistration(customer.id(), "TAP", "TICKET_BASED_INCIDENT_RESOLUTION", true, true, true,
                "JS-" + number, Optional.of(serial(number)), boughtDaysAgo.map(today::minusDays), Optional.of(customer.country()),
                customer.country(), "Rooms and More", Optional.of(customer.country()),
                agreements.inForce(Agreements.JUMPSTART).orElseThrow().version()));
    }

    private static OrderLine licenses(ServiceLevel level, SpaceCategory category, int years, int number) {
        return new OrderLine(level, category, years, Optional.of(number), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static OrderLine renewal(SpaceCategory category, int number, ContractId renewed) {
        return new OrderLine(SELECT, category, 3, Optional.of(number), Optional.empty(), Optional.of(renewed), Optional.empty());
    }

    private static OrderLine plan(SpaceCategory category, String tier, int maximumSpaces) {
        return new OrderLine(SELECT, category, 3, Optional.empty(), Optional.of(new PlanTier(tier, maximumSpaces)), Optional.empty(),
                Optional.empty());
    }

    private void assign(ContractId contract, List<SpaceId> to) {
        licenses.assign(new AssignLicenses(contract, List.of(), to, Optional.empty()));
    }

    private SpaceId room(Customer customer, String name, SpaceCategory category, String site, String building, String floor, int seats) {
        return spaces.add(new NewSpace(customer.id(), name, category, site, building, floor, "", Optional.of(seats),
                customer.country(), Optional.of(customer.zone()), false, true)).id();
    }

    private SpaceId desk(Customer customer, String name, String site, String building, String floor) {
        return spaces.add(new NewSpace(customer.id(), name, FLEX_DESK, site, building, floor, "Shared desks", Optional.of(1),
                customer.country(), Optional.of(customer.zone()), false, false)).id();
    }

    /** @param number told apart by it; @param in the Space, or null for none */
    private DeviceId device(Customer customer, int number, String product, SpaceId in) {
        LocalDate bought = LocalDate.ofInstant(clock.instant(), customer.zone()).minusDays(400 - number);
        String system = product.startsWith("RALLY_BAR") || product.startsWith("TAP_IP") ? COLLAB_OS : "";
        return devices.register(new NewDevice(customer.id(), serial(number), product, Optional.ofNullable(in), Optional.of(bought),
                system)).id();
    }

    private static SerialNumber serial(int number) {
        return new SerialNumber(String.format(Locale.ROOT, "2341LZ%05d8", 10_000 + 37 * number));
    }
}
