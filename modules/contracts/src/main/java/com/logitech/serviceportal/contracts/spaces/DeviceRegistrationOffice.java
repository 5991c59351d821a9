package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.contracts.imports.PlainLines;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.DeviceLocation;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces.Named;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.spaces.DeviceLineReader.Said;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Registers many devices by their serial numbers, and moves those that are registered already. */
@ApplicationScoped
@Transactional
class DeviceRegistrationOffice implements DeviceRegistrations {

    private static final Pattern AN_ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Inject
    private Devices devices;
    @Inject
    private DeviceMoves deviceMoves;
    @Inject
    private Spaces spaces;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<DeviceRegistered> deviceRegistered;

    /** Lines as read, and what the books said of them. */
    private record Looked(List<Said> said, List<JudgedLine> judged, DeviceLineJudge.Books books) {
    }

    @Override
    public List<DeviceLine> read(InputStream text) {
        List<DeviceLine> lines = DeviceLines.of(PlainLines.of(text, LARGEST_FILE, "lines"));
        mustBeSome(lines);
        return lines;
    }

    @Override
    public List<JudgedLine> judge(CustomerId customer, List<DeviceLine> lines) {
        Account account = mustBeAllowed(customer);
        mustBeSome(lines);
        return look(account, lines).judged();
    }

    @Override
    public List<JudgedLine> register(CustomerId customer, List<DeviceLine> lines, SpaceImports.Choice choice) {
        Account account = mustBeAllowed(customer);
        mustBeSome(lines);
        Intake.given("choice", choice);
        hold(look(account, lines));
        Looked held = look(account, lines);
        if (choice == SpaceImports.Choice.ALL) {
            mustAllBeGood(held.judged());
        }
        Map<Integer, Device> begun = begin(held);
        move(held);
        devices.flush();
        return held.judged().stream()
                .map(line -> Optional.ofNullable(begun.get(line.line())).map(device -> with(line, device)).orElse(line)).toList();
    }

    private Account mustBeAllowed(CustomerId customer) {
        Caller.current().mustBeAllowed(Intake.given("customer", customer).value(), "customer", ContractsTask.ADD_DEVICES);
        return knownAccounts.of(customer);
    }

    private static void mustBeSome(List<DeviceLine> lines) {
        if (Intake.given("lines", lines).isEmpty() || lines.size() > MOST_AT_ONCE || lines.stream().anyMatch(Objects::isNull)) {
            throw Refused.input("lines", "are 1 to " + MOST_AT_ONCE + " at once");
        }
    }

    private static void mustAllBeGood(List<JudgedLine> lines) {
        List<Refused.Problem> problems = lines.stream().filter(line -> line.verdict() == LineVerdict.REFUSED)
                .map(line -> new Refused.Problem("lines[" + (line.line() - 1) + "]", line.reason())).toList();
        if (!problems.isEmpty()) {
            throw Refused.input(problems);
        }
    }

    /** Three look-ups, however many lines. */
    private Looked look(Account account, List<DeviceLine> lines) {
        Instant now = clock.instant();
        Catalog.Edition edition = catalog.asKnownAt(now);
        DeviceLineReader reader = new DeviceLineReader(LocalDate.ofInstant(now, account.zone()), edition, meant(account, lines));
        List<Said> said = IntStream.range(0, lines.size()).mapToObj(i -> reader.read(i + 1, lines.get(i))).toList();

        Map<SerialNumber, Device> held = devices.of(said.stream().flatMap(line -> line.serial().stream()).collect(Collectors.toSet()));
        List<Device> own = held.values().stream().filter(device -> device.customer().equals(account.id())).toList();
        Set<SpaceId> places = new HashSet<>();
        said.forEach(line -> line.space().map(Named::id).ifPresent(places::add));
        own.forEach(device -> device.space().ifPresent(places::add));
        Map<SpaceId, Space> known = spaces.find(places);
        DeviceLineJudge.Books books = new DeviceLineJudge.Books(account.id(), held, devices.presentSince(ids(own)), known,
                device -> device.space().map(known::get).filter(space -> !KnownSpaces.isSeen(space)).isEmpty(),
                Caller.current().may(account.id().value(), ContractsTask.MOVE_DEVICES), edition, account.zone(), now);
        DeviceLineJudge judge = new DeviceLineJudge(books);
        return new Looked(said, said.stream().map(judge::judge).toList(), books);
    }

    /** The Spaces the lines may mean, as far as the caller may know of them. */
    private Collection<Named> meant(Account account, List<DeviceLine> lines) {
        Set<String> names = lines.stream().flatMap(line -> DeviceLineReader.nameKeys(line).stream()).collect(Collectors.toSet());
        Set<UUID> ids = lines.stream().map(DeviceLine::place).filter(place -> place != null && AN_ID.matcher(place.strip()).matches())
                .map(place -> UUID.fromString(place.strip())).collect(Collectors.toSet());
        return names.isEmpty() ? List.of() : spaces.named(account.id(), names, ids).stream()
                .filter(space -> Caller.current().sees(account.id().value(), space.group())).toList();
    }

    /** Holds the Spaces and then the devices, so that they stay what they are. */
    private void hold(Looked looked) {
        spaces.lock(looked.judged().stream().flatMap(line -> line.space().stream()).collect(Collectors.toSet()));
        devices.lock(ids(looked.books().held().values().stream()
                .filter(device -> device.customer().equals(looked.books().customer())).toList()));
    }

    private Map<Integer, Device> begin(Looked looked) {
        Instant now = looked.books().now();
        Map<Integer, Device> begun = new LinkedHashMap<>();
        Map<Device, DeviceLocation> located = new LinkedHashMap<>();
        for (int i = 0; i < looked.said().size(); i++) {
            Said said = looked.said().get(i);
            if (looked.judged().get(i).verdict() == LineVerdict.NEW) {
                Optional<SpaceId> space = said.space().map(Named::id);
                Device device = new Device(DeviceId.random(), looked.books().customer(), said.serial().orElseThrow(),
                        said.product().orElseThrow().code(), said.purchasedOn(), "", space, now);
                begun.put(said.line(), device);
                located.put(device, new DeviceLocation(space, now, Optional.empty(), now, Caller.current().signature()));
            }
        }
        Objection.answered(() -> devices.add(located), Map.of("serial_registered_once", () -> Refused.conflict("lines",
                "One of these serial numbers was registered by somebody just now. Look at the lines again.")));
        begun.values().forEach(device -> tell(device, looked.books()));
        return begun;
    }

    private void tell(Device device, DeviceLineJudge.Books books) {
        deviceRegistered.fire(new DeviceRegistered(device.customer(), device.id(), device.serial(),
                books.edition().product(device.product()).map(Catalog.Product::title).orElse(device.product()), books.now()));
        device.space().map(books.places()::get)
                .ifPresent(space -> deviceMoves.tell(device, Optional.empty(), Optional.of(space), books.now(), books.now()));
    }

    private void move(Looked looked) {
        DeviceLineJudge.Books books = looked.books();
        for (JudgedLine line : looked.judged()) {
            if (line.verdict() == LineVerdict.MOVED) {
                Device device = books.held().get(new SerialNumber(line.serial()));
                deviceMoves.move(device, line.space().map(books.places()::get), books.now(), books.now());
            }
        }
    }

    private static JudgedLine with(JudgedLine line, Device device) {
        return new JudgedLine(line.line(), line.verdict(), line.serial(), line.product(), line.space(), line.spaceName(), line.reason(),
                Optional.of(device.id()));
    }

    private static List<DeviceId> ids(Collection<Device> known) {
        List<DeviceId> ids = new ArrayList<>();
        known.forEach(device -> ids.add(device.id()));
        return ids;
    }
}
