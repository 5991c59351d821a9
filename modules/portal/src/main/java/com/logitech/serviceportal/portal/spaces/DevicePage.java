package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.Entitlements.Covering;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverChain;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements.DeviceEntitlement;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
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
import com.logitech.serviceportal.portal.replacement.CoverPicture;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One device: whether it is covered and why, where it has been, and moving it (R20). */
@Named
@ViewScoped
public class DevicePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int STORIES = 50;

    @Inject
    private transient DeviceRegister devicesKept;
    @Inject
    private transient DeviceEntitlements entitlements;
    @Inject
    private transient DeviceCovers covers;
    @Inject
    private transient DeliveryPromises promises;
    @Inject
    private transient Journal journal;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient Choices choices;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient Moments moments;
    @Inject
    private transient SpaceWords words;
    @Inject
    private transient Clock clock;

    private String id;
    private Choice to;
    private String movedAt;
    private transient DeviceSummary device;
    private transient DeviceEntitlement entitlement;
    private transient CoverChain chain;
    private transient DeliveryPromise delivery;
    private transient List<Location> locations;
    private transient List<Entry> history;

    /** @return where to go instead: see {@link Moments#settle()} */
    public String load() {
        device = devicesKept.device(Asked.device(id));
        focus.on(device.customer());
        Optional<String> instead = moments.settle();
        if (instead.isPresent()) {
            return "/spaces/device.xhtml?faces-redirect=true&id=" + id + instead.get();
        }
        entitlement = entitlements.of(device.id(), moments.asked(), moments.known());
        chain = covers.chain(device.id(), moments.asked(), moments.known());
        delivery = moments.isNow() ? promises.of(device.id(), clock.instant()) : null;
        locations = devicesKept.locations(device.id());
        history = journal.page(JournalQuery.all().about(device.id().value()).size(STORIES)).entries();
        return null;
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

    /** The Space it is in now, or null. */
    public SpaceId getSpace() {
        return device.space().orElse(null);
    }

    public DeviceSummary getDevice() {
        return device;
    }

    /** Whether it is covered at the moment asked about, and why. */
    public DeviceEntitlement getEntitlement() {
        return entitlement;
    }

    /** The contract that covers it then, or null. */
    public Covering getContract() {
        return entitlement.contract().orElse(null);
    }

    /** The contract's zone, or the reader's where none covers it. */
    public ZoneId getOtherZone() {
        return entitlement.contract().map(contract -> ZoneId.of(contract.zone())).orElseGet(visitor::getZone);
    }

    /** The same answer from the API. */
    public String getApiPath() {
        return "/api/devices/" + device.id() + "/entitlement?at=" + entitlement.at() + "&knownAt=" + entitlement.knownAt();
    }

    /** By what it is replaced if it fails, over its life, and at the moment asked about. */
    public CoverChain getChain() {
        return chain;
    }

    /** The same drawn along the years; null where there is nothing to draw. */
    public CoverPicture getPicture() {
        return chain.links().isEmpty() ? null : CoverPicture.of(chain, clock.instant());
    }

    /** The customer's, whose days its dates are. */
    public ZoneId getChainZone() {
        return ZoneId.of(chain.zone());
    }

    /** The same answer from the API. */
    public String getChainPath() {
        return "/api/devices/" + device.id() + "/cover?at=" + entitlement.at() + "&knownAt=" + entitlement.knownAt();
    }

    /** When a replacement would come if it were decided now; null where another moment is asked about. */
    public DeliveryPromise getDelivery() {
        return delivery;
    }

    /** The same answer from the API. */
    public String getDeliveryPath() {
        return "/api/devices/" + device.id() + "/delivery";
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
