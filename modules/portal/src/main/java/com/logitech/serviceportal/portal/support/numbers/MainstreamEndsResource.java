package com.logitech.serviceportal.portal.support.numbers;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.numbers.SupportAdministration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ends of mainstream support. */
@Path("/mainstream-ends")
@Tag(name = "Numbers of the help desk")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MainstreamEndsResource {

    @Inject
    private SupportAdministration support;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Until when Microsoft supports its products (R128 (iii))",
            description = "By product, the latest recorded first, which counts.")
    public Items<SupportAdministration.RecordedEnd> ends() {
        return new Items<>(support.ends());
    }

    @POST
    @Scope("tickets:write")
    @Operation(summary = "Records the last day of a product's mainstream support",
            description = "Refusals that were given keep the day they were judged by.")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<SupportAdministration.RecordedEnd> record(SupportAdministration.NewEnd end) {
        return commands.once(() -> Sent.created(support.record(end), "/api/mainstream-ends"));
    }
}
