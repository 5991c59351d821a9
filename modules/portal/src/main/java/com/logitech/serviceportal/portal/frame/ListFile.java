package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Export;
import com.logitech.serviceportal.portal.sheets.FileKind;
import com.logitech.serviceportal.portal.sheets.Rows;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A list as a file in its page's place: all rows the page's address asks for, and of each all that the API tells, whatever columns the
 * page shows.
 */
@RequestScoped
public class ListFile {

    private static final String ASKED = "export";
    private static final Set<String> NO_FILTERS = Set.of(ASKED, "after");

    @Inject
    private HttpServletRequest request;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    /**
     * Asks for the stretch the page shows; or, where the address asks for a file ({@code export=csv} or {@code xlsx}), for all of them,
     * which answers the request in the page's place.
     *
     * @param row   the record of a row
     * @param after the mark in the address
     * @return null when a file was sent
     */
    public <T extends Record> Page<T> orPage(Class<T> row, String after, Rows.Asking<T> question) {
        return orPage(after, question, Columns.of(row), rows -> rows);
    }

    /** The same with more in the file than on the page. @param more what the file tells of the rows */
    public <T, S> Page<T> orPage(String after, Rows.Asking<T> question, Columns<S> columns, Function<Rows<T>, Rows<S>> more) {
        return isSent(columns, () -> more.apply(Rows.of(question))) ? null : question.page(Asked.some(after), Page.USUAL_SIZE);
    }

    /** Answers the request with the file it asks for. @return whether it asks for one */
    public <T> boolean isSent(Columns<T> columns, Supplier<Rows<T>> rows) {
        Optional<FileKind> kind = Optional.ofNullable(request.getParameter(ASKED)).flatMap(FileKind::of);
        kind.ifPresent(wanted -> send(wanted, columns, rows.get()));
        return kind.isPresent();
    }

    /** Answers the request with a file, whatever its address asks for. */
    public <T> void send(FileKind kind, Columns<T> columns, Rows<T> rows) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        String path = request.getServletPath();
        Export<T> file = new Export<>(path.substring(path.lastIndexOf('/') + 1).replace(".xhtml", ""), filters(), clock.instant(), columns,
                rows, count -> words.text("export.more", count));
        outside.setResponseContentType(kind.mediaType());
        outside.setResponseHeader("Content-Disposition", "attachment; filename=\"" + file.fileName(kind) + "\"");
        try {
            file.write(kind, outside.getResponseOutputStream());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NO_FILTERS.contains(name) && !values[0].isBlank()) {
                filters.put(name, values[0]);
            }
        });
        return filters;
    }
}
