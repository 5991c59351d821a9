package com.logitech.serviceportal.contracts.entitlements;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.Entitlements.Entitlement;
import com.logitech.serviceportal.contracts.api.spaces.ProductCover;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers whether products are covered in Spaces, by the same reasoning as for devices. */
@ApplicationScoped
@Transactional
class ProductCoverOffice implements ProductCover {

    @Inject
    private Entitlements entitlements;
    @Inject
    private SpaceRegister spaces;
    @Inject
    private Contracts contracts;
    @Inject
    private Catalog catalog;

    @Override
    public Finding of(SpaceId space, String product, Instant at) {
        SpacePlace place = spaces.place(space);
        if (!Caller.current().sees(place.customer().value(), place.group())) {
            throw Refused.notFound("space");
        }
        Entitlement there = entitlements.of(space, at, at);
        return new DeviceReasoning(at, at, catalog.asKnownAt(at), Map.of(space, there), contracts.find(
                DeviceReasoning.covering(there).map(Covering::contract).collect(Collectors.toSet())))
                .product(product, there, place.zone());
    }
}
