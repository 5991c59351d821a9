package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.Invitations;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationQuery;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationState;
import com.logitech.serviceportal.contracts.api.people.Invitations.InvitationSummary;
import com.logitech.serviceportal.contracts.api.people.Invitations.NewInvitation;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The invitations of a customer's account. Accepting one is done on a page, by the person himself. */
@Path("/customers/{customer}/invitations")
@Tag(name = "People", description = "Who acts for a customer: the people of an account, invitations, the Single Point of Contact")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class InvitationsResource {

    /** Who is to be invited: all of them or none. */
    public record InvitationsRequest(List<NewInvitation> people) {
    }

    @Inject
    private Invitations invitations;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The invitations of an account, newest first")
    public Page<InvitationSummary> invitations(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            @Parameter(description = "Only in this state", example = "PENDING") @QueryParam("state") InvitationState state,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return invitations.invitations(new InvitationQuery(customer, Optional.ofNullable(state), Optional.ofNullable(after), size));
    }

    @POST
    @Scope("customers:write")
    @Operation(summary = "Invites people to the account (R13)",
            description = "All of them or none. The account has room for so many, invitations that can still be accepted included (R14).")
    @APIResponse(responseCode = "201", description = "The invitations, in the order sent")
    public Sent<Items<InvitationSummary>> invite(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer, InvitationsRequest request) {
        return commands.once(() -> Sent.created(new Items<>(invitations.invite(customer, request.people())),
                "/api/customers/" + customer + "/invitations?state=PENDING"));
    }
}
