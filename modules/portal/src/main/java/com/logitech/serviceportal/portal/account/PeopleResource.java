package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.PersonalFiles;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is held about a person, and forgetting him. */
@Path("/people")
@Tag(name = "People", description = "What is held about a person, and forgetting him")
@Scope("people:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PeopleResource {

    /** @param reason why, without anything about the person: it is kept for good */
    public record ErasureRequest(String reason) {
    }

    @Inject
    private PersonalFiles files;
    @Inject
    private Commands commands;

    @GET
    @Path("/{person}/personal-file")
    @Operation(summary = "Everything held about a person: your own, or as system administrator anybody's")
    public PersonalFiles.PersonalFile file(
            @Parameter(description = "The person", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("person") UserId person) {
        return files.of(person);
    }

    @GET
    @Path("/{person}/personal-file.zip")
    @Produces("application/zip")
    @Operation(summary = "The same to take away: JSON, plain text and their digests")
    @APIResponse(responseCode = "200", description = "The ZIP")
    public Response export(
            @Parameter(description = "The person", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("person") UserId person) {
        StreamingOutput zip = new PersonalExport(files.of(person))::writeTo;
        return Response.ok(zip).header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called("personal-file.zip")).build();
    }

    @POST
    @Path("/{person}/erasure")
    @Scope("people:write")
    @Operation(summary = "Erases a person for good: what he did stays, who he was does not")
    public Sent<PersonalFiles.PersonalFile> erase(
            @Parameter(description = "The person", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("person") UserId person,
            ErasureRequest request) {
        return commands.once(() -> Sent.done(files.erase(person, request.reason())));
    }
}
