package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.support.api.talk.Conversation.TextPart;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;

/**
 * Puts a part of a text on the page as the HTML the help desk made and cleaned of it ({@code <s:formatted value="#{part}"/>}). It takes
 * nothing else, so that no page writes HTML of another origin.
 */
@FacesComponent(FormattedHtml.TYPE)
public class FormattedHtml extends UIComponentBase {

    static final String TYPE = "serviceportal.FormattedHtml";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (getAttributes().get("value") instanceof TextPart part) {
            faces.getResponseWriter().write(part.html());
        }
    }
}
