package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.StreamedBody;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Attachments.FileContent;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.talk.TicketFileId;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files beside the words of tickets: in, and out again as what no browser runs. */
@Path("/tickets/{ticket}/files")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketFilesResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    @Inject
    private Attachments attachments;
    @Inject
    private Commands commands;
    @Inject
    private StreamedBody streamed;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Scope("tickets:write")
    @Operation(summary = "Puts a file beside a word you said",
            description = "The body is the file itself, up to 10 MB; up to 10 files and 25 MB beside a word. Programs are not taken, "
                    + "nor what the virus scanner finds something in. What is sent is not treated as confidential.")
    @APIResponse(responseCode = "201", description = "The file as it is kept")
    public Sent<Items<AttachedFile>> add(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @Parameter(description = "The word it belongs to", example = EXAMPLE, required = true) @QueryParam("word") EntryId word,
            @Parameter(description = "What the file is called", example = "room.png", required = true)
            @QueryParam("fileName") String fileName, InputStream file) {
        return streamed.spooled(file, Attachments.LARGEST_FILE, spool -> commands.once(spool.digest(), () -> {
            byte[] content = spool.read(TicketFilesResource::whole);
            List<AttachedFile> kept = attachments.store(ticket, word, List.of(new SentFile(fileName, content)));
            return Sent.created(new Items<>(kept), "/api/tickets/" + ticket + "/files/" + kept.get(0).id());
        }));
    }

    private static byte[] whole(InputStream file) {
        try {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @GET
    @Path("/{attachment}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A file as it was sent, as a download")
    @APIResponse(responseCode = "200", description = "The file")
    public Response file(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @Parameter(description = "The file", example = EXAMPLE) @PathParam("attachment") TicketFileId attachment) {
        FileContent found = attachments.file(ticket, attachment);
        return inert(Response.ok(found.content(), MediaType.APPLICATION_OCTET_STREAM))
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called(found.file().name())).build();
    }

    @GET
    @Path("/{attachment}/picture")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A picture to be shown", description = "PNG, JPEG, GIF and WebP by their content; all else answers as unknown.")
    @APIResponse(responseCode = "200", description = "The picture")
    public Response picture(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @Parameter(description = "The file", example = EXAMPLE) @PathParam("attachment") TicketFileId attachment) {
        FileContent found = attachments.file(ticket, attachment);
        if (!found.file().picture()) {
            throw Refused.notFound("picture");
        }
        return inert(Response.ok(found.content(), found.file().mediaType())).build();
    }

    /** Whatever it is, it is given no page to act in. */
    private static Response.ResponseBuilder inert(Response.ResponseBuilder answer) {
        return answer.header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
