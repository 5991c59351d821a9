package com.logitech.serviceportal.portal.support.work;

import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.RecordedVendor;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister.Standing;
import com.logitech.serviceportal.replacement.api.vendors.VendorRegister;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;
import com.logitech.serviceportal.support.api.work.StopKind;
import com.logitech.serviceportal.support.api.work.TicketWork.NewStop;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/** What the customer sees to, and why the ticket waits for it (R131-R133). */
@Named
@ViewScoped
public class StandstillForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TicketWorksheet worksheet;
    @Inject
    private transient TicketWork work;
    @Inject
    private transient VendorRegister register;

    private StopKind stop = StopKind.WAITING_FOR_CUSTOMER;
    private Duty stopDuty;
    private String vendor;
    private boolean informed;
    private boolean assistance;
    private String software;
    private Duty duty = Duty.PEOPLE;
    private DutyStanding standing = DutyStanding.UNMET;

    public String stand() {
        return worksheet.done("work.stopped", work.stop(worksheet.getTicket(), worksheet.getSeen(), new NewStop(stop,
                Optional.ofNullable(stopDuty), Asked.text(vendor), Optional.of(informed), Optional.of(assistance),
                Asked.text(software))));
    }

    public String check() {
        return worksheet.done("work.checked", work.record(worksheet.getTicket(), worksheet.getSeen(), duty, standing));
    }

    public List<StopKind> getStops() {
        return List.of(StopKind.values());
    }

    /** The makers we know the way to (R55); another one may be named as well. */
    public List<String> getVendors() {
        return register.vendors().stream().filter(row -> row.standing() == Standing.IN_FORCE).map(RecordedVendor::name).toList();
    }

    public List<Duty> getDuties() {
        return List.of(Duty.values());
    }

    /** The duties that are recorded as unmet: what one can wait for. */
    public List<Duty> getUnmet() {
        return worksheet.getDetail().checklist().stream().filter(line -> line.standing() == DutyStanding.UNMET)
                .map(TicketWork.DutyLine::duty).toList();
    }

    public List<DutyStanding> getStandings() {
        return List.of(DutyStanding.values());
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
}
