package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.plans.EvidenceFileId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.StreamedBody;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Evidence that the Spaces of a plan are within its maximum: its files, and its review (R111). */
@Path("/plan-evidence")
@Tag(name = "Enterprise Plans", description = "Spaces against a plan's maximum, evidence of it, and Sync features above it (R109-R114)")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class PlanEvidenceResource {

    /** What our people say of it. */
    public record ReviewRequest(boolean accept, String reason) {
    }

    @Inject
    private EvidenceDesk desk;
    @Inject
    private Commands commands;
    @Inject
    private StreamedBody streamed;

    @GET
    @Operation(summary = "Evidence that waits for a review, of all customers, the longest waiting first")
    public Page<EvidenceDesk.EvidenceSummary> waiting(
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return desk.waiting(Optional.ofNullable(after), size);
    }

    @GET
    @Path("/{evidence}")
    @Operation(summary = "Evidence as it stands, with the names of its files")
    public EvidenceDesk.EvidenceSummary evidence(
            @Parameter(description = "The evidence", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("evidence") EvidenceId evidence) {
        return desk.evidence(evidence);
    }

    @POST
    @Path("/{evidence}/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Scope("contracts:write")
    @Operation(summary = "Adds a file to evidence that waits for its review",
            description = "The body is the file itself: PNG, JPEG, PDF, CSV or XLSX by its content, up to 5 MB. Up to 20, 25 MB together.")
    @APIResponse(responseCode = "201", description = "The evidence with its files")
    public Sent<EvidenceDesk.EvidenceSummary> addFile(
            @Parameter(description = "The evidence", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("evidence") EvidenceId evidence,
            @Parameter(description = "What the file is called, to know it by", example = "rooms.png", required = true)
            @QueryParam("fileName") String fileName, InputStream file) {
        return streamed.spooled(file, EvidenceDesk.LARGEST_FILE, spool -> commands.once(spool.digest(), () -> {
            byte[] content = spool.read(PlanEvidenceResource::whole);
            return Sent.created(desk.addFile(evidence, new EvidenceDesk.NewFile(fileName, content)), "/api/plan-evidence/" + evidence);
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
    @Path("/{evidence}/files/{file}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A file as it was handed in, as a download")
    @APIResponse(responseCode = "200", description = "The file")
    public Response file(
            @Parameter(description = "The evidence", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("evidence") EvidenceId evidence,
            @Parameter(description = "The file", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("file") EvidenceFileId file) {
        EvidenceDesk.FileContent found = desk.file(evidence, file);
        return Response.ok(found.content(), found.file().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called(found.file().name()))
                .header("X-Content-Type-Options", "nosniff").build();
    }

    @POST
    @Path("/{evidence}/review")
    @Scope("contracts:write")
    @Operation(summary = "Accepts or refuses evidence; not by who handed it in (R111)")
    public Sent<EvidenceDesk.EvidenceSummary> review(
            @Parameter(description = "The evidence", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("evidence") EvidenceId evidence, ReviewRequest request) {
        return commands.once(() -> Sent.done(desk.review(evidence, request.accept(), request.reason())));
    }
}
