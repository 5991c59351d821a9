package com.logitech.serviceportal.portal.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.agreements.Agreements;
import com.logitech.serviceportal.contracts.api.agreements.DocumentId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of the agreement in their versions, and who accepted which (R3, R115). */
@Path("/agreements")
@Tag(name = "Agreements", description = "Documents of the agreement in their versions, and who accepted which (R3, R115)")
@Scope("jumpstart:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AgreementsResource {

    /** Which version is accepted for whom. */
    public record AcceptanceRequest(CustomerId customer, DocumentId document) {
    }

    @Inject
    private Agreements agreements;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Every version of every document, the latest posted of each kind first")
    public Items<Agreements.Document> documents() {
        return new Items<>(agreements.documents());
    }

    @POST
    @Scope("jumpstart:write")
    @Operation(summary = "Posts a new version", description = "It binds who goes on using the service after that day (R115).")
    @APIResponse(responseCode = "201", description = "The version")
    public Sent<Agreements.Document> post(Agreements.NewDocument document) {
        return commands.once(() -> Sent.created(agreements.post(document), "/api/agreements"));
    }

    @GET
    @Path("/acceptances")
    @Operation(summary = "Who accepted which version for a customer, newest first")
    public Items<Agreements.Acceptance> acceptances(
            @Parameter(description = "For whom", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10", required = true)
            @QueryParam("customer") CustomerId customer) {
        if (customer == null) {
            throw Refused.input("customer", "is required");
        }
        return new Items<>(agreements.accepted(customer));
    }

    @POST
    @Path("/acceptances")
    @Scope("jumpstart:write")
    @Operation(summary = "Accepts a version for a customer", description = "Again, it changes nothing.")
    public Sent<Agreements.Acceptance> accept(AcceptanceRequest acceptance) {
        return commands.once(() -> Sent.done(agreements.accept(acceptance.customer(), acceptance.document())));
    }

    @GET
    @Path("/new")
    @Operation(summary = "Versions posted since your customers accepted an earlier one, which you have not accepted")
    public Items<Agreements.ToShow> toShow() {
        return new Items<>(agreements.toShow());
    }
}
