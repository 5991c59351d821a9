package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.portal.operations.Incident;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Tells the number under which the log has what broke. */
@Named
@RequestScoped
public class BrokenPage {

    @Inject
    private HttpServletRequest request;

    /** The number, or nothing where there is none or the address was tampered with. */
    public String getIncident() {
        Object number = request.getAttribute(RefusalHandler.INCIDENT);
        String told = number == null ? request.getParameter("incident") : number.toString();
        return Incident.isNumber(told) ? told : "";
    }
}
