package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.ProductCover;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.model.incidents.Incident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Tells our products from others, and those Select covers in a Space from those it does not, as far as the books know them. */
@ApplicationScoped
public class ProductFinder {

    @Inject
    Catalog catalog;
    @Inject
    DeviceRegister devices;
    @Inject
    DeviceEntitlements deviceEntitlements;
    @Inject
    ProductCover productCover;

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
            Optional<Finding> off = device.space().flatMap(in -> deviceEntitlements.of(device.id(), at, at).product())
                    .filter(finding -> !finding.holds());
            return new Incident.Subject(ProductKind.OURS, device.productTitle(), asked.device(), device.serial().value(), room,
                    off.isEmpty(), why(off));
        }
        Optional<Catalog.Product> ours = asked.name().isEmpty() ? Optional.empty() : offer.products().stream()
                .filter(product -> product.title().equalsIgnoreCase(asked.name()) || product.code().equalsIgnoreCase(asked.name()))
                .findFirst();
        Optional<Finding> off = ours.flatMap(product -> space.flatMap(in -> offList(offer, in, product, at)));
        return new Incident.Subject(ours.isPresent() && asked.kind() == ProductKind.OTHER ? ProductKind.OURS : asked.kind(),
                ours.map(Catalog.Product::title).orElse(asked.name()), Optional.empty(), "", room, off.isEmpty(),
                why(off));
    }

    /** What is off the list today may be kept by the contract of the Space (R44), which is looked up for that alone. */
    private Optional<Finding> offList(Catalog.Edition offer, SpacePlace space, Catalog.Product product, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, space.zone());
        return offer.listings(space.category(), product.code()).stream().anyMatch(listing -> listing.isOn(day)) ? Optional.empty()
                : Optional.of(productCover.of(space.id(), product.code(), at)).filter(finding -> !finding.holds());
    }

    /** "Rally Bar left the list on 2026-05-01, and no contract keeps it (R44)."; empty for what is listed. */
    private static String why(Optional<Finding> off) {
        return off.map(finding -> finding.because().replaceFirst("\\.$", "") + " (" + finding.clause().rule() + ").").orElse("");
    }

    private DeviceSummary device(DeviceId id, CustomerId customer) {
        DeviceSummary device = devices.device(id);
        if (!device.customer().equals(customer)) {
            throw Refused.notFound("device");
        }
        return device;
    }
}
