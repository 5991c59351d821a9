package com.logitech.serviceportal.contracts.model;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A stretch of a list.
 *
 * @param more  whether something follows
 * @param about how many there are in all; counted up to {@link #COUNTED}, estimated above
 */
public record Listed<T>(List<T> items, boolean more, long about) {

    /** As far as it is worth counting. */
    public static final int COUNTED = 2_000;

    /**
     * Reads ids along an index. The first stretch counts as well; those that follow are told what it counted.
     *
     * @param select what to read, without conditions: "SELECT o.id FROM contracts.orders o"
     * @param order  the columns of the index, ending in the id
     * @param about  what the first stretch counted; empty for the first
     * @param beyond says where a later stretch begins
     */
    public static Listed<UUID> ids(EntityManager books, String select, Where where, String order, Optional<Long> about,
                                   Consumer<Where> beyond, int size) {
        String sql = select + " WHERE " + where;
        long all = about.orElse(0L);
        List<UUID> ids;
        if (about.isPresent()) {
            beyond.accept(where);
            ids = ids(books, select, where, order, size + 1);
        } else {
            ids = ids(books, select, where, order, COUNTED + 1);
            all = ids.size() <= COUNTED ? ids.size() : Math.max(ids.size(), Sql.estimate(books, sql, where.parametersAnd()));
        }
        return new Listed<>(ids.subList(0, Math.min(size, ids.size())), ids.size() > size, all);
    }

    private static List<UUID> ids(EntityManager books, String select, Where where, String order, int most) {
        return Sql.list(books, select + " WHERE " + where + " ORDER BY " + order + " LIMIT ?", row -> Sql.uuid(row, 1),
                where.parametersAnd(most));
    }

    /** The things behind the ids, in the order of the list. @param find one look-up for all of them */
    public <R> Listed<R> of(Function<Collection<T>, Map<T, R>> find) {
        Map<T, R> found = items.isEmpty() ? Map.of() : find.apply(items);
        return new Listed<>(items.stream().map(found::get).toList(), more, about);
    }
}
