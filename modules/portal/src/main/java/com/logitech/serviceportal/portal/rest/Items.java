package com.logitech.serviceportal.portal.rest;

import java.util.List;

/** A whole list, short enough to be given at once. */
public record Items<T>(List<T> items) {

    public Items {
        items = List.copyOf(items);
    }
}
