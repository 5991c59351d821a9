package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.Readership.Readers;
import com.logitech.serviceportal.support.api.talk.Readership;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who can read a ticket. */
@Path("/tickets/{ticket}/readers")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketReadersResource {

    @Inject
    private Readership readership;

    @GET
    @Operation(summary = "Who can read the ticket, and by what", description = "The customer's people are named to who may see the people"
            + " of the account, and counted by their roles for all others.")
    public Readers readers(@Parameter(description = "The ticket", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("ticket") TicketId ticket) {
        return readership.of(ticket);
    }
}
