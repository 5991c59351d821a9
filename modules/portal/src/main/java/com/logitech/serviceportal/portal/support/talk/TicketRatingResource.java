package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.Satisfaction.Rating;
import com.logitech.serviceportal.support.api.talk.Satisfaction;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the customer found the help in a ticket. */
@Path("/tickets/{ticket}/rating")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketRatingResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** How it was. @param stars 1, the worst, to 5 */
    public record RatingRequest(int stars, String text) {
    }

    @Inject
    private Satisfaction satisfaction;

    @GET
    @Operation(summary = "The rating of the ticket, if there is one")
    public Items<Rating> rating(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket) {
        return new Items<>(satisfaction.of(ticket).stream().toList());
    }

    @PUT
    @Scope("tickets:write")
    @Operation(summary = "Rates the help in a closed ticket",
            description = "By the customer, for as long as the ticket can be opened again (D6); again in place of the first.")
    public Rating rate(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            RatingRequest request) {
        return satisfaction.rate(ticket, request.stars(), request.text());
    }
}
