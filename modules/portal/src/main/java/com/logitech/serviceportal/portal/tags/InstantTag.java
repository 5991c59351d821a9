package com.logitech.serviceportal.portal.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** An instant in the reader's zone, or in the one given. */
@FacesComponent("serviceportal.instant")
public class InstantTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        pen.instant(given("value"), given("zone"));
    }
}
