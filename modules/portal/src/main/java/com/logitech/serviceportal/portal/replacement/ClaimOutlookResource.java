package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.replacement.api.claims.Claims.ClaimOutlook;
import com.logitech.serviceportal.replacement.api.claims.Claims;
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

/** What would come of a device's failure. */
@Path("/devices/{device}/claim-outlook")
@Tag(name = "Returns", description = "What failed, whether and by which way it is replaced, why, and what is missing")
@Scope("returns:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClaimOutlookResource {

    @Inject
    private Claims claims;

    @GET
    @Operation(summary = "What would come of it if the device's failure were confirmed now",
            description = "Whether it is replaced and why, when that would arrive, and what is asked for where it is sent to (R70, R71).")
    public ClaimOutlook outlook(@Parameter(description = "The device", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("device") DeviceId device) {
        return claims.outlook(device);
    }
}
