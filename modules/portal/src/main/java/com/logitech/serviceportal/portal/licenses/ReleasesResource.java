package com.logitech.serviceportal.portal.licenses;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Taking licenses from their Spaces, many at once. */
@Path("/releases")
@Tag(name = "Assignments")
@Scope("contracts:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReleasesResource {

    /** Licenses of one contract, taken from their Spaces. @param licenses 1 to 10,000, each once */
    public record ReleaseRequest(ContractId contract, List<LicenseId> licenses) {

        Set<LicenseId> each() {
            Set<LicenseId> each = new LinkedHashSet<>(licenses);
            if (each.size() < licenses.size()) {
                throw Refused.input("licenses", "names a license twice");
            }
            return each;
        }
    }

    @Inject
    private LicenseAdministration licenses;
    @Inject
    private Commands commands;

    @POST
    @Operation(summary = "Takes licenses from their Spaces now, all or none; the term goes on (R25)")
    public Sent<Items<LicenseAdministration.LicenseSummary>> release(ReleaseRequest release) {
        return commands.once(() -> Sent.done(new Items<>(licenses.release(release.contract(), release.each()))));
    }

    @POST
    @Path("/preview")
    @Question
    @Operation(summary = "What the release of licenses would bring about")
    public EffectPreview preview(ReleaseRequest release) {
        return licenses.previewRelease(release.contract(), release.each());
    }
}
