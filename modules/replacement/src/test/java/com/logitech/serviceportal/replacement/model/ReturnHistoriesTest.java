package com.logitech.serviceportal.replacement.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.counter.Cursor;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.replacement.api.returns.ClaimHistories.CustomerReturns;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the books hold beside a return")
class ReturnHistoriesTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private static final String UNIT = "2347ABCDEFG8";
    private static final int MANY = 20_000;
    private static final ReturnQuery WITH_PROBLEM = ReturnQuery.withProblem(3);
    private static final String INTO = "INSERT INTO replacement.returns (id, number, customer_id, company, ticket_id, ticket_number,"
            + " space_id, space_name, space_group, ship_to, zone, serial, product, maker, standing, steps, failed_at, component,"
            + " other_proof, purchase_name, tax_number, tax_waiver, evidence, state, way, requested_at, judged_at, decided_at, decided_by,"
            + " reason, sent, version) ";

    private final CustomerId northwind = new CustomerId(UUID.randomUUID());
    private final CustomerId alpine = new CustomerId(UUID.randomUUID());
    private final SpaceId room = new SpaceId(UUID.randomUUID());
    private final ReturnHistories histories = new ReturnHistories();
    private final ReturnAuthorizations returns = new ReturnAuthorizations();
    private Connection connection;
    private Sql sql;

    @BeforeEach
    void open() throws SQLException {
        connection = RealBooks.open().connect();
        connection.setAutoCommit(false);
        histories.sql = RealBooks.on(connection);
        returns.sql = histories.sql;
        sql = histories.sql.now();
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private ReturnId add(CustomerId customer, String serial, ReturnState state, Instant requested, Optional<Instant> decided) {
        return add(customer, serial, state, requested, decided, "");
    }

    private ReturnId add(CustomerId customer, String serial, ReturnState state, Instant requested, Optional<Instant> decided,
            String group) {
        UUID id = UUID.randomUUID();
        sql.update(INTO + "VALUES (?, nextval('replacement.return_numbers'), ?, 'Northwind', ?, 1, ?, 'Room', ?, 'CH', 'UTC', ?,"
                        + " 'Rally Bar', 'OURS', 'THERE', 1, ?, '', '', '', '', '', '', ?, ?, ?, ?, ?, ?, '', 0, 1)",
                id, customer.value(), UUID.randomUUID(), room.value(), group, serial, requested, state.name(),
                state.isReplaced() ? "BASIC" : "NONE", requested, requested, decided.orElse(null), decided.isPresent() ? "x" : null);
        return new ReturnId(id);
    }

    private ReturnId open(CustomerId customer, String serial, Instant requested) {
        return add(customer, serial, ReturnState.REVIEW, requested, Optional.empty());
    }

    private ReturnId decided(CustomerId customer, String serial, ReturnState state, Instant at) {
        return add(customer, serial, state, at, Optional.of(at));
    }

    @Test
    @DisplayName("a unit was replaced before by another return, of whichever customer, that was authorized until this one was answered")
    void before() {
        ReturnId first = decided(alpine, UNIT, ReturnState.CLOSED, NOW);
        ReturnId waiting = open(northwind, UNIT, NOW.minus(DAY));
        assertThat(histories.replacedBefore(waiting)).as("though it was claimed for later").contains(first);
        assertThat(histories.replacedBefore(first)).as("by itself").isEmpty();
        assertThat(histories.replacedBefore(open(alpine, "2347ABCDEFH8", NOW))).as("another unit").isEmpty();
        ReturnId refused = decided(alpine, UNIT, ReturnState.REFUSED, NOW.plus(DAY));
        assertThat(histories.replacedBefore(refused)).contains(first);
        assertThat(histories.replacedBefore(Set.of(first, waiting, refused))).containsExactlyInAnyOrder(waiting, refused);
        assertThat(histories.replacedBefore(Set.of())).isEmpty();
    }

    @Test
    @DisplayName("the last of several counts; answered at the same instant it is before, later it is not")
    void edges() {
        ReturnId same = decided(northwind, UNIT, ReturnState.AUTHORIZED, NOW);
        decided(alpine, UNIT, ReturnState.CLOSED, NOW.plusMillis(1));
        ReturnId asked = decided(new CustomerId(UUID.randomUUID()), UNIT, ReturnState.AUTHORIZED, NOW);
        assertThat(histories.replacedBefore(asked)).contains(same);
        ReturnId last = decided(new CustomerId(UUID.randomUUID()), UNIT, ReturnState.SHIPPED, NOW.plus(DAY));
        assertThat(histories.replacedBefore(open(northwind, "", NOW.plus(DAY)))).as("without a serial number").isEmpty();
        assertThat(histories.replacedBefore(open(new CustomerId(UUID.randomUUID()), UNIT, NOW))).contains(last);
    }

    @Test
    @DisplayName("what was refused or taken back replaced nothing")
    void nothing() {
        decided(alpine, UNIT, ReturnState.REFUSED, NOW.minus(DAY));
        decided(alpine, UNIT, ReturnState.CANCELLED, NOW.minus(DAY));
        assertThat(histories.replacedBefore(open(northwind, UNIT, NOW))).isEmpty();
    }

    @Test
    @DisplayName("a customer's returns are counted by how they stand, 365 days back to the instant, without the one itself")
    void counted() {
        ReturnId one = open(northwind, UNIT, NOW);
        decided(northwind, UNIT, ReturnState.CLOSED, NOW.minus(YEAR));
        decided(northwind, UNIT, ReturnState.CLOSED, NOW.minus(YEAR).minusMillis(1));
        decided(northwind, "2347ABCDEFH8", ReturnState.AUTHORIZED, NOW);
        decided(northwind, "2347ABCDEFI8", ReturnState.AUTHORIZED, NOW.plusMillis(1));
        decided(northwind, "", ReturnState.REFUSED, NOW.minus(DAY));
        decided(northwind, "", ReturnState.CANCELLED, NOW.minus(DAY));
        open(northwind, "", NOW.minus(DAY));
        add(northwind, "", ReturnState.WAITING, NOW.minus(DAY), Optional.empty());
        decided(alpine, UNIT, ReturnState.CLOSED, NOW.minus(DAY));

        assertThat(counted(one, Map.of(), 10)).isEqualTo(new CustomerReturns(NOW.minus(YEAR), 6, 2, 1, 1, 1, 1, 2, false));
        assertThat(counted(one, Map.of(), 6).more()).as("exactly as many as are counted").isFalse();
        assertThat(counted(one, Map.of(), 5)).as("the latest five").isEqualTo(
                new CustomerReturns(NOW.minus(YEAR), 5, 1, 1, 1, 1, 1, 1, true));
    }

    @Test
    @DisplayName("who is restricted to groups of Spaces is told of returns in them and below alone")
    void groups() {
        ReturnId one = open(northwind, UNIT, NOW);
        for (String group : List.of("Campus/North", "Campus/North/Floor 2", "Campus/Northern", "")) {
            add(northwind, "", ReturnState.REFUSED, NOW.minus(DAY), Optional.of(NOW), group);
        }
        assertThat(counted(one, Map.of(northwind.value(), Set.of("Campus/North")), 10).requested()).isEqualTo(2);
        assertThat(counted(one, Map.of(alpine.value(), Set.of("Campus/North")), 10).requested()).isEqualTo(4);
    }

    private CustomerReturns counted(ReturnId one, Map<UUID, Set<String>> groups, int most) {
        return histories.counted(northwind, one, groups, NOW.minus(YEAR), NOW, most);
    }

    private static ReturnQuery query(Optional<CustomerId> customer, Optional<SpaceId> space, String serial, ReturnState state) {
        return new ReturnQuery(customer, Optional.empty(), Optional.empty(), space, SerialNumber.read(serial), Optional.ofNullable(state),
                false, "", Optional.empty(), 3);
    }

    private Listed page(ReturnQuery query, Optional<String> after) {
        return returns.listed(query.customer().map(CustomerId::value).map(Set::of), Map.of(), query, "", Paging.of(after, query.size()));
    }

    @Test
    @DisplayName("what waits for its answer is listed the longest waiting first, each once, also of many of one instant")
    void queue() {
        ReturnId oldest = open(northwind, UNIT, NOW.minus(DAY));
        for (int i = 0; i < 7; i++) {
            open(alpine, "2347ABCDEF" + i + "8", NOW);
        }
        ReturnId latest = open(alpine, "", NOW.plus(DAY));
        List<UUID> read = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        Listed page;
        do {
            page = page(query(Optional.empty(), Optional.empty(), "", ReturnState.REVIEW), mark);
            read.addAll(page.ids());
            UUID last = read.get(read.size() - 1);
            Instant at = sql.first("SELECT requested_at FROM replacement.returns WHERE id = ?", row -> Sql.instant(row, 1), last)
                    .orElseThrow();
            mark = Optional.of(new Cursor(page.about(), at.toString(), last).mark());
        } while (page.more());
        assertThat(read).hasSize(9).doesNotHaveDuplicates().startsWith(oldest.value()).endsWith(latest.value());
        decided(northwind, UNIT, ReturnState.REFUSED, NOW.minus(DAY));
        ReturnId refused = decided(northwind, UNIT, ReturnState.REFUSED, NOW);
        assertThat(page(query(Optional.empty(), Optional.empty(), "", ReturnState.REFUSED), Optional.empty()).ids())
                .as("what is answered, the latest first").startsWith(refused.value());
    }

    @Test
    @DisplayName("those of whose deliveries something is wrong are listed alone, by when that was said, the longest ago first")
    void problems() {
        List<ReturnId> told = Stream.of(3, 1, 2).map(ago -> {
            ReturnId id = decided(northwind, "", ReturnState.CLOSED, NOW.plus(DAY.multipliedBy(ago)));
            sql.update("UPDATE replacement.returns SET state = 'SHIPPED', sent = 1, problem_since = ? WHERE id = ?",
                    NOW.minus(DAY.multipliedBy(ago)), id.value());
            return id;
        }).toList();
        decided(northwind, "", ReturnState.AUTHORIZED, NOW);
        Listed page = page(WITH_PROBLEM, Optional.empty());
        assertThat(page.ids()).containsExactly(told.get(0).value(), told.get(2).value(), told.get(1).value());
        Listed rest = page(WITH_PROBLEM, Optional.of(new Cursor(3, NOW.minus(DAY.multipliedBy(3)).toString(), told.get(0).value()).mark()));
        assertThat(rest.ids()).containsExactly(told.get(2).value(), told.get(1).value());
    }

    @Test
    @DisplayName("each is an index look-up: of very many no table is read through, whether the plan is kept or made anew")
    void indices() {
        sql.update(INTO + "SELECT gen_random_uuid(), 1000000 + n, md5('customer' || n % 200)::uuid, 'Many', gen_random_uuid(), n,"
                + " md5('space' || n % 4000)::uuid, 'Room', '', 'CH', 'UTC', '2347' || lpad(n::text, 7, '0') || '8', 'Rally Bar', 'OURS',"
                + " 'THERE', 1, now(), '', '', '', '', '', '', 'CLOSED', 'BASIC', TIMESTAMPTZ '2027-01-01Z' - n * INTERVAL '10 minutes',"
                + " now(), now(), 'x', '', 1, 1 FROM generate_series(1, ?) n", MANY);
        sql.update("UPDATE replacement.returns SET state = 'REVIEW', way = 'NONE', decided_at = NULL, decided_by = NULL, sent = 0"
                + " WHERE number % 407 = 0");
        sql.update("UPDATE replacement.returns SET state = 'SHIPPED', problem_since = requested_at WHERE number % 4001 = 0"
                + " AND state = 'CLOSED'");
        ReturnId one = open(northwind, UNIT, NOW);
        ReturnId first = decided(alpine, UNIT, ReturnState.CLOSED, NOW);
        sql.update("ANALYZE replacement.returns");
        CustomerId someone = new CustomerId(sql.first("SELECT customer_id FROM replacement.returns WHERE number = 1000406",
                row -> Sql.uuid(row, 1)).orElseThrow());
        for (String kept : List.of("force_custom_plan", "force_generic_plan")) {
            sql.update("SET LOCAL plan_cache_mode = " + kept);
            assertThat(read(() -> histories.replacedBefore(one))).as("replaced before").isLessThan(10);
            assertThat(read(() -> histories.replacedBefore(Set.of(one, first)))).as("of several").isLessThan(20);
            assertThat(read(() -> histories.counted(someone, one, Map.of(), NOW.minus(YEAR), NOW, 2_000))).as("counted").isLessThan(210);
            assertThat(read(() -> page(query(Optional.empty(), Optional.empty(), UNIT, null), Optional.empty()))).as("of the unit")
                    .isLessThan(10);
            assertThat(read(() -> page(query(Optional.of(northwind), Optional.of(room), "", null), Optional.empty()))).as("of the Space")
                    .isLessThan(10);
            assertThat(read(() -> page(query(Optional.empty(), Optional.empty(), "", ReturnState.REVIEW), Optional.empty())))
                    .as("the queue").isLessThan(120);
            assertThat(read(() -> page(WITH_PROBLEM, Optional.empty()))).as("with a problem").isLessThan(60);
            assertThat(read(() -> page(query(Optional.of(someone), Optional.empty(), "", ReturnState.REVIEW), Optional.empty())))
                    .as("a customer's").isLessThan(10);
        }
    }

    /** How many rows and entries of an index it reads; of a table read through, all of it. */
    private long read(Supplier<?> question) {
        long before = readSoFar();
        question.get();
        return readSoFar() - before;
    }

    private long readSoFar() {
        return sql.number("SELECT pg_stat_get_xact_tuples_returned('replacement.returns'::regclass)"
                + " + (SELECT sum(pg_stat_get_xact_tuples_returned(i.indexrelid)) FROM pg_index i"
                + " WHERE i.indrelid = 'replacement.returns'::regclass)");
    }
}
