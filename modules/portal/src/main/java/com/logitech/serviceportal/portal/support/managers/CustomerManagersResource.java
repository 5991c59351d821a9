package com.logitech.serviceportal.portal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's Designated Service Manager (R73, R74, R76). */
@Path("/customers/{customer}/service-manager")
@Tag(name = "Service managers", description = "Designated Service Managers: who has one, who answers now, hours and hand-overs")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CustomerManagersResource {

    private static final String AN_ID = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    @Inject
    private ServiceManagers managers;
    @Inject
    private Commands commands;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Who the customer's service manager is, and who answers (R73, R74, R76)",
            description = "With the decision: whether the customer has access to one and why, and who answers at the instant.")
    public ServiceManagers.ManagerStanding standing(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer,
            @Parameter(description = "The instant asked about; left out for now", example = "2026-03-03T09:00:00Z")
            @QueryParam("at") Instant at) {
        return managers.of(customer, at == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : at);
    }

    @GET
    @Path("/history")
    @Operation(summary = "Who was, is and will be the customer's service manager, the latest first")
    public Items<ServiceManagers.Assignment> history(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer) {
        return new Items<>(managers.history(customer));
    }

    @GET
    @Path("/hours")
    @Operation(summary = "Which hours were, are and will be agreed, the latest first (R74)", description = "For our own people.")
    public Items<ServiceManagers.AgreedHours> hours(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer) {
        return new Items<>(managers.hours(customer));
    }

    @POST
    @Scope("customers:write")
    @Operation(summary = "Assigns a service manager, with the hours agreed (R73, R74)",
            description = "Refused where the customer does not qualify, with the decision.")
    @APIResponse(responseCode = "201", description = "Where the customer stands")
    public Sent<ServiceManagers.ManagerStanding> assign(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer,
            @HeaderParam("If-Match") Version seen, ServiceManagers.NewAssignment assignment) {
        return commands.once(() -> Sent.created(managers.assign(customer, seen.number(), assignment), path(customer)));
    }

    @POST
    @Path("/hand-over")
    @Scope("customers:write")
    @Operation(summary = "Hands the customer over to another service manager, now or later",
            description = "What was planned from then on before is planned no more. The note is for our own people.")
    public Sent<ServiceManagers.ManagerStanding> handOver(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer,
            @HeaderParam("If-Match") Version seen, ServiceManagers.HandOver handOver) {
        return commands.once(() -> Sent.done(managers.handOver(customer, seen.number(), handOver)));
    }

    @POST
    @Path("/hours")
    @Scope("customers:write")
    @Operation(summary = "Agrees hours, and who stands in outside them, from an instant on (R74)")
    @APIResponse(responseCode = "201", description = "Where the customer stands")
    public Sent<ServiceManagers.ManagerStanding> agree(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer,
            @HeaderParam("If-Match") Version seen, ServiceManagers.NewHours hours) {
        return commands.once(() -> Sent.created(managers.agreeHours(customer, seen.number(), hours), path(customer)));
    }

    @POST
    @Path("/preview")
    @Question
    @Scope("customers:write")
    @Operation(summary = "Says who would answer when in the week after hours begin to count, and agrees on nothing (R74)")
    public ServiceManagers.HoursPreview preview(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer,
            ServiceManagers.Rehearsal rehearsal) {
        return managers.preview(customer, rehearsal);
    }

    @POST
    @Path("/end")
    @Scope("customers:write")
    @Operation(summary = "Ends that the customer has a service manager, now")
    public Sent<ServiceManagers.ManagerStanding> end(
            @Parameter(description = "The customer", example = AN_ID) @PathParam("customer") CustomerId customer,
            @HeaderParam("If-Match") Version seen, ServiceManagers.Ending ending) {
        return commands.once(() -> Sent.done(managers.end(customer, seen.number(), ending)));
    }

    private static String path(CustomerId customer) {
        return "/api/customers/" + customer + "/service-manager";
    }
}
