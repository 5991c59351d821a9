package com.logitech.serviceportal.portal.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.agreements.Agreements.NewDocument;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.agreements.DocumentId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The terms in their versions, which of them were accepted and when (R3, R115), and posting a new version. */
@Named
@ViewScoped
public class TermsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Agreements agreements;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient JumpStartWords words;

    private String version;
    private String language = "en";
    private String postedOn;
    private String address;
    private transient List<Agreements.Document> documents;
    private transient List<Agreements.Acceptance> acceptances;

    public void load() {
        documents = agreements.documents();
        acceptances = focus.getCustomer() == null ? List.of() : agreements.accepted(focus.getCustomer());
    }

    public String accept(DocumentId document) {
        agreements.accept(focus.getCustomer(), document);
        Notices.good(words.text("terms.accepted"));
        return "/jumpstart/terms.xhtml?faces-redirect=true" + focus.getQuery().replace('?', '&');
    }

    public String post() {
        LocalDate day = Asked.day(postedOn, "postedOn").orElseThrow(() -> Refused.input("postedOn", words.text("problem.day")));
        agreements.post(new NewDocument(Agreements.JUMPSTART, words.text("terms.title.of"), Asked.text(version), Asked.text(language), day,
                Asked.text(address)));
        Notices.good(words.text("terms.posted", Asked.text(version)));
        return "/jumpstart/terms.xhtml?faces-redirect=true" + focus.getQuery().replace('?', '&');
    }

    public List<Agreements.Document> getDocuments() {
        if (documents == null) {
            load();
        }
        return documents;
    }

    public List<Agreements.Acceptance> getAcceptances() {
        if (acceptances == null) {
            load();
        }
        return acceptances;
    }

    /** Whether the visitor may accept this version for the customer in focus, and it has not been accepted for him. */
    public boolean isOpen(DocumentId document) {
        return focus.getCustomer() != null && Asked.may(focus.getCustomer().value(), ContractsTask.REGISTER_JUMPSTART)
                && getAcceptances().stream().noneMatch(acceptance -> acceptance.document().id().equals(document));
    }

    public boolean isPosting() {
        return Asked.ofOperations();
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getPostedOn() {
        return postedOn;
    }

    public void setPostedOn(String postedOn) {
        this.postedOn = postedOn;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
