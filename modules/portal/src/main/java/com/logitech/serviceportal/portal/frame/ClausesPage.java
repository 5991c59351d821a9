package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Clause.Kind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The clauses of the two texts by module, as far as they match what is looked for. */
@Named
@RequestScoped
public class ClausesPage {

    @Inject
    private Clauses clauses;
    @Inject
    private HttpServletRequest request;

    /** @param module the module's name as in the address */
    public record Section(String module, List<Clauses.Entry> entries) {
    }

    public List<Section> getSections() {
        Map<String, List<Clauses.Entry>> byModule = new LinkedHashMap<>();
        clauses.all().stream().filter(this::wanted)
                .forEach(entry -> byModule.computeIfAbsent(entry.module(), module -> new ArrayList<>()).add(entry));
        return byModule.entrySet().stream().map(module -> new Section(module.getKey(), module.getValue())).toList();
    }

    public String getText() {
        return given("q");
    }

    public String getKind() {
        return given("kind");
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    private boolean wanted(Clauses.Entry entry) {
        String all = (entry.rule() + " " + entry.heading() + " " + entry.place()).toLowerCase(Locale.ROOT);
        return all.contains(getText().toLowerCase(Locale.ROOT)) && (getKind().isEmpty() || entry.kind().name().equals(getKind()));
    }

    private String given(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }
}
