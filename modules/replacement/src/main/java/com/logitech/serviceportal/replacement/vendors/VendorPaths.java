package com.logitech.serviceportal.replacement.vendors;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.replacement.model.vendors.KnownVendors;
import com.logitech.serviceportal.replacement.model.vendors.VendorRow;
import com.logitech.serviceportal.replacement.model.vendors.VendorRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** To whom a customer turns with another maker's product. */
@ApplicationScoped
public class VendorPaths {

    @Inject
    VendorRows rows;
    @Inject
    Catalog catalog;

    /**
     * As known at an instant (UTC); what is recorded later sends nobody elsewhere.
     *
     * @param named   whom our people named; may be empty
     * @param product what it is called
     */
    public VendorPath to(String named, String product, Instant at) {
        KnownVendors known = KnownVendors.at(rows.all(), at);
        if (!named.isEmpty()) {
            return known.named(named).map(VendorRow::path).orElse(new VendorPath(named, "", "", ""));
        }
        List<String> called = Stream.concat(Stream.of(product), catalog.asKnownAt(at).products().stream()
                .filter(ours -> ours.title().equalsIgnoreCase(product)).map(Catalog.Product::code)).toList();
        return known.maker(called).map(VendorRow::path).orElse(VendorPath.UNKNOWN);
    }
}
