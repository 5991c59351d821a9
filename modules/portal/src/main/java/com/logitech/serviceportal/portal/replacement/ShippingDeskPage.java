package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.shipping.NewReceipt;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.shipping.ReceivedAs;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ShippingDesk;
import com.logitech.serviceportal.replacement.api.stock.Stock.SetAside;
import com.logitech.serviceportal.replacement.api.stock.Stock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Operations' desk: what has to be sent, and a field that is scanned into, parcel after parcel, without a hand on the mouse. Each parcel
 * is written down by itself; what was refused stays in the field. What goes otherwise than usual is written down on the return's page.
 */
@Named
@ViewScoped
public class ShippingDeskPage implements Serializable {

    /** Parcels at once. */
    public static final int MOST = 100;

    private static final long serialVersionUID = 1L;
    private static final int LISTED = 20;

    @Inject
    private transient Returns returns;
    @Inject
    private transient ShippingDesk desk;
    @Inject
    private transient Stock stock;
    @Inject
    private transient ReplacementWords words;

    private Way way = Way.SEND;
    private String carrier;
    private String lines;
    private final ArrayList<Outcome> outcomes = new ArrayList<>();
    private transient Page<ReturnSummary> waiting;
    private transient Map<ReturnId, SetAside> setAside;

    /** Which way the parcels go. */
    public enum Way {
        SEND, TAKE_BACK
    }

    /** What came of one parcel. @param scanned its codes @param text a whole sentence */
    public record Outcome(String scanned, boolean good, String text) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** Writes down what was scanned. */
    public void book() {
        outcomes.clear();
        waiting = null;
        setAside = null;
        String scanned = Asked.text(lines);
        List<ScannedParcel> parcels = way == Way.SEND ? ScannedParcel.of(scanned)
                : ScannedParcel.codes(scanned).stream().map(code -> new ScannedParcel(Optional.empty(), List.of(code))).toList();
        if (parcels.isEmpty() || parcels.size() > MOST) {
            throw Refused.input("lines", words.text(parcels.isEmpty() ? "desk.none" : "desk.many", MOST));
        }
        parcels.forEach(parcel -> outcomes.add(booked(parcel.lines(), way == Way.SEND ? () -> sent(parcel) : () -> back(parcel))));
        outcomes.sort(Comparator.comparing(Outcome::good));
        lines = outcomes.stream().filter(outcome -> !outcome.good()).map(Outcome::scanned).collect(Collectors.joining("\n"));
    }

    private static Outcome booked(String scanned, Supplier<String> work) {
        try {
            return new Outcome(scanned, true, work.get());
        } catch (Refused why) {
            return new Outcome(scanned, false, why.problems().isEmpty() ? why.getMessage()
                    : why.problems().stream().map(Refused.Problem::reason).collect(Collectors.joining(" ")));
        }
    }

    private String sent(ScannedParcel parcel) {
        String number = parcel.number().orElseThrow(() -> Refused.conflict("lines", words.text("desk.number"))).toString();
        if (parcel.rest().isEmpty() || parcel.rest().size() > 2) {
            throw Refused.conflict("lines", words.text(parcel.rest().isEmpty() ? "desk.unit" : "desk.more"));
        }
        SerialNumber unit = SerialNumber.read(parcel.rest().get(0))
                .orElseThrow(() -> Refused.conflict("lines", words.text("serials.wrong")));
        ReturnSummary one = found(number);
        ReturnShipping shipped = desk.ship(one.id(), one.version(), new NewShipment(unit, "", Asked.text(carrier), true,
                parcel.rest().size() > 1 ? parcel.rest().get(1) : "", NewShipment.USUAL_TERM, true, ""));
        return words.text("desk.sent", shipped.sent().get(shipped.sent().size() - 1).product(), one.company(), one.spaceName());
    }

    private String back(ScannedParcel parcel) {
        ReturnSummary one = found(parcel.rest().get(0));
        desk.receive(one.id(), one.version(), new NewReceipt(one.serial(), ReceivedAs.WHOLE, ""));
        return words.text("desk.received", one.product(), one.company(), one.number().toString());
    }

    /** The one return a code stands for; of several, the one that has not ended. */
    private ReturnSummary found(String code) {
        List<ReturnSummary> all = asked(Optional.empty(), code).items();
        List<ReturnSummary> open = all.stream().filter(one -> !one.state().isEnded()).toList();
        if (all.isEmpty() || open.size() > 1) {
            throw Refused.conflict("lines", words.text(all.isEmpty() ? "desk.unknown" : "desk.several"));
        }
        return open.isEmpty() ? all.get(0) : open.get(0);
    }

    private Page<ReturnSummary> asked(Optional<ReturnState> state, String text) {
        return returns.returns(ReturnQuery.all(state, text, LISTED));
    }

    /** What is to be sent. */
    public Page<ReturnSummary> getWaiting() {
        if (waiting == null) {
            waiting = asked(Optional.of(ReturnState.AUTHORIZED), "");
        }
        return waiting;
    }

    /** The unit that is set aside for a return that waits to be sent. */
    public SetAside setAside(ReturnSummary one) {
        if (setAside == null) {
            setAside = stock.setAside(getWaiting().items().stream().map(ReturnSummary::id).toList());
        }
        return setAside.get(one.id());
    }

    /** What came of what was scanned last, what was refused first. */
    public List<Outcome> getOutcomes() {
        return outcomes;
    }

    /** "12 written down, 1 not." */
    public String getSummary() {
        long good = outcomes.stream().filter(Outcome::good).count();
        return words.text("desk.outcome", good, outcomes.size() - good);
    }

    public Way[] getWays() {
        return Way.values();
    }

    public Way getWay() {
        return way;
    }

    public void setWay(Way way) {
        this.way = way == null ? Way.SEND : way;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }
}
