package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Devices, where they have been, and whether they are covered. */
@Path("/devices")
@Tag(name = "Devices", description = "Devices by serial number, where they have been, whether they are covered, and by what"
        + " they are replaced (R19, R20, R56, R58)")
@Scope("devices:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DevicesResource {

    /** @param space where it is now; left out when it is in no Space; @param at when it was moved; left out for now */
    public record DeviceMoveRequest(Optional<SpaceId> space, Optional<Instant> at) {
    }

    @Inject
    private DeviceRegister devices;
    @Inject
    private DeviceEntitlements entitlements;
    @Inject
    private DeviceCovers covers;
    @Inject
    private Commands commands;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Devices, by serial number")
    public Page<DeviceRegister.DeviceSummary> devices(
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only in this Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("space") SpaceId space,
            @Parameter(description = "Part of the serial number or the product's name", example = "2347")
            @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return devices.devices(new DeviceRegister.DeviceQuery(Optional.ofNullable(customer), Optional.ofNullable(space), text,
                Optional.ofNullable(after), size));
    }

    @POST
    @Scope("devices:write")
    @Operation(summary = "Registers a device (R56)", description = "One serial number has one place in the books.")
    @APIResponse(responseCode = "201", description = "The new device")
    public Sent<DeviceRegister.DeviceSummary> register(DeviceRegister.NewDevice device) {
        return commands.once(() -> {
            DeviceRegister.DeviceSummary registered = devices.register(device);
            return Sent.created(registered, "/api/devices/" + registered.id());
        });
    }

    @GET
    @Path("/{device}")
    @Operation(summary = "One device")
    public DeviceRegister.DeviceSummary device(
            @Parameter(description = "The device", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("device") DeviceId device) {
        return devices.device(device);
    }

    @GET
    @Path("/{device}/locations")
    @Operation(summary = "Where a device has been, newest first")
    public Items<DeviceRegister.Location> locations(
            @Parameter(description = "The device", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("device") DeviceId device) {
        return new Items<>(devices.locations(device));
    }

    @GET
    @Path("/{device}/entitlement")
    @Scope("entitlements:read")
    @Operation(summary = "Whether a device is covered and why, at an instant, as known at an instant (R19, R43, R44)")
    public DeviceEntitlements.DeviceEntitlement entitlement(
            @Parameter(description = "The device", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("device") DeviceId device,
            @Parameter(description = "The instant asked about; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("at") Instant at,
            @Parameter(description = "As known then: facts recorded later have no part in the answer; now unless told",
                    example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return entitlements.of(device, at == null ? now : at, knownAt == null ? now : knownAt);
    }

    @GET
    @Path("/{device}/cover")
    @Scope("entitlements:read")
    @Operation(summary = "By what a device is replaced if it fails, over its whole life, and why at an instant (R58 to R62)")
    public DeviceCovers.CoverChain cover(
            @Parameter(description = "The device", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("device") DeviceId device,
            @Parameter(description = "The instant the decision is about; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("at") Instant at,
            @Parameter(description = "As known then: facts recorded later have no part in the answer; now unless told",
                    example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return covers.chain(device, at == null ? now : at, knownAt == null ? now : knownAt);
    }

    @POST
    @Path("/{device}/moves")
    @Scope("devices:write")
    @Operation(summary = "Moves a device to a Space or out of all Spaces, now or recorded late (R20)")
    @APIResponse(responseCode = "201", description = "The device as it is now")
    public Sent<DeviceRegister.DeviceSummary> move(
            @Parameter(description = "The device", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("device") DeviceId device,
            @HeaderParam("If-Match") Version seen, DeviceMoveRequest move) {
        return commands.once(() -> Sent.created(devices.move(device, seen.number(), move.space(), move.at()),
                "/api/devices/" + device + "/locations"));
    }
}
