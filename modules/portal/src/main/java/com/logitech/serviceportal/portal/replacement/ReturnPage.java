package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.returns.ClaimHistories.ClaimHistory;
import com.logitech.serviceportal.replacement.api.returns.ClaimHistories;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.returns.ReturnDesk;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Conversation;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Supplier;

/** One return: whether the unit is replaced and why, what is missing, and what one can do. */
@Named
@ViewScoped
public class ReturnPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Returns returns;
    @Inject
    private transient ReturnDesk desk;
    @Inject
    private transient ClaimHistories histories;
    @Inject
    private transient Conversation conversation;
    @Inject
    private transient Journal journal;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient ReplacementWords words;

    private String id;
    private long seen;
    private String component;
    private String otherProof;
    private String purchaseProof;
    private String taxNumber;
    private String taxWaiver;
    private WarrantyExclusion ground = WarrantyExclusion.MISUSE;
    private String evidence;
    private String reason;
    private transient ReturnDetail detail;
    private transient ClaimHistory known;

    public void load() {
        ReturnSummary summary = getDetail().summary();
        seen = summary.version();
        ClaimProofs given = getDetail().proofs();
        component = given.componentSerial();
        otherProof = given.otherProof();
        purchaseProof = given.purchaseProof().map(TicketFileId::toString).orElse("");
        taxNumber = given.taxNumber();
        taxWaiver = given.taxWaiver();
        focus.on(summary.customer(), summary.company());
    }

    public String prove() {
        return judged(() -> desk.prove(returnId(), seen, new ClaimProofs(Asked.text(component), Asked.text(otherProof),
                Asked.some(purchaseProof).map(file -> new TicketFileId(Asked.id(file, "purchaseProof"))), Asked.text(taxNumber),
                Asked.text(taxWaiver))));
    }

    public String exclude() {
        return judged(() -> desk.exclude(returnId(), seen, ground, evidence));
    }

    public String answer(boolean replaced) {
        return judged(() -> desk.answer(returnId(), seen, replaced, reason));
    }

    public String cancel() {
        return judged(() -> desk.cancel(returnId(), seen, reason));
    }

    private String judged(Supplier<ReturnDetail> act) {
        return done(() -> Notices.good(words.text("return.done.".concat(act.get().summary().state().name()))));
    }

    /** Does it; where somebody was faster, shows that instead. */
    public String done(Runnable act) {
        try {
            act.run();
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.STALE) {
                throw refused;
            }
            Notices.attention(words.text("return.overtaken"));
        }
        return "/replacement/return.xhtml?faces-redirect=true&id=" + returnId();
    }

    /** The return's version as it was shown. */
    public long getSeen() {
        return seen;
    }

    private ReturnId returnId() {
        return new ReturnId(Asked.id(id, "return"));
    }

    public ReturnDetail getDetail() {
        if (detail == null) {
            detail = returns.of(returnId());
        }
        return detail;
    }

    /** Whether the visitor is one of our people who examine claims. */
    public boolean isOurs() {
        return Caller.current().holds(Caller.Role.SELECT_AGENT, Caller.Role.BASIC_AGENT, Caller.Role.SERVICE_MANAGER);
    }

    private boolean isAllowed() {
        return Asked.may(getDetail().summary().customer().value(), SupportTask.WRITE_IN_TICKETS);
    }

    /** Whether he may give what is missing. */
    public boolean isProving() {
        return isAllowed() && !state().isDecided();
    }

    /** Whether he may show a ground against it. */
    public boolean isExcluding() {
        return isOurs() && state().isCorrectable();
    }

    /** Whether it waits for his answer. */
    public boolean isAnswering() {
        return isOurs() && state() == ReturnState.REVIEW;
    }

    /** Whether he may take it back. */
    public boolean isCancellable() {
        return isAllowed() && state().isCorrectable();
    }

    /** Whether it may still come to a replacement. */
    public boolean isReplaceable() {
        return state() != ReturnState.REFUSED && state() != ReturnState.CANCELLED;
    }

    /** What else was claimed for its unit, in its Space and by its customer. */
    public ClaimHistory getKnown() {
        if (known == null) {
            known = histories.history(returnId());
        }
        return known;
    }

    /** What befell it, the latest first. */
    public List<Entry> getHistory() {
        return journal.page(JournalQuery.all().about(returnId().value())).entries();
    }

    /** Whether the country it is sent to asks for the customer's tax number (R71). */
    public boolean isTaxed() {
        return !getDetail().proofs().taxNumber().isEmpty() || !getDetail().proofs().taxWaiver().isEmpty() || getDetail().decision()
                .findings().stream().anyMatch(finding -> finding.clause() == CountriesClause.TAX_REGISTRATION && !finding.holds());
    }

    private ReturnState state() {
        return getDetail().summary().state();
    }

    /** The files of the ticket, of which one may show when it was bought. */
    public List<AttachedFile> getFiles() {
        return conversation.of(getDetail().summary().ticket()).stream().flatMap(word -> word.files().stream()).toList();
    }

    public List<WarrantyExclusion> getGrounds() {
        return List.of(WarrantyExclusion.values());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component;
    }

    public String getOtherProof() {
        return otherProof;
    }

    public void setOtherProof(String otherProof) {
        this.otherProof = otherProof;
    }

    public String getPurchaseProof() {
        return purchaseProof;
    }

    public void setPurchaseProof(String purchaseProof) {
        this.purchaseProof = purchaseProof;
    }

    public String getTaxNumber() {
        return taxNumber;
    }

    public void setTaxNumber(String taxNumber) {
        this.taxNumber = taxNumber;
    }

    public String getTaxWaiver() {
        return taxWaiver;
    }

    public void setTaxWaiver(String taxWaiver) {
        this.taxWaiver = taxWaiver;
    }

    public WarrantyExclusion getGround() {
        return ground;
    }

    public void setGround(WarrantyExclusion ground) {
        this.ground = ground;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
