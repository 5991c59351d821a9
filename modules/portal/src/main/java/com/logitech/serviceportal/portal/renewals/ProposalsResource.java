package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.proposals.ProposalId;
import com.logitech.serviceportal.contracts.api.proposals.Proposals;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What-ifs kept under a name. */
@Path("/proposals")
@Tag(name = "Renewals")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProposalsResource {

    @Inject
    private Proposals proposals;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "A customer's proposals, newest first")
    public Page<Proposals.ProposalSummary> proposals(
            @Parameter(description = "The customer", required = true, example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return proposals.proposals(Intake.given("customer", customer), Optional.ofNullable(after), size);
    }

    @POST
    @Scope("contracts:write")
    @Operation(summary = "Keeps a what-if under a name for all who see the customer")
    @APIResponse(responseCode = "201", description = "The proposal as kept")
    public Sent<Proposals.ProposalSummary> save(Proposals.NewProposal proposal) {
        return commands.once(() -> {
            Proposals.ProposalSummary saved = proposals.save(proposal);
            return Sent.created(saved, "/api/proposals/" + saved.id());
        });
    }

    @GET
    @Path("/{proposal}")
    @Operation(summary = "A proposal, with its answer as of now and whether the account has changed since")
    public Proposals.Proposal proposal(
            @Parameter(description = "The proposal", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("proposal") ProposalId proposal) {
        return proposals.proposal(proposal);
    }

    @POST
    @Path("/{proposal}/withdrawal")
    @Scope("contracts:write")
    @Operation(summary = "Takes a proposal back; it stays to be read")
    public Sent<Proposals.ProposalSummary> withdraw(
            @Parameter(description = "The proposal", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("proposal") ProposalId proposal,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(proposals.withdraw(proposal, seen.number())));
    }
}
