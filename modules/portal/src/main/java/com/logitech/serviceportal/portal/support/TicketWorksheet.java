package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;
import com.logitech.serviceportal.support.api.work.LanguageHelp;
import com.logitech.serviceportal.support.api.work.RefusalReason;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.api.work.TicketWork.HardwareFailure;
import com.logitech.serviceportal.support.api.work.TicketWork.IncidentLevelChoice;
import com.logitech.serviceportal.support.api.work.TicketWork.NewRefusal;
import com.logitech.serviceportal.support.api.work.TicketWork.NewStop;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a ticket is about and what is done with it, as a part of its page. */
@Named("worksheet")
@ViewScoped
public class TicketWorksheet implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TicketPage page;
    @Inject
    private transient TicketWork work;
    @Inject
    private transient SupportWords words;

    private long seen;
    private Priority priority;
    private boolean agreed;
    private String plan;
    private ProductKind kind;
    private String product;
    private StopKind stop = StopKind.WAITING_FOR_CUSTOMER;
    private Duty stopDuty;
    private String vendor;
    private boolean informed;
    private boolean assistance;
    private String software;
    private Duty duty = Duty.PEOPLE;
    private DutyStanding standing = DutyStanding.UNMET;
    private String step;
    private String result;
    private String serial;
    private boolean stepsComplete;
    private RefusalReason reason = RefusalReason.OTHER_MAKER;
    private String path;
    private String microsoftProduct;
    private String incidentOn;
    private String helpLanguage = "fr";
    private LanguageHelp helpBy = LanguageHelp.TRANSLATION_SERVICE;

    /** Who then changes something has seen it so. */
    @PostConstruct
    void begin() {
        WorkDetail detail = getDetail();
        seen = detail.version();
        priority = detail.priority();
        agreed = detail.agreed();
        plan = detail.plan();
        kind = detail.kind();
        product = detail.product();
        serial = detail.serial();
    }

    public WorkDetail getDetail() {
        return page.getWhole().work();
    }

    public String settle() {
        return done("work.settled", work.settle(id(), seen, new IncidentLevelChoice(priority, agreed, Asked.text(plan))));
    }

    public String concern() {
        boolean same = getDetail().product().equals(Asked.text(product));
        return done("work.concerned", work.concern(id(), seen, new AskedProduct(kind, Asked.text(product),
                getDetail().device().filter(device -> same))));
    }

    public String stand() {
        return done("work.stopped", work.stop(id(), seen, new NewStop(stop, Optional.ofNullable(stopDuty), Asked.text(vendor),
                Optional.of(informed), Optional.of(assistance), Asked.text(software))));
    }

    public String resume() {
        return done("work.resumed", work.resume(id(), seen));
    }

    public String takeUp() {
        return done("work.taken.up", work.takeUp(id(), seen));
    }

    public String handBack() {
        return done("work.handed.back", work.handBack(id(), seen));
    }

    public String check() {
        return done("work.checked", work.record(id(), seen, duty, standing));
    }

    public String tried() {
        return done("work.tried.done", work.tried(id(), seen, Asked.text(step), Asked.text(result)));
    }

    public String confirm() {
        return done("work.failed.done", work.confirmHardwareFailure(id(), seen, new HardwareFailure(Asked.text(serial), stepsComplete)));
    }

    public String refuse() {
        return done("work.refused.done", work.refuse(id(), seen, new NewRefusal(reason, Asked.text(path), Asked.text(microsoftProduct),
                Asked.day(incidentOn, "incidentOn"))));
    }

    public String help() {
        return done("work.help.done", work.helpIn(id(), seen, helpLanguage, helpBy));
    }

    public String outOfOurHands() {
        return done("work.out.done", work.closeOutOfOurHands(id(), seen));
    }

    private String done(String word, WorkDetail after) {
        Notices.good(words.text(word));
        return "/support/ticket.xhtml?faces-redirect=true&id=" + after.ticket();
    }

    private TicketId id() {
        return getDetail().ticket();
    }

    /** Whether the visitor is one of our people who may work on it: Select is not for the agents of the Basic desk (R32). */
    public boolean isWorking() {
        Caller caller = Caller.current();
        return getDetail().open() && (caller.holds(Caller.Role.SELECT_AGENT, Caller.Role.SERVICE_MANAGER)
                || caller.holds(Caller.Role.BASIC_AGENT) && getDetail().level() != SupportLevel.SELECT);
    }

    /** What he may do with it, one at a time. */
    public List<Act> getActs() {
        return Arrays.stream(TicketAct.values()).filter(act -> act.suits(getDetail()))
                .map(act -> new Act(act.word(), words.plain(act.title))).toList();
    }

    /** @param name in the page's address */
    public record Act(String name, String title) {
    }

    /** Whether the form of this is shown. @param name of an act */
    public boolean isDoing(String name) {
        return name.equals(page.getDoing()) && isWorking() && getActs().stream().anyMatch(act -> act.name().equals(name));
    }

    public List<Priority> getPriorities() {
        return List.of(Priority.values());
    }

    public List<ProductKind> getKinds() {
        return List.of(ProductKind.values());
    }

    public List<StopKind> getStops() {
        return List.of(StopKind.values());
    }

    public List<Duty> getDuties() {
        return List.of(Duty.values());
    }

    /** The duties that are recorded as unmet: what one can wait for. */
    public List<Duty> getUnmet() {
        return getDetail().checklist().stream().filter(line -> line.standing() == DutyStanding.UNMET)
                .map(TicketWork.DutyLine::duty).toList();
    }

    public List<DutyStanding> getStandings() {
        return List.of(DutyStanding.values());
    }

    public List<RefusalReason> getReasons() {
        return List.of(RefusalReason.values());
    }

    public List<LanguageHelp> getHelpers() {
        return List.of(LanguageHelp.values());
    }

    public List<String> getMicrosoftProducts() {
        return work.mainstreamProducts();
    }

    public Priority getPriority() {
        return priority;
    }

    public void setPriority(Priority priority) {
        this.priority = priority;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getPlan() {
        return plan;
    }

    public void setPlan(String plan) {
        this.plan = plan;
    }

    public ProductKind getKind() {
        return kind;
    }

    public void setKind(ProductKind kind) {
        this.kind = kind;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public StopKind getStop() {
        return stop;
    }

    public void setStop(StopKind stop) {
        this.stop = stop;
    }

    public Duty getStopDuty() {
        return stopDuty;
    }

    public void setStopDuty(Duty stopDuty) {
        this.stopDuty = stopDuty;
    }

    public String getVendor() {
        return vendor;
    }

    public void setVendor(String vendor) {
        this.vendor = vendor;
    }

    public boolean isInformed() {
        return informed;
    }

    public void setInformed(boolean informed) {
        this.informed = informed;
    }

    public boolean isAssistance() {
        return assistance;
    }

    public void setAssistance(boolean assistance) {
        this.assistance = assistance;
    }

    public String getSoftware() {
        return software;
    }

    public void setSoftware(String software) {
        this.software = software;
    }

    public Duty getDuty() {
        return duty;
    }

    public void setDuty(Duty duty) {
        this.duty = duty;
    }

    public DutyStanding getStanding() {
        return standing;
    }

    public void setStanding(DutyStanding standing) {
        this.standing = standing;
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
