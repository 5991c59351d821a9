package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.minimums.Minimums;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a customer stands against the minimums. */
@Path("/customers/{customer}/minimums")
@Tag(name = "Minimums")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CustomerMinimumsResource {

    @Inject
    private Minimums minimums;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Which benefits the customer holds, by which minimum, and until when (R27, R28)",
            description = "One entry for each line of minimums, with the decision and the first day known on which it falls short.")
    public Items<Minimums.MinimumStanding> standings(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            @Parameter(description = "The instant asked about; left out for now", example = "2026-03-03T09:00:00Z")
            @QueryParam("at") Instant at,
            @Parameter(description = "As known then; left out for now", example = "2026-03-03T09:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Items<>(minimums.of(customer, Optional.ofNullable(at).orElse(now), Optional.ofNullable(knownAt).orElse(now)));
    }
}
