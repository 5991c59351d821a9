package com.logitech.serviceportal.definitions.books;

import com.logitech.serviceportal.definitions.counter.Cursor;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * A stretch of a list, as yet ids alone.
 *
 * @param more  whether something follows
 * @param about how many there are in all; counted up to {@link #COUNTED}, estimated above
 */
public record Listed(List<UUID> ids, boolean more, long about) {

    /** As far as it is worth counting. */
    static final int COUNTED = 2_000;

    /**
     * Reads ids along an index. The first stretch counts as well; those that follow are told what it counted.
     *
     * @param select what to read, without conditions: "SELECT o.id FROM contracts.orders o"
     * @param order  the columns of the index, ending in the id
     * @param beyond says where a later stretch begins
     */
    public static Listed along(Sql sql, String select, Where where, String order, Paging paging,
                               BiConsumer<Where, Cursor> beyond) {
        int size = paging.size();
        if (paging.after().isPresent()) {
            beyond.accept(where, paging.after().get());
            List<UUID> ids = ids(sql, select, where, order, size + 1);
            return new Listed(ids.subList(0, Math.min(size, ids.size())), ids.size() > size, paging.after().get().about());
        }
        List<UUID> ids = ids(sql, select, where, order, COUNTED + 1);
        long about = ids.size() <= COUNTED ? ids.size()
                : Math.max(ids.size(), sql.estimate(select + " WHERE " + where, where.parametersAnd()));
        return new Listed(ids.subList(0, Math.min(size, ids.size())), ids.size() > size, about);
    }

    private static List<UUID> ids(Sql sql, String select, Where where, String order, int most) {
        return sql.list(select + " WHERE " + where + " ORDER BY " + order + " LIMIT ?", row -> Sql.uuid(row, 1),
                where.parametersAnd(most));
    }

    /** The things behind the ids. @param find one look-up for all of them; @param key the sort key of one, without its id */
    public <I, R> Page<R> page(Function<UUID, I> typed, Function<Collection<I>, Map<I, R>> find, Function<R, Object> key) {
        List<I> asked = ids.stream().map(typed).toList();
        Map<I, R> found = asked.isEmpty() ? Map.of() : find.apply(asked);
        List<R> items = asked.stream().map(found::get).toList();
        return new Page<>(items, more ? Optional.of(mark(key.apply(items.get(items.size() - 1)))) : Optional.empty(), about);
    }

    private String mark(Object key) {
        return new Cursor(about, key.toString(), ids.get(ids.size() - 1)).mark();
    }
}
