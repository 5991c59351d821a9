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
abstract class Drawn extends UIComponentBase {

    Drawn() {
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

    abstract void draw(Pen pen) throws IOException;

    @SuppressWarnings("unchecked")
    <T> T given(String attribute) {
        return (T) getAttributes().get(attribute);
    }

    String words(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    /**
     * What is drawn with; one for each answer. Texts are escaped.
     *
     * @param zone the reader's
     */
    record Pen(FacesContext context, Words say, Clauses clauses, ZoneId zone) {

        static Pen of(FacesContext context) {
            return new Pen(context, bean(context, "say", Words.class), bean(context, "clauses", Clauses.class),
                    bean(context, "visitor", Visitor.class).getZone());
        }

        private static <B> B bean(FacesContext context, String name, Class<B> type) {
            return context.getApplication().evaluateExpressionGet(context, "#{" + name + "}", type);
        }

        private ResponseWriter out() {
            return context.getResponseWriter();
        }

        Pen begin(String element, String styleClass) throws IOException {
            out().startElement(element, null);
            if (!styleClass.isEmpty()) {
                with("class", styleClass);
            }
            return this;
        }

        /** An attribute of what was begun last. */
        Pen with(String attribute, String value) throws IOException {
            out().writeAttribute(attribute, value, null);
            return this;
        }

        /** An element with nothing but text. */
        Pen whole(String element, String styleClass, String text) throws IOException {
            return begin(element, styleClass).text(text).end(element);
        }

        /** What the words of the portal say under the key. */
        Pen word(String key) throws IOException {
            return text(say.plain(key));
        }

        Pen icon(String icon) throws IOException {
            return begin("i", "pi " + icon).with("aria-hidden", "true").end("i");
        }

        Pen text(String text) throws IOException {
            out().writeText(text, null);
            return this;
        }

        Pen end(String element) throws IOException {
            out().endElement(element);
            return this;
        }

        Pen state(String word, String tone, String icon) throws IOException {
            return begin("span", "state " + tone).icon(icon.isEmpty() ? say.icon(tone) : icon).text(word).end("span");
        }

        /** @param in null for the reader's zone */
        Pen instant(Instant at, ZoneId in) throws IOException {
            return time(at, say.instant(at, in == null ? zone : in));
        }

        /** In the reader's zone, with its seconds where it has some. */
        Pen toTheSecond(Instant at) throws IOException {
            return time(at, say.toTheSecond(at, zone));
        }

        private Pen time(Instant at, String words) throws IOException {
            return begin("time", "").with("datetime", at == null ? "" : at.toString()).with("title", say.utc(at)).text(words).end("time");
        }

        /** A clause as a chip that leads to the list of clauses. */
        Pen clause(Object clauseOrRule) throws IOException {
            Clauses.Entry clause = clauses.of(clauseOrRule);
            return begin("a", "chip clause")
                    .with("href", context.getExternalContext().getRequestContextPath() + "/clauses.xhtml#" + clause.rule())
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
