package com.logitech.serviceportal.portal.support.work;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.support.api.work.LanguageHelp;
import com.logitech.serviceportal.support.api.work.RefusalReason;
import com.logitech.serviceportal.support.api.work.TicketWork.HardwareFailure;
import com.logitech.serviceportal.support.api.work.TicketWork.NewRefusal;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What was tried and what came of it: a hardware failure, a refusal (R128), or help in another language (R34). */
@Named
@ViewScoped
public class TroubleshootingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TicketWorksheet worksheet;
    @Inject
    private transient TicketWork work;

    private String step;
    private String result;
    private String serial;
    private boolean stepsComplete;
    private boolean withoutSerial;
    private RefusalReason reason = RefusalReason.OTHER_MAKER;
    private String path;
    private String microsoftProduct;
    private String incidentOn;
    private String helpLanguage = "fr";
    private LanguageHelp helpBy = LanguageHelp.TRANSLATION_SERVICE;

    /** A failure is first thought to be that of the device the ticket names. */
    @PostConstruct
    void begin() {
        serial = worksheet.getDetail().serial();
    }

    public String tried() {
        return worksheet.done("work.tried.done",
                work.tried(worksheet.getTicket(), worksheet.getSeen(), Asked.text(step), Asked.text(result)));
    }

    public String confirm() {
        return worksheet.done("work.failed.done", work.confirmHardwareFailure(worksheet.getTicket(), worksheet.getSeen(),
                new HardwareFailure(withoutSerial ? "" : Asked.text(serial), stepsComplete, Optional.of(withoutSerial))));
    }

    public String refuse() {
        return worksheet.done("work.refused.done", work.refuse(worksheet.getTicket(), worksheet.getSeen(),
                new NewRefusal(reason, Asked.text(path), Asked.text(microsoftProduct), Asked.day(incidentOn, "incidentOn"))));
    }

    public String help() {
        return worksheet.done("work.help.done", work.helpIn(worksheet.getTicket(), worksheet.getSeen(), helpLanguage, helpBy));
    }

    public List<RefusalReason> getReasons() {
        return List.of(RefusalReason.values());
    }

    /** Those that bring their own way out. */
    public List<RefusalReason> getUsual() {
        return getReasons().stream().filter(one -> !one.isPathOwed()).toList();
    }

    public List<String> getMicrosoftProducts() {
        return work.mainstreamProducts();
    }

    public List<LanguageHelp> getHelpers() {
        return List.of(LanguageHelp.values());
    }

    public String getStep() {
        return step;
    }

    public void setStep(String step) {
        this.step = step;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getSerial() {
        return serial;
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    public boolean isWithoutSerial() {
        return withoutSerial;
    }

    public void setWithoutSerial(boolean withoutSerial) {
        this.withoutSerial = withoutSerial;
    }

    public boolean isStepsComplete() {
        return stepsComplete;
    }

    public void setStepsComplete(boolean stepsComplete) {
        this.stepsComplete = stepsComplete;
    }

    public RefusalReason getReason() {
        return reason;
    }

    public void setReason(RefusalReason reason) {
        this.reason = reason;
    }

    public String getPath() {
        return path;
    }

    public void setPath(String path) {
        this.path = path;
    }

    public String getMicrosoftProduct() {
        return microsoftProduct;
    }

    public void setMicrosoftProduct(String microsoftProduct) {
        this.microsoftProduct = microsoftProduct;
    }

    public String getIncidentOn() {
        return incidentOn;
    }

    public void setIncidentOn(String incidentOn) {
        this.incidentOn = incidentOn;
    }

    public String getHelpLanguage() {
        return helpLanguage;
    }

    public void setHelpLanguage(String helpLanguage) {
        this.helpLanguage = helpLanguage;
    }

    public LanguageHelp getHelpBy() {
        return helpBy;
    }

    public void setHelpBy(LanguageHelp helpBy) {
        this.helpBy = helpBy;
    }
}
