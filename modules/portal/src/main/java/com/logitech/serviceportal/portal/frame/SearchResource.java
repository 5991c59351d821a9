package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.contracts.api.Finder;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One search over everything. */
@Path("/search")
@Tag(name = "Search", description = "Customers, contract numbers, Spaces and serial numbers by one text")
@Scope({"customers:read", "contracts:read", "spaces:read", "devices:read"})
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {

    @Inject
    private Finder finder;

    @GET
    @Operation(summary = "The best hits within what you see, at most 8 of a kind")
    public Items<Finder.Hit> find(
            @Parameter(description = "At least 2 characters", example = "north", required = true)
            @QueryParam("text") @DefaultValue("") String text) {
        return new Items<>(finder.find(text));
    }
}
