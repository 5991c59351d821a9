package com.logitech.serviceportal.contracts.api;

import java.util.List;
import java.util.UUID;

/** One search over customers, contract numbers, Spaces and serial numbers, within what the caller sees. */
@FunctionalInterface
public interface Finder {

    /** In characters, of which so many have to be letters or digits. */
    int SHORTEST = 2;
    int LONGEST = 100;

    /** The best hits, at most 8 of a kind. @param text {@link #SHORTEST} to {@link #LONGEST}; any other finds nothing */
    List<Hit> find(String text);

    /**
     * Something found.
     *
     * @param kind "customer", "contract", "space" or "device"
     * @param title what to show
     * @param detail where it belongs
     */
    record Hit(String kind, UUID id, String title, String detail) {
    }
}
