package com.logitech.serviceportal.replacement.model.vendors;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The vendors customers are sent to on a day. Immutable. */
public final class KnownVendors {

    private final List<VendorRow> vendors;

    private KnownVendors(List<VendorRow> vendors) {
        this.vendors = vendors;
    }

    /** At an instant (UTC), by what was recorded until then. */
    public static KnownVendors at(Collection<VendorRow> rows, Instant at) {
        return on(rows.stream().filter(row -> !row.recordedAt().isAfter(at)).toList(), LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** On a day (UTC). */
    public static KnownVendors on(Collection<VendorRow> rows, LocalDate day) {
        return new KnownVendors(rows.stream().collect(Collectors.groupingBy(VendorRow::key)).values().stream()
                .flatMap(same -> VendorRow.on(same, day).stream()).filter(VendorRow::listed).toList());
    }

    /** By its name, in capital letters or small ones. */
    public Optional<VendorRow> named(String name) {
        return vendors.stream().filter(vendor -> vendor.key().equals(VendorRow.key(name.strip()))).findFirst();
    }

    /**
     * Whose products a product is one of: the vendor with the longest name in what it is called. Empty where two have one as long, for who
     * is sent to the wrong one is worse off than who has to ask.
     *
     * @param called what it is called, and its code if it has one
     */
    public Optional<VendorRow> maker(Collection<String> called) {
        int longest = 0;
        List<VendorRow> makers = new ArrayList<>();
        for (VendorRow vendor : vendors) {
            int length = longest(vendor, called);
            if (length > longest) {
                longest = length;
                makers.clear();
            }
            if (length > 0 && length == longest) {
                makers.add(vendor);
            }
        }
        return makers.size() == 1 ? Optional.of(makers.get(0)) : Optional.empty();
    }

    /** Who has a product under just that name. */
    public Optional<VendorRow> listing(String product) {
        return vendors.stream().filter(vendor -> vendor.products().stream().anyMatch(one -> words(one).equals(words(product)))).findFirst();
    }

    private static int longest(VendorRow vendor, Collection<String> called) {
        return Stream.concat(vendor.products().stream(), Stream.of(vendor.name())).map(KnownVendors::words)
                .filter(name -> called.stream().anyMatch(product -> words(product).contains(name))).mapToInt(String::length).max()
                .orElse(0);
    }

    /** Its words, each between blanks, so that no name is found within a word; empty of none. */
    public static String words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? "" : " " + plain + " ";
    }
}
