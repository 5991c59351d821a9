package com.logitech.serviceportal.replacement.model.vendors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.replacement.model.RealBooks;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rows of the register of vendors")
class VendorRowsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

    private final VendorRows rows = new VendorRows();
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = RealBooks.open().connect();
        connection.setAutoCommit(false);
        rows.sql = RealBooks.on(connection);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private static VendorRow row(String website, String phone, boolean listed, LocalDate from) {
        return new VendorRow(UUID.randomUUID(), "Acme", listed ? List.of("Mini PC", "Dock, small") : List.of(), website, phone, "", listed,
                from, NOON, "trial");
    }

    @Test
    @DisplayName("are read as they were written")
    void read() {
        VendorRow row = row("https://acme.example", "", true, TODAY);
        VendorRow end = row("", "", false, TODAY.plusDays(1));
        rows.hold();
        rows.add(row);
        rows.add(end);
        assertThat(rows.all()).containsExactlyInAnyOrder(row, end);
    }

    @Test
    @DisplayName("are never changed nor removed, also by who goes past the portal")
    void onlyGrow() {
        rows.add(row("https://acme.example", "", true, TODAY));
        Sql sql = rows.sql.now();
        assertThatThrownBy(() -> sql.update("UPDATE replacement.vendor_rows SET phone = '112'")).hasStackTraceContaining("not rewritten");
    }

    @Test
    @DisplayName("are refused by the books where nobody could be reached, without https, and for a day that is past")
    void impossible() {
        for (VendorRow wrong : List.of(row("", "", true, TODAY), row("http://acme.example", "", true, TODAY),
                row("https://acme.example", "", true, TODAY.minusDays(1)))) {
            try {
                assertThatThrownBy(() -> rows.add(wrong)).hasStackTraceContaining("violates check constraint");
            } finally {
                rollback();
            }
        }
        rows.add(row("", "+1 555 0100", true, TODAY));
        assertThat(rows.all()).hasSize(1);
    }

    private void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
