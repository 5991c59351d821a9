package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.replacement.api.claims.Claims.ClaimOutlook;
import com.logitech.serviceportal.replacement.api.claims.Claims.NewClaim;
import com.logitech.serviceportal.replacement.api.claims.Claims.ReportedFailure;
import com.logitech.serviceportal.replacement.api.claims.Claims;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.talk.Attachments;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Optional;

/** A device failed: what would come of it is said before anything is asked, and asked is only what nobody knows. */
@Named
@ViewScoped
public class ClaimPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Claims claims;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient ReplacementWords words;

    private String device;
    private String text;
    private String language = "en";
    private String phone;
    private String taxNumber;
    private transient Part proof;
    private transient ClaimOutlook outlook;

    public void load() {
        focus.on(getOutlook().customer(), getOutlook().company());
    }

    public String report() throws IOException {
        ReportedFailure reported = claims.report(new NewClaim(Asked.device(device), Asked.text(text), language, Asked.text(phone),
                Asked.text(taxNumber)), shown());
        Notices.good(words.text("claim.done", reported.number().toString()));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + reported.ticket();
    }

    /** What is longer than is taken is not read to its end. */
    private Optional<SentFile> shown() throws IOException {
        if (proof == null || Asked.some(proof.getSubmittedFileName()).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = proof.getInputStream()) {
            return Optional.of(new SentFile(proof.getSubmittedFileName(), content.readNBytes(Attachments.LARGEST_FILE + 1)));
        }
    }

    public ClaimOutlook getOutlook() {
        if (outlook == null) {
            outlook = claims.outlook(Asked.device(device));
        }
        return outlook;
    }

    /** Whether the visitor may open the ticket, and nothing replaces the device yet. */
    public boolean isOpen() {
        return getOutlook().underWay().isEmpty() && Asked.may(getOutlook().customer().value(), SupportTask.OPEN_TICKETS);
    }

    public String getDevice() {
        return device;
    }

    public void setDevice(String device) {
        this.device = device;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public Part getProof() {
        return proof;
    }

    public void setProof(Part proof) {
        this.proof = proof;
    }
}
