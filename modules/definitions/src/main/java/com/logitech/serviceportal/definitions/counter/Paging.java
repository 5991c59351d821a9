package com.logitech.serviceportal.definitions.counter;

import com.logitech.serviceportal.definitions.Refused;
import java.util.Optional;

/**
 * What is asked of a list: so many rows, from where the page before ended.
 *
 * @param after where that was; empty for the first page
 * @param size  rows to show at most, 1 to {@link Page#LARGEST_SIZE}
 */
public record Paging(Optional<Cursor> after, int size) {

    /** Refuses a size no page has and a mark no list has given. */
    public Paging {
        if (size < 1 || size > Page.LARGEST_SIZE) {
            throw Refused.input("size", "is a number from 1 to " + Page.LARGEST_SIZE);
        }
    }

    /** @param after the mark the page before ended with: {@link Page#next()} */
    public static Paging of(Optional<String> after, int size) {
        return new Paging(Cursor.read(after), size);
    }
}
