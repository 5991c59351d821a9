package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.proposals.Renewals;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
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

/** What a renewal would continue. */
@Path("/renewals/{contract}")
@Tag(name = "Renewals")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RenewalsResource {

    @Inject
    private Renewals renewals;

    @GET
    @Path("/as-before")
    @Operation(summary = "The assignments of the contract a renewal continues, suggested for its own licenses (R26, D29)",
            description = "Nothing is assigned; send what you choose to /api/assignments. What does not fit any more says why.")
    public Renewals.AsBefore asBefore(
            @Parameter(description = "The renewal", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId contract) {
        return renewals.asBefore(contract);
    }
}
