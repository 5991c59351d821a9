package com.logitech.serviceportal.portal.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.json.Form;
import com.logitech.serviceportal.portal.rest.json.Spoken;
import com.logitech.serviceportal.portal.rest.json.StrictJson;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A list as a file: all rows the page's address asks for, and of each all that the API tells but decisions, whatever columns the
 * page shows. The rows are asked for and sent stretch by stretch, up to {@value #MOST_ROWS}; a file that ends there says so in its
 * last line.
 */
@RequestScoped
public class ListFile {

    private static final int MOST_ROWS = 100_000;
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r";
    /** By it spreadsheets know that the file is UTF-8. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    @Inject
    private HttpServletRequest request;
    @Inject
    private Words words;

    /** A question for a stretch of a list. */
    @FunctionalInterface
    public interface Asking<T> {
        Page<T> page(Optional<String> after, int size);
    }

    /**
     * Asks for the stretch the page shows; or, where the address asks for a file ({@code export=csv}), for all of them, which answers the
     * request in the page's place.
     *
     * @param row   the record of a row
     * @param after the mark in the address
     * @return null when a file was sent
     */
    public <T> Page<T> orPage(Class<T> row, String after, Asking<T> question) {
        if (!"csv".equals(request.getParameter("export"))) {
            return question.page(Asked.some(after), Page.USUAL_SIZE);
        }
        Page<T> first = question.page(Optional.empty(), Page.LARGEST_SIZE);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        String path = request.getServletPath();
        outside.setResponseContentType("text/csv; charset=UTF-8");
        String file = path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", ".csv");
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file + "\"");
        try (Writer to = new OutputStreamWriter(outside.getResponseOutputStream(), StandardCharsets.UTF_8)) {
            write(row, first, question, to);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
        return null;
    }

    <T> void write(Class<T> row, Page<T> first, Asking<T> question, Writer to) throws IOException {
        List<Column> columns = columns(row, "", value -> value);
        to.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(to)) {
            csv.writeRecord(columns.stream().map(Column::title).toList());
            Page<T> page = first;
            int rows = 0;
            while (page != null) {
                page.items().forEach(item -> csv.writeRecord(columns.stream().map(column -> cell(column.of().apply(item))).toList()));
                rows += page.items().size();
                if (page.next().isPresent() && rows >= MOST_ROWS) {
                    csv.writeRecord(words.text("export.more", rows));
                    return;
                }
                page = page.next().isPresent() ? question.page(page.next(), Page.LARGEST_SIZE) : null;
            }
        }
    }

    private record Column(String title, UnaryOperator<Object> of) {
    }

    /** A record's components, those of records in it in their place. */
    private static List<Column> columns(Class<?> row, String before, UnaryOperator<Object> of) {
        List<Column> columns = new ArrayList<>();
        for (RecordComponent component : row.getRecordComponents()) {
            Type type = component.getGenericType();
            Class<?> raw = Form.raw(Form.raw(type) == Optional.class ? Form.argument(type, 0) : type);
            String name = before + component.getName();
            UnaryOperator<Object> value = item -> held(component, of.apply(item));
            if (raw == Decision.class) {
                continue;
            }
            if (raw.isRecord() && Spoken.of(raw).isEmpty()) {
                columns.addAll(columns(raw, name + " ", value));
            } else {
                columns.add(new Column(title(name), value));
            }
        }
        return columns;
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

    /** As the API writes it. A leading apostrophe makes a spreadsheet take a text as text, and not as a formula to run. */
    private static String cell(Object value) {
        if (value == null) {
            return "";
        } else if (value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        String text = value instanceof Collection<?> || value instanceof Map<?, ?> ? json(value) : value.toString();
        return !text.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String json(Object value) {
        try {
            return StrictJson.writer().writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("a value cannot be written", unwritable);
        }
    }
}
