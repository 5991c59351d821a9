package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Cursor;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.queue.StandardQueue;
import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.terms.queue.Waiting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The tickets as lists: in which order they wait, how many there are, and which of them are found by their words. */
@ApplicationScoped
public class TicketLists {

    private static final String TURN = "t.turn, t.turn_at, t.id";
    private static final String AT = "@";
    private static final String HAS_THEM = "s.words @@ to_tsquery('simple', ?)";
    private static final long COMMON = 20_000;
    /** So many entries say how common words are. */
    private static final int SAMPLE = 300;
    /** As {@link FirstResponse} says how it stands; its parameter is now. */
    public static final String RESPONSE = "CASE WHEN t.late OR t.answered_at IS NULL AND t.due_at < coalesce(t.closed_at, ?) THEN 'MISSED'"
            + " WHEN t.due_at IS NULL THEN 'AS_SOON_AS_POSSIBLE' WHEN t.answered_at IS NOT NULL THEN 'MET'"
            + " WHEN t.closed_at IS NOT NULL THEN 'NOT_NEEDED' ELSE 'AWAITED' END";

    /** From when its own age counts, as of its parameter: while it stands still, its own age does not grow. */
    static final String OURS = "coalesce(t.ours_since, t.opened_at) + coalesce(CAST(? AS timestamptz) - t.stands_since, interval '0')";

    @Inject
    private Tickets tickets;
    @Inject
    SupportSql sql;
    private final long common;

    public TicketLists() {
        this(COMMON);
    }

    /** @param common words that more entries have are common */
    TicketLists(long common) {
        this.common = common;
    }

    /**
     * Which tickets.
     *
     * @param customers only theirs; empty for everyone's
     * @param seen      what of them may be seen
     * @param levels    only of these
     * @param me        who asks, for what he works on
     * @param now       UTC
     */
    public record Search(Optional<Set<UUID>> customers, Seen seen, Optional<SpaceId> space, TicketState state, TicketWorker worker,
            Set<SupportLevel> levels, Optional<String> language, Optional<SupportRegionCode> region, Optional<Priority> priority,
            Optional<FirstResponse> response, Optional<Closing> closing, Optional<String> product, Stretch opened, Stretch ours,
            Stretch closed, UserId me, Instant now) {

        /** The same about another state and worker. */
        public Search in(TicketState other, TicketWorker by) {
            return new Search(customers, seen, space, other, by, levels, language, region, priority, response, closing, product, opened,
                    ours, closed, me, now);
        }

        /** The same as of another instant (UTC). */
        public Search asOf(Instant at) {
            return new Search(customers, seen, space, state, worker, levels, language, region, priority, response, closing, product, opened,
                    ours, closed, me, at);
        }

        /** The same about tickets opened in one stretch of time, and closed in another. */
        public Search within(Stretch openedIn, Stretch closedIn) {
            return new Search(customers, seen, space, state, worker, levels, language, region, priority, response, closing, product,
                    openedIn, ours, closedIn, me, now);
        }
    }

    /**
     * What somebody may see who is restricted to groups of Spaces: tickets about these, and those he opened.
     *
     * @param groups by customer; a customer who is not there restricts nothing
     */
    public record Seen(UUID by, Map<UUID, Set<String>> groups) {
    }

    /** Where a ticket was found. */
    public record Place(TicketId ticket, String text) {
    }

    /** In the order of the state. */
    public Page<Ticket> page(Search search, Paging paging) {
        String select = "SELECT t.id FROM support.tickets t";
        return switch (search.state()) {
            case CLOSED -> Listed.along(sql.now(), select, where(search), "t.closed_at DESC, t.id DESC", paging,
                            (beyond, last) -> beyond.and("(t.closed_at, t.id) < (?, ?)", last.instant(), last.id()))
                    .page(TicketId::new, tickets::find, ticket -> ticket.closedAt().orElseThrow());
            case ANY -> Listed.along(sql.now(), select, where(search), "t.opened_at DESC, t.id DESC", paging,
                            (beyond, last) -> beyond.and("(t.opened_at, t.id) < (?, ?)", last.instant(), last.id()))
                    .page(TicketId::new, tickets::find, Ticket::openedAt);
            default -> Listed.along(sql.now(), select, where(search), TURN, paging, TicketLists::beyondTurn)
                    .page(TicketId::new, tickets::find, ticket -> ticket.turn() + AT + ticket.turnAt());
        };
    }

    private static void beyondTurn(Where where, Cursor last) {
        int turn = last.key(key -> Integer.valueOf(key.substring(0, key.indexOf(AT))));
        Instant at = last.key(key -> Instant.parse(key.substring(key.indexOf(AT) + 1)));
        where.and("(" + TURN + ") > (?, ?, ?)", turn, at, last.id());
    }

    /** The ticket with the number, if it is one of these. */
    public List<Ticket> numbered(Search search, TicketNumber number) {
        Where where = where(search).and("t.number = ?", number.value());
        List<TicketId> found = sql.now().list("SELECT t.id FROM support.tickets t WHERE " + where, row -> new TicketId(Sql.uuid(row, 1)),
                where.parametersAnd());
        return inOrder(found);
    }

    /** How many are in each queue, counted as far as one more than so many. */
    public Map<StandardQueue, Integer> counts(Search within, Collection<StandardQueue> queues, int counted) {
        List<String> each = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (StandardQueue queue : queues) {
            Where where = where(within.in(queue.state(), queue.worker()));
            each.add("(SELECT count(*) FROM (SELECT 1 FROM support.tickets t WHERE " + where + " LIMIT ?) counted)");
            Collections.addAll(parameters, where.parametersAnd(counted + 1));
        }
        Map<StandardQueue, Integer> counts = new EnumMap<>(StandardQueue.class);
        if (!each.isEmpty()) {
            sql.now().list("SELECT " + String.join(", ", each), row -> {
                int column = 1;
                for (StandardQueue queue : queues) {
                    counts.put(queue, row.getInt(column++));
                }
                return counts;
            }, parameters.toArray());
        }
        return counts;
    }

    /**
     * The best first.
     *
     * @param words for to_tsquery
     * @param noted whether notes are searched
     * @param near  how many of the latest entries that have the words are looked at
     */
    public List<Place> found(Search search, String words, boolean noted, int near, int most) {
        Where said = new Where().and(areCommon(words) ? "CASE WHEN " + HAS_THEM + " THEN true ELSE false END" : HAS_THEM, words)
                .and("(? OR NOT s.noted)", noted);
        search.customers().ifPresent(theirs -> said.and("s.customer_id = ANY(?)", Sql.ids(theirs)));
        Where about = narrowed(search);
        List<Object> parameters = new ArrayList<>(List.of(said.parametersAnd(about.parametersAnd(near))));
        parameters.add(words);
        parameters.add(most);
        return sql.now().planned("WITH near AS (SELECT s.entry_id, s.ticket_id, s.at, s.words FROM support.searched s"
                        + (about.isEmpty() ? "" : " JOIN support.tickets t ON t.id = s.ticket_id")
                        + " WHERE " + said + " AND " + about + " ORDER BY s.at DESC, s.entry_id LIMIT ?),"
                        + " best AS (SELECT DISTINCT ON (ticket_id) ticket_id, entry_id, at, rank FROM (SELECT near.*,"
                        + " ts_rank(words, to_tsquery('simple', ?)) AS rank FROM near) ranked ORDER BY ticket_id, rank DESC, at DESC,"
                        + " entry_id),"
                        // limited before the texts are fetched: the planner would fetch those of all that are near
                        + " first AS (SELECT * FROM best ORDER BY rank DESC, at DESC, ticket_id LIMIT ?)"
                        + " SELECT first.ticket_id, left(e.text, 20000) FROM first JOIN support.entries e ON e.id = first.entry_id"
                        + " ORDER BY first.rank DESC, first.at DESC, first.ticket_id",
                row -> new Place(new TicketId(Sql.uuid(row, 1)), row.getString(2)), parameters.toArray());
    }

    /**
     * Whether so many entries have the words that the latest are sooner gone through than all of these picked out. The planner takes the
     * beginning of thousands of rare words for rare itself: so some entries are looked at - the first by their ids, which are random - and
     * the condition is put so that only one way serves it.
     */
    boolean areCommon(String words) {
        return sql.now().number("SELECT count(*) FILTER (WHERE " + HAS_THEM + ") * (SELECT greatest(reltuples, 0) FROM pg_class"
                + " WHERE oid = 'support.searched'::regclass) / greatest(count(*), 1)"
                + " FROM (SELECT words FROM support.searched ORDER BY entry_id LIMIT ?) s", words, SAMPLE) > common;
    }

    /** What waits for us and is nobody else's work: so many whose turn it is first, and so many of those that are put first (R75). */
    public Set<Waiting> waiting(Search search, Optional<TicketId> but, int most) {
        Set<Waiting> waiting = new LinkedHashSet<>(waiting(search, but, "true", most));
        waiting.addAll(waiting(search, but, "t.put_first", most));
        return waiting;
    }

    private List<Waiting> waiting(Search search, Optional<TicketId> but, String condition, int most) {
        Where where = where(search).and("t.awaits_us").and("t.stopped IS NULL").and(condition)
                .and("(t.assignee IS NULL OR t.assignee = ?)", search.me().value());
        but.ifPresent(ticket -> where.and("t.id <> ?", ticket.value()));
        return sql.now().list("SELECT t.id, t.turn, t.turn_at, t.put_first, coalesce(t.asked_at, t.opened_at) FROM support.tickets t"
                        + " WHERE " + where + " ORDER BY " + TURN + " LIMIT ?",
                row -> new Waiting(new TicketId(Sql.uuid(row, 1)),
                        row.getInt(2) == 0 ? Optional.of(Sql.instant(row, 3)) : Optional.empty(),
                        row.getBoolean(4), Sql.instant(row, 5)),
                where.parametersAnd(most));
    }

    /** The tickets in the order of the ids; null for one there is not. */
    public List<Ticket> inOrder(List<TicketId> ids) {
        Map<TicketId, Ticket> found = ids.isEmpty() ? Map.of() : tickets.find(ids);
        return ids.stream().map(found::get).toList();
    }

    /** The conditions of a search, about the tickets as {@code t}. */
    static Where where(Search search) {
        Where where = narrowed(search);
        search.customers().ifPresent(theirs -> where.and("t.customer_id = ANY(?)", Sql.ids(theirs)));
        return where;
    }

    /** The same without whose they are. */
    private static Where narrowed(Search search) {
        Where where = new Where();
        standing(where, search);
        switch (search.worker()) {
            case ME -> where.and("t.assignee = ?", search.me().value());
            case NOBODY -> where.and("t.assignee IS NULL");
            default -> { }
        }
        search.space().ifPresent(space -> where.and("t.space_id = ?", space.value()));
        if (search.levels().size() < SupportLevel.values().length) {
            where.and("t.level = ANY(?)", Sql.texts(search.levels().stream().map(Enum::name).toList()));
        }
        search.language().ifPresent(language -> where.and("t.language = ?", language));
        search.region().ifPresent(region -> where.and("t.region = ?", region.name()));
        search.priority().ifPresent(priority -> where.and("t.priority = ?", priority.name()));
        search.closing().ifPresent(closing -> where.and("t.closing = ?", closing.name()));
        search.product().ifPresent(name -> about(where, name));
        search.response().ifPresent(response -> where.and(RESPONSE + " = ?", search.now(), response.name()));
        within(where, "t.opened_at", search.opened());
        search.ours().from().ifPresent(from -> where.and(OURS + " >= ?", search.now(), from));
        search.ours().until().ifPresent(until -> where.and(OURS + " < ?", search.now(), until));
        within(where, "t.closed_at", search.closed());
        search.seen().groups().forEach((customer, groups) -> where.and("(t.customer_id <> ? OR t.opened_by = ? OR EXISTS ("
                + "SELECT 1 FROM unnest(?) mine WHERE t.space_group = mine OR starts_with(t.space_group, mine || '/')))",
                customer, search.seen().by(), Sql.texts(groups)));
        return where;
    }

    private static void about(Where where, String product) {
        if (product.isEmpty()) {
            where.and("NOT EXISTS (SELECT FROM support.incidents i WHERE i.ticket_id = t.id AND i.product <> '')");
        } else {
            where.and("t.id IN (SELECT i.ticket_id FROM support.incidents i WHERE i.product = ?)", product);
        }
    }

    private static void standing(Where where, Search search) {
        Instant now = search.now();
        switch (search.state()) {
            case CLOSED -> where.and("t.closed_at IS NOT NULL");
            case ANY -> { }
            case NEW -> where.and("t.closed_at IS NULL AND t.answered_at IS NULL");
            case AWAITS_US -> where.and("t.closed_at IS NULL AND t.awaits_us");
            case AWAITS_CUSTOMER -> where.and("t.closed_at IS NULL AND NOT t.awaits_us");
            case DUE_SOON -> where.and("t.closed_at IS NULL AND t.turn = 0 AND t.turn_at >= ? AND t.turn_at < ?", now,
                    now.plus(TicketState.SOON));
            case LATE -> where.and("t.closed_at IS NULL AND t.turn = 0 AND t.turn_at < ?", now);
            case STOPPED -> where.and("t.closed_at IS NULL AND t.stopped IS NOT NULL");
            case CLOSING_SOON -> where.and("t.closed_at IS NULL AND t.closes_at < ?", now.plus(TicketState.CLOSING));
            default -> where.and("t.closed_at IS NULL");
        }
    }

    private static void within(Where where, String column, Stretch stretch) {
        stretch.from().ifPresent(from -> where.and(column + " >= ?", from));
        stretch.until().ifPresent(until -> where.and(column + " < ?", until));
    }
}
