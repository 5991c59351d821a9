package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.book.SparesBook;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many onsite spares a customer gets, where they are counted, and what would be proposed (R77, R78, R81, R82). */
@Path("/customers/{customer}/spares")
@Tag(name = "Onsite spares", description = "How many there are by the scale, requests for them, where each is kept and what it is used for")
@Scope("spares:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SparesBookResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    @Inject
    private SparesBook book;
    @Inject
    private SpareRequests requests;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "How many spares a customer gets, where those he was granted are counted, and whether more can be requested",
            description = "One entry for each row of the scale. What was granted is what is counted anywhere but with us.")
    public Items<SparesBook.SparesStanding> standing(
            @Parameter(description = "The customer", example = EXAMPLE) @PathParam("customer") CustomerId customer,
            @Parameter(description = "The instant asked about, past or future; now unless given", example = "2027-03-03T10:00:00Z")
            @QueryParam("at") Instant at) {
        return new Items<>(book.standing(customer, at == null ? clock.instant() : at));
    }

    @GET
    @Path("/movements")
    @Operation(summary = "The book of spares: what was moved from one account to another, the last first")
    public Page<SparesBook.Movement> movements(
            @Parameter(description = "The customer", example = EXAMPLE) @PathParam("customer") CustomerId customer,
            @Parameter(description = "Only of this row", example = "ROOMS") @QueryParam("row") SparesRow row,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return book.movements(customer, Optional.ofNullable(row), Optional.ofNullable(after), size);
    }

    @GET
    @Path("/proposal")
    @Operation(summary = "Which models would be proposed, and whether so many could be requested now",
            description = "The mix that best matches what is deployed, by largest remainder; what the customer has counts (R81).")
    public SpareRequests.RequestOutlook proposal(
            @Parameter(description = "The customer", example = EXAMPLE) @PathParam("customer") CustomerId customer,
            @Parameter(description = "The row of the scale", example = "ROOMS") @QueryParam("row") @DefaultValue("ROOMS") SparesRow row,
            @Parameter(description = "How many units, 1 to 200", example = "2") @QueryParam("units") @DefaultValue("1") Integer units) {
        return requests.outlook(customer, row, units);
    }
}
