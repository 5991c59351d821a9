package com.logitech.serviceportal.portal.registrations;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistrations;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registers many devices in one transaction. */
@Path("/device-registrations")
@Tag(name = "Device registrations", description = "Many devices at once by their serial numbers: a dry run, then all or the good ones")
@Scope("devices:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeviceRegistrationsResource {

    /** @param lines 1 to 1,000; @param choice ALL is refused while a line is */
    public record DeviceRegistrationRequest(CustomerId customer, List<DeviceRegistrations.DeviceLine> lines, SpaceImports.Choice choice) {
    }

    @Inject
    private DeviceRegistrations registrations;
    @Inject
    private Commands commands;

    @POST
    @Operation(summary = "Registers the devices of these lines, or moves those registered already (R20, R56)",
            description = "In one transaction. What is registered and where it should be stays as it is, so the same lines twice change "
            + "nothing.")
    public Sent<Items<DeviceRegistrations.JudgedLine>> register(DeviceRegistrationRequest request) {
        return commands.once(() -> Sent.done(new Items<>(registrations.register(request.customer(), request.lines(), request.choice()))));
    }
}
