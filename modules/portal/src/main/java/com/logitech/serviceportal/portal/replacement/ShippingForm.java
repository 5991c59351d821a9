package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.DelayCause;
import com.logitech.serviceportal.replacement.api.shipping.DeliveryOutcome;
import com.logitech.serviceportal.replacement.api.shipping.NewDelivery;
import com.logitech.serviceportal.replacement.api.shipping.NewReceipt;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.Shipments;
import com.logitech.serviceportal.replacement.api.shipping.ShippingDesk;
import com.logitech.serviceportal.replacement.api.stock.Stock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Both ways of the return that is shown: what was sent and what came back, and what operations write down about it. */
@Named
@ViewScoped
public class ShippingForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReturnPage page;
    @Inject
    private transient Shipments shipments;
    @Inject
    private transient ShippingDesk desk;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient ReplacementWords words;

    private String serial;
    private String product;
    private String carrier;
    private boolean preferred = true;
    private String tracking;
    private String term = NewShipment.USUAL_TERM;
    private boolean dutiesByUs = true;
    private String reason;
    private String arrivedSerial;
    private String arrivedAt;
    private DelayCause cause;
    private String backSerial;
    private ReceivedAs as = ReceivedAs.WHOLE;
    private String note;
    private String letGoReason;
    private transient ReturnShipping shipping;

    public String ship() {
        return done("ship.done", () -> desk.ship(id(), page.getSeen(), new NewShipment(read(serial, "serial"), Asked.text(product),
                Asked.text(carrier), preferred, Asked.text(tracking), Asked.text(term), dutiesByUs, Asked.text(reason))));
    }

    public String deliver() {
        return done("arrive.done", () -> desk.deliver(id(), page.getSeen(), new NewDelivery(read(arrivedSerial, "serial"),
                arrival(), Optional.ofNullable(cause))));
    }

    public String receive() {
        return done("back.done", () -> desk.receive(id(), page.getSeen(), new NewReceipt(Asked.text(backSerial), as, Asked.text(note))));
    }

    public String letGo() {
        return done("letgo.done", () -> desk.letGo(id(), page.getSeen(), Asked.text(letGoReason)));
    }

    private Instant arrival() {
        try {
            return Asked.some(arrivedAt).map(picked -> Asked.instant(picked, visitor.getZone())).orElse(null);
        } catch (DateTimeException noInstant) {
            throw Refused.input("at", "is no date with a time");
        }
    }

    private static SerialNumber read(String text, String field) {
        return SerialNumber.read(Asked.text(text)).orElseThrow(() ->
                Refused.input(field, "is not a serial number: 6 to 32 letters, digits or hyphens"));
    }

    private String done(String said, Supplier<ReturnShipping> act) {
        return page.done(() -> Notices.good(words.text(said, act.get().state().title())));
    }

    private ReturnId id() {
        return page.getDetail().summary().id();
    }

    public ReturnShipping getShipping() {
        if (shipping == null) {
            shipping = shipments.shipping(id());
        }
        return shipping;
    }

    /** Whether there is anything to be seen of it. */
    public boolean isBegun() {
        return getShipping().setAside().isPresent() || !getShipping().sent().isEmpty() || !getShipping().received().isEmpty()
                || !getShipping().letGo().isEmpty();
    }

    /** Whether the visitor may write something down. */
    public boolean isOpen() {
        return Caller.current().holds(Caller.Role.OPERATIONS) && getShipping().state().isReplaced()
                && !getShipping().state().isEnded();
    }

    /** What was sent and has not arrived. */
    public List<String> getUnderWay() {
        return getShipping().sent().stream().filter(unit -> unit.outcome() == DeliveryOutcome.OPEN && unit.withdrawn().isEmpty())
                .map(ReturnShipping.SentUnit::serial).toList();
    }

    public List<DelayCause> getCauses() {
        return List.of(DelayCause.values());
    }

    public List<ReceivedAs> getKinds() {
        return List.of(ReceivedAs.values());
    }

    public void setSerial(String serial) {
        this.serial = serial;
    }

    /** Of what is sent at first: the unit that is set aside, if one is, until something else is written. */
    public String getSerial() {
        return serial == null ? getShipping().setAside().map(unit -> unit.serial().value()).orElse("") : serial;
    }

    /** What is set aside, or the failed unit's own model, until another is written. */
    public String getProduct() {
        return product == null ? getShipping().setAside().map(Stock.SetAside::title).orElse(page.getDetail().summary().product()) : product;
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

    public boolean isPreferred() {
        return preferred;
    }

    public void setPreferred(boolean preferred) {
        this.preferred = preferred;
    }

    public String getTracking() {
        return tracking;
    }

    public void setTracking(String tracking) {
        this.tracking = tracking;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public boolean isDutiesByUs() {
        return dutiesByUs;
    }

    public void setDutiesByUs(boolean dutiesByUs) {
        this.dutiesByUs = dutiesByUs;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getArrivedSerial() {
        return arrivedSerial;
    }

    public void setArrivedSerial(String arrivedSerial) {
        this.arrivedSerial = arrivedSerial;
    }

    public String getArrivedAt() {
        return arrivedAt;
    }

    public void setArrivedAt(String arrivedAt) {
        this.arrivedAt = arrivedAt;
    }

    public DelayCause getCause() {
        return cause;
    }

    public void setCause(DelayCause cause) {
        this.cause = cause;
    }

    public String getBackSerial() {
        return backSerial;
    }

    public void setBackSerial(String backSerial) {
        this.backSerial = backSerial;
    }

    public ReceivedAs getAs() {
        return as;
    }

    public void setAs(ReceivedAs as) {
        this.as = as;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getLetGoReason() {
        return letGoReason;
    }

    public void setLetGoReason(String letGoReason) {
        this.letGoReason = letGoReason;
    }
}
