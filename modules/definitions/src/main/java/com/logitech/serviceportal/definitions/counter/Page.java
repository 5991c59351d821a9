package com.logitech.serviceportal.definitions.counter;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A stretch of a list that costs the same wherever it lies.
 *
 * @param items the rows, in the order asked for
 * @param next  opaque mark to ask for what follows; empty at the end
 * @param about how many there are in all; an estimate above a few thousand
 */
public record Page<T>(List<T> items, Optional<String> next, long about) {

    /** Rows a list shows unless told otherwise. */
    public static final int USUAL_SIZE = 50;
    /** More than this is never given at once. */
    public static final int LARGEST_SIZE = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** The same page with its rows put another way. @param words all rows at once, so that what they need is looked up at once */
    public <S> Page<S> as(Function<List<T>, List<S>> words) {
        return new Page<>(words.apply(items), next, about);
    }
}
