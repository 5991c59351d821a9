package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an assignment would bring about. */
@Path("/assignment-previews")
@Tag(name = "Assignments")
@Scope("contracts:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class AssignmentPreviewsResource {

    @Inject
    private LicenseAdministration licenses;

    @POST
    @Question
    @Operation(summary = "What an assignment would bring about: starts, ends, gains, and refusals for each Space")
    public EffectPreview preview(LicenseAdministration.AssignLicenses assign) {
        return licenses.previewAssign(assign);
    }
}
