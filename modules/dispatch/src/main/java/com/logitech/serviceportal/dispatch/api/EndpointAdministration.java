package com.logitech.serviceportal.dispatch.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The endpoints of other systems that are told of facts by webhook. A customer's are kept by who configures that customer's deliveries
 * and by operations; the house's own, which hear of every customer, by system administrators; both of these read all. A stranger's
 * answers as unknown.
 */
public interface EndpointAdministration {

    /** By name. */
    Page<Endpoint> endpoints(EndpointQuery query);

    Endpoint endpoint(EndpointId endpoint);

    /** Adds one, with a secret that is given this once. Refused without a usable address, without types, or when the name is taken. */
    AddedEndpoint add(NewEndpoint endpoint);

    /** Changes name, address, types, or whether it is told at all. @param version the one last read */
    Endpoint change(EndpointId endpoint, long version, EndpointChange change);

    /** Tells it nothing any more; what waits for it is not sent. @param version the one last read */
    void remove(EndpointId endpoint, long version);

    /** Makes a new secret, given this once; for a day the ones before it sign beside it. @param version the one last read */
    AddedEndpoint rotate(EndpointId endpoint, long version);

    /** Sends it a message of the type {@code endpoint.tested}, through the outbox like all others, though it be paused. */
    DeliveryId test(EndpointId endpoint);

    /** The types an endpoint can choose, in order: {@code license.assigned}. The same for everybody who may see an endpoint. */
    List<String> types();

    /** @param customer none for the house's own @param address https, unless the administrator allows http */
    record NewEndpoint(Optional<CustomerId> customer, String name, String address, Set<String> types) {
    }

    /** What it is to be from now on. @param active whether it is told at all; what happens meanwhile is never told */
    record EndpointChange(String name, String address, Set<String> types, boolean active) {
    }

    /** An endpoint, without its secrets. @param secrets how many sign at present: more than one while an old one still does */
    record Endpoint(EndpointId id, Optional<CustomerId> customer, String name, String address, List<String> types, boolean active,
                    Instant addedAt, int secrets, long version) implements Versioned {
    }

    /** An endpoint with its new secret, told this once: {@code whsec_} and base64. */
    record AddedEndpoint(EndpointId id, String secret, long version) {
    }

    /** Which endpoints a list shows. @param customer only this customer's; none for all the caller may see */
    record EndpointQuery(Optional<CustomerId> customer, Optional<String> after, int size) {
    }
}
