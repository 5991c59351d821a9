package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.AddedEndpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.Endpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.EndpointQuery;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.NewEndpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoints of the customer in focus, or all the visitor may see; and a form for a new one. Its secret is in the answer that made it
 * and nowhere else: it is not kept in the page's state.
 */
@Named
@ViewScoped
public class EndpointsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EndpointAdministration endpointsKept;
    @Inject
    private transient CustomerInFocus focus;

    private String after;
    private String name;
    private String address;
    private String[] types = {};
    private transient AddedEndpoint added;
    private transient Page<Endpoint> endpoints;

    public void load() {
        endpoints = endpointsKept.endpoints(new EndpointQuery(Optional.ofNullable(focus.getCustomer()), Asked.some(after),
                Page.USUAL_SIZE));
    }

    /** Makes it. No redirect follows: the secret is drawn once, with this answer. */
    public void add() {
        added = endpointsKept.add(new NewEndpoint(Optional.ofNullable(focus.getCustomer()), name, address, Set.of(types)));
        name = null;
        address = null;
        types = new String[] {};
        endpoints = null;
    }

    public Page<Endpoint> getEndpoints() {
        if (endpoints == null) {
            load();
        }
        return endpoints;
    }

    /** Whether the visitor may add one here: for the customer in focus, or the house's own. */
    public boolean isAdding() {
        Caller caller = Caller.current();
        return focus.getCustomer() != null ? caller.may(focus.getCustomer().value(), ContractsTask.CONFIGURE_DELIVERIES)
                : caller.holds(Role.SYSTEM_ADMINISTRATOR);
    }

    public List<String> getKnownTypes() {
        return endpointsKept.types();
    }

    /** The one just made, with its secret; null at any other time. */
    public AddedEndpoint getAdded() {
        return added;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
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
