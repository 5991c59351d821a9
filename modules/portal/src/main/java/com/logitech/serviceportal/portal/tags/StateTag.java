package com.logitech.serviceportal.portal.tags;

import jakarta.faces.component.FacesComponent;
import java.io.IOException;

/** A state: word, meaning, icon. */
@FacesComponent("serviceportal.state")
public class StateTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        pen.state(words("word"), words("tone"), words("icon"));
    }
}
