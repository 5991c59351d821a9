package com.logitech.serviceportal.definitions.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SqlTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-000000000002");

    @Test
    @DisplayName("a statement that may be about many is put as being about one where it is about one")
    void one() {
        Sql.Asked asked = Sql.Asked.plainly("SELECT 1 FROM a WHERE b = ? AND c = ANY(?) AND d = ANY(?)", "b", Sql.ids(List.of(ONE)),
                Sql.texts(List.of("x", "y")));

        assertThat(asked.sql()).isEqualTo("SELECT 1 FROM a WHERE b = ? AND c = ? AND d = ANY(?)");
        assertThat(asked.parameters()).containsExactly("b", ONE, Sql.texts(List.of("x", "y")));
    }

    @Test
    @DisplayName("about none or about two it stays as it is")
    void noneOrTwo() {
        String sql = "SELECT 1 FROM a WHERE c = ANY(?)";

        Sql.Many two = Sql.ids(List.of(ONE, OTHER));

        assertThat(Sql.Asked.plainly(sql, Sql.ids(List.of())).sql()).isEqualTo(sql);
        assertThat(Sql.Asked.plainly(sql, two)).isEqualTo(new Sql.Asked(sql, List.of(two)));
    }

    @Test
    @DisplayName("one that stands elsewhere than after = ANY stays an array, and quoted text counts for no parameter")
    void elsewhere() {
        String sql = "SELECT '= ANY(?) or ?' FROM unnest(?) AS s WHERE e <> ALL(?)";

        assertThat(Sql.Asked.plainly(sql, Sql.ids(List.of(ONE)), Sql.ids(List.of(OTHER))))
                .isEqualTo(new Sql.Asked(sql, List.of(Sql.ids(List.of(ONE)), Sql.ids(List.of(OTHER)))));
    }
}
