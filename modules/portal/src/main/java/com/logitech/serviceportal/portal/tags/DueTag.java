package com.logitech.serviceportal.portal.tags;

import com.logitech.serviceportal.portal.frame.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** A due instant: the time left in words, the instant in both zones, opening into the ledger it is the sum of. */
@FacesComponent("serviceportal.due")
public class DueTag extends Drawn {

    @Override
    void draw(Pen pen) throws IOException {
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
        Instant at = given("at");
        ZoneId zone = given("zone");
        Words.Due due = pen.say().due(given("from"), at, given("met"));
        return pen.state(due.words(), due.tone(), due.icon()).instant(at, null)
                .begin("span", "zone").text(pen.say().elsewhere(at, zone, pen.zone())).end("span");
    }
}
