package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.replacement.api.claims.Claims.NewClaim;
import com.logitech.serviceportal.replacement.api.claims.Claims.ReportedFailure;
import com.logitech.serviceportal.replacement.api.claims.Claims;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A device that failed, as its customer says so: opens the ticket it is examined in. */
@Path("/claims")
@Tag(name = "Returns", description = "What failed, whether and by which way it is replaced, why, and what is missing")
@Scope("returns:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ClaimsResource {

    @Inject
    private Claims claims;
    @Inject
    private Commands commands;

    @POST
    @Operation(summary = "Says that a device failed: opens the ticket it is examined in",
            description = "What is given is used once the failure is confirmed (R72). A file that shows the purchase goes to the ticket.")
    public Sent<ReportedFailure> report(NewClaim claim) {
        return commands.once(() -> {
            ReportedFailure reported = claims.report(claim, Optional.empty());
            return Sent.created(reported, "/api/tickets/" + reported.ticket());
        });
    }
}
