package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.NewDeployment;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.NewPartUse;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareDetail;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareState;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** One onsite spare: where it is kept, what it is used for, and why; it is used, looked at and moved here. */
@Named
@ViewScoped
public class SparePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OnsiteSpares spares;
    @Inject
    private transient DeviceRegister devices;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SparesWords words;
    @Inject
    private transient Clock clock;

    private String id;
    private long version;
    private String failed;
    private String text;
    private String language = "en";
    private String phone;
    private String part;
    private String partFor;
    private String place;
    private String address;
    private String firmware;
    private transient SpareDetail spare;

    public void load() {
        focus.on(getSpare().summary().customer(), getSpare().summary().company());
        version = getSpare().version();
        place = getSpare().summary().place().name();
        address = getSpare().summary().place().address();
    }

    public SpareDetail getSpare() {
        if (spare == null) {
            spare = spares.spare(spareId());
        }
        return spare;
    }

    private SpareId spareId() {
        return new SpareId(Asked.id(id, "spare"));
    }

    /** Its reasons as one answer. */
    public Decision getDecision() {
        return new Decision(words.text(getSpare().summary().use().isPresent() ? "question.used" : "question.ready",
                getSpare().summary().serial().value()), clock.instant(), clock.instant(), getSpare().findings());
    }

    public String deploy() {
        SpareDetail used = spares.deploy(spareId(), version, new NewDeployment(Optional.of(device(failed, "failed")), Optional.empty(),
                Optional.empty(), Asked.text(text), language, Asked.text(phone)));
        Notices.good(words.text("deploy.done", used.summary().use().orElseThrow().spaceName(),
                used.summary().use().orElseThrow().ticketNumber().toString()));
        return again();
    }

    public String usePart() {
        spares.usePart(spareId(), version, new NewPartUse(Asked.text(part), device(partFor, "partFor")));
        Notices.good(words.text("part.done"));
        return again();
    }

    public String move() {
        spares.move(spareId(), version, new StoragePlace(Asked.text(place), Asked.text(address), getSpare().summary().place().country()));
        Notices.good(words.text("place.done"));
        return again();
    }

    public String note() {
        spares.noteFirmware(spareId(), version, Asked.text(firmware));
        Notices.good(words.text("firmware.done"));
        return again();
    }

    String again() {
        return "/spares/spare.xhtml?faces-redirect=true&id=" + id;
    }

    /** The customer's device with that serial number. */
    private DeviceId device(String serial, String field) {
        SerialNumber typed = SerialNumber.read(Asked.text(serial)).orElseThrow(() -> Refused.input(field, words.text("serial.wrong")));
        return devices.devices(new DeviceRegister.DeviceQuery(Optional.of(getSpare().summary().customer()), Optional.empty(),
                        typed.value(), Optional.empty(), 1)).items().stream().filter(one -> one.serial().equals(typed))
                .findFirst().orElseThrow(() -> Refused.input(field, words.text("serial.unknown"))).id();
    }

    /** Whether it lies ready, and the visitor may use it. */
    public boolean isUsable() {
        return isReady() && Asked.may(getSpare().summary().customer().value(), SparesTask.USE_SPARES);
    }

    /** Whether it is kept as a spare, and the visitor may say how. */
    public boolean isKeepable() {
        return (isReady() || getSpare().summary().state() == SpareState.ON_ITS_WAY)
                && Asked.may(getSpare().summary().customer().value(), SparesTask.KEEP_SPARES);
    }

    public boolean isReady() {
        return getSpare().summary().state() == SpareState.READY;
    }

    public List<OnsiteSpares.PartUse> getParts() {
        return getSpare().parts();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getFailed() {
        return failed;
    }

    public void setFailed(String failed) {
        this.failed = failed;
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

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getPartFor() {
        return partFor;
    }

    public void setPartFor(String partFor) {
        this.partFor = partFor;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getFirmware() {
        return firmware;
    }

    public void setFirmware(String firmware) {
        this.firmware = firmware;
    }
}
