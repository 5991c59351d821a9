package com.logitech.serviceportal.support.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import com.logitech.serviceportal.support.model.TicketLists.Place;
import com.logitech.serviceportal.support.model.TicketLists.Search;
import com.logitech.serviceportal.support.model.TicketLists.Seen;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tickets found by their words")
class TicketListsTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    /** The first stand in nearly every entry, the last in few. */
    private static final List<String> WORDS = List.of("camera", "dark", "cable", "room", "zurich", "flicker", "dock", "firmware");
    private static final List<String> GROUPS = List.of("House/Cellar", "House/Attic", "");
    private static final int TICKETS = 120;
    private static final int EVERYTHING = 10_000;

    private final Random random = new Random(2027);
    private final List<UUID> customers = List.of(uuid(), uuid(), uuid());
    private final UUID him = uuid();
    private Connection connection;
    private Sql sql;
    /** To one of them each word is common, to the other none. */
    private TicketLists asCommon;
    private TicketLists asRare;

    @BeforeEach
    void fill() throws SQLException {
        connection = RealBooks.open().connect();
        connection.setAutoCommit(false);
        sql = RealBooks.on(connection).now();
        asCommon = lists(-1);
        asRare = lists(Long.MAX_VALUE);
        for (int number = 1; number <= TICKETS; number++) {
            open(number);
        }
        sql.update("ANALYZE support.searched");
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private TicketLists lists(long common) {
        TicketLists lists = new TicketLists(common);
        lists.sql = RealBooks.on(connection);
        return lists;
    }

    /** A ticket with some words, several of them said in the same instant as another's. */
    private void open(int number) {
        UUID ticket = uuid();
        Instant opened = NOW.minus(Duration.ofHours(random.nextInt(200)));
        boolean closed = random.nextInt(4) == 0;
        sql.update("INSERT INTO support.tickets (id, number, customer_id, company, space_group, level, first_language, language, region,"
                        + " zone, channel, subject, opened_at, opened_by, books_of, awaits_us, asked_at, closed_at, closing, version)"
                        + " VALUES (?, ?, ?, 'Northwind', ?, ?, 'en', 'en', 'EMEA', 'UTC', 'MAIL', ?, ?, ?, ?, true, ?, ?, ?, 1)",
                ticket, number, one(customers), one(GROUPS), one(List.of("BASIC", "JUMPSTART")), said(2), opened,
                one(List.of(him, uuid())), opened, opened, closed ? NOW : null, closed ? "SOLVED" : null);
        for (int entry = random.nextInt(6); entry >= 0; entry--) {
            UUID fact = uuid();
            Instant at = opened.plus(Duration.ofHours(random.nextInt(20)));
            sql.update("INSERT INTO support.facts (id, ticket_id, kind, at, recorded_at, recorded_by) VALUES (?, ?, 'REPLIED', ?, ?, 'x')",
                    fact, ticket, at, at);
            sql.update("INSERT INTO support.entries (id, ticket_id, kind, at, said_by, text) VALUES (?, ?, ?, ?, 'x', ?)", fact, ticket,
                    one(List.of("CUSTOMER", "REPLY", "NOTE")), at, said(1 + random.nextInt(12)) + " xa" + fact);
        }
    }

    /** Some words, the first of them far more often than the last. */
    private String said(int length) {
        return IntStream.range(0, length).mapToObj(place -> WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 3))))
                .collect(Collectors.joining(" "));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private Search search(Optional<Set<UUID>> owners, Map<UUID, Set<String>> groups, TicketState state, Set<SupportLevel> levels) {
        return new Search(owners, new Seen(him, groups), Optional.empty(), state, TicketWorker.ANYBODY, levels, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Stretch.ALWAYS, Stretch.ALWAYS,
                Stretch.ALWAYS, new UserId(him), NOW);
    }

    private Search ofCustomer() {
        return search(Optional.of(Set.of(customers.get(0))), Map.of(), TicketState.ANY, EnumSet.allOf(SupportLevel.class));
    }

    /** Searches as people make them: of one customer, of two, of all, of some groups, of open tickets, of a level. */
    private List<Search> searches() {
        List<Search> searches = new ArrayList<>();
        for (TicketState state : List.of(TicketState.ANY, TicketState.OPEN, TicketState.CLOSED)) {
            for (Set<SupportLevel> levels : List.of(EnumSet.allOf(SupportLevel.class), EnumSet.of(SupportLevel.BASIC))) {
                searches.add(search(Optional.empty(), Map.of(), state, levels));
                searches.add(search(Optional.of(Set.of(customers.get(0))), Map.of(), state, levels));
                searches.add(search(Optional.of(Set.copyOf(customers.subList(1, 3))), Map.of(), state, levels));
                searches.add(search(Optional.of(Set.copyOf(customers)), Map.of(customers.get(0), Set.of("House/Cellar"), customers.get(1),
                        Set.of("House")), state, levels));
            }
        }
        return searches;
    }

    @Test
    @DisplayName("are the same in the same order, with the same of their words, be the words taken for common or for rare")
    void commonAndRare() {
        int found = 0;
        for (Search search : searches()) {
            for (String words : List.of("'camera':*", "'dark' & 'camera':*", "'firmware':*", "'fi':*", "'dock' & 'c':*", "'nothing':*")) {
                for (boolean noted : List.of(true, false)) {
                    for (int near : List.of(7, EVERYTHING)) {
                        for (int most : List.of(3, EVERYTHING)) {
                            List<Place> common = asCommon.found(search, words, noted, near, most);
                            assertThat(asRare.found(search, words, noted, near, most)).as("%s in %s, notes %s, %s near, %s at most", words,
                                    search, noted, near, most).isEqualTo(common);
                            found += common.size();
                        }
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    @Test
    @DisplayName("have common words where many have them, also where only their beginning is common and each stands in one alone")
    void howCommon() {
        TicketLists half = lists(sql.number("SELECT count(*) / 2 FROM support.searched"));
        assertThat(half.areCommon("'camera':*")).isTrue();
        assertThat(half.areCommon("'xa':*")).isTrue();
        assertThat(half.areCommon("'xa0':*")).isFalse();
        assertThat(half.areCommon("'nothing':*")).isFalse();
    }

    @Test
    @DisplayName("are those whose words have what is sought, and no more are looked at than the latest")
    void latest() {
        String question = "SELECT DISTINCT e.ticket_id FROM (SELECT e.*, t.customer_id, t.subject FROM support.entries e"
                + " JOIN support.tickets t ON t.id = e.ticket_id) e WHERE e.customer_id = ? AND e.kind <> 'NOTE'"
                + " AND (e.text LIKE '%cable%' OR e.subject LIKE '%cable%')";
        Set<UUID> having = Set.copyOf(sql.list(question, row -> Sql.uuid(row, 1), customers.get(0)));
        for (TicketLists lists : List.of(asCommon, asRare)) {
            assertThat(tickets(lists.found(ofCustomer(), "'cable':*", false, EVERYTHING, EVERYTHING))).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(having).hasSizeGreaterThan(10);
            assertThat(lists.found(ofCustomer(), "'cable':*", false, 5, EVERYTHING)).hasSizeBetween(1, 5);
            assertThat(lists.found(ofCustomer(), "'cable':*", false, EVERYTHING, 2)).hasSize(2);
        }
    }

    private static List<UUID> tickets(List<Place> places) {
        return places.stream().map(place -> place.ticket().value()).toList();
    }

    @Test
    @DisplayName("are looked for with a plan of their own, and what is asked after them is not")
    void planned() {
        assertThat(sql.planned("SHOW plan_cache_mode", row -> row.getString(1))).containsExactly("force_custom_plan");
        asRare.found(ofCustomer(), "'cable':*", true, EVERYTHING, EVERYTHING);
        assertThat(sql.list("SHOW plan_cache_mode", row -> row.getString(1))).containsExactly("auto");
    }
}
