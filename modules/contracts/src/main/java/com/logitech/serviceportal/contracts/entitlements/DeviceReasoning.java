package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Catalog.Listing;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements.DeviceEntitlement;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.spaces.DeviceLocation;
import com.logitech.serviceportal.contracts.model.spaces.Devices.Placed;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.spaces.CoveredProducts;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceInSpace;
import com.logitech.serviceportal.contracts.terms.spaces.RemovedProducts;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the answer for a device together: where it stood, whether its product is on the list there, and what covered the Space.
 * Every step is a term's finding; here is only their order.
 */
record DeviceReasoning(Instant at, Instant knownAt, Catalog.Edition catalog, Map<SpaceId, Entitlement> spaces,
                       Map<ContractId, Contract> contracts) {

    private static final String LIST = "the list of covered products";

    /** Where the device stood at an instant; empty while in no Space. */
    static Optional<SpaceId> stoodIn(Placed device, Instant at) {
        return device.stay().filter(stay -> TimeSpan.of(stay.from(), stay.until()).contains(at)).flatMap(DeviceLocation::space);
    }

    DeviceEntitlement answer(Placed device) {
        String product = catalog.product(device.product()).map(Catalog.Product::title).orElse(device.product());
        Optional<SpaceId> space = stoodIn(device, at);
        Optional<Entitlement> there = space.map(spaces::get);
        List<Finding> findings = new ArrayList<>();
        findings.add(located(device, product, there));
        there.ifPresent(cover -> {
            findings.add(listed(device, product, cover));
            findings.addAll(cover.cover().findings());
        });
        Decision decision = new Decision("Is " + product + " " + device.serial() + " covered by a paid service?", at, knownAt, findings);
        Optional<Entitlement> reaching = there.filter(cover -> decision.granted());
        return new DeviceEntitlement(device.device(), device.serial(), device.product(), product, at, knownAt, space,
                there.map(Entitlement::spaceName).orElse(""), reaching.map(Entitlement::level).orElse(ServiceLevel.BASIC),
                reaching.flatMap(Entitlement::contract), decision);
    }

    private Finding located(Placed device, String product, Optional<Entitlement> there) {
        Optional<DeviceLocation> stay = device.stay();
        Instant recordedAt = stay.map(DeviceLocation::recordedAt).orElse(null);
        String recordedBy = "recorded by " + stay.map(DeviceLocation::recordedBy).orElse("");
        Optional<String> space = stay.map(known -> there.map(Entitlement::spaceName).orElse(device.spaceName()));
        return new DeviceInSpace().judge(new DeviceInSpace.Facts(product, space, stay.map(DeviceLocation::from),
                        stay.flatMap(DeviceLocation::until), device.zone(), at))
                .knowing("product", device.registeredAt(), "registration of the device")
                .knowing("locatedFrom", recordedAt, recordedBy)
                .knowing("locatedUntil", recordedAt, recordedBy);
    }

    private Finding listed(Placed device, String product, Entitlement there) {
        LocalDate on = LocalDate.ofInstant(at, there.contract().map(Covering::zone).map(ZoneId::of).orElse(device.zone()));
        Map<SpaceCategory, List<Listing>> list = catalog.categories().stream().map(Catalog.Category::code)
                .collect(Collectors.toMap(Function.identity(), category -> catalog.listings(category, device.product())));
        Optional<LocalDate> removedOn = RemovedProducts.leftBy(on, list.getOrDefault(there.category(), List.of()));
        if (removedOn.isPresent()) {
            return removed(product, removedOn.get(), there, on);
        }
        return new CoveredProducts().judge(CoveredProducts.Facts.of(product, there.category(), on, list))
                .knowing("category", null, "the Space's record")
                .knowing("listedFrom", null, LIST)
                .knowing("elsewhere", null, LIST);
    }

    /** Every contract that covers the Space, the best first. */
    static Stream<Covering> covering(Entitlement there) {
        return Stream.concat(there.contract().stream(), there.beside().stream());
    }

    /** A removed product is kept by whichever contract of the Space keeps it. */
    private Finding removed(String product, LocalDate removedOn, Entitlement there, LocalDate on) {
        List<Finding> judged = covering(there).map(covering -> removed(product, removedOn, covering, on)).toList();
        return judged.stream().filter(Finding::holds).findFirst().or(() -> judged.stream().findFirst())
                .orElseGet(() -> new RemovedProducts().judge(new RemovedProducts.Facts(product, removedOn, ServiceLevel.BASIC,
                        Optional.empty(), Optional.empty(), on)).knowing("removedOn", null, LIST));
    }

    private Finding removed(String product, LocalDate removedOn, Covering covering, LocalDate on) {
        Contract contract = contracts.get(covering.contract());
        String order = "order of contract " + contract.number();
        return new RemovedProducts().judge(new RemovedProducts.Facts(product, removedOn, contract.level(),
                        Optional.of(LocalDate.ofInstant(contract.orderCreatedAt(), contract.zone())), Optional.of(covering.endsBefore()), on))
                .knowing("removedOn", null, LIST)
                .knowing("level", contract.recordedAt(), order)
                .knowing("concludedOn", contract.recordedAt(), order)
                .knowing("endsBefore", contract.recordedAt(), order);
    }
}
