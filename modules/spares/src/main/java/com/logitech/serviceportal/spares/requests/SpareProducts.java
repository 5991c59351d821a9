package com.logitech.serviceportal.spares.requests;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.DeployedProducts;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.stock.StockDesk;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.model.ScaleRows;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.terms.scale.VendorEquipment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What may be a spare, of which models there are how many, and which units leave us as one (R79, R81). */
@ApplicationScoped
public class SpareProducts {

    private static final Caller HOUSE = Caller.system("Spares");

    @Inject
    Catalog catalog;
    @Inject
    DeployedProducts deployed;
    @Inject
    DeviceCovers covers;
    @Inject
    StockDesk stock;
    @Inject
    ScaleRows scales;
    @Inject
    Spares spares;

    /** Its name as known at an instant (UTC). @param code the product's */
    public String title(String code, Instant at) {
        return catalog.asKnownAt(at).product(code).map(Catalog.Product::title).orElse(code);
    }

    /** Whether it may be a spare (R79). */
    public Finding ours(Catalog.Product product, Instant at) {
        List<String> parts = scales.bundleParts().getOrDefault(product.code(), List.of()).stream().map(part -> title(part, at)).toList();
        return new VendorEquipment().judge(new VendorEquipment.Facts(product.title(), product.kind() == Catalog.Product.Kind.HARDWARE,
                parts));
    }

    /** How many of each product stand in the Spaces that count, by code; of bundles our own parts, of what is no device of ours none. */
    Map<String, Integer> deployed(CustomerId customer, SparesRow row, Instant now) {
        Catalog.Edition edition = catalog.asKnownAt(now);
        Map<String, List<String>> parts = scales.bundleParts();
        Map<String, Integer> counts = new HashMap<>();
        Caller.actingAs(HOUSE, () -> deployed.of(customer)).stream()
                .filter(one -> SparesRow.of(edition.isRoom(one.category())) == row)
                .forEach(one -> (parts.containsKey(one.product()) ? parts.get(one.product()) : List.of(one.product())).stream()
                        .filter(code -> edition.product(code).filter(known -> known.kind() == Catalog.Product.Kind.HARDWARE).isPresent())
                        .forEach(code -> counts.merge(code, one.devices(), Integer::sum)));
        return counts;
    }

    /** These units leave us as spares: registered to nobody, no spare already, and in stock no longer. @param reason for the stock */
    public void leave(Collection<SerialNumber> serials, String reason, Instant now) {
        List<String> asked = serials.stream().map(SerialNumber::value).toList();
        List<String> registered = Caller.actingAs(HOUSE, () -> covers.check(asked, now, now)).stream()
                .filter(check -> check.customer().isPresent()).map(DeviceCovers.SerialCheck::sent).toList();
        if (!registered.isEmpty()) {
            throw Refused.conflict("serial", "Registered to a customer: " + String.join(", ", registered) + ".");
        }
        String kept = serials.stream().filter(serial -> spares.kept(serial).isPresent()).map(SerialNumber::value)
                .collect(Collectors.joining(", "));
        if (!kept.isEmpty()) {
            throw Refused.conflict("serial", "A spare already: " + kept + ".");
        }
        serials.forEach(serial -> stock.sendElsewhere(serial, reason));
    }
}
