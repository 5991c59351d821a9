package com.logitech.serviceportal.portal.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Detail;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.ProofFile;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Registration;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.Transfer;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister.TransferNotice;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.jumpstart.ProofId;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.spaces.Choice;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One product registered for JumpStart: where it stands and why, its proofs, passing it on (R125), and holding it (R135). */
@Named
@ViewScoped
public class RegistrationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STORIES = 50;

    @Inject
    private transient JumpStartRegister register;
    @Inject
    private transient Agreements agreements;
    @Inject
    private transient Journal journal;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient JumpStartWords words;

    private String id;
    private String purchasedOn;
    private transient Part file;
    private String transferee;
    private String contact;
    private String number;
    private Choice account;
    private String reason;
    private transient Detail detail;
    private transient List<Entry> history;

    public void load() {
        detail = register.registration(registrationId());
        if (Caller.current().sees(detail.registration().customer().value())) {
            focus.on(detail.registration().customer());
        }
        history = journal.page(JournalQuery.all().about(detail.registration().id().value()).size(STORIES)).entries();
    }

    public String showPurchase() {
        LocalDate day = Asked.day(purchasedOn, "purchasedOn").orElseThrow(() -> Refused.input("purchasedOn", words.text("problem.day")));
        register.showPurchase(registrationId(), getDetail().version(), day);
        Notices.good(words.text("purchase.shown", day.toString()));
        return back();
    }

    public String addProof() throws IOException {
        if (file == null || Asked.some(file.getSubmittedFileName()).isEmpty()) {
            throw Refused.input("file", words.text("problem.file"));
        }
        String name = file.getSubmittedFileName();
        try (InputStream content = file.getInputStream()) {
            register.addProof(registrationId(), name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1), content);
        }
        Notices.good(words.text("proof.added"));
        return back();
    }

    /** Hands the file out to be kept: no browser shows it. */
    public void download(ProofId proof) throws IOException {
        ProofFile kept = register.proof(registrationId(), proof);
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        outside.setResponseContentType("application/octet-stream");
        outside.setResponseHeader("Content-Disposition", Attachment.called(kept.proof().fileName()));
        outside.setResponseContentLength(kept.content().length);
        outside.getResponseOutputStream().write(kept.content());
        faces.responseComplete();
    }

    public String passOn() {
        register.transfer(registrationId(), getDetail().version(), new TransferNotice(Asked.text(transferee), Asked.text(contact),
                Asked.text(number), Optional.ofNullable(account).map(chosen -> new CustomerId(Asked.id(chosen.id(), "customer")))));
        Notices.good(words.text("transferred"));
        return back();
    }

    public String holdIt() {
        register.hold(registrationId(), getDetail().version(), Asked.text(reason));
        Notices.good(words.text("held.now"));
        return back();
    }

    public String liftIt() {
        register.lift(registrationId(), getDetail().version(), Asked.text(reason));
        Notices.good(words.text("lifted"));
        return back();
    }

    private String back() {
        return "/jumpstart/registration.xhtml?faces-redirect=true&id=" + registrationId();
    }

    private JumpStartId registrationId() {
        return new JumpStartId(Asked.id(id, "registration"));
    }

    public Detail getDetail() {
        if (detail == null) {
            load();
        }
        return detail;
    }

    public Registration getRegistration() {
        return getDetail().registration();
    }

    /** To whom it was passed on, or null. */
    public Transfer getTransfer() {
        return getDetail().transfer().orElse(null);
    }

    /** Whether the visitor keeps the purchaser's registrations. */
    public boolean isKeeping() {
        return Asked.may(getRegistration().customer().value(), ContractsTask.REGISTER_JUMPSTART);
    }

    /** Whether the visitor may see the purchaser's files. */
    public boolean isProofsShown() {
        return Caller.current().sees(getRegistration().customer().value());
    }

    public boolean isScreening() {
        return Asked.ofOperations();
    }

    /** Whether the day of the purchase is still to be said. */
    public boolean isWithoutDay() {
        return getRegistration().purchasedOn().isEmpty();
    }

    public boolean isHeld() {
        return getDetail().decision().findings().stream().anyMatch(finding -> finding.clause().rule().equals("R135") && !finding.holds());
    }

    /** Who accepted which terms for the purchaser, for his people and ours. */
    public List<Agreements.Acceptance> getAcceptances() {
        return isProofsShown() ? agreements.accepted(getRegistration().customer()) : List.of();
    }

    public List<Entry> getHistory() {
        return history;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPurchasedOn() {
        return purchasedOn;
    }

    public void setPurchasedOn(String purchasedOn) {
        this.purchasedOn = purchasedOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getTransferee() {
        return transferee;
    }

    public void setTransferee(String transferee) {
        this.transferee = transferee;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    /** The account it goes to, as our people choose it. */
    public Choice getAccount() {
        return account;
    }

    public void setAccount(Choice account) {
        this.account = account;
    }

    /** Whether the visitor is one of our people, who alone name accounts. */
    public boolean isStaff() {
        return Caller.current().isStaff();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
