package com.logitech.serviceportal.portal.push;

import com.logitech.serviceportal.portal.security.Unattended;
import com.logitech.serviceportal.support.api.told.TicketChanges;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/** Says of each page how far was heard before it was put together; of one that asks for itself once more nothing is kept. */
public final class Refreshing implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.ANY_PHASE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (event.getPhaseId() == PhaseId.RESTORE_VIEW) {
            faces.getExternalContext().getRequestMap().put(Live.MARK, CDI.current().select(TicketChanges.class).get().mark());
        } else if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && isRefreshed(faces)) {
            faces.getViewRoot().setTransient(true);
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        UIViewRoot view = faces.getViewRoot();
        if (event.getPhaseId() == PhaseId.RENDER_RESPONSE && view != null && isRefreshed(faces)) {
            Map<String, Object> kept = view.getViewMap(false);
            if (kept != null) {
                kept.clear();
            }
        }
    }

    private static boolean isRefreshed(FacesContext faces) {
        return faces.getViewRoot() != null && !faces.isPostback()
                && faces.getExternalContext().getRequest() instanceof HttpServletRequest request && Unattended.is(request);
    }
}
