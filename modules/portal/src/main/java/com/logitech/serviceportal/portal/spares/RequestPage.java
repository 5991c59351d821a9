package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.MixLine;
import com.logitech.serviceportal.spares.api.requests.SpareRequests.SparesRequest;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.requests.SparesRequestState;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** One request for onsite spares: operations send it or say why not, who asked takes it back. */
@Named
@ViewScoped
public class RequestPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SpareRequests book;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient SparesWords words;

    private String id;
    private long version;
    private String carrier;
    private String tracking;
    private String reason;
    private List<Scanned> scanned = List.of();
    private transient SparesRequest request;

    /** The serial numbers of one model, one a line, as they are scanned. */
    public static final class Scanned implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String product;
        private final String title;
        private final int units;
        private String serials = "";

        Scanned(MixLine line) {
            product = line.product();
            title = line.title();
            units = line.units();
        }

        public String getTitle() {
            return title;
        }

        public int getUnits() {
            return units;
        }

        public String getSerials() {
            return serials;
        }

        public void setSerials(String serials) {
            this.serials = serials;
        }
    }

    public void load() {
        focus.on(getRequest().customer(), getRequest().company());
        version = getRequest().version();
        scanned = getRequest().models().stream().map(Scanned::new).toList();
    }

    public SparesRequest getRequest() {
        if (request == null) {
            request = book.of(requestId());
        }
        return request;
    }

    private SparesRequestId requestId() {
        return new SparesRequestId(Asked.id(id, "request"));
    }

    public String send() {
        List<SentUnit> units = new ArrayList<>();
        for (Scanned model : scanned) {
            Asked.text(model.serials).lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line ->
                    units.add(new SentUnit(SerialNumber.read(line).orElseThrow(() ->
                            Refused.input("units", words.text("send.serial.wrong", line))), model.product)));
        }
        SparesRequest sent = book.send(requestId(), version, units, new Parcel(Asked.text(carrier), Asked.text(tracking)));
        Notices.good(words.text("send.done", sent.units(), sent.company()));
        return again();
    }

    public String refuse() {
        book.refuse(requestId(), version, Asked.text(reason));
        Notices.good(words.text("refuse.done"));
        return again();
    }

    public String cancel() {
        book.cancel(requestId(), version);
        Notices.good(words.text("cancel.done"));
        return again();
    }

    private String again() {
        return "/spares/request.xhtml?faces-redirect=true&id=" + id;
    }

    /** Whether it waits, and the visitor sends spares. */
    public boolean isServed() {
        return isWaiting() && Asked.ofOperations();
    }

    /** Whether it waits, and the visitor may take it back. */
    public boolean isCancellable() {
        return isWaiting() && Asked.may(getRequest().customer().value(), SparesTask.REQUEST_SPARES);
    }

    private boolean isWaiting() {
        return getRequest().state() == SparesRequestState.REQUESTED;
    }

    public List<String> getAddressLines() {
        return getRequest().place().address().lines().toList();
    }

    public List<Scanned> getScanned() {
        return scanned;
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
}
