package com.logitech.serviceportal.portal.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** Recorded facts as a table: each with its value, since when, and who says so. */
@FacesComponent("serviceportal.facts")
public class FactsTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        pen.facts(given("value"));
    }
}
