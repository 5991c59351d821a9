package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.Followers.Follower;
import com.logitech.serviceportal.support.api.talk.Followers;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is told what is said in a ticket. */
@Path("/tickets/{ticket}/followers")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketFollowersResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** Who is to follow. */
    public record FollowerRequest(String email) {
    }

    @Inject
    private Followers followers;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Who follows the ticket", description = "Customers are not told which of our people do.")
    public Items<Follower> followers(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket) {
        return new Items<>(followers.of(ticket));
    }

    @POST
    @Scope("tickets:write")
    @Operation(summary = "Adds somebody who may see the ticket, by his mail address")
    public Sent<Items<Follower>> add(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            FollowerRequest request) {
        return commands.once(() -> Sent.done(new Items<>(followers.add(ticket, request.email()))));
    }

    @POST
    @Path("/own")
    @Scope("tickets:write")
    @Operation(summary = "Follows the ticket yourself")
    public Sent<Items<Follower>> follow(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket) {
        return commands.once(() -> Sent.done(new Items<>(followers.follow(ticket))));
    }

    @DELETE
    @Path("/{person}")
    @Scope("tickets:write")
    @Operation(summary = "Takes a person out again")
    public Items<Follower> remove(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @Parameter(description = "The person", example = EXAMPLE) @PathParam("person") UserId person) {
        return new Items<>(followers.remove(ticket, person));
    }
}
