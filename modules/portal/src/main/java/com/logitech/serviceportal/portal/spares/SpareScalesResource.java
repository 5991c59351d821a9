package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.spares.api.book.SparesScales;
import com.logitech.serviceportal.spares.api.firmware.FirmwareRegister;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scale of onsite spares, and the latest firmware of their models (R77, R83). */
@Path("/spare-scales")
@Tag(name = "Onsite spares")
@Scope("spares:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SpareScalesResource {

    /** A release of firmware. @param product by code or name @param version such as "1.12.3" */
    public record NewFirmware(String product, String version, LocalDate releasedOn) {
    }

    @Inject
    private SparesScales scales;
    @Inject
    private FirmwareRegister firmware;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The scale of spares: all its rows, the last first", description = "By our people. A row that is our own says so.")
    public Items<SparesScales.ScaleRow> rows() {
        return new Items<>(scales.rows());
    }

    @POST
    @Scope("spares:write")
    @Operation(summary = "Adds a row to the scale of spares",
            description = "By operations. It counts from the start of its day in each customer's zone, and takes back nothing.")
    public Sent<SparesScales.ScaleRow> add(SparesScales.NewScale scale) {
        return commands.once(() -> Sent.done(scales.add(scale)));
    }

    @GET
    @Path("/firmware")
    @Operation(summary = "The latest firmware of each model", description = "By our people.")
    public Items<FirmwareRegister.FirmwareRelease> latest() {
        return new Items<>(firmware.latest());
    }

    @POST
    @Path("/firmware")
    @Scope("spares:write")
    @Operation(summary = "Records a release of firmware (R83)", description = "By operations. Who keeps a spare of the model is reminded.")
    public Sent<FirmwareRegister.FirmwareRelease> record(NewFirmware release) {
        return commands.once(() -> Sent.done(firmware.add(release.product(), release.version(), release.releasedOn())));
    }
}
