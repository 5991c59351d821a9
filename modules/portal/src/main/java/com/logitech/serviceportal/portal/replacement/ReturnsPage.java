package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.replacement.api.returns.ClaimHistories;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Returns, the latest first and what waits for its answer before: what failed, whether it is replaced, and what is missing. */
@Named
@ViewScoped
public class ReturnsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Returns returns;
    @Inject
    private transient ClaimHistories histories;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient ListFile file;

    private String device;
    private String space;
    private String serial;
    private String state;
    private String problem;
    private String text;
    private String after;
    private transient Page<ReturnSummary> page;
    private transient Set<ReturnId> replacedBefore = Set.of();

    public void load() {
        page = file.orPage(ReturnSummary.class, after, (mark, size) -> returns.returns(asked(mark, size)));
        replacedBefore = histories.replacedBefore(isNone() ? Set.of() : page.items().stream().filter(one -> !one.state().isDecided())
                .map(ReturnSummary::id).collect(Collectors.toSet()));
    }

    private ReturnQuery asked(Optional<String> mark, int size) {
        return new ReturnQuery(Optional.ofNullable(focus.getCustomer()), Optional.empty(),
                Asked.some(device).map(one -> new DeviceId(Asked.id(one, "device"))), Asked.some(space).map(Asked::space),
                Asked.some(serial).map(one -> SerialNumber.read(one).orElseThrow(() -> Refused.notFound("unit"))),
                Asked.constant(ReturnState.class, state), isWithProblem(), Asked.text(text), mark, size);
    }

    /** Whether these wait for their answer, and the longest waiting comes first. */
    public boolean isQueue() {
        return asked(Optional.empty(), Page.USUAL_SIZE).isQueue();
    }

    /** Whether its unit was replaced before, which our people look at before they answer. */
    public boolean isReplacedBefore(ReturnSummary one) {
        return replacedBefore.contains(one.id());
    }

    public Page<ReturnSummary> getReturns() {
        return page;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return page == null || page.items().isEmpty();
    }

    public boolean isNarrowed() {
        return Stream.of(state, problem, text, after, device, space, serial).anyMatch(one -> Asked.some(one).isPresent());
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

    public String getSpace() {
        return space;
    }

    public void setSpace(String space) {
        this.space = space;
    }

    /** What the Space it is narrowed to is called; empty where nothing says so. */
    public String getSpaceName() {
        return isNone() ? "" : page.items().get(0).spaceName();
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    /** Whether only those are shown of whose deliveries something is wrong. */
    public boolean isWithProblem() {
        return Boolean.parseBoolean(Asked.text(problem));
    }

    public String getProblem() {
        return problem;
    }

    public void setProblem(String problem) {
        this.problem = problem;
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
