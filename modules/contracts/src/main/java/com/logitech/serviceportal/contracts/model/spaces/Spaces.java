package com.logitech.serviceportal.contracts.model.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.ContractsSql;
import com.logitech.serviceportal.contracts.model.licenses.Covers;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The Spaces in the books, and what each of them was. */
@ApplicationScoped
public class Spaces {

    @PersistenceContext(unitName = "contracts")
    private EntityManager books;
    @Inject
    private ContractsSql sql;

    /**
     * What a list is asked for.
     *
     * @param customers only theirs; empty for everyone's
     * @param covered   only Spaces with (true) or without (false) a license or plan at {@code at}
     * @param assignable only Spaces that could take a license (R18)
     * @param incomplete only Rooms with no key device registered (R57)
     * @param text      words of name, site, building or floor, in any order
     */
    public record Search(Optional<Set<UUID>> customers, OnlyGroups onlyGroups, Optional<SpaceCategory> category,
            Optional<Boolean> covered, boolean assignable, boolean incomplete, String text, Instant at) {
    }

    /** Puts a new Space into the books. */
    public void add(Space space) {
        books.persist(space);
        stand(new SpaceStanding(space.id(), space.particulars().standing(), space.appearedAt(), Optional.empty(), space.appearedAt()));
    }

    /**
     * Holds them until the transaction ends, in the order of their ids so that two callers never wait for each other; unknown ones are
     * absent.
     */
    public List<Space> lock(Collection<SpaceId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return books.createQuery("SELECT s FROM Space s WHERE s.id IN :ids ORDER BY s.id", Space.class)
                .setParameter("ids", ids.stream().map(SpaceId::value).distinct().toList())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    public Optional<Space> find(SpaceId id) {
        return Optional.ofNullable(books.find(Space.class, id.value()));
    }

    /** Those that are known, also removed ones. */
    public Map<SpaceId, Space> find(Collection<SpaceId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return books.createQuery("SELECT s FROM Space s WHERE s.id IN :ids", Space.class)
                .setParameter("ids", ids.stream().map(SpaceId::value).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(Space::id, Function.identity()));
    }

    /** A Space as it is now, without its own life. */
    public record Known(SpaceId id, String placeKey, SpaceParticulars particulars) {
    }

    /** The customer's Spaces at these places, by the key of the place. */
    public Map<String, Known> at(CustomerId customer, Collection<String> placeKeys) {
        return sql.now().list(
                "SELECT id, place_key, name, category, site, building, floor, space_group, seat_count, country, zone, named_desk"
                        + " FROM contracts.spaces WHERE customer_id = ? AND removed_at IS NULL AND place_key = ANY(?)",
                row -> new Known(new SpaceId(Sql.uuid(row, 1)), row.getString(2),
                new SpaceParticulars(row.getString(3), new SpaceCategory(row.getString(4)),
                        row.getString(5), row.getString(6), row.getString(7), row.getString(8), Sql.count(row, 9),
                        new CountryCode(row.getString(10)),
                        ZoneId.of(row.getString(11)), row.getBoolean(12))),
                customer.value(), Sql.texts(placeKeys)).stream().collect(Collectors.toMap(Known::placeKey, Function.identity()));
    }

    /**
     * A Space as people call it.
     *
     * @param nameKey its name, as it is compared
     * @param wayKeys site, building and floor, as they are compared
     */
    public record Named(SpaceId id, String name, String nameKey, List<String> wayKeys, String group) {
    }

    /** The customer's Spaces of these names or ids. @param names as they are compared */
    public List<Named> named(CustomerId customer, Collection<String> names, Collection<UUID> ids) {
        return sql.now().list("SELECT id, name, place_key, space_group FROM contracts.spaces WHERE customer_id = ? AND removed_at IS NULL"
                        + " AND (split_part(place_key, ?, 4) = ANY(?) OR id = ANY(?))",
                row -> {
                    List<String> place = PlaceKey.parts(row.getString(3));
                    return new Named(new SpaceId(Sql.uuid(row, 1)), row.getString(2), place.get(3), place.subList(0, 3), row.getString(4));
                }, customer.value(), PlaceKey.SEPARATOR, Sql.texts(names), Sql.ids(ids));
    }

    /** By place and name. */
    public Page<Space> page(Search search, Paging paging) {
        return Listed.along(sql.now(), "SELECT s.id FROM contracts.spaces s", where(search), "s.place_key, s.id", paging,
                (beyond, last) -> beyond.and("(s.place_key, s.id) > (?, ?)", last.key(), last.id()))
                .page(SpaceId::new, this::find, space -> space.particulars().placeKey());
    }

    private static Where where(Search search) {
        Where where = new Where().and("s.removed_at IS NULL");
        search.customers().ifPresent(customers -> {
            if (customers.size() == 1) {
                where.and("s.customer_id = ?", customers.iterator().next()); // the index then gives the order
            } else {
                where.and("s.customer_id = ANY(?)", Sql.ids(customers));
            }
        });
        search.onlyGroups().spaces(where);
        search.category().ifPresent(category -> where.and("s.category = ?", category.code()));
        if (search.assignable()) {
            where.and("NOT EXISTS (SELECT 1 FROM contracts.sync_places p WHERE p.space_id = s.id AND p.until IS NULL AND NOT EXISTS ("
                    + "SELECT 1 FROM contracts.sync_links l WHERE l.customer_id = p.customer_id AND l.organization = p.organization"
                    + " AND l.unlinked_at IS NULL))");
        }
        if (search.incomplete()) {
            where.and("s.category IN (SELECT c.code FROM contracts.space_categories c WHERE c.room) AND NOT EXISTS (SELECT 1"
                    + " FROM contracts.devices d JOIN contracts.products p ON p.code = d.product AND p.key_device"
                    + " WHERE d.space_id = s.id)");
        }
        where.andWords("s.place_key", search.text());
        search.covered().ifPresent(covered -> Covers.narrow(where, covered,
                search.customers().filter(customers -> customers.size() == 1).map(customers -> customers.iterator().next()), search.at()));
        return where;
    }

    /** Supersedes what the Space is said to be: it was so until the instant, and is what it says itself from then on. */
    public void restand(Space space, Instant at) {
        endStanding(space, at).ifPresent(this::stand);
        stand(new SpaceStanding(space.id(), space.particulars().standing(), at, Optional.empty(), at));
    }

    /** Supersedes what the Space is said to be: it was so until the instant and is nothing since. */
    public void standDown(Space space, Instant at) {
        endStanding(space, at).ifPresent(this::stand);
    }

    private Optional<SpaceStanding> endStanding(Space space, Instant at) {
        List<SpaceStanding> open = standings(space.id()).stream().filter(line -> line.until().isEmpty()).toList();
        sql.now().update("UPDATE contracts.space_standings SET superseded_at = ? WHERE space_id = ? AND superseded_at IS NULL AND "
                + "upper_inf(during)",
                at, space.id().value());
        return open.stream().filter(line -> line.from().isBefore(at)).findFirst()
                .map(line -> new SpaceStanding(line.space(), line.standing(), line.from(), Optional.of(at), at));
    }

    /** What the Space has been, as known now, oldest first. */
    public List<SpaceStanding> standings(SpaceId space) {
        return sql.now().list("SELECT name, category, country, zone, named_desk, lower(during), upper(during), recorded_at FROM "
                + "contracts.space_standings"
                        + " WHERE space_id = ? AND superseded_at IS NULL ORDER BY lower(during)",
                row -> new SpaceStanding(space, new SpaceParticulars.Standing(row.getString(1), new SpaceCategory(row.getString(2)),
                        new CountryCode(row.getString(3)), ZoneId.of(row.getString(4)), row.getBoolean(5)),
                        Sql.instant(row, 6), Optional.ofNullable(Sql.instant(row, 7)), Sql.instant(row, 8)),
                space.value());
    }

    private void stand(SpaceStanding line) {
        SpaceParticulars.Standing standing = line.standing();
        sql.now().update("INSERT INTO contracts.space_standings (id, space_id, name, category, country, zone, named_desk, during, "
                + "recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, tstzrange(?, CAST(? AS timestamptz)), ?)",
                UUID.randomUUID(), line.space().value(), standing.name(), standing.category().code(), standing.country().iso2(),
                standing.zone().getId(),
                standing.namedDesk(), line.from(), line.until().map(Instant::toString).orElse(null), line.recordedAt());
    }

    /** Writes what was told so far, so that the database can object while the command can still say why. */
    public void flush() {
        books.flush();
    }
}
