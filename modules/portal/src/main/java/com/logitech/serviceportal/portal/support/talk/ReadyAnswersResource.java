package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.AnswerId;
import com.logitech.serviceportal.support.api.talk.AnswerShelf.NewAnswer;
import com.logitech.serviceportal.support.api.talk.AnswerShelf.ReadyAnswer;
import com.logitech.serviceportal.support.api.talk.AnswerShelf;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The answers our people keep ready. */
@Path("/answers")
@Tag(name = "Answers", description = "Answers kept ready, in several languages, with what is done beside")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReadyAnswersResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    @Inject
    private AnswerShelf shelf;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The answers kept ready, by title")
    public Items<ReadyAnswer> answers(
            @Parameter(description = "Words of the title", example = "restart") @QueryParam("text") @DefaultValue("") String text) {
        return new Items<>(shelf.answers(text));
    }

    @POST
    @Scope("tickets:write")
    @Operation(summary = "Keeps a new answer ready",
            description = "In its texts {requester}, {ticket}, {subject}, {space}, {due} and {agent} are filled in when it is used.")
    @APIResponse(responseCode = "201", description = "The answer as it is kept")
    public Sent<ReadyAnswer> keep(NewAnswer answer) {
        return commands.once(() -> {
            ReadyAnswer kept = shelf.keep(answer);
            return Sent.created(kept, "/api/answers/" + kept.id());
        });
    }

    @GET
    @Path("/{answer}")
    @Operation(summary = "One answer as it is kept")
    public ReadyAnswer answer(@Parameter(description = "The answer", example = EXAMPLE) @PathParam("answer") AnswerId answer) {
        return shelf.answer(answer);
    }

    @PUT
    @Path("/{answer}")
    @Scope("tickets:write")
    @Operation(summary = "Keeps another version of an answer")
    public ReadyAnswer change(@Parameter(description = "The answer", example = EXAMPLE) @PathParam("answer") AnswerId answer,
            @HeaderParam("If-Match") Version seen, NewAnswer changed) {
        return shelf.change(answer, seen.number(), changed);
    }

    @DELETE
    @Path("/{answer}")
    @Scope("tickets:write")
    @Operation(summary = "Takes an answer away")
    @APIResponse(responseCode = "204", description = "It is gone")
    public void remove(@Parameter(description = "The answer", example = EXAMPLE) @PathParam("answer") AnswerId answer,
            @HeaderParam("If-Match") Version seen) {
        shelf.remove(answer, seen.number());
    }
}
