package com.logitech.serviceportal.portal.sheets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.rest.json.Form;
import com.logitech.serviceportal.portal.rest.json.Spoken;
import com.logitech.serviceportal.portal.rest.json.StrictJson;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The columns of a file: of a record all its components, those of records in it in their place, and of a decision what settled it and
 * by which clause. A cell is a text, a number, a truth, a day, an instant, or nothing (null).
 */
public final class Columns<T> {

    private record Column<T>(String title, Function<T, Object> of) {
    }

    private final List<Column<T>> columns;

    private Columns(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** All that a record tells. */
    public static <R extends Record> Columns<R> of(Class<R> row) {
        List<Column<R>> columns = new ArrayList<>();
        gather(row, "", item -> item, columns);
        return new Columns<>(columns);
    }

    /** The same columns of what is in something else. */
    public <S> Columns<S> in(Function<S, T> thing) {
        return new Columns<>(columns.stream()
                .map(column -> new Column<S>(column.title, row -> column.of.apply(thing.apply(row)))).toList());
    }

    /** One more column behind these. */
    public Columns<T> and(String title, Function<T, Object> of) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(title, row -> cell(of.apply(row))));
        return new Columns<>(more);
    }

    /** A reason and its clause. @param name "Level" */
    public Columns<T> why(String name, Function<T, Finding> reason) {
        return and(name + " because", row -> reason.apply(row).because()).and(name + " clause", row -> reason.apply(row).clause().rule());
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    List<Object> cells(T row) {
        List<Object> cells = new ArrayList<>(columns.size());
        columns.forEach(column -> cells.add(column.of.apply(row)));
        return cells;
    }

    private static <R> void gather(Class<?> row, String before, UnaryOperator<Object> of, List<Column<R>> columns) {
        for (RecordComponent component : row.getRecordComponents()) {
            Type type = component.getGenericType();
            Class<?> raw = Form.raw(Form.raw(type) == Optional.class ? Form.argument(type, 0) : type);
            String name = before + component.getName();
            UnaryOperator<Object> value = item -> held(component, of.apply(item));
            if (raw == Decision.class) {
                columns.add(new Column<>(title(name) + " because",
                        item -> value.apply(item) instanceof Decision decision ? decision.decisive().because() : null));
                columns.add(new Column<>(title(name) + " clause",
                        item -> value.apply(item) instanceof Decision decision ? decision.decisive().clause().rule() : null));
            } else if (raw.isRecord() && Spoken.of(raw).isEmpty()) {
                gather(raw, name + " ", value, columns);
            } else {
                columns.add(new Column<>(title(name) + (raw == Instant.class ? " (UTC)" : ""), item -> cell(value.apply(item))));
            }
        }
    }

    private static Object held(RecordComponent component, Object item) {
        try {
            Object value = item == null ? null : component.getAccessor().invoke(item);
            return value instanceof Optional<?> optional ? optional.orElse(null) : value;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record cannot be read: " + component, impossible);
        }
    }

    /** "coveredBy endsBefore" as "Covered by ends before". */
    private static String title(String name) {
        String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }

    /** What is no number, truth or time is text as the API writes it. */
    private static Object cell(Object value) {
        if (value instanceof Number || value instanceof Boolean || value instanceof LocalDate || value instanceof Instant) {
            return value;
        } else if (value == null) {
            return null;
        }
        return value instanceof Collection<?> || value instanceof Map<?, ?> ? json(value) : value.toString();
    }

    private static String json(Object value) {
        try {
            return StrictJson.writer().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a value cannot be written", unwritable);
        }
    }
}
