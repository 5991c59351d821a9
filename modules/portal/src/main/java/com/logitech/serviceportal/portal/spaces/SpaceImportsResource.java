package com.logitech.serviceportal.portal.spaces;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Continued;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.StreamedBody;
import com.logitech.serviceportal.portal.rest.openapi.Question;
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
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Spaces from files: taken in, judged, put into the books (R17). */
@Path("/space-imports")
@Tag(name = "Space imports", description = "Spaces from a file: upload, dry run with a verdict for each row, application (R17)")
@Scope("spaces:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SpaceImportsResource {

    /** Which rows go in. */
    public record ApplicationRequest(SpaceImports.Choice choice) {
    }

    /** @param next ask for what follows with {@code after} */
    public record RowPage(List<SpaceImports.ImportRow> items, Optional<String> next) implements Continued {
    }

    @Inject
    private SpaceImports imports;
    @Inject
    private Commands commands;
    @Inject
    private StreamedBody streamed;

    @GET
    @Operation(summary = "A customer's uploads, newest first, at most 50")
    public Items<SpaceImports.Upload> uploads(
            @Parameter(description = "Whose uploads", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10", required = true)
            @QueryParam("customer") CustomerId customer) {
        return new Items<>(imports.uploads(given("customer", customer)));
    }

    @POST
    @Consumes("text/csv")
    @Scope("spaces:write")
    @Operation(summary = "Takes a file in and guesses its encoding, separator and columns",
            description = "The body is the file itself, up to 100 MB, in any encoding and with any separator.")
    @APIResponse(responseCode = "201", description = "The upload, with the mapping we would take")
    public Sent<SpaceImports.Upload> upload(
            @Parameter(description = "Whose Spaces", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10", required = true)
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "What the file is called, to know it by", example = "rooms.csv", required = true)
            @QueryParam("fileName") String fileName, InputStream file) {
        CustomerId of = given("customer", customer);
        return streamed.spooled(file, SpaceImports.LARGEST_FILE, spool -> commands.once(spool.digest(), () -> {
            SpaceImports.Upload upload = spool.read(bytes -> imports.upload(of, fileName, bytes));
            return Sent.created(upload, "/api/space-imports/" + upload.id());
        }));
    }

    @GET
    @Path("/{upload}")
    @Operation(summary = "One upload, and how far it is")
    public SpaceImports.Upload upload(
            @Parameter(description = "The upload", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("upload") SpaceImportId upload) {
        return imports.upload(upload);
    }

    @POST
    @Path("/{upload}/dry-run")
    @Scope("spaces:write")
    @Question
    @Operation(summary = "Judges every row against the books without changing them",
            description = "Returns at once; the upload shows how far it is.")
    @APIResponse(responseCode = "202", description = "It has begun")
    public Sent<SpaceImports.Upload> dryRun(
            @Parameter(description = "The upload", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("upload") SpaceImportId upload, SpaceImports.Mapping mapping) {
        return Sent.begun(imports.dryRun(upload, mapping), "/api/space-imports/" + upload);
    }

    @POST
    @Path("/{upload}/application")
    @Scope("spaces:write")
    @Operation(summary = "Puts the judged rows into the books",
            description = "Returns at once; the upload shows how far it is. The same file twice changes nothing.")
    @APIResponse(responseCode = "202", description = "It has begun")
    public Sent<SpaceImports.Upload> apply(
            @Parameter(description = "The upload", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("upload") SpaceImportId upload, ApplicationRequest application) {
        return commands.once(() -> Sent.begun(imports.apply(upload, application.choice()), "/api/space-imports/" + upload));
    }

    @GET
    @Path("/{upload}/rows")
    @Operation(summary = "The judged rows, in file order")
    public RowPage rows(
            @Parameter(description = "The upload", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("upload") SpaceImportId upload,
            @Parameter(description = "Only with this verdict", example = "REFUSED") @QueryParam("verdict") SpaceImports.Verdict verdict,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        List<SpaceImports.ImportRow> rows = imports.rows(upload, Optional.ofNullable(verdict), Asked.line(after), size);
        return new RowPage(rows, rows.size() < size ? Optional.empty() : Optional.of(String.valueOf(rows.get(rows.size() - 1).line())));
    }

    @GET
    @Path("/{upload}/refused-rows.csv")
    @Produces("text/csv;charset=utf-8")
    @Operation(summary = "The refused rows with their reasons, as a file to mend and upload again")
    @APIResponse(responseCode = "200", description = "The rows")
    public Response refusedRows(
            @Parameter(description = "The upload", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("upload") SpaceImportId upload) {
        SpaceImportId known = imports.upload(upload).id();
        StreamingOutput rows = to -> imports.refusedRows(known, to);
        return Response.ok(rows).header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called("refused-rows.csv")).build();
    }

    private static <T> T given(String name, T value) {
        if (value == null) {
            throw Refused.input(name, "is required");
        }
        return value;
    }
}
