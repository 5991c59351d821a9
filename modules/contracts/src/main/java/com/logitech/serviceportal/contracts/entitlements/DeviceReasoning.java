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
import java.util.LinkedHashMap;
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
        Optional<Listed> listed = there.map(cover -> listed(device.product(), product, cover, device.zone()));
        List<Finding> findings = new ArrayList<>();
        findings.add(located(device, product, there));
        listed.map(Listed::finding).ifPresent(findings::add);
        there.map(cover -> cover.cover().findings()).ifPresent(findings::addAll);
        Decision decision = new Decision("Is " + product + " " + device.serial() + " covered by a paid service?", at, knownAt, findings);
        boolean reached = there.isPresent() && decision.granted();
        return new DeviceEntitlement(device.device(), device.serial(), device.product(), product, at, knownAt, space,
                there.map(Entitlement::spaceName).orElse(""),
                there.filter(cover -> reached).map(Entitlement::level).orElse(ServiceLevel.BASIC),
                listed.filter(by -> reached).flatMap(Listed::contract), decision);
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

    /** What the list says, and by which contract of the Space; by none where none covers it. */
    private record Listed(Optional<Covering> contract, Finding finding) {
    }

    /** Whether a product is covered in a Space, whichever device it is. @param zone in which a day begins where no contract covers it */
    Finding product(String code, Entitlement there, ZoneId zone) {
        return listed(code, catalog.product(code).map(Catalog.Product::title).orElse(code), there, zone).finding();
    }

    private Listed listed(String code, String product, Entitlement there, ZoneId zone) {
        Map<SpaceCategory, List<Listing>> list = catalog.categories().stream().map(Catalog.Category::code)
                .collect(Collectors.toMap(Function.identity(), category -> catalog.listings(category, code)));
        Map<Covering, Finding> byContract = new LinkedHashMap<>();
        covering(there).forEach(covering -> byContract.put(covering,
                listed(product, there.category(), list, Optional.of(covering), ZoneId.of(covering.zone()))));
        Optional<Covering> keeping = RemovedProducts.keeping(byContract);
        return new Listed(keeping, keeping.map(byContract::get)
                .orElseGet(() -> listed(product, there.category(), list, Optional.empty(), zone)));
    }

    /** @param zone in which a day begins on the list, and is over */
    private Finding listed(String product, SpaceCategory category, Map<SpaceCategory, List<Listing>> list, Optional<Covering> by,
                           ZoneId zone) {
        LocalDate on = LocalDate.ofInstant(at, zone);
        return RemovedProducts.leftBy(on, list.getOrDefault(category, List.of()))
                .map(removedOn -> removed(product, removedOn, by, on))
                .orElseGet(() -> new CoveredProducts().judge(CoveredProducts.Facts.of(product, category, on, list))
                        .knowing("category", null, "the Space's record")
                        .knowing("listedFrom", null, LIST)
                        .knowing("elsewhere", null, LIST));
    }

    /** Every contract that covers the Space, the best first. */
    static Stream<Covering> covering(Entitlement there) {
        return Stream.concat(there.contract().stream(), there.beside().stream());
    }

    private Finding removed(String product, LocalDate removedOn, Optional<Covering> by, LocalDate on) {
        Optional<Contract> contract = by.map(covering -> contracts.get(covering.contract()));
        Instant recordedAt = contract.map(Contract::recordedAt).orElse(null);
        String order = contract.map(known -> "order of contract " + known.number()).orElse(null);
        return new RemovedProducts().judge(new RemovedProducts.Facts(product, removedOn,
                        contract.map(Contract::level).orElse(ServiceLevel.BASIC),
                        contract.map(known -> LocalDate.ofInstant(known.originallyOrderedAt(), known.zone())),
                        by.map(Covering::endsBefore), on))
                .knowing("removedOn", null, LIST)
                .knowing("level", recordedAt, order)
                .knowing("concludedOn", recordedAt, order)
                .knowing("endsBefore", recordedAt, order);
    }
}
