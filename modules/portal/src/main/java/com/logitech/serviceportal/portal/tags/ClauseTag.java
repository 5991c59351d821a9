package com.logitech.serviceportal.portal.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A clause, by itself or by its rule's number, as a chip that leads to the list of clauses. */
@FacesComponent("serviceportal.clause")
public class ClauseTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        pen.clause(given("value"));
    }
}
