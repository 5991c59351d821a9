package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.people.InvitationId;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationSummary;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One invitation, once it is sent. */
@Path("/invitations")
@Tag(name = "People", description = "Who acts for a customer: the people of an account, invitations, the Single Point of Contact")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SentInvitationsResource {

    @Inject
    private Invitations invitations;
    @Inject
    private Commands commands;

    @GET
    @Path("/{invitation}")
    @Operation(summary = "One invitation")
    public InvitationSummary invitation(
            @Parameter(description = "The invitation", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("invitation") InvitationId invitation) {
        return invitations.invitation(invitation);
    }

    @POST
    @Path("/{invitation}/resending")
    @Scope("customers:write")
    @Operation(summary = "Sends it again", description = "Links sent before open nothing more; it lasts its days from now (R12).")
    public Sent<InvitationSummary> resend(
            @Parameter(description = "The invitation", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("invitation") InvitationId invitation) {
        return commands.once(() -> Sent.done(invitations.resend(invitation)));
    }

    @POST
    @Path("/{invitation}/withdrawal")
    @Scope("customers:write")
    @Operation(summary = "Takes it back", description = "Its links open nothing more. Refused once it was accepted.")
    public Sent<InvitationSummary> withdraw(
            @Parameter(description = "The invitation", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("invitation") InvitationId invitation) {
        return commands.once(() -> Sent.done(invitations.withdraw(invitation)));
    }
}
