package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.RequestQuery;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.SparesRequest;
import com.logitech.serviceportal.spares.api.requests.SparesRequestState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** The requests for onsite spares; those that wait to be sent are operations' queue. */
@Named
@ViewScoped
public class RequestsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 50;

    @Inject
    private transient SpareRequests book;
    @Inject
    private transient CustomerInFocus focus;

    private String state;
    private String after;
    private transient Page<SparesRequest> requests;

    public void load() {
        getRequests();
    }

    public Page<SparesRequest> getRequests() {
        if (requests == null) {
            requests = book.requests(new RequestQuery(Optional.ofNullable(focus.getCustomer()),
                    Asked.constant(SparesRequestState.class, state), Asked.some(after), LISTED));
        }
        return requests;
    }

    public boolean isNarrowed() {
        return Asked.some(state).isPresent() || Asked.some(after).isPresent();
    }

    /** Whether the list is one of those that wait, the longest waiting first. */
    public boolean isQueue() {
        return Asked.constant(SparesRequestState.class, state).filter(SparesRequestState.REQUESTED::equals).isPresent();
    }

    public SparesRequestState[] getStates() {
        return SparesRequestState.values();
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
