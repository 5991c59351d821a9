package com.logitech.serviceportal.replacement.api.shipping;

/**
 * That something came back.
 *
 * @param serial what stands on it; up to {@link #LONGEST_SERIAL} characters as they are read; may be empty
 * @param note   what was found; may be empty where the whole unit came, up to {@link #LONGEST} characters
 */
public record NewReceipt(String serial, ReceivedAs as, String note) {

    public static final int LONGEST = 500;
    public static final int LONGEST_SERIAL = 40;
}
