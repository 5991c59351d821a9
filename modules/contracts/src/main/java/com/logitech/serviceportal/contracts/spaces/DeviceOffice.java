package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.DeviceLocation;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.OnlyGroups;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceMove;
import com.logitech.serviceportal.contracts.terms.spaces.KeyDevices;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps the devices of the customers and where they are. */
@ApplicationScoped
@Transactional
class DeviceOffice implements DeviceRegister {

    private static final Pattern COLLAB_OS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6}){0,3}");
    private static final LocalDate NOTHING_SOLD_BEFORE = LocalDate.of(2000, 1, 1);

    @Inject
    private Devices devices;
    @Inject
    private DeviceMoves deviceMoves;
    @Inject
    private PortalUsers people;
    @Inject
    private Spaces spaces;
    @Inject
    private KnownSpaces knownSpaces;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<DeviceRegistered> deviceRegistered;

    @Override
    public DeviceSummary register(NewDevice device) {
        CustomerId customer = Intake.given("customer", device.customer());
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.ADD_DEVICES);
        Account account = knownAccounts.of(customer);
        device.space().ifPresent(space -> knownSpaces.hold(space, customer));
        Instant now = clock.instant();
        Catalog.Edition edition = catalog.asKnownAt(now);
        Device registered = taken(device, LocalDate.ofInstant(now, account.zone()), edition, now);
        // Whose it is stays untold: the words are the same for everybody's.
        Objection.answered(() -> {
            devices.add(registered, new DeviceLocation(device.space(), now, Optional.empty(), now, Caller.current().signature()));
            devices.flush();
        }, Map.of("serial_registered_once",
                () -> Refused.conflict("serial", "The serial number " + device.serial() + " is registered already.")));
        deviceRegistered.fire(new DeviceRegistered(customer, registered.id(), registered.serial(),
                title(registered.product(), edition), now));
        device.space().flatMap(spaces::find)
                .ifPresent(space -> deviceMoves.tell(registered, Optional.empty(), Optional.of(space), now, now));
        return shown(registered, now);
    }

    private static Device taken(NewDevice device, LocalDate today, Catalog.Edition edition, Instant now) {
        Intake intake = new Intake();
        intake.required("serial", device.serial());
        String productCode = intake.text("productCode", device.productCode(), 1, 60);
        if (!productCode.isEmpty() && edition.product(productCode).isEmpty()) {
            intake.wrong("productCode", "is not a product we know");
        }
        String collabOs = intake.optional("collabOsVersion", device.collabOsVersion(), 30);
        if (!collabOs.isEmpty() && !COLLAB_OS.matcher(collabOs).matches()) {
            intake.wrong("collabOsVersion", "is a version such as 1.12.3");
        }
        device.purchasedOn().filter(day -> day.isAfter(today) || day.isBefore(NOTHING_SOLD_BEFORE))
                .ifPresent(day -> intake.wrong("purchasedOn", "is a day from " + NOTHING_SOLD_BEFORE + " until today"));
        intake.close();
        return new Device(DeviceId.random(), device.customer(), device.serial(), productCode, device.purchasedOn(), collabOs,
                device.space(), now);
    }

    @Override
    public DeviceSummary move(DeviceId device, long version, Optional<SpaceId> to, Optional<Instant> at) {
        CustomerId customer = known(device).customer();
        Caller.current().mustBeAllowed(customer.value(), "device", ContractsTask.MOVE_DEVICES);
        to.ifPresent(space -> knownSpaces.hold(space, customer));
        Device held = devices.lock(device).orElseThrow(() -> Refused.notFound("device"));
        held.mustBeAt(version);
        Instant now = clock.instant();
        if (at.filter(now::isBefore).isPresent()) {
            throw Refused.input("at", "lies in the future; a move is recorded once it has happened");
        }
        if (!held.space().equals(to)) {
            Instant moved = at.orElse(now);
            Optional<Space> there = to.flatMap(spaces::find);
            Ruling.mustHold("May the device be moved?", now, List.of(new DeviceMove().judge(new DeviceMove.Facts(
                    held.space().flatMap(spaces::find).map(Space::category), there.map(Space::category),
                    Optional.of(devices.present(held).from()), knownAccounts.of(customer).zone(), moved))));
            deviceMoves.move(held, there, moved, now);
            devices.flush();
        }
        return shown(held, now);
    }

    @Override
    public DeviceSummary device(DeviceId device) {
        return shown(known(device), clock.instant());
    }

    @Override
    public Page<DeviceSummary> devices(DeviceQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        query.space().ifPresent(knownSpaces::of);
        Instant now = clock.instant();
        String text = SearchKey.of(Intake.searched(query.text()));
        Set<String> products = text.isEmpty() ? Set.of() : catalog.asKnownAt(now).products().stream()
                .filter(product -> SearchKey.of(product.title()).contains(text) || SearchKey.of(product.code()).equals(text))
                .map(Catalog.Product::code).collect(Collectors.toSet());
        Devices.Search search = new Devices.Search(knownAccounts.asked(query.customer()),
                new OnlyGroups(Caller.current().restrictions()), query.space(), text.toUpperCase(Locale.ROOT), products);
        return devices.page(search, paging).as(page -> shown(page, now));
    }

    @Override
    public List<Location> locations(DeviceId device) {
        List<DeviceLocation> lines = devices.locations(known(device));
        Map<String, String> names = people.signers(lines.stream().map(DeviceLocation::recordedBy).toList());
        Map<SpaceId, Space> places = spaces.find(lines.stream().flatMap(line -> line.space().stream()).collect(Collectors.toSet()));
        return lines.stream().map(line -> location(line, line.space().map(places::get), names)).toList();
    }

    /** Where it was outside the caller's groups is told without saying where. */
    private static Location location(DeviceLocation line, Optional<Space> there, Map<String, String> names) {
        return new Location(there.filter(KnownSpaces::isSeen).map(Space::id), there.map(KnownSpaces::nameOf).orElse(""), line.from(),
                line.until(), line.recordedAt(), names.get(line.recordedBy()));
    }

    @Override
    public KeySerials keySerials(SpaceId space) {
        Space known = knownSpaces.of(space);
        Catalog.Edition edition = catalog.asKnownAt(clock.instant());
        if (!edition.isRoom(known.category())) {
            return new KeySerials(Optional.empty(), List.of());
        }
        KeyDevices.Facts room = KeyDevices.inRoom(
                devices.productsIn(space).stream().map(product -> title(product, edition)).toList(),
                edition.products().stream().filter(Catalog.Product::keyDevice).map(Catalog.Product::title).collect(Collectors.toSet()));
        return new KeySerials(Optional.of(new KeyDevices().judge(room)), KeyDevices.missing(room));
    }

    private Device known(DeviceId device) {
        Device known = devices.find(Intake.given("device", device)).orElseThrow(() -> Refused.notFound("device"));
        Caller.current().mustSee(known.customer().value(), "device");
        if (known.space().flatMap(spaces::find).filter(space -> !KnownSpaces.isSeen(space)).isPresent()) {
            throw Refused.notFound("device");
        }
        return known;
    }

    private static String title(String product, Catalog.Edition edition) {
        return edition.product(product).map(Catalog.Product::title).orElse(product);
    }

    private DeviceSummary shown(Device device, Instant now) {
        return shown(List.of(device), now).get(0);
    }

    private List<DeviceSummary> shown(List<Device> page, Instant now) {
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Device::customer).toList());
        Map<SpaceId, Space> places = spaces.find(page.stream().flatMap(device -> device.space().stream()).collect(Collectors.toSet()));
        Catalog.Edition edition = catalog.asKnownAt(now);
        return page.stream().map(device -> new DeviceSummary(device.id(), device.customer(), customers.get(device.customer()).company(),
                device.serial(), device.product(), title(device.product(), edition), device.space(),
                device.space().map(space -> places.get(space).name()).orElse(""), device.purchasedOn(), device.collabOs(),
                device.registeredAt(), device.version())).toList();
    }
}
