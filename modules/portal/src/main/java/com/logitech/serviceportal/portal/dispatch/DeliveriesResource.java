package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.api.Deliveries.Delivery;
import com.logitech.serviceportal.dispatch.api.Deliveries.DeliveryQuery;
import com.logitech.serviceportal.dispatch.api.Deliveries.State;
import com.logitech.serviceportal.dispatch.api.Deliveries;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.dispatch.api.LaneId;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The outbox: what waits, what was sent, and what could not be delivered. */
@Path("/deliveries")
@Tag(name = "Deliveries", description = "What leaves the house, by mail and webhook: each message at least once, those of a lane in order")
@Scope("deliveries:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeliveriesResource {

    /** @param revived how many dead letters were put back */
    public record SentAgain(int revived) {
    }

    @Inject
    private Deliveries deliveries;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Messages, newest first")
    public Page<Delivery> deliveries(
            @Parameter(description = "Only those that stand so", example = "DEAD") @QueryParam("state") State state,
            @Parameter(description = "Only those about this customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only those of this lane: one recipient in one customer's matters",
                    example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("lane") LaneId lane,
            @Parameter(description = "Only those to this endpoint", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("endpoint") EndpointId endpoint,
            @Parameter(description = "Only those that tell this", example = "ServiceStarted") @QueryParam("kind") String kind,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return deliveries.deliveries(new DeliveryQuery(Optional.ofNullable(state), Optional.ofNullable(customer), Optional.ofNullable(lane),
                Optional.ofNullable(endpoint), Optional.ofNullable(kind), Optional.ofNullable(after), size));
    }

    @GET
    @Path("/{delivery}")
    @Operation(summary = "One message")
    public Delivery delivery(
            @Parameter(description = "The message", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("delivery") DeliveryId delivery) {
        return deliveries.delivery(delivery);
    }

    @POST
    @Path("/{delivery}/revival")
    @Scope("deliveries:write")
    @Operation(summary = "Sends a dead letter again, behind what waits in its lane")
    public Sent<Delivery> revive(
            @Parameter(description = "The message", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("delivery") DeliveryId delivery) {
        return commands.once(() -> Sent.done(deliveries.sendAgain(delivery)));
    }

    @POST
    @Path("/lanes/{lane}/revival")
    @Scope("deliveries:write")
    @Operation(summary = "Sends all dead letters of a lane again")
    public Sent<SentAgain> reviveAll(
            @Parameter(description = "The lane", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("lane") LaneId lane) {
        return commands.once(() -> Sent.done(new SentAgain(deliveries.sendAllAgain(lane))));
    }
}
