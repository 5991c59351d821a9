package com.logitech.serviceportal.portal.registrations;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a registration of many devices would bring about. */
@Path("/device-registration-previews")
@Tag(name = "Device registrations")
@Scope("devices:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeviceRegistrationPreviewsResource {

    /** @param lines 1 to 1,000 */
    public record DeviceRegistrationQuestion(CustomerId customer, List<DeviceRegistrations.DeviceLine> lines) {
    }

    @Inject
    private DeviceRegistrations registrations;

    @POST
    @Question
    @Operation(summary = "What would become of each line now, without registering anything")
    public Items<DeviceRegistrations.JudgedLine> preview(DeviceRegistrationQuestion question) {
        return new Items<>(registrations.judge(question.customer(), question.lines()));
    }
}
