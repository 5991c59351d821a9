package com.logitech.serviceportal.contracts.api;

import java.util.List;
import java.util.UUID;

/** One search over customers, contract numbers, Spaces and serial numbers, within what the caller sees. */
@FunctionalInterface
public interface Finder {

    /** The best hits, at most 8 of a kind. @param text at least 2 characters; fewer find nothing */
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
