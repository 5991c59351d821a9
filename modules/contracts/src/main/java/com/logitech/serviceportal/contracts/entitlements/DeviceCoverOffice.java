package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.CoverCircumstances;
import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.minimums.Portfolios;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.UseArrangement;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.spaces.KnownSpaces;
import com.logitech.serviceportal.contracts.terms.devices.DeviceCover;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers by what devices are replaced: gathers where they were and what covered these Spaces, and has the terms asked. */
@ApplicationScoped
@Transactional
class DeviceCoverOffice implements DeviceCovers {

    private static final int LONGEST = 100;

    @Inject
    private Devices devices;
    @Inject
    private Spaces spaces;
    @Inject
    private Portfolios portfolios;
    @Inject
    private Accounts accounts;
    @Inject
    private Parameters parameters;
    @Inject
    private CoveredCountries countries;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;

    @Override
    public List<SerialCheck> check(List<String> serials, Instant at, Instant knownAt) {
        List<String> sent = Intake.given("serials", serials);
        Answerable.mustBe("serials", sent.size(), at, knownAt, clock.instant());
        if (sent.stream().anyMatch(one -> one == null || one.length() > LONGEST)) {
            throw Refused.input("serials", "are texts of at most " + LONGEST + " characters");
        }
        Map<SerialNumber, Device> registered = devices.of(sent.stream().map(SerialNumber::read).flatMap(Optional::stream)
                .collect(Collectors.toSet()));
        Map<SpaceId, Space> places = places(registered.values());
        Map<SerialNumber, Device> known = registered.values().stream().filter(device -> isSeen(device, places))
                .collect(Collectors.toMap(Device::serial, Function.identity()));
        Map<DeviceId, Cover> covers = covers(known.values().stream().map(Device::id).toList(), knownAt);
        return sent.stream().map(one -> checked(one, known, covers, places, at, knownAt)).toList();
    }

    private static SerialCheck checked(String sent, Map<SerialNumber, Device> known, Map<DeviceId, Cover> covers,
            Map<SpaceId, Space> places, Instant at, Instant knownAt) {
        Optional<SerialNumber> serial = SerialNumber.read(sent);
        Optional<Device> device = serial.map(known::get);
        if (device.isEmpty()) {
            return new SerialCheck(sent, serial, serial.isPresent() ? CoverStanding.NOT_REGISTERED : CoverStanding.NO_SERIAL_NUMBER,
                    Optional.empty(), Optional.empty(), "", Optional.empty(), "", Optional.empty(), Optional.empty());
        }
        Cover cover = covers.get(device.get().id());
        Optional<Space> space = device.get().space().map(places::get);
        DeviceCover.Answer answer = cover.whole().at(at);
        return new SerialCheck(sent, serial, standing(answer), device.map(Device::id), device.map(Device::customer), cover.product(),
                space.map(Space::id), space.map(Space::name).orElse(""), cover.coveredUntil(at, answer),
                Optional.of(cover.decision(answer, at, knownAt)));
    }

    @Override
    public CoverChain chain(DeviceId device, Instant at, Instant knownAt) {
        Device known = devices.find(Intake.given("device", device)).orElseThrow(() -> Refused.notFound("device"));
        Answerable.mustBe("device", 1, at, knownAt, clock.instant());
        if (!isSeen(known, places(List.of(known)))) {
            throw Refused.notFound("device");
        }
        Cover cover = covers(List.of(device), knownAt).get(device);
        DeviceCover.Answer answer = cover.whole().at(at);
        List<DeviceCover.Link> links = cover.whole().chain();
        Map<SpaceId, Space> standing = spaces.find(links.stream().flatMap(link -> link.answer().space().stream()).map(PaperSpace::id)
                .collect(Collectors.toSet()));
        return new CoverChain(device, known.serial(), cover.product(), cover.account().zone().getId(),
                cover.device().purchasedOn(), links.stream().map(link -> shown(link, standing)).toList(),
                place(cover.device().replaces()), place(cover.device().replacedBy()), standing(answer),
                cover.decision(answer, at, knownAt));
    }

    private static Optional<CoverPlace> place(Optional<PaperDevice.Place> handedOn) {
        return handedOn.map(place -> new CoverPlace(place.device(), place.serial(), place.since()));
    }

    private static CoverLink shown(DeviceCover.Link link, Map<SpaceId, Space> places) {
        Optional<Space> space = link.answer().space().map(PaperSpace::id).map(places::get);
        return new CoverLink(standing(link.answer()), link.from(), link.until(), link.answer().by().map(ContractedLevel::number),
                space.filter(KnownSpaces::isSeen).map(Space::id), space.map(KnownSpaces::nameOf).orElse(""), link.answer().decisive());
    }

    private Map<SpaceId, Space> places(Collection<Device> of) {
        return spaces.find(of.stream().map(Device::space).flatMap(Optional::stream).collect(Collectors.toSet()));
    }

    /** Whether the caller may know of it: not of a stranger's, nor of one in a Space outside his groups. */
    private static boolean isSeen(Device device, Map<SpaceId, Space> places) {
        return Caller.current().sees(device.customer().value())
                && device.space().map(places::get).filter(space -> !KnownSpaces.isSeen(space)).isEmpty();
    }

    /** What covers a device, and the account it is judged in. */
    private record Cover(Portfolio account, PaperDevice device, String product, DeviceCover whole) {

        Decision decision(DeviceCover.Answer answer, Instant at, Instant knownAt) {
            return new Decision("Would " + product + " " + device.serial() + " be replaced if it failed?", at, knownAt, answer.findings());
        }

        Optional<LocalDate> coveredUntil(Instant at, DeviceCover.Answer answer) {
            return Optional.of(answer).filter(DeviceCover.Answer::isCovered).flatMap(unused -> whole.endOf(at))
                    .map(end -> LocalDate.ofInstant(end.minusNanos(1), account.zone()));
        }
    }

    private Map<DeviceId, Cover> covers(Collection<DeviceId> asked, Instant knownAt) {
        Map<CustomerId, Portfolio> around = portfolios.around(asked, knownAt);
        Catalog.Edition edition = catalog.asKnownAt(knownAt);
        Coverage coverage = countries.asKnownAt(knownAt);
        Map<CustomerId, List<UseArrangement>> arranged = accounts.arrangements(around.keySet());
        Map<DeviceId, Cover> covers = new HashMap<>();
        around.forEach((customer, account) -> {
            CoverCircumstances circumstances = new CoverCircumstances(edition, coverage, UseThere.of(account.zone(),
                    arranged.getOrDefault(customer, List.of()).stream().filter(one -> !one.recordedAt().isAfter(knownAt)).toList(),
                    coverage));
            int daysOutside = parameters.number("DAYS_OUTSIDE_ARE_NO_GAP", LocalDate.ofInstant(knownAt, account.zone()), knownAt);
            account.devices().forEach(device -> {
                String product = edition.product(device.product()).map(Catalog.Product::title).orElse(device.product());
                covers.put(device.id(), new Cover(account, device, product,
                        DeviceCover.of(account, device, product, circumstances, daysOutside)));
            });
        });
        return covers;
    }

    private static CoverStanding standing(DeviceCover.Answer answer) {
        return CoverStanding.valueOf(answer.kind().name());
    }
}
