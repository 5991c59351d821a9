package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Spaces, and what each is entitled to. */
@Path("/spaces")
@Tag(name = "Spaces", description = "Spaces, and what each is entitled to at any instant, as known at any instant")
@Scope("spaces:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SpacesResource {

    @Inject
    private SpaceRegister spaces;
    @Inject
    private DeviceRegister devices;
    @Inject
    private Entitlements entitlements;
    @Inject
    private Commands commands;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Spaces, by name within site and building")
    public Page<SpaceRegister.SpaceSummary> spaces(
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only of this category", example = "SMALL_ROOM") @QueryParam("category") SpaceCategory category,
            @Parameter(description = "Only those with (true) or without (false) a license or plan now", example = "true")
            @QueryParam("covered") Boolean covered,
            @Parameter(description = "Only Rooms where no key device has its serial number registered (R57)", example = "true")
            @QueryParam("incomplete") @DefaultValue("false") Boolean incomplete,
            @Parameter(description = "Part of name, site or building", example = "board") @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return spaces.spaces(new SpaceRegister.SpaceQuery(
                Optional.ofNullable(customer), Optional.ofNullable(category), Optional.ofNullable(covered), false, incomplete, text,
                Optional.ofNullable(after), size));
    }

    @POST
    @Scope("spaces:write")
    @Operation(summary = "Adds a Space", description = "A Room needs the confirmation that it is one (R145).")
    @APIResponse(responseCode = "201", description = "The new Space")
    public Sent<SpaceRegister.SpaceSummary> add(SpaceRegister.NewSpace space) {
        return commands.once(() -> {
            SpaceRegister.SpaceSummary added = spaces.add(space);
            return Sent.created(added, "/api/spaces/" + added.id());
        });
    }

    @GET
    @Path("/{space}")
    @Operation(summary = "One Space")
    public SpaceRegister.SpaceSummary space(
            @Parameter(description = "The Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("space") SpaceId space) {
        return spaces.space(space);
    }

    @PUT
    @Path("/{space}")
    @Scope("spaces:write")
    @Operation(summary = "Changes what is said of a Space", description = "Its category cannot change while a license is on it (R7).")
    public SpaceRegister.SpaceSummary change(
            @Parameter(description = "The Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("space") SpaceId space,
            @HeaderParam("If-Match") Version seen, SpaceRegister.SpaceChange change) {
        return spaces.change(space, seen.number(), change);
    }

    @DELETE
    @Path("/{space}")
    @Scope("spaces:write")
    @Operation(summary = "Takes a Space out of the books from now on", description = "Refused while a license is on it.")
    public void remove(
            @Parameter(description = "The Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("space") SpaceId space,
            @HeaderParam("If-Match") Version seen) {
        spaces.remove(space, seen.number());
    }

    @GET
    @Path("/{space}/entitlement")
    @Scope("entitlements:read")
    @Operation(summary = "What a Space is entitled to and why, at an instant, as known at an instant")
    public Entitlements.Entitlement entitlement(
            @Parameter(description = "The Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("space") SpaceId space,
            @Parameter(description = "The instant asked about; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("at") Instant at,
            @Parameter(description = "As known then: facts recorded later have no part in the answer; now unless told",
                    example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return entitlements.of(space, at == null ? now : at, knownAt == null ? now : knownAt);
    }

    @GET
    @Path("/{space}/missing-key-serials")
    @Scope("devices:read")
    @Operation(summary = "Which key devices of a Room have no serial number yet (R57)")
    public Items<String> missingKeySerials(
            @Parameter(description = "The Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("space") SpaceId space) {
        return new Items<>(devices.keySerials(space).missing());
    }
}
