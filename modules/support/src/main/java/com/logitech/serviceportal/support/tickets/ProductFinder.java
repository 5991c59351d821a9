package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.ProductCover;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.model.incidents.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells our products from others, and those Select covers in a Space from those it does not, as far as the books know them. */
@ApplicationScoped
public class ProductFinder {

    @Inject
    private Catalog catalog;
    @Inject
    private DeviceRegister devices;
    @Inject
    private DeviceEntitlements deviceEntitlements;
    @Inject
    private ProductCover productCover;

    /**
     * What is known of a product.
     *
     * @param customer whose device it would be; a stranger's answers as unknown
     * @param space    where it is used, if that is said
     * @param at       the instant asked about (UTC)
     */
    public Incident.Subject find(AskedProduct asked, CustomerId customer, Optional<SpacePlace> space, Instant at) {
        Catalog.Edition offer = catalog.asKnownAt(at);
        boolean room = space.filter(known -> offer.isRoom(known.category())).isPresent();
        if (asked.device().isPresent()) {
            DeviceSummary device = device(asked.device().get(), customer);
            boolean listed = device.space().isEmpty() || deviceEntitlements.of(device.id(), at, at).productCovered();
            return new Incident.Subject(ProductKind.OURS, device.productTitle(), asked.device(), device.serial().value(), room, listed);
        }
        Optional<Catalog.Product> ours = asked.name().isEmpty() ? Optional.empty() : offer.products().stream()
                .filter(product -> product.title().equalsIgnoreCase(asked.name()) || product.code().equalsIgnoreCase(asked.name()))
                .findFirst();
        boolean listed = ours.isEmpty() || space.isEmpty() || isListed(offer, space.get(), ours.get(), at);
        return new Incident.Subject(ours.isPresent() && asked.kind() == ProductKind.OTHER ? ProductKind.OURS : asked.kind(),
                ours.map(Catalog.Product::title).orElse(asked.name()), Optional.empty(), "", room, listed);
    }

    /** What is off the list today may be kept by the contract of the Space (R44), which is looked up for that alone. */
    private boolean isListed(Catalog.Edition offer, SpacePlace space, Catalog.Product product, Instant at) {
        List<Catalog.Listing> listings = offer.listings(space.category(), product.code());
        return listings.stream().anyMatch(listing -> listing.isOn(LocalDate.ofInstant(at, space.zone())))
                || !listings.isEmpty() && productCover.of(space.id(), product.code(), at).holds();
    }

    private DeviceSummary device(DeviceId id, CustomerId customer) {
        DeviceSummary device = devices.device(id);
        if (!device.customer().equals(customer)) {
            throw Refused.notFound("device");
        }
        return device;
    }
}
