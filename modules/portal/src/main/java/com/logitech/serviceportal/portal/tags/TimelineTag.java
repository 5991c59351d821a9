package com.logitech.serviceportal.portal.tags;

import com.logitech.serviceportal.portal.frame.Words;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Who did what when, by day in the reader's zone. */
@FacesComponent("serviceportal.timeline")
public class TimelineTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        pen.begin("div", "timeline");
        for (Words.Day day : pen.say().days(given("value"), pen.zone())) {
            pen.begin("section", "timeline-day").with("data-filtered-group", "");
            pen.begin("h3", "").begin("time", "").with("datetime", day.date().toString()).text(day.words()).end("time").end("h3")
                    .begin("ol", "");
            for (Words.Happening entry : day.entries()) {
                pen.begin("li", "timeline-entry").with("data-filtered", "");
                pen.begin("time", "").with("datetime", entry.at().toString()).text(pen.say().clock(entry.at(), pen.zone())).end("time");
                pen.begin("div", "").text(entry.story()).begin("small", "");
                if (entry.refused()) {
                    pen.state(pen.say().plain("timeline.refused"), "refused", "pi-ban").text(" ");
                }
                pen.text(entry.actor()).end("small").end("div").end("li");
            }
            pen.end("ol").end("section");
        }
        pen.end("div");
    }
}
