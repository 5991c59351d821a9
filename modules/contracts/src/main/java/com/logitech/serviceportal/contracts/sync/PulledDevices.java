package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.DeviceFate;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.model.sync.PlaceSaid.DeviceSaid;
import com.logitech.serviceportal.contracts.model.sync.PullRecords;
import com.logitech.serviceportal.contracts.model.sync.SyncPlaces;
import com.logitech.serviceportal.contracts.model.sync.SyncPlaces.KnownDevice;
import com.logitech.serviceportal.contracts.model.sync.SyncPlaces.PulledDevice;
import com.logitech.serviceportal.contracts.model.sync.SyncPull;
import com.logitech.serviceportal.contracts.model.sync.SyncWords.Vocabulary;
import com.logitech.serviceportal.contracts.spaces.DeviceMoves;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceMove;
import com.logitech.serviceportal.definitions.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The devices a pull names, on their way into the books: registered by their serial number where they are, or moved there. What has none,
 * is a computer, or is somebody else's make is counted and left alone.
 */
@ApplicationScoped
class PulledDevices {

    private static final int PLACES_AT_ONCE = 1_000;
    private static final Pattern COLLAB_OS = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,6}){0,3}");
    private static final Pattern MORE_PARTS = Pattern.compile("(\\d+(?:\\.\\d+){0,3}).*");

    @Inject
    private PullRecords pulls;
    @Inject
    private SyncPlaces places;
    @Inject
    private Devices devices;
    @Inject
    private DeviceMoves moves;
    @Inject
    private Spaces spaces;
    @Inject
    private KnownAccounts knownAccounts;

    /** @return how many devices by what became of them */
    Map<DeviceFate, Long> put(SyncPull pull, Vocabulary words, Catalog.Edition catalog, Instant now) {
        Map<DeviceFate, Long> fates = new EnumMap<>(DeviceFate.class);
        long line = 0;
        for (Map<Long, PullRecords.SpaceSaid> some = pulls.ofSpaces(pull.id(), line, PLACES_AT_ONCE); !some.isEmpty();
                some = pulls.ofSpaces(pull.id(), line, PLACES_AT_ONCE)) {
            List<PulledDevice> registrable = new ArrayList<>();
            for (Map.Entry<Long, PullRecords.SpaceSaid> place : some.entrySet()) {
                place.getValue().said().devices().forEach(device -> read(device, place.getValue().space(), words, catalog, fates)
                        .ifPresent(registrable::add));
                line = place.getKey();
            }
            put(pull, registrable, fates, now);
        }
        return fates;
    }

    private static Optional<PulledDevice> read(DeviceSaid device, SpaceId space, Vocabulary words, Catalog.Edition catalog,
                                               Map<DeviceFate, Long> fates) {
        Optional<SerialNumber> serial = device.serial().flatMap(SerialNumber::read);
        Optional<String> product = words.product(device.name());
        if (!device.type().equals("Logitech")) {
            count(fates, device.type().equals("Computer") ? DeviceFate.COMPUTER : DeviceFate.GENERIC, 1);
        } else if (device.serial().isEmpty()) {
            count(fates, DeviceFate.WITHOUT_SERIAL, 1);
        } else if (product.isEmpty()) {
            count(fates, DeviceFate.UNKNOWN_PRODUCT, 1);
        } else if (serial.isEmpty()) {
            count(fates, DeviceFate.NOT_TAKEN, 1);
        } else {
            boolean collabOs = catalog.product(product.get()).filter(Catalog.Product::collabOs).isPresent();
            return Optional.of(new PulledDevice(DeviceId.random(), serial.get(), product.get(), collabOs ? version(device) : "", space,
                    device.id()));
        }
        return Optional.empty();
    }

    /** At most four parts, as we keep it. */
    private static String version(DeviceSaid device) {
        String told = MORE_PARTS.matcher(device.version()).replaceFirst("$1");
        return COLLAB_OS.matcher(told).matches() ? told : "";
    }

    private static void count(Map<DeviceFate, Long> fates, DeviceFate fate, long more) {
        if (more > 0) {
            fates.merge(fate, more, Long::sum);
        }
    }

    private void put(SyncPull pull, List<PulledDevice> named, Map<DeviceFate, Long> fates, Instant now) {
        Map<String, PulledDevice> once = new LinkedHashMap<>();
        named.forEach(device -> once.putIfAbsent(device.serial().value(), device));
        count(fates, DeviceFate.NOT_TAKEN, named.size() - once.size());
        Map<String, KnownDevice> known = places.devices(once.keySet());
        List<PulledDevice> fresh = once.values().stream().filter(device -> !known.containsKey(device.serial().value())).toList();
        long registered = places.register(pull.customer(), fresh, now, Caller.current().signature());
        count(fates, DeviceFate.REGISTERED, registered);
        count(fates, DeviceFate.NOT_TAKEN, fresh.size() - registered);

        List<PulledDevice> ours = once.values().stream()
                .filter(device -> Optional.ofNullable(known.get(device.serial().value()))
                        .filter(there -> there.customer().equals(pull.customer())).isPresent())
                .map(device -> new PulledDevice(known.get(device.serial().value()).id(), device.serial(), device.product(),
                        device.collabOs(), device.space(), device.syncId()))
                .sorted(Comparator.comparing(device -> device.id().value())).toList();
        count(fates, DeviceFate.NOT_TAKEN, known.size() - ours.size());
        for (PulledDevice device : ours) {
            boolean elsewhere = !known.get(device.serial().value()).space().equals(Optional.of(device.space()));
            count(fates, elsewhere ? moved(device, pull, now) : DeviceFate.UNCHANGED, 1);
        }
        devices.flush();
        List<PulledDevice> tied = new ArrayList<>(fresh);
        tied.addAll(ours);
        places.tieDevices(tied, now);
    }

    private DeviceFate moved(PulledDevice to, SyncPull pull, Instant now) {
        Device device = devices.lock(to.id()).orElseThrow();
        Optional<Space> there = spaces.find(to.space());
        boolean may = new DeviceMove().judge(new DeviceMove.Facts(device.space().flatMap(spaces::find).map(Space::category),
                there.map(Space::category), Optional.of(devices.present(device).from()), knownAccounts.of(pull.customer()).zone(), now))
                .holds();
        if (may) {
            moves.move(device, there, now, now);
        }
        return may ? DeviceFate.MOVED : DeviceFate.NOT_TAKEN;
    }
}
