package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.shipping.Shipments;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The papers that go with what is sent. */
@Path("/returns/{return}/shipments/{unit}/slip")
@Tag(name = "Returns", description = "What failed, whether and by which way it is replaced, why, and what is missing")
@Scope("returns:read")
@RequestScoped
public class PackingSlipResource {

    private static final String PDF = "application/pdf";

    @Inject
    private Returns returns;
    @Inject
    private Shipments shipments;
    @Inject
    private ReplacementWords words;
    @Inject
    private Words say;

    @GET
    @Produces(PDF)
    @Operation(summary = "The packing slip of a unit that was sent, to print (R64, R65)",
            description = "A4 that prints on Letter as well, with Code 128 bars for its numbers, and what is to be sent back. For all who"
                    + " may read what was sent.")
    @APIResponse(responseCode = "200", description = "The PDF")
    public Response slip(
            @Parameter(description = "The return", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("return") ReturnId id,
            @Parameter(description = "The serial number of the unit that was sent", example = "2347FW0A12B8")
            @PathParam("unit") SerialNumber serial) {
        ReturnShipping shipping = shipments.shipping(id);
        SentUnit unit = shipping.sent().stream().filter(sent -> sent.serial().equals(serial.value()) && sent.withdrawn().isEmpty())
                .findFirst().orElseThrow(() -> Refused.notFound("unit"));
        ReturnSummary about = returns.of(id).summary();
        return Response.ok(new PackingSlip(words, say).of(about, unit, shipping.awaited()), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called(PackingSlip.fileName(about, unit))).build();
    }
}
