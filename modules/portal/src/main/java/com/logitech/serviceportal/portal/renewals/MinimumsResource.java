package com.logitech.serviceportal.portal.renewals;

import com.logitech.serviceportal.contracts.api.minimums.MinimumAdministration;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The minimums and our readings as dated rows. */
@Path("/minimums")
@Tag(name = "Minimums",
        description = "How many active Select licenses a benefit takes, and our readings of the text: dated rows by operations")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MinimumsResource {

    private static final String ROWS = "/api/minimums";

    @Inject
    private MinimumAdministration minimums;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Every minimum there was, is and will be")
    public Items<MinimumAdministration.RecordedMinimum> minimums() {
        return new Items<>(minimums.minimums());
    }

    @POST
    @Scope("contracts:write")
    @Operation(summary = "Adds a minimum for a day to come (R28)",
            description = "Raised, it spares who holds the benefit then; lowered, it holds for everyone at once.")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<MinimumAdministration.RecordedMinimum> add(MinimumAdministration.NewMinimum minimum) {
        return commands.once(() -> Sent.created(minimums.add(minimum), ROWS));
    }

    @POST
    @Path("/preview")
    @Scope("contracts:write")
    @Question
    @Operation(summary = "What a minimum would change (R11)")
    public MinimumAdministration.MinimumPreview preview(MinimumAdministration.NewMinimum minimum) {
        return minimums.preview(minimum);
    }

    @GET
    @Path("/readings")
    @Operation(summary = "How the text is read where it leaves a choice")
    public Items<MinimumAdministration.RecordedReading> readings() {
        return new Items<>(minimums.readings());
    }

    @POST
    @Path("/readings")
    @Scope("contracts:write")
    @Operation(summary = "Chooses a reading for the days to come (D1, D23, D59)")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<MinimumAdministration.RecordedReading> choose(MinimumAdministration.NewReading reading) {
        return commands.once(() -> Sent.created(minimums.choose(reading), ROWS + "/readings"));
    }
}
