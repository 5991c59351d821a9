package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.counter.Page;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans by their Spaces, the Sync features of those above a maximum, and the evidence handed in for a plan. */
@Path("/plans/{contract}")
@Tag(name = "Enterprise Plans", description = "Spaces against a plan's maximum, evidence of it, and Sync features above it (R109-R114)")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlansResource {

    /** Spaces and why. */
    public record FeatureSwitchRequest(Set<SpaceId> spaces, String reason) {
        public FeatureSwitchRequest {
            spaces = spaces == null ? Set.of() : Set.copyOf(spaces);
        }
    }

    @Inject
    private EnterprisePlans plans;
    @Inject
    private EvidenceDesk desk;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "A plan by its Spaces: how many there are against the maximum, whether that is shown, what it qualifies for")
    public EnterprisePlans.PlanStanding plan(
            @Parameter(description = "The plan's contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId plan) {
        return plans.plan(plan);
    }

    @GET
    @Path("/spaces-above")
    @Operation(summary = "The Spaces above the maximum, the newest first (R112)")
    public Page<EnterprisePlans.AboveMaximum> above(
            @Parameter(description = "The plan's contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId plan,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return plans.above(plan, Optional.ofNullable(after), size);
    }

    @POST
    @Path("/features-off")
    @Scope("contracts:write")
    @Operation(summary = "Switches the Sync features of Spaces above the maximum off (R112)",
            description = "Support and replacement go on. The features return by themselves when a Space is above no more.")
    public Sent<EnterprisePlans.PlanStanding> switchOff(
            @Parameter(description = "The plan's contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId plan, FeatureSwitchRequest request) {
        return commands.once(() -> Sent.done(plans.switchOff(plan, request.spaces(), request.reason())));
    }

    @POST
    @Path("/features-on")
    @Scope("contracts:write")
    @Operation(summary = "Switches the Sync features of Spaces above the maximum on again (R112)")
    public Sent<EnterprisePlans.PlanStanding> switchOn(
            @Parameter(description = "The plan's contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId plan, FeatureSwitchRequest request) {
        return commands.once(() -> Sent.done(plans.switchOn(plan, request.spaces(), request.reason())));
    }

    @GET
    @Path("/evidence")
    @Operation(summary = "What was handed in for the plan and those it replaced, the last first (R111)")
    public Page<EvidenceDesk.EvidenceSummary> evidence(
            @Parameter(description = "The plan's contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId plan,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return desk.ofPlan(plan, Optional.ofNullable(after), size);
    }

    @POST
    @Path("/evidence")
    @Scope("contracts:write")
    @Operation(summary = "Hands in how many Spaces there are (R111)",
            description = "One number for each category of the plan. The files that show it follow, each by itself.")
    @APIResponse(responseCode = "201", description = "The evidence; it waits for a review")
    public Sent<EvidenceDesk.EvidenceSummary> give(
            @Parameter(description = "The plan's contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId plan, EvidenceDesk.NewEvidence evidence) {
        return commands.once(() -> {
            EvidenceDesk.EvidenceSummary given = desk.give(plan, evidence, List.of());
            return Sent.created(given, "/api/plan-evidence/" + given.id());
        });
    }
}
