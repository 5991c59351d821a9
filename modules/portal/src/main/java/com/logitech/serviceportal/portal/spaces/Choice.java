package com.logitech.serviceportal.portal.spaces;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something a person picks by its name while the page sends its id.
 *
 * @param detail where it belongs, to tell it from others of its name
 */
public record Choice(String id, String label, String detail) implements Serializable {

    /** Its name, and where it belongs. */
    public String told() {
        return detail.isEmpty() ? label : label + " (" + detail + ")";
    }

    /** Two choices of one thing are the same choice, however it is called. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Choice choice && choice.id.equals(id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
