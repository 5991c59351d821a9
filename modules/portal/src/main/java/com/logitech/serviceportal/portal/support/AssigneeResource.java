package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.queue.Workbench;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whose work a ticket is. */
@Path("/tickets/{ticket}/assign")
@Tag(name = "Workbench", description = "Tickets as work: queues, search, and whose turn is next")
@Scope("tickets:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssigneeResource {

    /** Whose work it becomes. */
    public record AssignRequest(UserId colleague) {
    }

    @Inject
    private Workbench workbench;
    @Inject
    private Commands commands;

    @POST
    @Operation(summary = "Hands the ticket to a colleague", description = "To one who is qualified for its level (R32).")
    public Sent<TicketDetail> assign(
            @Parameter(description = "The ticket", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, AssignRequest to) {
        return commands.once(() -> Sent.done(workbench.assign(ticket, seen.number(), to.colleague())));
    }
}
