package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;

/** Returns, the latest first: what failed, whether it is replaced, and what is missing. */
@Named
@ViewScoped
public class ReturnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Returns returns;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient ListFile file;

    private String device;
    private String state;
    private String text;
    private String after;
    private transient Page<ReturnSummary> page;

    public void load() {
        page = file.orPage(ReturnSummary.class, after, (mark, size) -> returns.returns(new ReturnQuery(
                Optional.ofNullable(focus.getCustomer()), Optional.empty(),
                Asked.some(device).map(one -> new DeviceId(Asked.id(one, "device"))),
                Asked.constant(ReturnState.class, state), Asked.text(text), mark, size)));
    }

    public Page<ReturnSummary> getReturns() {
        return page;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return page == null || page.items().isEmpty();
    }

    public boolean isNarrowed() {
        return Asked.some(state).or(() -> Asked.some(text)).or(() -> Asked.some(after)).or(() -> Asked.some(device)).isPresent();
    }

    public ReturnState[] getStates() {
        return ReturnState.values();
    }

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
