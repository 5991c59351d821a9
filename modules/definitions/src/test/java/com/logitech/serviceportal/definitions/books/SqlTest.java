package com.logitech.serviceportal.definitions.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
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

    @Test
    @DisplayName("a search is planned for what is sought alone: before it the database is told so, and after it that this is over")
    void planned() {
        List<String> asked = new ArrayList<>();

        List<String> rows = new Sql(connection(asked)).planned("SELECT 1 FROM a WHERE b = ?", row -> "row", "sought");

        assertThat(rows).isEmpty();
        assertThat(asked).containsExactly("SET LOCAL plan_cache_mode = force_custom_plan", "SELECT 1 FROM a WHERE b = ? [sought]",
                "SET LOCAL plan_cache_mode = auto");
    }

    /** One that writes down what it is asked, and finds nothing. */
    private static Connection connection(List<String> asked) {
        return answering(Connection.class, (call, arguments) -> {
            List<Object> values = new ArrayList<>();
            return answering(PreparedStatement.class, (what, given) -> switch (what) {
                case "setObject" -> values.add(given[1]);
                case "executeQuery", "executeUpdate" -> {
                    asked.add(arguments[0] + (values.isEmpty() ? "" : " " + values));
                    yield what.equals("executeUpdate") ? (Object) 0 : answering(ResultSet.class, (next, none) -> next.equals("next")
                            ? (Object) false : null);
                }
                default -> null;
            });
        });
    }

    private static <T> T answering(Class<T> type, BiFunction<String, Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(SqlTest.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            Object answered = answer.apply(method.getName(), arguments);
            return method.getReturnType() == void.class ? null : answered;
        }));
    }
}
