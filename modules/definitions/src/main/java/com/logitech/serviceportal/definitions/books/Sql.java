package com.logitech.serviceportal.definitions.books;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * SQL on the transaction's own connection, for what entities cannot say: ranges, arrays, sets. Always with parameters, never with what
 * somebody sent put into it.
 */
public final class Sql {

    private static final int ROWS_AT_ONCE = 200;
    private static final Pattern EXPECTED = Pattern.compile("rows=(\\d+)");
    /** Where parameters stand in a statement, and quoted text, in which none does. */
    private static final Pattern PLACES = Pattern.compile("'[^']*'|= ANY\\(\\?\\)|\\?");

    private final Connection connection;

    /** @param connection the transaction's, with everything written that was told before */
    public Sql(Connection connection) {
        this.connection = connection;
    }

    /** Many values as one parameter. @param type the element's SQL type */
    public record Many(String type, Collection<?> values) {
    }

    public static Many ids(Collection<UUID> values) {
        return new Many("uuid", values);
    }

    public static Many texts(Collection<String> values) {
        return new Many("text", values);
    }

    public <T> List<T> list(String sql, Reading<T> reading, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(sql, row -> {
            rows.add(reading.read(row));
            return true;
        }, parameters);
        return rows;
    }

    /**
     * The same, planned for these values each time: for a search of which only what is sought says by which way it is found soonest. The
     * database would keep one plan for the rarest word and for one that stands everywhere.
     */
    public <T> List<T> planned(String sql, Reading<T> reading, Object... parameters) {
        update("SET LOCAL plan_cache_mode = force_custom_plan");
        List<T> rows = list(sql, reading, parameters);
        update("SET LOCAL plan_cache_mode = auto");
        return rows;
    }

    public <T> Optional<T> first(String sql, Reading<T> reading, Object... parameters) {
        return list(sql, reading, parameters).stream().findFirst();
    }

    public long number(String sql, Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /** Hands out row by row, a few of them in memory at a time, as long as the reading says to go on. */
    public void each(String sql, Reading<Boolean> reading, Object... parameters) {
        run(sql, statement -> {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                boolean goOn = true;
                while (goOn && rows.next()) {
                    goOn = reading.read(rows);
                }
            }
            return null;
        }, parameters);
    }

    /** How many rows the planner expects; good enough for what is too many to count. */
    public long estimate(String sql, Object... parameters) {
        String plan = first("EXPLAIN " + sql, row -> row.getString(1), parameters).orElse("");
        Matcher rows = EXPECTED.matcher(plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : 0;
    }

    public int update(String sql, Object... parameters) {
        return run(sql, PreparedStatement::executeUpdate, parameters);
    }

    private <T> T run(String sql, Running<T> running, Object... parameters) {
        Asked asked = Asked.plainly(sql, parameters);
        try (PreparedStatement statement = connection.prepareStatement(asked.sql())) {
            for (int i = 0; i < parameters.length; i++) {
                bind(statement, i + 1, asked.parameters().get(i));
            }
            return running.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database does not do what it was asked", e);
        }
    }

    /**
     * A statement as it is put to the database. What may be about many is put as being about one where it is: the database keeps the plan
     * of that, while one about many, of which it cannot know how many, it would plan anew each time.
     */
    record Asked(String sql, List<Object> parameters) {

        static Asked plainly(String sql, Object... parameters) {
            List<Object> plain = new ArrayList<>(Arrays.asList(parameters));
            if (plain.stream().noneMatch(Asked::isOne)) {
                return new Asked(sql, plain);
            }
            StringBuilder text = new StringBuilder();
            Matcher places = PLACES.matcher(sql);
            int position = 0;
            while (places.find()) {
                String place = places.group();
                if (place.startsWith("'")) {
                    continue;
                }
                if (place.endsWith("(?)") && isOne(plain.get(position))) {
                    plain.set(position, ((Many) plain.get(position)).values().iterator().next());
                    places.appendReplacement(text, "= ?");
                }
                position++;
            }
            return new Asked(places.appendTail(text).toString(), plain);
        }

        private static boolean isOne(Object parameter) {
            return parameter instanceof Many many && many.values().size() == 1;
        }
    }

    private static void bind(PreparedStatement statement, int position, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Many many) {
            statement.setArray(position, statement.getConnection().createArrayOf(many.type(), many.values().toArray()));
        } else {
            statement.setObject(position, value);
        }
    }

    public static UUID uuid(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public static Instant instant(ResultSet row, int column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    public static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public static Optional<Integer> count(ResultSet row, int column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? Optional.empty() : Optional.of(value);
    }

    /** What a person typed, as a pattern that finds it anywhere. */
    public static String containing(String text) {
        return "%" + literally(text) + "%";
    }

    /** What a person typed, as a pattern that finds it at the beginning. */
    public static String startingWith(String text) {
        return literally(text) + "%";
    }

    private static String literally(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /** Makes a thing of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Running<T> {
        T run(PreparedStatement statement) throws SQLException;
    }
}
