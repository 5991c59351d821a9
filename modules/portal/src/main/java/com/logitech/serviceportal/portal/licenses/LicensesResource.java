package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Licenses: where each is, has been, and may go. */
@Path("/licenses")
@Tag(name = "Licenses", description = "Single licenses: where each is, has been, and may go (R15, R16, R22)")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class LicensesResource {

    /** Where the license is to go. */
    public record MoveRequest(SpaceId space) {
    }

    @Inject
    private LicenseAdministration licenses;
    @Inject
    private Commands commands;

    @GET
    @Path("/{license}")
    @Operation(summary = "One license")
    public LicenseAdministration.LicenseSummary license(
            @Parameter(description = "The license", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("license") LicenseId license) {
        return licenses.license(license);
    }

    @GET
    @Path("/{license}/assignments")
    @Operation(summary = "Where a license has been, newest first")
    public Items<LicenseAdministration.AssignmentSummary> history(
            @Parameter(description = "The license", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("license") LicenseId license) {
        return new Items<>(licenses.history(license));
    }

    @POST
    @Path("/{license}/release")
    @Scope("contracts:write")
    @Operation(summary = "Takes a license from its Space now; the term goes on (R25)")
    public Sent<LicenseAdministration.LicenseSummary> release(
            @Parameter(description = "The license", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("license") LicenseId license) {
        return commands.once(() -> Sent.done(licenses.release(licenses.license(license).contract(), Set.of(license)).get(0)));
    }

    @POST
    @Path("/{license}/release-preview")
    @Scope("contracts:write")
    @Question
    @Operation(summary = "What the release of a license would bring about")
    public EffectPreview previewRelease(
            @Parameter(description = "The license", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("license") LicenseId license) {
        return licenses.previewRelease(licenses.license(license).contract(), Set.of(license));
    }

    @POST
    @Path("/{license}/move")
    @Scope("contracts:write")
    @Operation(summary = "Moves a license to another Space of a category it fits, at this instant (R22)")
    public Sent<LicenseAdministration.LicenseSummary> move(
            @Parameter(description = "The license", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("license") LicenseId license, MoveRequest to) {
        return commands.once(() -> Sent.done(licenses.move(license, to.space())));
    }

    @POST
    @Path("/{license}/move-preview")
    @Scope("contracts:write")
    @Question
    @Operation(summary = "What the move of a license would bring about")
    public EffectPreview previewMove(
            @Parameter(description = "The license", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("license") LicenseId license, MoveRequest to) {
        return licenses.previewMove(license, to.space());
    }
}
