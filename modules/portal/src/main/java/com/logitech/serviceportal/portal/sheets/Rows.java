package com.logitech.serviceportal.portal.sheets;

import com.logitech.serviceportal.definitions.counter.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The rows of a list, however many, given stretch by stretch. Each stretch is a question of its own: none waits for the file's reader. */
@FunctionalInterface
public interface Rows<T> {

    /** Gives all rows, or as many as are wanted. @return whether all were */
    boolean give(Taker<T> taker) throws IOException;

    /** Who gets the rows. */
    @FunctionalInterface
    interface Taker<T> {
        /** @return whether more are wanted */
        boolean take(List<T> rows) throws IOException;
    }

    /** A question for a stretch of a list. */
    @FunctionalInterface
    interface Asking<T> {
        Page<T> page(Optional<String> after, int size);
    }

    /** All rows of a list. The first stretch is asked for at once: what cannot be answered is refused before a file begins. */
    static <T> Rows<T> of(Asking<T> question) {
        Page<T> first = question.page(Optional.empty(), Page.LARGEST_SIZE);
        return taker -> {
            Page<T> page = first;
            while (page.items().isEmpty() || taker.take(page.items())) {
                if (page.next().isEmpty()) {
                    return true;
                }
                page = question.page(page.next(), Page.LARGEST_SIZE);
            }
            return false;
        };
    }

    /** The same rows put another way. @param words a stretch at once, so that what its rows need is looked up at once */
    default <S> Rows<S> as(Function<List<T>, List<S>> words) {
        return taker -> give(rows -> taker.take(words.apply(rows)));
    }

    /** The same rows in larger stretches, for what is cheaper to look up for many at once. @param size at least; less for the last */
    default Rows<T> lots(int size) {
        return taker -> {
            List<T> lot = new ArrayList<>();
            boolean all = give(rows -> {
                lot.addAll(rows);
                if (lot.size() < size) {
                    return true;
                }
                List<T> full = List.copyOf(lot);
                lot.clear();
                return taker.take(full);
            });
            return all && (lot.isEmpty() || taker.take(lot));
        };
    }

    /** The rows behind each of these, one after the other. */
    default <S> Rows<S> each(Function<T, Rows<S>> behind) {
        return taker -> give(rows -> {
            for (T row : rows) {
                if (!behind.apply(row).give(taker)) {
                    return false;
                }
            }
            return true;
        });
    }
}
