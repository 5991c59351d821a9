package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.PartUse;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareDetail;
import com.logitech.serviceportal.spares.api.units.PartUseId;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDesk;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;

/** What operations do with the spare that is shown: it arrived, a later model or another unit is sent, a part is, or it is lost. */
@Named
@ViewScoped
public class SpareDeskForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SparePage page;
    @Inject
    private transient SpareDesk desk;
    @Inject
    private transient Catalog catalog;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient SparesWords words;
    @Inject
    private transient Clock clock;

    private String arrivedAt;
    private String unit;
    private String product;
    private String carrier;
    private String tracking;
    private String reason;
    private String part;
    private String lost;

    public String arrive() {
        desk.arrive(spare(), page.getVersion(), Asked.some(arrivedAt).map(this::read).orElseGet(clock::instant));
        Notices.good(words.text("arrive.done"));
        return page.again();
    }

    private Instant read(String picked) {
        try {
            return Asked.instant(picked, visitor.getZone());
        } catch (DateTimeException none) {
            throw Refused.input("at", words.text("arrive.wrong"));
        }
    }

    /** Sends a unit in its place: a later model in exchange for a ready one, another one for one that is used up. */
    public String send() {
        SentUnit sent = new SentUnit(SerialNumber.read(Asked.text(unit)).orElseThrow(() ->
                Refused.input("serial", words.text("serial.wrong"))), product);
        SpareDetail next = isReady() ? desk.exchange(spare(), page.getVersion(), sent, parcel(), Asked.text(reason))
                : desk.sendAnother(spare(), page.getVersion(), sent, parcel(), Asked.text(reason));
        Notices.good(words.text("another.done", next.summary().serial().value()));
        return "/spares/spare.xhtml?faces-redirect=true&id=" + next.summary().id();
    }

    public String makeWhole() {
        desk.makeWhole(spare(), page.getVersion(), new PartUseId(Asked.id(part, "part")), parcel());
        Notices.good(words.text("whole.done"));
        return page.again();
    }

    public String writeOff() {
        desk.writeOff(spare(), page.getVersion(), Asked.text(lost));
        Notices.good(words.text("lost.done"));
        return page.again();
    }

    private SpareId spare() {
        return page.getSpare().summary().id();
    }

    private Parcel parcel() {
        return new Parcel(Asked.text(carrier), Asked.text(tracking));
    }

    /** Whether the visitor does such things. */
    public boolean isOpen() {
        return Asked.ofOperations();
    }

    public boolean isOnItsWay() {
        return page.getSpare().summary().state() == SpareState.ON_ITS_WAY;
    }

    public boolean isReady() {
        return page.isReady();
    }

    public boolean isUsedUp() {
        return page.getSpare().summary().holding().filter(Holding.USED_UP::equals).isPresent() && page.getSpare().next().isEmpty();
    }

    /** The parts that are missing. */
    public List<PartUse> getMissing() {
        return page.getParts().stream().filter(one -> one.replacedAt().isEmpty()).toList();
    }

    /** What can be a spare. */
    public List<Catalog.Product> getProducts() {
        return catalog.asKnownAt(clock.instant()).products().stream()
                .filter(known -> known.kind() != Catalog.Product.Kind.SOFTWARE).toList();
    }

    /** That of the spare as the page shows it. */
    public long getVersion() {
        return page.getVersion();
    }

    public void setVersion(long version) {
        page.setVersion(version);
    }

    public String getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(String arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getProduct() {
        return product;
    }

    public void setProduct(String product) {
        this.product = product;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }

    public String getLost() {
        return lost;
    }

    public void setLost(String lost) {
        this.lost = lost;
    }
}
