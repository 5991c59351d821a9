package com.logitech.serviceportal.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.model.SelectItem;
import java.io.IOException;
import java.util.List;

/** What one chooses from in a select of a form that only asks: of a list's filters. */
@FacesComponent("serviceportal.options")
public class OptionsTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        List<SelectItem> items = given("value");
        String chosen = words("chosen");
        for (SelectItem item : items) {
            String value = String.valueOf(item.getValue());
            pen.begin("option", "").with("value", value);
            if (value.equals(chosen)) {
                pen.with("selected", "selected");
            }
            pen.text(item.getLabel()).end("option");
        }
    }
}
