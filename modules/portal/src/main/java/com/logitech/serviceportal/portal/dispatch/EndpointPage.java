package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.AddedEndpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.Endpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.EndpointChange;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** One endpoint: what it is told, whether, and by which secrets it knows that it was us. */
@Named
@ViewScoped
public class EndpointPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EndpointAdministration endpoints;
    @Inject
    private transient CustomerInFocus focus;
    @Inject
    private transient DispatchWords words;

    private String id;
    private long version;
    private String name;
    private String address;
    private String[] types = {};
    private transient Endpoint endpoint;
    private transient AddedEndpoint rotated;

    public void load() {
        endpoint = endpoints.endpoint(id());
        endpoint.customer().ifPresent(focus::on);
        version = endpoint.version();
        name = endpoint.name();
        address = endpoint.address();
        types = endpoint.types().toArray(String[]::new);
    }

    public String keep() {
        return changed(new EndpointChange(name, address, Set.of(types), getEndpoint().active()), "endpoint.kept");
    }

    public String pause() {
        return changed(as(false), "endpoint.paused.done");
    }

    public String resume() {
        return changed(as(true), "endpoint.resumed.done");
    }

    private EndpointChange as(boolean active) {
        return new EndpointChange(getEndpoint().name(), getEndpoint().address(), Set.copyOf(getEndpoint().types()), active);
    }

    private String changed(EndpointChange change, String said) {
        endpoints.change(id(), version, change);
        Notices.good(words.text(said, change.name()));
        return here();
    }

    public String test() {
        endpoints.test(id());
        Notices.good(words.text("endpoint.tested.done"));
        return "/dispatch/deliveries.xhtml?faces-redirect=true&endpoint=" + id();
    }

    public String remove() {
        endpoints.remove(id(), version);
        Notices.good(words.text("endpoint.removed.done", name));
        return "/dispatch/endpoints.xhtml?faces-redirect=true"
                + (focus.getCustomer() == null ? "" : "&customer=" + focus.getCustomer());
    }

    /** Makes a new secret. No redirect follows: it is drawn once, with this answer. */
    public void rotate() {
        rotated = endpoints.rotate(id(), version);
        load();
    }

    private String here() {
        return "/dispatch/endpoint.xhtml?faces-redirect=true&id=" + id();
    }

    private EndpointId id() {
        return new EndpointId(Asked.id(id, "endpoint"));
    }

    public Endpoint getEndpoint() {
        if (endpoint == null) {
            endpoint = endpoints.endpoint(id());
        }
        return endpoint;
    }

    /** Whether the visitor keeps it, and does not only read it. */
    public boolean isKeeping() {
        Caller caller = Caller.current();
        return getEndpoint().customer().map(customer -> caller.may(customer.value(), ContractsTask.CONFIGURE_DELIVERIES))
                .orElseGet(() -> caller.holds(Role.SYSTEM_ADMINISTRATOR));
    }

    public List<String> getKnownTypes() {
        return endpoints.types();
    }

    /** With the secret just made; null at any other time. */
    public AddedEndpoint getRotated() {
        return rotated;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String[] getTypes() {
        return types.clone();
    }

    public void setTypes(String[] types) {
        this.types = types == null ? new String[] {} : types.clone();
    }
}
