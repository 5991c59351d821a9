package com.logitech.serviceportal.replacement.vendors;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.NewVendor;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.VendorEnding;
import com.logitech.serviceportal.replacement.model.vendors.KnownVendors;
import com.logitech.serviceportal.replacement.model.vendors.VendorRow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Takes in what is to be known of a vendor from a day on, against the rows there are: what cannot be used is refused by field. */
final class VendorIntake {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,38}");
    private static final String NAME = "name";
    private static final String PRODUCTS = "products";
    private static final String WEBSITE = "website";
    private static final String EFFECTIVE_FROM = "effectiveFrom";

    private final Intake intake = new Intake();
    private final Instant now;
    private final LocalDate today;
    private final String by;
    private final List<VendorRow> known;

    /** @param now UTC @param by how the books sign who asks @param known every row there is */
    VendorIntake(Instant now, String by, List<VendorRow> known) {
        this.now = now;
        this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        this.by = by;
        this.known = known;
    }

    /** @param catalog what we make and sell ourselves */
    VendorRow row(NewVendor sent, Collection<Catalog.Product> catalog) {
        String name = named(sent.name());
        List<String> products = products(sent.products());
        products.stream().filter(product -> isOurs(product, catalog)).findFirst()
                .ifPresent(ours -> intake.wrong(PRODUCTS, "are another maker's: " + ours + " is a product of ours"));
        String website = intake.website(WEBSITE, sent.website(), VendorRegister.LONGEST_WEBSITE);
        if (!website.isEmpty() && !website.toLowerCase(Locale.ROOT).startsWith("https://")) {
            intake.wrong(WEBSITE, "begins with https://");
        }
        String phone = intake.optionalName("phone", sent.phone(), VendorRegister.LONGEST_PHONE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            intake.wrong("phone", "is not a phone number such as +41 21 863 55 11");
        }
        if (website.isEmpty() && phone.isEmpty()) {
            intake.wrong(WEBSITE, "or a phone number is required: nobody could turn there otherwise");
        }
        String ready = intake.optional("ready", sent.ready(), VendorRegister.LONGEST_READY);
        effective(sent.effectiveFrom());
        intake.close();
        VendorRow row = new VendorRow(UUID.randomUUID(), name, products, website, phone, ready, true, sent.effectiveFrom(), now, by);
        KnownVendors others = KnownVendors.on(known.stream().filter(other -> !other.key().equals(row.key())).toList(),
                sent.effectiveFrom());
        products.forEach(product -> others.listing(product).ifPresent(other ->
                intake.wrong(PRODUCTS, "are one vendor's: " + other.name() + " has " + product + " on that day")));
        if (counting(row).filter(row::saysTheSameAs).isPresent()) {
            intake.wrong(NAME, "is registered just so on that day already");
        }
        intake.close();
        return row;
    }

    VendorRow ending(VendorEnding sent) {
        String name = named(sent.name());
        effective(sent.effectiveFrom());
        intake.close();
        VendorRow row = new VendorRow(UUID.randomUUID(), name, List.of(), "", "", "", false, sent.effectiveFrom(), now, by);
        Optional<VendorRow> ended = counting(row).filter(VendorRow::listed);
        if (ended.isEmpty()) {
            intake.wrong(NAME, "is no vendor to whom anybody is sent on that day");
        }
        intake.close();
        return new VendorRow(row.id(), ended.get().name(), List.of(), "", "", "", false, row.effectiveFrom(), now, by);
    }

    private String named(String sent) {
        String name = intake.name(NAME, sent, 1, VendorRegister.LONGEST_NAME);
        if (!name.isEmpty() && KnownVendors.words(name).isEmpty()) {
            intake.wrong(NAME, "has no letter and no digit");
        }
        return name;
    }

    /** Each once, in the order they were given. */
    private List<String> products(List<String> sent) {
        List<String> taken = new ArrayList<>();
        for (String one : sent == null ? List.<String>of() : sent) {
            String product = intake.name(PRODUCTS, one, 1, VendorRegister.LONGEST_NAME);
            if (!product.isEmpty() && KnownVendors.words(product).isEmpty()) {
                intake.wrong(PRODUCTS, "have a letter or a digit: " + product + " has none");
            } else if (taken.stream().noneMatch(other -> KnownVendors.words(other).equals(KnownVendors.words(product)))) {
                taken.add(product);
            }
        }
        if (taken.isEmpty()) {
            intake.wrong(PRODUCTS, "are required: one at least");
        } else if (taken.size() > VendorRegister.MOST_PRODUCTS) {
            intake.wrong(PRODUCTS, "are " + VendorRegister.MOST_PRODUCTS + " at most, not " + taken.size());
        }
        return taken;
    }

    /** What a bundle is called is no product of ours alone: its vendor may have another maker's part of it. */
    private static boolean isOurs(String product, Collection<Catalog.Product> catalog) {
        return catalog.stream().filter(one -> one.kind() != Catalog.Product.Kind.BUNDLE)
                .anyMatch(one -> one.code().equalsIgnoreCase(product) || one.title().equalsIgnoreCase(product));
    }

    private Optional<VendorRow> counting(VendorRow row) {
        return VendorRow.on(known.stream().filter(other -> other.key().equals(row.key())).toList(), row.effectiveFrom());
    }

    private void effective(LocalDate day) {
        intake.required(EFFECTIVE_FROM, day).ifPresent(given -> {
            if (given.isBefore(today)) {
                intake.wrong(EFFECTIVE_FROM, "is past; where claims were sent is not rewritten. Use " + today + " (UTC) or later");
            } else if (given.isAfter(today.plusYears(VendorRegister.YEARS_AHEAD))) {
                intake.wrong(EFFECTIVE_FROM, "is more than " + VendorRegister.YEARS_AHEAD + " years ahead");
            }
        });
    }
}
