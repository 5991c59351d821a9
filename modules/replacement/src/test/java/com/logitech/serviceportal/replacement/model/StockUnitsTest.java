package com.logitech.serviceportal.replacement.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.stock.Stock.StockQuery;
import com.logitech.serviceportal.definitions.counter.Paging;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The units in the warehouses")
class StockUnitsTest {

    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final String BAR = "RALLY_BAR";
    private static final String MINI = "RALLY_BAR_MINI";
    private static final String HUDDLE = "RALLY_BAR_HUDDLE";
    private static final int DECISIONS = 32;
    private static final int UNITS = 20;

    private final StockUnits stock = new StockUnits();
    private final Substitutes substitutes = new Substitutes();
    private RealBooks books;
    private Connection connection;
    private Sql sql;

    @BeforeEach
    void open() throws SQLException {
        books = RealBooks.open();
        connection = books.connect();
        connection.setAutoCommit(false);
        stock.sql = RealBooks.on(connection);
        substitutes.sql = stock.sql;
        sql = stock.sql.now();
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private static ReturnId waiting(Sql sql, String model, String way, Instant decided) {
        UUID id = UUID.randomUUID();
        sql.update("INSERT INTO replacement.returns (id, number, customer_id, company, ticket_id, ticket_number, space_name, space_group,"
                        + " ship_to, zone, serial, product, model, maker, standing, steps, failed_at, component, other_proof,"
                        + " purchase_name, tax_number,"
                        + " tax_waiver, evidence, state, way, requested_at, judged_at, decided_at, decided_by, reason, version)"
                        + " VALUES (?, nextval('replacement.return_numbers'), ?, 'Northwind', ?, 1, 'Room', '', 'CH', 'UTC', '', 'Bar', ?,"
                        + " 'OURS', 'THERE', 1, ?, '', '', '', '', '', '', 'AUTHORIZED', ?, ?, ?, ?, 'x', '', 1)",
                id, UUID.randomUUID(), UUID.randomUUID(), model, decided, way, decided, decided, decided);
        return new ReturnId(id);
    }

    private ReturnId waiting(String model) {
        return waiting(sql, model, "BASIC", NOW);
    }

    private static SerialNumber serial() {
        return new SerialNumber(UUID.randomUUID().toString().substring(0, 12).toUpperCase(Locale.ROOT));
    }

    private String put(String model, String warehouse, Instant at) {
        SerialNumber unit = serial();
        stock.put(List.of(unit), model, warehouse, at);
        return unit.value();
    }

    private Optional<String> got(ReturnId id, String model) {
        return stock.setAside(id, model, Optional.of("Venlo"), NOW).map(StockUnits.Unit::serial);
    }

    @Test
    @DisplayName("are set aside from the warehouse that serves the country first, and there the one that has lain longest")
    void longest() {
        put(BAR, "Memphis", NOW.minus(DAY.multipliedBy(9)));
        String later = put(BAR, "Venlo", NOW.minus(DAY));
        String earlier = put(BAR, "Venlo", NOW.minus(DAY.multipliedBy(2)));

        assertThat(got(waiting(BAR), BAR)).contains(earlier);
        assertThat(got(waiting(BAR), BAR)).contains(later);
        assertThat(got(waiting(BAR), BAR)).as("from Memphis").isPresent();
        assertThat(got(waiting(BAR), BAR)).as("nothing is left").isEmpty();
    }

    @Test
    @DisplayName("are of the same model before an equal or better one, and of those in the order they were allowed, while they are")
    void instead() {
        String mini = put(MINI, "Venlo", NOW.minus(DAY));
        String huddle = put(HUDDLE, "Venlo", NOW.minus(DAY.multipliedBy(5)));
        assertThat(got(waiting(BAR), BAR)).as("nothing is allowed instead").isEmpty();

        substitutes.add(new Substitutes.Allowed(BAR, MINI, NOW.minusSeconds(2)), "x");
        substitutes.add(new Substitutes.Allowed(BAR, HUDDLE, NOW.minusSeconds(1)), "x");
        String bar = put(BAR, "Venlo", NOW);
        assertThat(got(waiting(BAR), BAR)).contains(bar);
        assertThat(got(waiting(BAR), BAR)).contains(mini);
        assertThat(substitutes.end(BAR, HUDDLE, NOW)).isTrue();
        assertThat(substitutes.end(BAR, HUDDLE, NOW)).isFalse();
        assertThat(got(waiting(BAR), BAR)).as("allowed no longer").isEmpty();
        assertThat(got(waiting(HUDDLE), HUDDLE)).as("what failed itself").contains(huddle);
    }

    @Test
    @DisplayName("that are allowed one way are not allowed the other")
    void oneWay() {
        put(BAR, "Venlo", NOW);
        substitutes.add(new Substitutes.Allowed(BAR, MINI, NOW), "x");

        assertThat(got(waiting(MINI), MINI)).isEmpty();
    }

    @Test
    @DisplayName("are free again once a return lets go of them, and never again once they are sent or taken out")
    void left() {
        String unit = put(BAR, "Venlo", NOW);
        ReturnId first = waiting(BAR);
        assertThat(got(first, BAR)).contains(unit);
        stock.release(first);
        ReturnId second = waiting(BAR);
        assertThat(got(second, BAR)).contains(unit);
        stock.send(stock.lock(new SerialNumber(unit)).orElseThrow(), second, NOW);
        stock.release(second);
        assertThat(got(waiting(BAR), BAR)).as("sent").isEmpty();

        String broken = put(BAR, "Venlo", NOW);
        stock.takeOut(stock.lock(new SerialNumber(broken)).orElseThrow(), "It fell.", NOW);
        assertThat(got(waiting(BAR), BAR)).as("taken out").isEmpty();
        assertThat(stock.lock(new SerialNumber(broken))).isEmpty();
        stock.put(List.of(new SerialNumber(broken)), BAR, "Venlo", NOW);
        assertThat(got(waiting(BAR), BAR)).as("repaired").contains(broken);
    }

    @Test
    @DisplayName("lie in stock once, and one return has one of them")
    void once() {
        String unit = put(BAR, "Venlo", NOW);
        assertThat(stock.known(List.of(new SerialNumber(unit), serial()))).containsExactly(unit);
        put(BAR, "Venlo", NOW);
        ReturnId one = waiting(BAR);
        got(one, BAR);

        assertThatThrownBy(() -> got(one, BAR)).hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining("stock_units_once_for_return");
    }

    @Test
    @DisplayName("go to what is sent first before the others, then to what has waited longest; what has none to wait for is not looked at")
    void order() {
        ReturnId late = waiting(sql, BAR, "BASIC", NOW);
        ReturnId early = waiting(sql, BAR, "BASIC", NOW.minus(DAY));
        ReturnId first = waiting(sql, BAR, "ADVANCED", NOW.plus(DAY));
        ReturnId other = waiting(sql, MINI, "ADVANCED", NOW.minus(DAY));
        assertThat(stock.waiting(10)).isEmpty();

        put(BAR, "Memphis", NOW);
        assertThat(stock.waiting(10)).containsExactly(first, early, late);
        substitutes.add(new Substitutes.Allowed(MINI, BAR, NOW), "x");
        assertThat(stock.waiting(10)).containsExactly(other, first, early, late);
        got(first, BAR);
        assertThat(stock.waiting(10)).as("nothing is free").isEmpty();
        assertThat(stock.lockWaiting(first)).as("it waits no longer").isFalse();
        assertThat(stock.lockWaiting(early)).isTrue();
    }

    @Test
    @DisplayName("are counted by model and warehouse, free and set aside; and what waits by model, that for which most wait first")
    void counted() {
        put(BAR, "Venlo", NOW);
        put(BAR, "Venlo", NOW);
        put(BAR, "Memphis", NOW);
        got(waiting(BAR), BAR);
        waiting(MINI);
        waiting(MINI);
        waiting(HUDDLE);

        assertThat(stock.lines()).containsExactlyInAnyOrder(new StockUnits.Line(BAR, "Venlo", 1, 1),
                new StockUnits.Line(BAR, "Memphis", 1, 0));
        assertThat(stock.missing()).containsExactly(new StockUnits.Missing("Bar", MINI, 2), new StockUnits.Missing("Bar", HUDDLE, 1));
    }

    @Test
    @DisplayName("are listed page by page, those that have lain longest first, also of one instant")
    void listed() {
        List<SerialNumber> many = IntStream.range(0, 7).mapToObj(at -> serial()).toList();
        stock.put(many, BAR, "Venlo", NOW);
        put(BAR, "Memphis", NOW.minus(DAY));

        List<UUID> seen = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            StockQuery asked = new StockQuery(Optional.of(BAR), Optional.of("Venlo"), after, 3);
            var page = stock.page(asked, Paging.of(after, 3));
            page.items().forEach(unit -> seen.add(unit.id()));
            after = page.next();
        } while (after.isPresent());
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("are never set aside for two of 32 returns decided at the same instant; what a failed decision held is found again")
    void parallel() throws Exception {
        String model = "RACE_" + UUID.randomUUID();
        List<ReturnId> returns = IntStream.range(0, DECISIONS).mapToObj(at -> waiting(sql, model, "BASIC", NOW)).toList();
        stock.put(IntStream.range(0, UNITS).mapToObj(at -> serial()).toList(), model, "Venlo", NOW);
        connection.commit();
        CyclicBarrier start = new CyclicBarrier(DECISIONS);
        ExecutorService many = Executors.newFixedThreadPool(DECISIONS);
        try {
            List<Future<Boolean>> decisions = IntStream.range(0, DECISIONS)
                    .mapToObj(at -> many.submit(() -> decided(returns.get(at), model, at % 8 != 0, start))).toList();
            for (Future<Boolean> decision : decisions) {
                decision.get(60, TimeUnit.SECONDS);
            }
        } finally {
            many.shutdownNow();
        }
        for (List<ReturnId> next = stock.waiting(DECISIONS); !next.isEmpty(); next = stock.waiting(DECISIONS)) {
            assertThat(stock.lockWaiting(next.get(0))).isTrue();
            assertThat(stock.setAside(next.get(0), model, Optional.empty(), NOW)).isPresent();
        }
        Map<ReturnId, StockUnits.Unit> held = stock.heldFor(returns);
        assertThat(held).hasSize(UNITS);
        assertThat(held.values().stream().map(StockUnits.Unit::serial)).doesNotHaveDuplicates();
        sql.update("DELETE FROM replacement.stock_units WHERE model = ?", model);
        sql.update("DELETE FROM replacement.returns WHERE model = ?", model);
        connection.commit();
    }

    private boolean decided(ReturnId one, String model, boolean kept, CyclicBarrier start) throws Exception {
        try (Connection own = books.connect()) {
            own.setAutoCommit(false);
            StockUnits mine = new StockUnits();
            mine.sql = RealBooks.on(own);
            start.await(30, TimeUnit.SECONDS);
            boolean found = mine.setAside(one, model, Optional.of("Venlo"), NOW).isPresent();
            Thread.sleep(20);
            if (kept) {
                own.commit();
            } else {
                own.rollback();
            }
            return found;
        }
    }
}
