package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.replacement.api.DeliveryPromises;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** When a replacement of a device would come. */
@Path("/devices/{device}/delivery")
@Tag(name = "Devices", description = "Devices by serial number, where they have been, whether they are covered, and by what"
        + " they are replaced (R19, R20, R56, R58)")
@Scope("entitlements:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeviceDeliveryResource {

    @Inject
    private DeliveryPromises promises;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "When a replacement would ship and arrive, if it were decided at an instant, and why (R64, R67, R69)",
            description = "Planned by the warehouse's cut-off and both calendars, or estimated; never guaranteed.")
    public DeliveryPromises.DeliveryPromise delivery(
            @Parameter(description = "The device", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("device") DeviceId device,
            @Parameter(description = "When it is decided: now unless told, or up to 365 days to come", example = "2026-12-01T10:00:00Z")
            @QueryParam("decidedAt") Instant decidedAt) {
        return promises.of(device, decidedAt == null ? clock.instant().truncatedTo(ChronoUnit.MICROS) : decidedAt);
    }
}
