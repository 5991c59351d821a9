package com.logitech.serviceportal.portal.push;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** How far was heard when this page began to be put together: what changed behind that it does not show. */
@Named
@RequestScoped
public class Live {

    /** Where {@link Refreshing} leaves the mark with the request. */
    static final String MARK = Live.class.getName() + ".mark";

    public String getMark() {
        return (String) FacesContext.getCurrentInstance().getExternalContext().getRequestMap().getOrDefault(MARK, "");
    }
}
