package com.logitech.serviceportal.portal.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A choice of a list's filter that stands in its address. */
@FacesComponent("serviceportal.chip")
public class ChipTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        boolean chosen = Boolean.parseBoolean(words("chosen"));
        String count = words("count");
        pen.begin("a", chosen ? "chip chosen" : "chip").with("href", words("href"));
        if (chosen) {
            pen.with("aria-current", "true");
        }
        pen.text(words("word"));
        if (!count.isEmpty()) {
            pen.text(" ").whole("span", "badge", count);
        }
        if (chosen && Boolean.parseBoolean(words("off"))) {
            pen.icon("pi-times");
        }
        pen.end("a");
    }
}
