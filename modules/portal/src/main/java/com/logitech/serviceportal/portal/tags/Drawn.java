package com.logitech.serviceportal.portal.tags;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.frame.Clauses;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A tag that only draws. It keeps no state of its own. */
public abstract class Drawn extends UIComponentBase {

    protected Drawn() {
        setTransient(true);
    }

    @Override
    public String getFamily() {
        return "serviceportal";
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        if (isRendered()) {
            draw((Pen) context.getAttributes().computeIfAbsent(Pen.class, unmade -> Pen.of(context)));
        }
    }

    protected abstract void draw(Pen pen) throws IOException;

    /** What the page gives under the name; null where it gives nothing. */
    @SuppressWarnings("unchecked")
    protected final <T> T given(String attribute) {
        return (T) getAttributes().get(attribute);
    }

    /** The same as text; empty where the page gives nothing. */
    protected final String words(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    /**
     * What is drawn with; one for each answer. Texts are escaped.
     *
     * @param zone the reader's
     */
    public record Pen(FacesContext context, Words say, Clauses clauses, ZoneId zone) {

        static Pen of(FacesContext context) {
            return new Pen(context, bean(context, "say", Words.class), bean(context, "clauses", Clauses.class),
                    bean(context, "visitor", Visitor.class).getZone());
        }

        /** Another bean of the pages. */
        public <B> B bean(String name, Class<B> type) {
            return bean(context, name, type);
        }

        private static <B> B bean(FacesContext context, String name, Class<B> type) {
            return context.getApplication().evaluateExpressionGet(context, "#{" + name + "}", type);
        }

        private ResponseWriter out() {
            return context.getResponseWriter();
        }

        /** Begins an element. @param styleClass empty for none */
        public Pen begin(String element, String styleClass) throws IOException {
            out().startElement(element, null);
            if (!styleClass.isEmpty()) {
                with("class", styleClass);
            }
            return this;
        }

        /** An attribute of what was begun last. */
        public Pen with(String attribute, String value) throws IOException {
            out().writeAttribute(attribute, value, null);
            return this;
        }

        /** An element with nothing but text. */
        public Pen whole(String element, String styleClass, String text) throws IOException {
            return begin(element, styleClass).text(text).end(element);
        }

        /** What the words of the portal say under the key. */
        public Pen word(String key) throws IOException {
            return text(say.plain(key));
        }

        /** A picture that says nothing to who does not see it. */
        public Pen icon(String icon) throws IOException {
            return begin("i", "pi " + icon).with("aria-hidden", "true").end("i");
        }

        /** Text as it is read. */
        public Pen text(String text) throws IOException {
            out().writeText(text, null);
            return this;
        }

        /** Ends the element. */
        public Pen end(String element) throws IOException {
            out().endElement(element);
            return this;
        }

        /** A state. @param icon empty for the tone's */
        public Pen state(String word, String tone, String icon) throws IOException {
            return begin("span", "state " + tone).icon(icon.isEmpty() ? say.icon(tone) : icon).text(word).end("span");
        }

        /** @param in null for the reader's zone */
        public Pen instant(Instant at, ZoneId in) throws IOException {
            return time(at, say.instant(at, in == null ? zone : in));
        }

        /** A link to a place in the portal. @param path from the root of the portal */
        public Pen link(String styleClass, String path) throws IOException {
            return begin("a", styleClass).with("href", address(path));
        }

        /** Where a path of the portal is found. @param path from the root of the portal */
        public String address(String path) {
            return context.getExternalContext().getRequestContextPath() + path;
        }

        /** A due instant: the time left in words, and the instant in the reader's zone and in the one given. */
        public Pen due(Instant from, Instant at, Instant met, ZoneId other) throws IOException {
            Words.Due due = say.due(from, at, met);
            return state(due.words(), due.tone(), due.icon()).instant(at, null)
                    .whole("span", "zone", say.elsewhere(at, other, zone));
        }

        /** In the reader's zone, with its seconds where it has some. */
        Pen toTheSecond(Instant at) throws IOException {
            return time(at, say.toTheSecond(at, zone));
        }

        private Pen time(Instant at, String words) throws IOException {
            return begin("time", "").with("datetime", at == null ? "" : at.toString()).with("title", say.utc(at)).text(words).end("time");
        }

        /** A clause as a chip that leads to the list of clauses. */
        public Pen clause(Object clauseOrRule) throws IOException {
            Clauses.Entry clause = clauses.of(clauseOrRule);
            return link("chip clause", "/clauses.xhtml#" + clause.rule())
                    .with("title", clause.heading() + " (" + clause.place() + ")")
                    .begin("span", "spoken").word("clause").text(" ").end("span").text(clause.rule()).end("a");
        }

        /** A table of facts; nothing where there are none. */
        Pen facts(List<Finding.Fact> facts) throws IOException {
            if (facts == null || facts.isEmpty()) {
                return this;
            }
            boolean sourced = say.sourced(facts);
            begin("table", "table plain").begin("thead", "").begin("tr", "");
            for (String title : sourced ? List.of("fact", "value", "since", "source") : List.of("fact", "value")) {
                begin("th", "").with("scope", "col").word("facts." + title).end("th");
            }
            end("tr").end("thead").begin("tbody", "");
            for (Finding.Fact fact : facts) {
                begin("tr", "").begin("th", "").with("scope", "row").text(fact.label()).end("th");
                cell("facts.value").text(say.fact(fact.value(), zone)).end("td");
                if (sourced) {
                    cell("facts.since");
                    if (fact.since() != null) {
                        instant(fact.since(), null);
                    }
                    end("td").cell("facts.source").text(fact.source() == null ? "" : fact.source()).end("td");
                }
                end("tr");
            }
            return end("tbody").end("table");
        }

        private Pen cell(String title) throws IOException {
            return begin("td", "").with("data-label", say.plain(title));
        }
    }
}
