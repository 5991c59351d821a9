package com.logitech.serviceportal.portal.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/** A due instant: the time left in words, the instant in both zones, opening into the ledger it is the sum of. */
@FacesComponent("serviceportal.due")
public class DueTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        List<LedgerLine> ledger = given("segments");
        if (ledger == null || ledger.isEmpty()) {
            line(pen.begin("span", "due").begin("span", "due-line")).end("span").end("span");
            return;
        }
        line(pen.begin("details", "due").begin("summary", "")).end("summary");
        pen.begin("div", "due-ledger").whole("strong", "", pen.say().text("due.ledger")).begin("ol", "");
        for (LedgerLine segment : ledger) {
            pen.begin("li", "").begin("span", "").toTheSecond(segment.from()).text(" – ").toTheSecond(segment.until())
                    .end("span");
            pen.begin("span", "").begin("strong", "")
                    .text(segment.counted() ? pen.say().exactly(segment.from(), segment.until()) : pen.say().text("due.paused"))
                    .end("strong").text(" ").begin("span", "muted").text(segment.why()).end("span").end("span").end("li");
        }
        pen.end("ol").end("div").end("details");
    }

    private Pen line(Pen pen) throws IOException {
        return pen.due(given("from"), given("at"), given("met"), given("zone"));
    }
}
