package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.Location;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One device: what it is, where it has been, and moving it (R20). */
@Named
@ViewScoped
public class DevicePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STORIES = 50;
    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    @Inject
    private transient DeviceRegister devicesKept;
    @Inject
    private transient Journal journal;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Choices choices;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient SpaceWords words;

    private String id;
    private Choice to;
    private String movedAt;
    private transient DeviceSummary device;
    private transient List<Location> locations;
    private transient List<Entry> history;

    public void load() {
        device = devicesKept.device(Asked.device(id));
        focus.on(device.customer());
        locations = devicesKept.locations(device.id());
        history = journal.page(JournalQuery.all().about(device.id().value()).size(STORIES)).entries();
    }

    public String move() {
        if (to == null) {
            throw Refused.input("to", words.text("space.pick"));
        }
        DeviceSummary moved = devicesKept.move(device.id(), device.version(), Optional.of(Asked.space(to.id())), when());
        Notices.good(words.text("device.moved", moved.serial(), moved.spaceName()));
        return back(moved);
    }

    public String takeOut() {
        DeviceSummary moved = devicesKept.move(device.id(), device.version(), Optional.empty(), when());
        Notices.good(words.text("device.out", moved.serial()));
        return back(moved);
    }

    private static String back(DeviceSummary moved) {
        return "/spaces/device.xhtml?faces-redirect=true&id=" + moved.id();
    }

    private Optional<Instant> when() {
        try {
            return Asked.some(movedAt).map(picked -> Asked.instant(picked, visitor.getZone()));
        } catch (DateTimeException unreadable) {
            throw Refused.input("at", words.text("at.field.unreadable"));
        }
    }

    /** The customer's Spaces with the text in them. */
    public List<Choice> find(String text) {
        return choices.spaces(device.customer(), text);
    }

    /** Whether it was told only later that the device was moved there. */
    public boolean isToldLate(Location location) {
        return Duration.between(location.from(), location.recordedAt()).compareTo(AT_ONCE) > 0;
    }

    /** The Space it is in now, or null. */
    public SpaceId getSpace() {
        return device.space().orElse(null);
    }

    public DeviceSummary getDevice() {
        return device;
    }

    public List<Location> getLocations() {
        return locations;
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

    public Choice getTo() {
        return to;
    }

    public void setTo(Choice to) {
        this.to = to;
    }

    public String getMovedAt() {
        return movedAt;
    }

    public void setMovedAt(String movedAt) {
        this.movedAt = movedAt;
    }
}
