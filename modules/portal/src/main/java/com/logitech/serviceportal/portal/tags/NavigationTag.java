package com.logitech.serviceportal.portal.tags;

import com.logitech.serviceportal.portal.frame.Menu;
import jakarta.faces.component.FacesComponent;
import java.io.IOException;
import java.util.List;

/** The pages that open to the visitor, by module; the one he is on is marked. */
@FacesComponent("serviceportal.navigation")
public class NavigationTag extends Drawn {

    @Override
    protected void draw(Pen pen) throws IOException {
        String here = words("here");
        String query = words("query");
        List<Menu.Group> groups = given("value");
        for (Menu.Group group : groups) {
            if (!group.key().isEmpty()) {
                pen.begin("h2", "").word(group.key()).end("h2");
            }
            pen.begin("ul", "");
            for (Menu.Entry entry : group.entries()) {
                pen.begin("li", "").link("", entry.path() + (entry.ofCustomer() ? query : ""));
                if (entry.path().equals(here)) {
                    pen.with("aria-current", "page");
                }
                String word = pen.say().plain(entry.key());
                pen.with("title", word).icon(entry.icon()).whole("span", "", word).end("a").end("li");
            }
            pen.end("ul");
        }
    }
}
