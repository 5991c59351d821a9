package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Set;

/**
 * Takes nothing from a page that was opened for another customer than the one its visitor works for (R144): two tabs of one session
 * cannot write into each other's customer. What was typed stays on the page.
 */
public final class PageOfCustomer implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** Forms that are the visitor's own: how he likes his pages, and for whom he works. */
    private static final Set<String> HIS_OWN = Set.of("themeForm", "workForm", "views", "keepView", "columns", "likes", "password");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.UPDATE_MODEL_VALUES;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() || faces.getViewRoot().isTransient() || isHisOwn(faces)) {
            return;
        }
        try {
            CDI.current().select(CustomerInFocus.class).get().mustFit();
        } catch (Refused elsewhere) {
            if (!faces.getPartialViewContext().isAjaxRequest()) {
                faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_CONFLICT);
            }
            throw elsewhere;
        }
    }

    private static boolean isHisOwn(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        return HIS_OWN.stream().anyMatch(form -> sent.containsKey(form + "_SUBMIT"));
    }
}
