package com.logitech.serviceportal.portal.tags;

import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;

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
            draw(new Pen(context.getResponseWriter(), context.getApplication().evaluateExpressionGet(context, "#{say}", Words.class),
                    context.getApplication().evaluateExpressionGet(context, "#{visitor}", Visitor.class).getZone()));
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
     * What is drawn with. Texts are escaped.
     *
     * @param zone the reader's
     */
    record Pen(ResponseWriter out, Words say, ZoneId zone) {

        Pen begin(String element, String styleClass) throws IOException {
            out.startElement(element, null);
            if (!styleClass.isEmpty()) {
                out.writeAttribute("class", styleClass, null);
            }
            return this;
        }

        Pen text(String text) throws IOException {
            out.writeText(text, null);
            return this;
        }

        Pen end(String element) throws IOException {
            out.endElement(element);
            return this;
        }

        Pen state(String word, String tone, String icon) throws IOException {
            begin("span", "state " + tone).begin("i", "pi " + (icon.isEmpty() ? say.icon(tone) : icon));
            out.writeAttribute("aria-hidden", "true", null);
            return end("i").text(word).end("span");
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
            out.startElement("time", null);
            out.writeAttribute("datetime", at == null ? "" : at.toString(), null);
            out.writeAttribute("title", say.utc(at), null);
            return text(words).end("time");
        }
    }
}
