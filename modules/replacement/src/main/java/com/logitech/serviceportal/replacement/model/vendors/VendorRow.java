package com.logitech.serviceportal.replacement.model.vendors;

import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * How a vendor is reached from a day on.
 *
 * @param listed        whether customers are sent there
 * @param effectiveFrom the first day it counts (UTC)
 * @param recordedAt    UTC
 * @param by            how the books sign who recorded it
 */
public record VendorRow(UUID id, String name, List<String> products, String website, String phone, String ready, boolean listed,
        LocalDate effectiveFrom, Instant recordedAt, String by) {

    /** Of two with the same day the one recorded later counts. */
    public static final Comparator<VendorRow> BY_DAY = Comparator.comparing(VendorRow::effectiveFrom).thenComparing(VendorRow::recordedAt);

    public VendorRow {
        products = List.copyOf(products);
    }

    /** The vendor, by whatever letters its name is written. */
    public String key() {
        return key(name);
    }

    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    public VendorPath path() {
        return new VendorPath(name, website, phone, ready);
    }

    /** Whether it says of its vendor what another one says. */
    public boolean saysTheSameAs(VendorRow other) {
        return listed == other.listed && (!listed || name.equals(other.name) && products.equals(other.products)
                && path().equals(other.path()));
    }

    /** Of one vendor's rows the one that counts on a day (UTC). */
    public static Optional<VendorRow> on(Collection<VendorRow> rows, LocalDate day) {
        return rows.stream().filter(row -> !row.effectiveFrom().isAfter(day)).max(BY_DAY);
    }

    /** How it stands on a day (UTC). @param same all rows of its vendor */
    public Standing standing(Collection<VendorRow> same, LocalDate today) {
        if (same.stream().anyMatch(other -> other.effectiveFrom().equals(effectiveFrom) && other.recordedAt().isAfter(recordedAt))) {
            return Standing.REPLACED;
        }
        if (effectiveFrom.isAfter(today)) {
            return Standing.TO_COME;
        }
        return listed && on(same, today).filter(this::equals).isPresent() ? Standing.IN_FORCE : Standing.FORMER;
    }
}
