package com.logitech.serviceportal.contracts.api.accounts;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a person is in a customer's account, as a code. Which tasks it includes is data ({@link AccountAdministration#roles()}).
 *
 * @param code upper-case letters, digits and underscores, at most 40 characters
 */
public record CustomerRole(String code) implements Comparable<CustomerRole> {

    // Before the constants, which are checked against it.
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    public static final CustomerRole OWNER = new CustomerRole("OWNER");
    public static final CustomerRole SYNC_ADMIN = new CustomerRole("SYNC_ADMIN");
    public static final CustomerRole DEVICE_ADMIN = new CustomerRole("DEVICE_ADMIN");
    public static final CustomerRole DEVICE_MANAGER = new CustomerRole("DEVICE_MANAGER");
    public static final CustomerRole INSTALLER = new CustomerRole("INSTALLER");
    public static final CustomerRole READ_ONLY = new CustomerRole("READ_ONLY");
    public static final CustomerRole THIRD_PARTY = new CustomerRole("THIRD_PARTY");

    public CustomerRole {
        Objects.requireNonNull(code, "code");
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("a role's code is made of A-Z, 0-9 and _, at most 40 characters");
        }
    }

    @Override
    public int compareTo(CustomerRole other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
