package com.logitech.serviceportal.portal.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Registration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.RegistrationQuery;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The products registered for JumpStart, the latest first, and new terms to read. */
@Named
@RequestScoped
public class RegistrationsPage {

    /** Days. */
    private static final int SOON = 14;

    @Inject
    private JumpStartRegister register;
    @Inject
    private Agreements agreements;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private ListFile file;

    private String text;
    private boolean held;
    private String ending;
    private String after;
    private Page<Registration> registrations;
    private List<Agreements.ToShow> toShow = List.of();

    public void load() {
        registrations = file.orPage(Registration.class, after, (mark, size) -> register.registrations(new RegistrationQuery(
                Optional.ofNullable(focus.getCustomer()), held, isEndingSoon() ? Optional.of(SOON) : Optional.empty(), Asked.text(text),
                mark, size)));
        toShow = agreements.toShow();
    }

    public Page<Registration> getRegistrations() {
        return registrations;
    }

    /** Whether there is nothing to show; also while a form of the list's tools is read, which needs no rows. */
    public boolean isNone() {
        return registrations == null || registrations.items().isEmpty();
    }

    public boolean isNarrowed() {
        return held || isEndingSoon() || Asked.some(text).or(() -> Asked.some(after)).isPresent();
    }

    public boolean isRegistering() {
        return Caller.current().mayAnywhere(ContractsTask.REGISTER_JUMPSTART);
    }

    /** Versions posted since an earlier one was accepted (R115). */
    public List<Agreements.ToShow> getToShow() {
        return toShow;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public boolean isHeld() {
        return held;
    }

    public void setHeld(boolean held) {
        this.held = held;
    }

    /** "soon" for those that end within {@link #SOON} days, or empty. */
    public String getEnding() {
        return ending;
    }

    public void setEnding(String ending) {
        this.ending = ending;
    }

    public boolean isEndingSoon() {
        return "soon".equals(ending);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
