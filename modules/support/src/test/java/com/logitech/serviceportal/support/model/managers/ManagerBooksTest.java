package com.logitech.serviceportal.support.model.managers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.support.api.managers.DayHours;
import com.logitech.serviceportal.support.api.managers.WeeklyHours;
import com.logitech.serviceportal.support.model.RealBooks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The books of service managers")
class ManagerBooksTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final WeeklyHours HOURS = new WeeklyHours(ZoneId.of("Europe/Zurich"),
            List.of(new DayHours(DayOfWeek.MONDAY, LocalTime.parse("09:00"), LocalTime.parse("17:00"))),
            Optional.of(new CountryCode("CH")));

    private final ManagerBooks books = new ManagerBooks();
    private final CustomerId customer = new CustomerId(UUID.randomUUID());
    private final UserId david = new UserId(UUID.randomUUID());
    private final UserId elin = new UserId(UUID.randomUUID());
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = RealBooks.open().connect();
        connection.setAutoCommit(false);
        books.sql = RealBooks.on(connection);
        books.hold(customer);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private AssignmentRow assignment(UserId manager, Instant from, Instant until) {
        return new AssignmentRow(UUID.randomUUID(), customer, manager, from, Optional.ofNullable(until), "Knows the building.", false, "",
                NOON, "trial");
    }

    @Test
    @DisplayName("give back assignments as they were written, the earliest first")
    void assignments() {
        AssignmentRow first = assignment(david, NOON, NOON.plusSeconds(60));
        AssignmentRow second = assignment(elin, NOON.plusSeconds(60), null);
        books.add(second);
        books.add(first);
        assertThat(books.assignments(Set.of(customer)).get(customer)).containsExactly(first, second);
    }

    @Test
    @DisplayName("know one manager at a time: the instant one ends is the first of the next, and not one earlier")
    void oneAtATime() {
        books.add(assignment(david, NOON, NOON.plusSeconds(60)));
        books.add(assignment(elin, NOON.plusSeconds(60), null));
        AssignmentRow overlapping = assignment(elin, NOON.plusSeconds(59), NOON.plusSeconds(60));
        assertThatThrownBy(() -> books.add(overlapping)).hasStackTraceContaining("one_manager_at_a_time");
    }

    @Test
    @DisplayName("keep what counts no more, out of the way of what does")
    void superseded() {
        AssignmentRow before = assignment(david, NOON, null);
        books.add(before);
        books.supersede(before, NOON.plusSeconds(10));
        AssignmentRow ended = before.endedAt(NOON.plusSeconds(60), true, "", NOON.plusSeconds(10), "round");
        books.add(ended);
        assertThat(books.assignments(Set.of(customer)).get(customer)).containsExactly(ended);
        assertThat(books.sql.now().number("SELECT count(*) FROM support.manager_assignments WHERE customer_id = ?", customer.value()))
                .isEqualTo(2);
    }

    @Test
    @DisplayName("say whom somebody manages, up to the instant it ends")
    void managedBy() {
        books.add(assignment(david, NOON, NOON.plusSeconds(60)));
        assertThat(books.managedBy(david, NOON.plusSeconds(59))).containsExactly(customer);
        assertThat(books.managedBy(david, NOON.plusSeconds(60))).isEmpty();
        assertThat(books.managedBy(elin, NOON)).isEmpty();
        assertThat(books.managed(NOON.plusSeconds(59))).contains(customer);
        assertThat(books.managed(NOON.plusSeconds(60))).doesNotContain(customer);
        assertThat(books.managedByOthers(Set.of(elin), NOON)).contains(customer);
        assertThat(books.managedByOthers(Set.of(david), NOON)).doesNotContain(customer);
        assertThat(books.managedByOthers(Set.of(), NOON)).contains(customer);
    }

    @Test
    @DisplayName("give back agreed hours with who stands in, in order; those count whose instant has come")
    void hours() {
        HoursRow first = new HoursRow(UUID.randomUUID(), customer, HOURS, List.of(), NOON, NOON, "trial");
        HoursRow later = new HoursRow(UUID.randomUUID(), customer, new WeeklyHours(ZoneId.of("America/Toronto"), HOURS.days(),
                Optional.empty()), List.of(new HoursRow.StandInRow(elin, HOURS), new HoursRow.StandInRow(david, HOURS)),
                NOON.plusSeconds(60), NOON, "trial");
        books.add(first);
        books.add(later);
        List<HoursRow> rows = books.hours(Set.of(customer)).get(customer);
        assertThat(rows).containsExactly(first, later);
        assertThat(HoursRow.at(rows, NOON.minusSeconds(1))).isEmpty();
        assertThat(HoursRow.at(rows, NOON.plusSeconds(59))).contains(first);
        assertThat(HoursRow.at(rows, NOON.plusSeconds(60))).contains(later);
        assertThat(HoursRow.nextAfter(rows, NOON)).contains(NOON.plusSeconds(60));
        assertThat(HoursRow.nextAfter(rows, NOON.plusSeconds(60))).isEmpty();
    }

    @Test
    @DisplayName("never change agreed hours, also for who goes past the portal")
    void onlyGrow() {
        books.add(new HoursRow(UUID.randomUUID(), customer, HOURS, List.of(), NOON, NOON, "trial"));
        Sql sql = books.sql.now();
        assertThatThrownBy(() -> sql.update("UPDATE support.manager_hours SET zone = 'UTC'")).hasStackTraceContaining("not rewritten");
    }

    @Test
    @DisplayName("refuse hours that count from before they were agreed")
    void notBackdated() {
        HoursRow past = new HoursRow(UUID.randomUUID(), customer, HOURS, List.of(), NOON.minusMillis(1), NOON, "trial");
        assertThatThrownBy(() -> books.add(past)).hasStackTraceContaining("not_backdated");
    }

    @Test
    @DisplayName("count how often something of a customer was changed")
    void versions() {
        assertThat(books.hold(customer)).isZero();
        books.changed(customer);
        assertThat(books.hold(customer)).isEqualTo(1);
        assertThat(books.versions(Set.of(customer, new CustomerId(UUID.randomUUID())))).isEqualTo(Map.of(customer, 1L));
    }

    @Test
    @DisplayName("keep who holds the benefit and has no manager as it was found last")
    void unmanaged() {
        CustomerId other = new CustomerId(UUID.randomUUID());
        books.keepUnmanaged(Map.of(customer, NOON, other, NOON.minusSeconds(1)));
        assertThat(books.unmanaged().keySet()).containsSubsequence(other, customer);
        books.keepUnmanaged(Map.of(customer, NOON.plusSeconds(1)));
        assertThat(books.unmanaged()).containsEntry(customer, NOON.plusSeconds(1)).doesNotContainKey(other);
        books.isSettled(customer);
        assertThat(books.unmanaged()).doesNotContainKey(customer);
    }
}
