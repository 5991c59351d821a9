package com.logitech.serviceportal.spares.api.units;

import com.logitech.serviceportal.countries.api.CountryCode;

/**
 * Where a spare is kept, as the customer chooses (R80).
 *
 * @param name    such as "IT store, Building 2"; 1 to {@link #LONGEST_NAME} characters
 * @param address where it is sent to, 1 to {@link #LONGEST_ADDRESS} characters in lines
 */
public record StoragePlace(String name, String address, CountryCode country) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_ADDRESS = 500;
}
