package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.api.Deliveries.Delivery;
import com.logitech.serviceportal.dispatch.api.Deliveries.DeliveryQuery;
import com.logitech.serviceportal.dispatch.api.Deliveries.Standing;
import com.logitech.serviceportal.dispatch.api.Deliveries.State;
import com.logitech.serviceportal.dispatch.api.Deliveries;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.dispatch.api.LaneId;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** The outbox: what waits, what was sent, and what could not be delivered, to be sent again. */
@Named
@RequestScoped
public class DeliveriesPage {

    @Inject
    private Deliveries deliveriesKept;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private DispatchWords words;
    @Inject
    private ListFile file;

    private String state = "";
    private String lane = "";
    private String endpoint = "";
    private String kind = "";
    private String after;
    private Page<Delivery> deliveries;
    private Standing standing;

    public void load() {
        deliveries = file.orPage(Delivery.class, after, (mark, size) -> deliveriesKept.deliveries(new DeliveryQuery(
                Asked.constant(State.class, state), Optional.ofNullable(focus.getCustomer()),
                Asked.some(lane).map(id -> new LaneId(Asked.id(id, "lane"))),
                Asked.some(endpoint).map(id -> new EndpointId(Asked.id(id, "endpoint"))), Asked.some(kind), mark, size)));
        if (Caller.current().holds(Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR)) {
            standing = deliveriesKept.standing();
        }
    }

    public String sendAgain(String delivery) {
        deliveriesKept.sendAgain(new DeliveryId(Asked.id(delivery, "delivery")));
        Notices.good(words.text("again.done", 1));
        return here(lane);
    }

    public String sendAllAgain(String all) {
        Notices.good(words.text("again.done", deliveriesKept.sendAllAgain(new LaneId(Asked.id(all, "lane")))));
        return here(all);
    }

    private static String here(String lane) {
        return "/dispatch/deliveries.xhtml?faces-redirect=true" + (lane.isEmpty() ? "" : "&lane=" + Asked.id(lane, "lane"));
    }

    public Page<Delivery> getDeliveries() {
        return deliveries;
    }

    public boolean isNone() {
        return deliveries == null || deliveries.items().isEmpty();
    }

    public boolean isFiltered() {
        return !(state + lane + endpoint + kind).isEmpty() || after != null && !after.isEmpty();
    }

    /** How the outbox stands; null for who does not keep it. */
    public Standing getStanding() {
        return standing;
    }

    public List<State> getStates() {
        return List.of(State.values());
    }

    /** Whether a dead letter of the lane shown is on the screen. */
    public boolean isReviving() {
        return !lane.isEmpty() && !isNone() && deliveries.items().stream().anyMatch(one -> one.state() == State.DEAD);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Asked.text(state);
    }

    public String getLane() {
        return lane;
    }

    public void setLane(String lane) {
        this.lane = Asked.text(lane);
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = Asked.text(endpoint);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = Asked.text(kind);
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
