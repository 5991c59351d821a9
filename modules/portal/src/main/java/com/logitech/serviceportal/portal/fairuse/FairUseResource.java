package com.logitech.serviceportal.portal.fairuse;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Devices and licenses that go to and fro, with the evidence (R21). */
@Path("/fair-use")
@Tag(name = "Fair use", description = "Devices and licenses that go to and fro, with the evidence; service goes on, people settle it (R21)")
@Scope("fair-use:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class FairUseResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** Whose moves are looked at. */
    public record LookRequest(CustomerId customer) {
    }

    /** @param noted how many notes are new */
    public record Look(int noted) {
    }

    /** What the moves were for. */
    public record AnswerRequest(String answer) {
    }

    /** Why nothing more is asked. */
    public record SettlementRequest(String reason) {
    }

    @Inject
    private FairUseLens lens;
    @Inject
    private Commands commands;

    @POST
    @Path("/looks")
    @Scope("fair-use:write")
    @Operation(summary = "Looks at a customer's moves now",
            description = "The round does so each night; looking again notes nothing twice.")
    public Sent<Look> look(LookRequest look) {
        return commands.once(() -> Sent.done(new Look(lens.look(look.customer()))));
    }

    @GET
    @Path("/notes")
    @Operation(summary = "Questions of fair use, newest first", description = "A customer's people see what was shared with them.")
    public Page<FairUseLens.Note> notes(
            @Parameter(description = "Only this customer's", example = EXAMPLE) @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only those so far", example = "OPEN") @QueryParam("stage") FairUseLens.Stage stage,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return lens.notes(new FairUseLens.NoteQuery(Optional.ofNullable(customer), Optional.ofNullable(stage), Optional.ofNullable(after),
                size));
    }

    @GET
    @Path("/notes/{note}")
    @Operation(summary = "One note with its evidence")
    public FairUseLens.Note note(@Parameter(description = "The note", example = EXAMPLE) @PathParam("note") NoteId note) {
        return lens.note(note);
    }

    @POST
    @Path("/notes/{note}/share")
    @Scope("fair-use:write")
    @Operation(summary = "Shows it to the customer and asks")
    public Sent<FairUseLens.Note> share(@Parameter(description = "The note", example = EXAMPLE) @PathParam("note") NoteId note,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(lens.share(note, seen.number())));
    }

    @POST
    @Path("/notes/{note}/answers")
    @Scope("fair-use:write")
    @Operation(summary = "Says what the moves were for")
    public Sent<FairUseLens.Note> answer(@Parameter(description = "The note", example = EXAMPLE) @PathParam("note") NoteId note,
            @HeaderParam("If-Match") Version seen, AnswerRequest answer) {
        return commands.once(() -> Sent.done(lens.answer(note, seen.number(), answer.answer())));
    }

    @POST
    @Path("/notes/{note}/settlement")
    @Scope("fair-use:write")
    @Operation(summary = "Ends the question with a reason", description = "Moves after it count anew.")
    public Sent<FairUseLens.Note> settle(@Parameter(description = "The note", example = EXAMPLE) @PathParam("note") NoteId note,
            @HeaderParam("If-Match") Version seen, SettlementRequest settlement) {
        return commands.once(() -> Sent.done(lens.settle(note, seen.number(), settlement.reason())));
    }
}
