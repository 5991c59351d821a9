package com.logitech.serviceportal.portal.support.work;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.work.Duty;
import com.logitech.serviceportal.support.api.work.DutyStanding;
import com.logitech.serviceportal.support.api.work.LanguageHelp;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import com.logitech.serviceportal.support.api.work.TicketWork;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What tickets are about, and what is done with them (R34-R50, R75, R122-R136). */
@Path("/tickets")
@Tag(name = "Work on tickets", description = "Levels and plans, stops, duties, what was tried, refusals and hardware failures")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketWorkResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** How a duty of the customer's stands. */
    public record DutyRequest(Duty duty, DutyStanding standing) {
    }

    /** What was tried, and what came of it. */
    public record StepRequest(String step, String result) {
    }

    /** Who helps in another language. */
    public record LanguageHelpRequest(String language, LanguageHelp by) {
    }

    @Inject
    private TicketWork work;
    @Inject
    private Commands commands;

    @GET
    @Path("/{ticket}/work")
    @Operation(summary = "What a ticket is about and how it is worked on",
            description = "What is for our own people alone is left out for a customer. The age says how much of it was not ours to hurry.")
    public WorkDetail work(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket) {
        return work.of(ticket);
    }

    @POST
    @Path("/{ticket}/product")
    @Scope("tickets:write")
    @Operation(summary = "Says what the ticket is about after all",
            description = "What was promised when it was opened stays.")
    public Sent<WorkDetail> concern(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, AskedProduct product) {
        return commands.once(() -> Sent.done(work.concern(ticket, seen.number(), product)));
    }

    @POST
    @Path("/{ticket}/incident-level")
    @Scope("tickets:write")
    @Operation(summary = "Settles the level of the incident, and what is done",
            description = "Agreed with the customer (R122). The next follow-up is planned anew; the first response stays due when it is.")
    public Sent<WorkDetail> settle(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, TicketWork.IncidentLevelChoice choice) {
        return commands.once(() -> Sent.done(work.settle(ticket, seen.number(), choice)));
    }

    @POST
    @Path("/{ticket}/take-up")
    @Scope("tickets:write")
    @Operation(summary = "Says that our people have to act",
            description = "Attempts to reach the customer count again when they hand it back (R38, R51).")
    public Sent<WorkDetail> takeUp(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(work.takeUp(ticket, seen.number())));
    }

    @POST
    @Path("/{ticket}/hand-back")
    @Scope("tickets:write")
    @Operation(summary = "Says that our people have done what they had to")
    public Sent<WorkDetail> handBack(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(work.handBack(ticket, seen.number())));
    }

    @POST
    @Path("/{ticket}/stops")
    @Scope("tickets:write")
    @Operation(summary = "Lets follow-ups and age stand still",
            description = "For a maker the customer turns to, for his part, or for an upgrade (R41, R131, R133). No first response waits.")
    public Sent<WorkDetail> stop(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, TicketWork.NewStop stop) {
        return commands.once(() -> Sent.done(work.stop(ticket, seen.number(), stop)));
    }

    @POST
    @Path("/{ticket}/resume")
    @Scope("tickets:write")
    @Operation(summary = "Lets follow-ups and age go on")
    public Sent<WorkDetail> resume(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(work.resume(ticket, seen.number())));
    }

    @POST
    @Path("/{ticket}/duties")
    @Scope("tickets:write")
    @Operation(summary = "Records how a duty of the customer stands")
    public Sent<WorkDetail> record(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, DutyRequest duty) {
        return commands.once(() -> Sent.done(work.record(ticket, seen.number(), duty.duty(), duty.standing())));
    }

    @POST
    @Path("/{ticket}/steps")
    @Scope("tickets:write")
    @Operation(summary = "Writes down what was tried, and what came of it")
    public Sent<WorkDetail> tried(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, StepRequest step) {
        return commands.once(() -> Sent.done(work.tried(ticket, seen.number(), step.step(), step.result())));
    }

    @POST
    @Path("/{ticket}/language-help")
    @Scope("tickets:write")
    @Operation(summary = "Records who helps in another language")
    public Sent<WorkDetail> helpIn(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, LanguageHelpRequest help) {
        return commands.once(() -> Sent.done(work.helpIn(ticket, seen.number(), help.language(), help.by())));
    }

    @POST
    @Path("/{ticket}/refusals")
    @Scope("tickets:write")
    @Operation(summary = "Refuses an incident under JumpStart",
            description = "By one of the eleven reasons (R128); for three of them with a way to who can help.")
    public Sent<WorkDetail> refuse(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, TicketWork.NewRefusal refusal) {
        return commands.once(() -> Sent.done(work.refuse(ticket, seen.number(), refusal)));
    }

    @POST
    @Path("/{ticket}/hardware-failure")
    @Scope("tickets:write")
    @Operation(summary = "Confirms that a device of ours has failed",
            description = "Once, after what was tried was written down.")
    public Sent<WorkDetail> confirmHardwareFailure(
            @Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, TicketWork.HardwareFailure failure) {
        return commands.once(() -> Sent.done(work.confirmHardwareFailure(ticket, seen.number(), failure)));
    }

    @POST
    @Path("/{ticket}/out-of-our-hands")
    @Scope("tickets:write")
    @Operation(summary = "Closes what another maker has to solve",
            description = "Nobody failed (R42).")
    public Sent<WorkDetail> closeOutOfOurHands(
            @Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(work.closeOutOfOurHands(ticket, seen.number())));
    }
}
