package com.logitech.serviceportal.replacement.api.vendors;

import java.util.Objects;

/**
 * To whom a customer turns with another maker's product, and by which way (R55).
 *
 * @param vendor  empty where nobody knows its maker
 * @param website an https address; empty where it is not registered
 * @param phone   empty where it is not registered
 * @param ready   what to have ready; may be empty
 */
public record VendorPath(String vendor, String website, String phone, String ready) {

    /** Nobody knows its maker. */
    public static final VendorPath UNKNOWN = new VendorPath("", "", "", "");

    public VendorPath {
        Objects.requireNonNull(vendor, "vendor");
        Objects.requireNonNull(website, "website");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(ready, "ready");
    }
}
