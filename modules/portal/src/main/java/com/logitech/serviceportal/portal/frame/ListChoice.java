package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.contracts.api.accounts.PersonalLists;
import com.logitech.serviceportal.contracts.api.accounts.PersonalLists.NewView;
import com.logitech.serviceportal.contracts.api.accounts.PersonalLists.View;
import com.logitech.serviceportal.contracts.api.accounts.ViewId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the visitor likes the list on the screen: the filters he keeps under a name, and the columns he wants to see. */
@Named("lists")
@RequestScoped
public class ListChoice {

    @Inject
    private PersonalLists lists;
    @Inject
    private Links links;
    @Inject
    private Words words;
    @Inject
    private HttpServletRequest request;

    private List<View> views;
    private Columns columns;
    private String name;
    private String query;

    /** His views of this list, by name. */
    public List<View> getViews() {
        if (views == null) {
            views = lists.views(list());
        }
        return views;
    }

    public String address(View view) {
        return request.getContextPath() + request.getServletPath() + "?" + view.query();
    }

    /** Whether the list shows just that now. */
    public boolean isOn(View view) {
        return view.query().equals(getQuery());
    }

    /** Whether one of the views is what the list shows now. */
    public boolean isKept() {
        return getViews().stream().anyMatch(this::isOn);
    }

    public void keep() throws IOException {
        lists.keep(new NewView(list(), name, getQuery()));
        Notices.good(words.text("views.kept", name));
        again();
    }

    public void forget(ViewId view) throws IOException {
        lists.forget(view);
        Notices.good(words.text("views.forgotten"));
        again();
    }

    /** The classes by which the stylesheet hides what he does not want to see; none before the columns are known. */
    public String getStyleClass() {
        return columns == null ? "" : columns.styleClass();
    }

    /** The columns of the list. @param names in their order, parted by blanks; the first is always shown */
    public Columns columns(String names) {
        if (columns == null) {
            columns = new Columns(List.of(names.strip().split("\\s+")));
        }
        return columns;
    }

    /** The columns of the list on the screen, and which of them are shown. */
    public final class Columns {

        private final List<String> names;
        private final List<String> hidden;
        private List<String> shown;

        private Columns(List<String> names) {
            this.names = names;
            this.hidden = lists.hiddenColumns(list());
        }

        /** Those that can be hidden. */
        public List<String> getChoices() {
            return names.subList(1, names.size());
        }

        public List<String> getShown() {
            return shown == null ? getChoices().stream().filter(column -> !hidden.contains(column)).toList() : shown;
        }

        public void setShown(List<String> shown) {
            this.shown = List.copyOf(shown);
        }

        private String styleClass() {
            return IntStream.range(1, names.size()).filter(place -> hidden.contains(names.get(place)))
                    .mapToObj(place -> "without-" + (place + 1)).collect(Collectors.joining(" "));
        }

        /** Remembers the choice. A column that is not there at the moment stays hidden or shown. */
        public void choose() throws IOException {
            List<String> wanted = getShown();
            lists.hideColumns(list(), Stream.concat(hidden.stream().filter(column -> !names.contains(column)),
                    getChoices().stream().filter(column -> !wanted.contains(column))).toList());
            again();
        }
    }

    private String list() {
        return request.getServletPath().substring(1).replace(".xhtml", "");
    }

    private void again() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(request.getContextPath() + request.getServletPath()
                + (getQuery().isEmpty() ? "" : "?" + getQuery()));
    }

    /** The name to keep the view under. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    /** What the address asks for, from wherever in the list; a form sends it along. */
    public String getQuery() {
        if (query == null) {
            String address = links.without("after");
            String sent = "POST".equals(request.getMethod()) ? request.getParameter("query") : null;
            query = sent != null ? sent : address.contains("?") ? address.substring(address.indexOf('?') + 1) : "";
        }
        return query;
    }
}
