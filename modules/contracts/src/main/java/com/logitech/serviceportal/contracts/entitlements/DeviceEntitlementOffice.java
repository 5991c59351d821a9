package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.Devices.Placed;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Answers what reaches devices: gathers where they stood and what covered the Spaces there, and has it reasoned about. */
@ApplicationScoped
@Transactional
class DeviceEntitlementOffice implements DeviceEntitlements {

    @Inject
    private Devices devices;
    @Inject
    private Entitlements entitlements;
    @Inject
    private Contracts contracts;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;

    @Override
    public Map<DeviceId, DeviceEntitlement> of(Set<DeviceId> asked, Instant at, Instant knownAt) {
        Answerable.mustBe("devices", asked.size(), at, knownAt, clock.instant());
        Map<DeviceId, Placed> placed = devices.placed(asked, at, knownAt).stream()
                .collect(Collectors.toMap(Placed::device, Function.identity()));
        mustSeeAll(asked, placed);
        Set<SpaceId> stoodIn = placed.values().stream().flatMap(device -> DeviceReasoning.stoodIn(device, at).stream())
                .collect(Collectors.toSet());
        Map<SpaceId, Entitlement> spaces = stoodIn.isEmpty() ? Map.of() : entitlements.of(stoodIn, at, knownAt);
        Set<ContractId> covering = spaces.values().stream().flatMap(DeviceReasoning::covering).map(Covering::contract)
                .collect(Collectors.toSet());
        DeviceReasoning reasoning = new DeviceReasoning(at, knownAt, catalog.asKnownAt(knownAt), spaces, contracts.find(covering));

        Map<DeviceId, DeviceEntitlement> answers = new LinkedHashMap<>();
        asked.forEach(device -> answers.put(device, reasoning.answer(placed.get(device))));
        return answers;
    }

    private static void mustSeeAll(Set<DeviceId> asked, Map<DeviceId, Placed> placed) {
        Caller caller = Caller.current();
        asked.forEach(device -> {
            if (!placed.containsKey(device)) {
                throw Refused.notFound("device");
            }
            caller.mustSee(placed.get(device).customer().value(), "device");
        });
    }
}
