package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.requests.SparesRequestState;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Requests for onsite spares (R77 to R82). */
@Path("/spare-requests")
@Tag(name = "Onsite spares")
@Scope("spares:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SpareRequestsResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** What is sent for a request. @param tracking may be empty */
    public record SparesShipment(List<SentUnit> units, String carrier, String tracking) {
    }

    /** Why a request is not served. */
    public record SparesRefusal(String reason) {
    }

    @Inject
    private SpareRequests requests;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Requests for spares, the last first; those that wait to be sent the longest waiting first")
    public Page<SpareRequests.SparesRequest> requests(
            @Parameter(description = "Only this customer's", example = EXAMPLE) @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only those that stand so", example = "REQUESTED") @QueryParam("state") SparesRequestState state,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return requests.requests(new SpareRequests.RequestQuery(Optional.ofNullable(customer), Optional.ofNullable(state),
                Optional.ofNullable(after), size));
    }

    @GET
    @Path("/{request}")
    @Operation(summary = "One request for spares")
    public SpareRequests.SparesRequest one(
            @Parameter(description = "The request", example = EXAMPLE) @PathParam("request") SparesRequestId request) {
        return requests.of(request);
    }

    @POST
    @Scope("spares:write")
    @Operation(summary = "Requests spares",
            description = "Refused with the decision where they cannot be: by the scale (R77), before the day (R82), for what is no device "
                    + "of ours (R79), or for another mix than the proposed one without a reason (R81).")
    public Sent<SpareRequests.SparesRequest> request(SpareRequests.NewSparesRequest request) {
        return commands.once(() -> Sent.done(requests.request(request)));
    }

    @POST
    @Path("/{request}/cancellation")
    @Scope("spares:write")
    @Operation(summary = "Takes back a request that was not sent")
    public Sent<SpareRequests.SparesRequest> cancel(
            @Parameter(description = "The request", example = EXAMPLE) @PathParam("request") SparesRequestId request,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(requests.cancel(request, seen.number())));
    }

    @POST
    @Path("/{request}/refusal")
    @Scope("spares:write")
    @Operation(summary = "Does not serve a request", description = "By operations, with a reason the customer reads.")
    public Sent<SpareRequests.SparesRequest> refuse(
            @Parameter(description = "The request", example = EXAMPLE) @PathParam("request") SparesRequestId request,
            @HeaderParam("If-Match") Version seen, SparesRefusal refusal) {
        return commands.once(() -> Sent.done(requests.refuse(request, seen.number(), refusal.reason())));
    }

    @POST
    @Path("/{request}/shipment")
    @Scope("spares:write")
    @Operation(summary = "Sends the units of a request",
            description = "By operations: as many of each model as were asked for. What lies in stock leaves it.")
    public Sent<SpareRequests.SparesRequest> send(
            @Parameter(description = "The request", example = EXAMPLE) @PathParam("request") SparesRequestId request,
            @HeaderParam("If-Match") Version seen, SparesShipment shipment) {
        return commands.once(() -> Sent.done(requests.send(request, seen.number(), shipment.units(),
                new Parcel(shipment.carrier(), shipment.tracking()))));
    }
}
