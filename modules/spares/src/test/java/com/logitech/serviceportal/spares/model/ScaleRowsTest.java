package com.logitech.serviceportal.spares.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesScales.ScaleRow;
import com.logitech.serviceportal.spares.api.book.SparesScales.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of the scale")
class ScaleRowsTest {

    private static final LocalDate JULY = LocalDate.of(2027, 7, 1);

    private final ScaleRows scales = new ScaleRows();
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = RealBooks.open().connect();
        connection.setAutoCommit(false);
        scales.sql = RealBooks.on(connection);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    @DisplayName("as delivered are our assumption, and say so")
    void delivered() {
        assertThat(scales.all(JULY)).hasSize(3).allMatch(ScaleRow::assumption).allMatch(ScaleRow::inForce)
                .allMatch(row -> row.source().startsWith("our assumption"));
        assertThat(ScaleRows.inForce(scales.all(JULY), SparesRow.ROOMS, false, JULY).orElseThrow().steps())
                .containsExactly(new Step(50, 1), new Step(100, 2), new Step(150, 3));
        assertThat(ScaleRows.inForce(scales.all(JULY), SparesRow.FLEX_DESKS, true, JULY)).isEmpty();
    }

    @Test
    @DisplayName("count from their day on, of two with one day the one recorded later")
    void fromDay() {
        ScaleRow first = row(1, Instant.parse("2027-06-01T00:00:00Z"));
        ScaleRow second = row(2, Instant.parse("2027-06-02T00:00:00Z"));
        scales.add(second);
        scales.add(first);
        assertThat(ScaleRows.inForce(scales.all(JULY), SparesRow.ROOMS, false, JULY.minusDays(1)).orElseThrow().steps()).hasSize(3);
        ScaleRow counts = ScaleRows.inForce(scales.all(JULY), SparesRow.ROOMS, false, JULY).orElseThrow();
        assertThat(counts.steps()).containsExactly(new Step(75, 2));
        assertThat(counts.each()).isEmpty();
        assertThat(scales.all(JULY).stream().filter(ScaleRow::inForce)).hasSize(3);
    }

    private static ScaleRow row(int units, Instant recorded) {
        return new ScaleRow(SparesRow.ROOMS, false, List.of(new Step(75, units)), Optional.empty(), JULY, "x", false, false, recorded, "x");
    }

    @Test
    @DisplayName("begin on a day that has begun nowhere")
    void firstDay() {
        assertThat(ScaleRows.firstDay(Instant.parse("2027-06-01T09:59:59Z"))).isEqualTo(LocalDate.of(2027, 6, 2));
        assertThat(ScaleRows.firstDay(Instant.parse("2027-06-01T10:00:00Z"))).isEqualTo(LocalDate.of(2027, 6, 3));
    }

    @Test
    @DisplayName("know what of a bundle is ours (R79)")
    void bundles() {
        assertThat(scales.bundleParts()).containsEntry("ROOM_SOLUTIONS_TEAMS", List.of("TAP"));
    }
}
