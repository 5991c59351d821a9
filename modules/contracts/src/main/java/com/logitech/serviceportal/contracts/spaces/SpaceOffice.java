package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceMoved;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.SpaceAdded;
import com.logitech.serviceportal.contracts.api.spaces.SpaceChanged;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRemoved;
import com.logitech.serviceportal.contracts.model.PlainText;
import com.logitech.serviceportal.contracts.model.SearchKey;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.UseArrangement;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.licenses.Covers;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.DeviceLocation;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.PlaceKey;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.spaces.CategoryChange;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceMove;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.contracts.terms.spaces.KeyDevices;
import com.logitech.serviceportal.contracts.terms.spaces.RoomConfirmed;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the Spaces of the customers and the devices in them. */
@ApplicationScoped
@Transactional
class SpaceOffice implements SpaceRegister {

    /** What a Room always has; which one it is, nobody has said as long as no key device is registered (R57). */
    private static final String MAIN_CAMERA = "Main camera device";

    private static final Role[] KEEPERS = {Role.OPERATIONS, Role.SYSTEM, Role.CUSTOMER_ADMINISTRATOR, Role.CUSTOMER_USER};
    private static final Pattern COLLAB_OS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6}){0,3}");
    private static final LocalDate NOTHING_SOLD_BEFORE = LocalDate.of(2000, 1, 1);
    private static final int MOST_SEATS = 100_000;

    @Inject
    private Spaces spaces;
    @Inject
    private Devices devices;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Assignments assignments;
    @Inject
    private Covers covers;
    @Inject
    private Catalog catalog;
    @Inject
    private CoveredCountries countries;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private Clock clock;
    @Inject
    private Event<SpaceAdded> spaceAdded;
    @Inject
    private Event<SpaceChanged> spaceChanged;
    @Inject
    private Event<SpaceRemoved> spaceRemoved;
    @Inject
    private Event<DeviceRegistered> deviceRegistered;
    @Inject
    private Event<DeviceMoved> deviceMoved;

    @Override
    public SpaceSummary add(NewSpace space) {
        Caller.current().mustHoldFor(given("customer", space.customer()).value(), "customer", "add a Space", KEEPERS);
        Account account = knownAccounts.of(space.customer());
        Instant now = clock.instant();
        SpaceParticulars particulars = particulars(space.name(), space.category(), space.site(), space.building(), space.floor(), space.group(),
                space.seatCount(), space.country(), space.zone(), space.namedDesk(), account, now);
        mustHold("May the Space be added?", now,
                new RoomConfirmed().judge(new RoomConfirmed.Facts(particulars.category(), isRoom(particulars.category(), now), space.roomConfirmed())));

        var added = new Space(SpaceId.random(), space.customer(), particulars, space.roomConfirmed(), now);
        written(particulars, () -> spaces.add(added));
        spaceAdded.fire(new SpaceAdded(added.customer(), added.id(), added.name(), added.category().code(), now));
        return shown(added, now);
    }

    @Override
    public SpaceSummary change(SpaceId space, long version, SpaceChange change) {
        var known = lockedSpace(space, "change a Space");
        known.mustBeAt(version);
        Instant now = clock.instant();
        Account account = knownAccounts.of(known.customer());
        Optional<ZoneId> zone = change.zone().or(() -> known.country().equals(change.country()) ? Optional.of(known.zone()) : Optional.empty());
        SpaceParticulars to = particulars(change.name(), change.category(), change.site(), change.building(), change.floor(), change.group(),
                change.seatCount(), change.country(), zone, change.namedDesk(), account, now);
        List<Assignment> licenses = assignments.reaching(List.of(space), now);
        boolean licensed = !licenses.isEmpty();
        List<Finding> findings = new ArrayList<>();
        findings.add(new CategoryChange().judge(new CategoryChange.Facts(known.category(), to.category(), licensed)));
        if (licensed && !known.isNamedDesk()) {
            findings.add(new FlexDeskUnassigned().judge(new FlexDeskUnassigned.Facts(to.category(), to.namedDesk())));
        }
        if (licensed && !known.country().equals(to.country())) {
            UseThere use = UseThere.of(account, accounts.arrangements(known.customer()), countries.asKnownAt(now));
            licenses.forEach(license -> findings.add(use.judge(license.level(), to.country(), license.from(), now)));
        }
        mustHold("May the Space be changed?", now, findings.toArray(Finding[]::new));

        boolean standsDifferently = known.standsDifferently(to);
        Optional<String> what = known.change(to);
        what.ifPresent(words -> {
            written(to, () -> {
                if (standsDifferently) {
                    spaces.restand(known, now);
                }
            });
            spaceChanged.fire(new SpaceChanged(known.customer(), space, known.name(), words, now));
        });
        return shown(known, now);
    }

    @Override
    public void remove(SpaceId space, long version) {
        var known = lockedSpace(space, "remove a Space");
        known.mustBeAt(version);
        var inside = devices.lockIn(space);
        Instant now = clock.instant();
        if (assignments.anyFrom(space, now)) {
            throw Refused.conflict("space", "A license is on " + known.name() + " or is to be; release it first.");
        }
        inside.forEach(device -> relocate(device, Optional.empty(), "", now, now));
        known.remove(now);
        spaces.standDown(known, now);
        spaces.flush();
        spaceRemoved.fire(new SpaceRemoved(known.customer(), space, known.name(), now));
    }

    @Override
    public SpaceSummary space(SpaceId space) {
        return shown(knownSpace(space), clock.instant());
    }

    @Override
    public Page<SpaceSummary> spaces(SpaceQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Instant now = clock.instant();
        Spaces.Search search = new Spaces.Search(knownAccounts.asked(query.customer()), query.category(), query.covered(),
                Intake.searched(query.text()), now);
        return spaces.page(search, paging).as(page -> shown(page, now));
    }

    @Override
    public DeviceSummary register(NewDevice device) {
        Caller.current().mustHoldFor(given("customer", device.customer()).value(), "customer", "register a device", KEEPERS);
        Account account = knownAccounts.of(device.customer());
        device.space().ifPresent(space -> ofSameCustomer(space, device.customer()));
        Instant now = clock.instant();
        Intake intake = new Intake();
        intake.required("serial", device.serial());
        String productCode = intake.text("productCode", device.productCode(), 1, 60);
        Optional<Catalog.Product> product = catalog.asKnownAt(now).product(productCode);
        if (!productCode.isEmpty() && product.isEmpty()) {
            intake.wrong("productCode", "is not a product we know");
        }
        String collabOs = intake.optional("collabOsVersion", device.collabOsVersion(), 30);
        if (!collabOs.isEmpty() && !COLLAB_OS.matcher(collabOs).matches()) {
            intake.wrong("collabOsVersion", "is a version such as 1.12.3");
        }
        device.purchasedOn().filter(day -> day.isAfter(LocalDate.ofInstant(now, account.zone())) || day.isBefore(NOTHING_SOLD_BEFORE))
                .ifPresent(day -> intake.wrong("purchasedOn", "is a day from " + NOTHING_SOLD_BEFORE + " until today"));
        intake.close();

        var registered = new Device(DeviceId.random(), device.customer(), device.serial(), productCode,
                device.purchasedOn(), collabOs, device.space(), now);
        try {
            devices.add(registered, new DeviceLocation(device.space(), now, Optional.empty(), now, Caller.current().name()));
            devices.flush();
        } catch (PersistenceException e) {
            // Whose it is stays untold: the words are the same for everybody's.
            throw objection(e, "serial_registered_once", Refused.conflict("serial", "The serial number " + device.serial() + " is registered already."));
        }
        deviceRegistered.fire(new DeviceRegistered(device.customer(), registered.id(), registered.serial(), product.map(Catalog.Product::title).orElse(productCode), now));
        device.space().ifPresent(space -> deviceMoved.fire(
                new DeviceMoved(device.customer(), registered.id(), registered.serial(), Optional.empty(), Optional.of(space), nameOf(space), now, now)));
        return shownDevices(List.of(registered), now).get(0);
    }

    @Override
    public DeviceSummary move(DeviceId device, long version, Optional<SpaceId> to, Optional<Instant> at) {
        var kept = keptDevice(device, "move a device");
        to.ifPresent(space -> ofSameCustomer(space, kept.customer()));
        var known = devices.lock(device).orElseThrow(() -> Refused.notFound("device"));
        known.mustBeAt(version);
        Instant now = clock.instant();
        if (at.filter(told -> told.isAfter(now)).isPresent()) {
            throw Refused.input("at", "lies in the future; a move is recorded once it has happened");
        }
        if (!known.space().equals(to)) {
            Instant moved = at.orElse(now);
            mustHold("May the device be moved?", now, new DeviceMove().judge(new DeviceMove.Facts(known.space().flatMap(this::categoryOf),
                    to.flatMap(this::categoryOf), Optional.of(devices.present(known).from()), moved)));
            relocate(known, to, to.map(this::nameOf).orElse(""), moved, now);
            devices.flush();
        }
        return shownDevices(List.of(known), now).get(0);
    }

    private void relocate(Device device, Optional<SpaceId> to, String toName, Instant at, Instant now) {
        Optional<SpaceId> from = device.space();
        devices.relocate(device, devices.present(device).movedTo(to, at, now, Caller.current().name()), now);
        device.moveTo(to);
        deviceMoved.fire(new DeviceMoved(device.customer(), device.id(), device.serial(), from, to, toName, at, now));
    }

    @Override
    public DeviceSummary device(DeviceId device) {
        return shownDevices(List.of(knownDevice(device)), clock.instant()).get(0);
    }

    @Override
    public Page<DeviceSummary> devices(DeviceQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        query.space().ifPresent(this::knownSpace);
        Instant now = clock.instant();
        String folded = SearchKey.of(Intake.searched(query.text()));
        Set<String> products = folded.isEmpty() ? Set.of() : catalog.asKnownAt(now).products().stream()
                .filter(product -> SearchKey.of(product.title()).contains(folded) || SearchKey.of(product.code()).equals(folded))
                .map(Catalog.Product::code).collect(Collectors.toSet());
        Devices.Search search = new Devices.Search(knownAccounts.asked(query.customer()), query.space(), folded.toUpperCase(Locale.ROOT),
                products);
        return devices.page(search, paging).as(page -> shownDevices(page, now));
    }

    @Override
    public List<Location> locations(DeviceId device) {
        List<DeviceLocation> lines = devices.locations(knownDevice(device));
        var known = spaces.find(lines.stream().flatMap(line -> line.space().stream()).collect(Collectors.toSet()));
        return lines.stream().map(line -> new Location(line.space(), line.space().map(space -> known.get(space).name()).orElse(""), line.from(), line.until(),
                line.recordedAt(), line.recordedBy())).toList();
    }

    @Override
    public List<String> missingKeySerials(SpaceId space) {
        var known = knownSpace(space);
        Catalog.Edition edition = catalog.asKnownAt(clock.instant());
        if (!isRoom(known.category(), edition)) {
            return List.of();
        }
        Set<String> keyProducts = edition.products().stream().filter(Catalog.Product::keyDevice).map(Catalog.Product::code)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> registered = devices.productsIn(space);
        List<String> inTheRoom = new ArrayList<>(registered);
        if (registered.stream().noneMatch(keyProducts::contains)) {
            inTheRoom.add(MAIN_CAMERA);
            keyProducts.add(MAIN_CAMERA);
        }
        return KeyDevices.missing(new KeyDevices.Facts(inTheRoom, keyProducts, registered)).stream()
                .map(code -> edition.product(code).map(Catalog.Product::title).orElse(code)).toList();
    }

    private SpaceParticulars particulars(String name, SpaceCategory category, String site, String building, String floor, String group,
                                         Optional<Integer> seatCount, CountryCode country, Optional<ZoneId> zone, boolean namedDesk, Account account,
                                         Instant now) {
        Intake intake = new Intake();
        String evenName = seen(intake, "name", intake.text("name", name, 1, 200));
        String evenSite = seen(intake, "site", intake.optional("site", site, 120));
        String evenBuilding = seen(intake, "building", intake.optional("building", building, 120));
        String evenFloor = seen(intake, "floor", intake.optional("floor", floor, 60));
        String evenGroup = seen(intake, "group", intake.optional("group", group, 200));
        if (PlainText.length(PlaceKey.of(evenSite, evenBuilding, evenFloor, evenName)) > PlaceKey.LONGEST) {
            intake.wrong("name", "is too long together with site, building and floor");
        }
        Catalog.Edition edition = catalog.asKnownAt(now);
        if (intake.required("category", category).isPresent() && edition.categories().stream().noneMatch(known -> known.code().equals(category))) {
            intake.wrong("category", "is none of " + edition.categories().stream().map(Catalog.Category::title).collect(Collectors.joining(", ")));
        }
        seatCount.filter(count -> count < 0 || count > MOST_SEATS).ifPresent(count -> intake.wrong("seatCount", "is a number from 0 to " + MOST_SEATS));
        if (namedDesk && category != null && isRoom(category, edition)) {
            intake.wrong("namedDesk", "is only for desks; this is a Room");
        }
        zone.ifPresent(told -> intake.zone("zone", told));
        Optional<ZoneId> usual = intake.required("country", country).flatMap(known -> zone.or(() -> usualZone(known, account, now)));
        if (country != null && usual.isEmpty()) {
            intake.wrong("zone", "is required for a Space in " + country + ": we do not know that country's usual time zone");
        }
        intake.close();
        return new SpaceParticulars(evenName, category, evenSite, evenBuilding, evenFloor, evenGroup, seatCount, country, usual.orElseThrow(), namedDesk);
    }

    private static String seen(Intake intake, String field, String text) {
        PlainText.unseen(text).ifPresent(character -> intake.wrong(field, "contains a character nobody sees: " + character));
        return PlainText.even(text);
    }

    private Optional<ZoneId> usualZone(CountryCode country, Account account, Instant now) {
        return country.equals(account.country()) ? Optional.of(account.zone()) : calendars.of(country, now).map(WorkingCalendar::zone);
    }

    private boolean isRoom(SpaceCategory category, Instant now) {
        return isRoom(category, catalog.asKnownAt(now));
    }

    private static boolean isRoom(SpaceCategory category, Catalog.Edition edition) {
        return edition.categories().stream().anyMatch(known -> known.code().equals(category) && known.room());
    }

    private void written(SpaceParticulars particulars, Runnable writing) {
        try {
            writing.run();
            spaces.flush();
        } catch (OptimisticLockException e) {
            throw Refused.stale("space");
        } catch (PersistenceException e) {
            throw objection(e, "space_place_once", Refused.conflict("name", "There is a Space named " + particulars.name() + " at this place already."));
        }
    }

    private static RuntimeException objection(PersistenceException failure, String constraint, Refused words) {
        return Objection.behind(failure).filter(objection -> objection.isAgainst(constraint)).<RuntimeException>map(objection -> words).orElse(failure);
    }

    private static void mustHold(String question, Instant now, Finding... findings) {
        Decision decision = new Decision(question, now, now, List.of(findings));
        if (!decision.granted()) {
            throw Refused.by(decision);
        }
    }

    private Space knownSpace(SpaceId space) {
        var known = spaces.find(given("space", space)).filter(found -> !found.isRemoved()).orElseThrow(() -> Refused.notFound("space"));
        Caller.current().mustSee(known.customer().value(), "space");
        return known;
    }

    private Space lockedSpace(SpaceId space, String what) {
        Caller.current().mustHoldFor(knownSpace(space).customer().value(), "space", what, KEEPERS);
        return spaces.lock(List.of(space)).stream().filter(found -> !found.isRemoved()).findFirst().orElseThrow(() -> Refused.notFound("space"));
    }

    private void ofSameCustomer(SpaceId space, CustomerId customer) {
        if (spaces.lock(List.of(space)).stream().noneMatch(found -> found.customer().equals(customer) && !found.isRemoved())) {
            throw Refused.notFound("space");
        }
    }

    private Device knownDevice(DeviceId device) {
        var known = devices.find(given("device", device)).orElseThrow(() -> Refused.notFound("device"));
        Caller.current().mustSee(known.customer().value(), "device");
        return known;
    }

    private Device keptDevice(DeviceId device, String what) {
        var known = knownDevice(device);
        Caller.current().mustHoldFor(known.customer().value(), "device", what, KEEPERS);
        return known;
    }

    private Optional<SpaceCategory> categoryOf(SpaceId space) {
        return spaces.find(space).map(Space::category);
    }

    private String nameOf(SpaceId space) {
        return spaces.find(space).map(Space::name).orElse("");
    }

    private static <T> T given(String field, T value) {
        if (value == null) {
            throw Refused.input(field, "is required");
        }
        return value;
    }

    private SpaceSummary shown(Space space, Instant now) {
        return shown(List.of(space), now).get(0);
    }

    private List<SpaceSummary> shown(Collection<Space> page, Instant now) {
        List<SpaceId> ids = page.stream().map(Space::id).toList();
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Space::customer).toList());
        Map<CustomerId, List<UseArrangement>> arrangements = accounts.arrangements(customers.keySet());
        Coverage coverage = countries.asKnownAt(now);
        Map<CustomerId, UseThere> use = customers.values().stream().collect(Collectors.toMap(Account::id,
                account -> UseThere.of(account, arrangements.getOrDefault(account.id(), List.of()), coverage)));
        Map<SpaceId, List<Covers.Cover>> candidates = covers.of(ids, now);
        Map<SpaceId, Integer> devicesIn = devices.countsIn(ids);
        return page.stream().map(space -> {
            SpaceParticulars said = space.particulars();
            Optional<Covers.Cover> cover = candidates.getOrDefault(space.id(), List.of()).stream()
                    .filter(candidate -> use.get(space.customer()).judge(candidate.level(), said.country(), now).holds()).findFirst();
            return new SpaceSummary(space.id(), space.customer(), customers.get(space.customer()).company(), said.name(), said.category(), said.site(), said.building(),
                    said.floor(), said.group(), said.seatCount(), said.country(), said.zone(), said.namedDesk(), space.appearedAt(),
                    cover.map(Covers.Cover::level).orElse(ServiceLevel.BASIC),
                    cover.map(by -> new CoveredBy(by.contract(), by.number(), by.license(), by.endsBefore())), devicesIn.getOrDefault(space.id(), 0),
                    space.version());
        }).toList();
    }

    private List<DeviceSummary> shownDevices(List<Device> page, Instant now) {
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Device::customer).toList());
        var places = spaces.find(page.stream().flatMap(device -> device.space().stream()).collect(Collectors.toSet()));
        Catalog.Edition edition = catalog.asKnownAt(now);
        return page.stream().map(device -> new DeviceSummary(device.id(), device.customer(), customers.get(device.customer()).company(), device.serial(),
                device.product(), edition.product(device.product()).map(Catalog.Product::title).orElse(device.product()), device.space(),
                device.space().map(space -> places.get(space).name()).orElse(""), device.purchasedOn(), device.collabOs(), device.registeredAt(),
                device.version())).toList();
    }
}
