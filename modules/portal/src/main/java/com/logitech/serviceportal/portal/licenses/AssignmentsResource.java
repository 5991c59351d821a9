package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Assigning licenses to Spaces, many at once. */
@Path("/assignments")
@Tag(name = "Assignments", description = "Licenses to Spaces and back, many at once, all or none (R15, R16, R23)")
@Scope("contracts:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssignmentsResource {

    @Inject
    private LicenseAdministration licenses;
    @Inject
    private Commands commands;

    @POST
    @Operation(summary = "Assigns licenses to Spaces, all or none",
            description = "The first assignment starts the whole contract (R23). Without named licenses, free ones that fit are taken, "
            + "lowest number first.")
    @APIResponse(responseCode = "201", description = "The licenses as they are now")
    public Sent<Items<LicenseAdministration.LicenseSummary>> assign(LicenseAdministration.AssignLicenses assign) {
        return commands.once(() -> Sent.created(new Items<>(licenses.assign(assign)), "/api/contracts/" + assign.contract() + "/licenses"));
    }
}
