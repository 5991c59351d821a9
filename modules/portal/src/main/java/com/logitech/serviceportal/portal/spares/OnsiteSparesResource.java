package com.logitech.serviceportal.portal.spares;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareDetail;
import com.logitech.serviceportal.spares.api.units.PartUseId;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDesk;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareState;
import com.logitech.serviceportal.spares.api.units.StoragePlace;
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
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The onsite spares themselves: where each is kept, and what is done with it (R80, R83 to R89). */
@Path("/spares")
@Tag(name = "Onsite spares")
@Scope("spares:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OnsiteSparesResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** What was seen on a spare. */
    public record SeenFirmware(String firmware) {
    }

    /** When a spare arrived. */
    public record SpareArrival(Instant at) {
    }

    /** A unit that is sent in place of a spare, and why. @param tracking may be empty */
    public record SpareSuccessor(SentUnit unit, String carrier, String tracking, String reason) {
    }

    /** A later model that is sent in place of a spare, and why. @param tracking may be empty */
    public record SpareExchange(SentUnit unit, String carrier, String tracking, String reason) {
    }

    /** How a part is sent. @param tracking may be empty */
    public record PartShipment(String carrier, String tracking) {
    }

    /** Why a spare is lost or broken. */
    public record SpareLoss(String reason) {
    }

    @Inject
    private OnsiteSpares spares;
    @Inject
    private SpareDesk desk;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Onsite spares, the last sent first")
    public Page<OnsiteSpares.SpareSummary> spares(
            @Parameter(description = "Only this customer's", example = EXAMPLE) @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only of this row of the scale", example = "ROOMS") @QueryParam("row") SparesRow row,
            @Parameter(description = "Only those that stand so", example = "READY") @QueryParam("state") SpareState state,
            @Parameter(description = "Only those of which a part is missing", example = "true")
            @QueryParam("incomplete") @DefaultValue("false") Boolean incomplete,
            @Parameter(description = "The beginning of a serial number", example = "2347FW")
            @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return spares.spares(new OnsiteSpares.SpareQuery(Optional.ofNullable(customer), Optional.ofNullable(row),
                Optional.ofNullable(state), incomplete, text, Optional.ofNullable(after), size));
    }

    @GET
    @Path("/{spare}")
    @Operation(summary = "One spare: where it is kept, what it is used for, and why")
    public SpareDetail one(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare) {
        return spares.spare(spare);
    }

    @POST
    @Path("/{spare}/deployment-checks")
    @Question
    @Operation(summary = "Whether a spare may take a device's place, and why (R88)", description = "Changes nothing.")
    public Decision mayDeploy(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            OnsiteSpares.NewDeployment deployment) {
        return spares.mayDeploy(spare, deployment);
    }

    @POST
    @Path("/{spare}/deployment")
    @Scope("spares:write")
    @Operation(summary = "Puts a spare in the place of a device that failed",
            description = "It has what is left of that one's cover, or 30 days (R89), and a ticket is opened in which that one is examined "
                    + "(R87), unless one is named. Refused, and flagged, for a Space in which nothing failed (R88).")
    public Sent<SpareDetail> deploy(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, OnsiteSpares.NewDeployment deployment) {
        return commands.once(() -> Sent.done(spares.deploy(spare, seen.number(), deployment)));
    }

    @POST
    @Path("/{spare}/parts")
    @Scope("spares:write")
    @Operation(summary = "Uses a part of a spare for a device whose own failed (R86)",
            description = "The part is replaced; the spare itself stays ready.")
    public Sent<SpareDetail> usePart(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, OnsiteSpares.NewPartUse use) {
        return commands.once(() -> Sent.done(spares.usePart(spare, seen.number(), use)));
    }

    @POST
    @Path("/{spare}/parts/{part}/shipment")
    @Scope("spares:write")
    @Operation(summary = "Says that a part was sent: the spare is whole again (R86)", description = "By operations.")
    public Sent<SpareDetail> makeWhole(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @Parameter(description = "What was taken from it", example = EXAMPLE) @PathParam("part") PartUseId part,
            @HeaderParam("If-Match") Version seen, PartShipment shipment) {
        return commands.once(() -> Sent.done(desk.makeWhole(spare, seen.number(), part, new SpareDesk.Parcel(shipment.carrier(),
                shipment.tracking()))));
    }

    @POST
    @Path("/{spare}/place")
    @Scope("spares:write")
    @Operation(summary = "Keeps a spare elsewhere (R80)")
    public Sent<SpareDetail> move(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, StoragePlace place) {
        return commands.once(() -> Sent.done(spares.move(spare, seen.number(), place)));
    }

    @POST
    @Path("/{spare}/firmware")
    @Scope("spares:write")
    @Operation(summary = "Writes down the firmware that was seen on a spare (R83)")
    public Sent<SpareDetail> noteFirmware(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, SeenFirmware firmware) {
        return commands.once(() -> Sent.done(spares.noteFirmware(spare, seen.number(), firmware.firmware())));
    }

    @POST
    @Path("/{spare}/arrival")
    @Scope("spares:write")
    @Operation(summary = "Says that a spare has arrived where it is kept")
    public Sent<SpareDetail> arrive(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, SpareArrival arrival) {
        return commands.once(() -> Sent.done(desk.arrive(spare, seen.number(), arrival.at())));
    }

    @POST
    @Path("/{spare}/exchange")
    @Scope("spares:write")
    @Operation(summary = "Takes a spare back and sends a later model in its place (R85)", description = "By operations, with a reason.")
    public Sent<SpareDetail> exchange(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, SpareExchange exchange) {
        return commands.once(() -> Sent.done(desk.exchange(spare, seen.number(), exchange.unit(), new SpareDesk.Parcel(exchange.carrier(),
                exchange.tracking()), exchange.reason())));
    }

    @POST
    @Path("/{spare}/successor")
    @Scope("spares:write")
    @Operation(summary = "Sends another spare in place of one that is used up (R87)", description = "By operations, with a reason.")
    public Sent<SpareDetail> sendAnother(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, SpareSuccessor successor) {
        return commands.once(() -> Sent.done(desk.sendAnother(spare, seen.number(), successor.unit(),
                new SpareDesk.Parcel(successor.carrier(), successor.tracking()), successor.reason())));
    }

    @POST
    @Path("/{spare}/loss")
    @Scope("spares:write")
    @Operation(summary = "Says that a spare is lost or broken", description = "By operations, with a reason; there is one less to use.")
    public Sent<SpareDetail> writeOff(@Parameter(description = "The spare", example = EXAMPLE) @PathParam("spare") SpareId spare,
            @HeaderParam("If-Match") Version seen, SpareLoss loss) {
        return commands.once(() -> Sent.done(desk.writeOff(spare, seen.number(), loss.reason())));
    }
}
