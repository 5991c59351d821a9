package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlans;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans above their maximum, of one customer or of all. */
@Path("/outgrown-plans")
@Tag(name = "Enterprise Plans", description = "Spaces against a plan's maximum, evidence of it, and Sync features above it (R109-R114)")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OutgrownPlansResource {

    @Inject
    private EnterprisePlans plans;

    @GET
    @Operation(summary = "Plans in service above their maximum, the last noticed first (R109)",
            description = "Noticed within some minutes; all their Spaces are served on.")
    public Page<EnterprisePlans.OutgrownPlan> plans(
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return plans.outgrown(Optional.ofNullable(customer), Optional.ofNullable(after), size);
    }
}
