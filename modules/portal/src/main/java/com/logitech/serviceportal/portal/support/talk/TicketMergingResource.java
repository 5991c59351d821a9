package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.Merging.LinkKind;
import com.logitech.serviceportal.support.api.talk.Merging.Together;
import com.logitech.serviceportal.support.api.talk.Merging;
import com.logitech.serviceportal.support.api.talk.Splitting.NewSplit;
import com.logitech.serviceportal.support.api.talk.Splitting.Requester;
import com.logitech.serviceportal.support.api.talk.Splitting;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.SupportOffer;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets that belong together. */
@Path("/tickets/{ticket}/together")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketMergingResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** The ticket it is to go on in. */
    public record MergeRequest(TicketId into) {
    }

    /** What it has to do with another. */
    public record LinkRequest(TicketId other, LinkKind kind) {
    }

    @Inject
    private Merging merging;
    @Inject
    private Splitting splitting;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The ticket it goes on in, those that go on in it, and its links")
    public Together together(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket) {
        return merging.of(ticket);
    }

    @POST
    @Path("/fit")
    @Question
    @Operation(summary = "Whether the ticket may go on in another, and why", description = "For our own people. Nothing is kept.")
    public Decision fit(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            MergeRequest request) {
        return merging.fit(ticket, request.into());
    }

    @POST
    @Path("/merge")
    @Scope("tickets:write")
    @Operation(summary = "Lets the ticket go on in another of the same customer",
            description = "What happened to it counts there from then on; nothing is moved. Answers with the other ticket.")
    public Sent<TicketDetail> merge(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, MergeRequest request) {
        return commands.once(() -> Sent.done(merging.merge(ticket, seen.number(), request.into())));
    }

    @POST
    @Path("/undo")
    @Scope("tickets:write")
    @Operation(summary = "Lets the ticket go on by itself again",
            description = "For as long as a closed ticket can be opened again (D6); each counts its own facts again.")
    public Sent<TicketDetail> undo(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(merging.undo(ticket, seen.number())));
    }

    @POST
    @Path("/split/offer")
    @Question
    @Operation(summary = "What would be promised to a ticket made of words of this one, and why",
            description = "For our own people. As of the instant the first of the customer's words arrived. Nothing is kept.")
    public SupportOffer offer(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            NewSplit split) {
        return splitting.offer(ticket, split);
    }

    @POST
    @Path("/split/requesters")
    @Question
    @Operation(summary = "For whom a ticket made of words of this one can be, the usual person first",
            description = "For our own people. The customer's people who take part in this ticket. Nothing is kept.")
    public Items<Requester> requesters(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            NewSplit split) {
        return new Items<>(splitting.requesters(ticket, split));
    }

    @POST
    @Path("/split")
    @Scope("tickets:write")
    @Operation(summary = "Makes a ticket of its own of words of this one",
            description = "For our own people. The words stay here and are repeated there with their files; the new ticket's clock begins"
            + " when the first of the customer's words arrived, and it is for who wrote it unless another is named. Answers with the new"
            + " ticket.")
    @APIResponse(responseCode = "201", description = "The new ticket")
    public Sent<TicketDetail> split(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, NewSplit split) {
        return commands.once(() -> {
            TicketDetail made = splitting.split(ticket, seen.number(), split);
            return Sent.created(made, "/api/tickets/" + made.ticket().id());
        });
    }

    @POST
    @Path("/links")
    @Scope("tickets:write")
    @Operation(summary = "Says what the ticket has to do with another of the same customer")
    public Sent<Together> link(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            LinkRequest request) {
        return commands.once(() -> Sent.done(merging.link(ticket, request.other(), request.kind())));
    }

    @POST
    @Path("/unlink")
    @Scope("tickets:write")
    @Operation(summary = "Takes back what the ticket has to do with another")
    public Sent<Together> unlink(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            LinkRequest request) {
        return commands.once(() -> Sent.done(merging.unlink(ticket, request.other(), request.kind())));
    }
}
