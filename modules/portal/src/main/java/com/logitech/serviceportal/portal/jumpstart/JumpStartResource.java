package com.logitech.serviceportal.portal.jumpstart;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartId;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegister;
import com.logitech.serviceportal.contracts.api.jumpstart.ProofId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.Attachment;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.StreamedBody;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Products registered for JumpStart (R115-R119, R125, R126, R135). */
@Path("/jumpstart")
@Tag(name = "JumpStart", description = "Products registered for ninety days of help after their purchase")
@Scope("jumpstart:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class JumpStartResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** When the product was bought. */
    public record PurchaseRequest(LocalDate purchasedOn) {
    }

    /** Why it is held, or no longer. */
    public record ScreeningRequest(String reason) {
    }

    @Inject
    private JumpStartRegister register;
    @Inject
    private Commands commands;
    @Inject
    private StreamedBody streamed;
    @Inject
    private Clock clock;

    @GET
    @Path("/offer")
    @Operation(summary = "The products and types of service one can register (Schedules A and B)")
    public JumpStartRegister.Schedules offer(
            @Parameter(description = "On this day; today (UTC) unless told", example = "2026-03-03") @QueryParam("on") LocalDate on) {
        return register.offer(on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on);
    }

    @GET
    @Path("/registrations")
    @Operation(summary = "Registrations, newest first")
    public Page<JumpStartRegister.Registration> registrations(
            @Parameter(description = "Only what this customer bought or holds", example = EXAMPLE) @QueryParam("customer")
            CustomerId customer,
            @Parameter(description = "Only those held for a question of export control", example = "true") @QueryParam("held")
            @DefaultValue("false") Boolean held,
            @Parameter(description = "Only those that end within so many days, 1 to 90", example = "14") @QueryParam("endingInDays")
            Integer endingInDays,
            @Parameter(description = "The beginning of a serial or confirmation number", example = "2347") @QueryParam("text")
            @DefaultValue("") String text,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return register.registrations(new JumpStartRegister.RegistrationQuery(Optional.ofNullable(customer), held,
                Optional.ofNullable(endingInDays), text,
                Optional.ofNullable(after), size));
    }

    @POST
    @Path("/registrations")
    @Scope("jumpstart:write")
    @Operation(summary = "Registers a product and accepts the terms in force",
            description = "Without a day or a proof of the purchase it is taken in and waits for them (R118).")
    @APIResponse(responseCode = "201", description = "The registration, with why it is or is not eligible yet")
    public Sent<JumpStartRegister.Detail> register(JumpStartRegister.NewRegistration registration) {
        return commands.once(() -> {
            JumpStartRegister.Detail made = register.register(registration);
            return Sent.created(made, path(made.registration().id()));
        });
    }

    @GET
    @Path("/registrations/{registration}")
    @Operation(summary = "One registration, and whether support is given now")
    public JumpStartRegister.Detail registration(
            @Parameter(description = "The registration", example = EXAMPLE) @PathParam("registration") JumpStartId registration) {
        return register.registration(registration);
    }

    @PUT
    @Path("/registrations/{registration}/purchase")
    @Scope("jumpstart:write")
    @Operation(summary = "Says when the product was bought, once", description = "It decides the end, which nothing moves (R119).")
    public JumpStartRegister.Detail showPurchase(
            @Parameter(description = "The registration", example = EXAMPLE) @PathParam("registration") JumpStartId registration,
            @HeaderParam("If-Match") Version seen, PurchaseRequest purchase) {
        return register.showPurchase(registration, seen.number(), purchase.purchasedOn());
    }

    @POST
    @Path("/registrations/{registration}/proofs")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Scope("jumpstart:write")
    @Operation(summary = "Keeps a file that shows the purchase",
            description = "A PDF, PNG or JPEG, told from its content, up to 10 MB. By sending it you agree to our privacy policy; what"
                    + " you send is not confidential (R137).")
    @APIResponse(responseCode = "201", description = "The registration with the proof")
    public Sent<JumpStartRegister.Detail> addProof(
            @Parameter(description = "The registration", example = EXAMPLE) @PathParam("registration") JumpStartId registration,
            @Parameter(description = "What the file is called", example = "invoice.pdf", required = true) @QueryParam("fileName")
            String fileName, InputStream file) {
        return streamed.spooled(file, JumpStartRegister.LARGEST_PROOF, spool -> commands.once(spool.digest(), () -> {
            JumpStartRegister.Detail shown = spool.read(bytes -> register.addProof(registration, fileName, bytes));
            return Sent.created(shown, path(registration));
        }));
    }

    @GET
    @Path("/registrations/{registration}/proofs/{proof}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A proof of the purchase, as a file to keep")
    public Response proof(
            @Parameter(description = "The registration", example = EXAMPLE) @PathParam("registration") JumpStartId registration,
            @Parameter(description = "The proof", example = EXAMPLE) @PathParam("proof") ProofId proof) {
        JumpStartRegister.ProofFile file = register.proof(registration, proof);
        return Response.ok(file.content(), MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.called(file.proof().fileName())).build();
    }

    @POST
    @Path("/registrations/{registration}/transfer")
    @Scope("jumpstart:write")
    @Operation(summary = "Passes JumpStart on with the product", description = "By the original purchaser, once, while it runs (R125).")
    public Sent<JumpStartRegister.Detail> transfer(
            @Parameter(description = "The registration", example = EXAMPLE) @PathParam("registration") JumpStartId registration,
            @HeaderParam("If-Match") Version seen, JumpStartRegister.TransferNotice notice) {
        return commands.once(() -> Sent.done(register.transfer(registration, seen.number(), notice)));
    }

    @POST
    @Path("/registrations/{registration}/hold")
    @Scope("jumpstart:write")
    @Operation(summary = "Holds service for a question of export control (R135)")
    public Sent<JumpStartRegister.Detail> hold(
            @Parameter(description = "The registration", example = EXAMPLE) @PathParam("registration") JumpStartId registration,
            @HeaderParam("If-Match") Version seen, ScreeningRequest screening) {
        return commands.once(() -> Sent.done(register.hold(registration, seen.number(), screening.reason())));
    }

    @POST
    @Path("/registrations/{registration}/lift")
    @Scope("jumpstart:write")
    @Operation(summary = "Lets service go on that was held (R135)")
    public Sent<JumpStartRegister.Detail> lift(
            @Parameter(description = "The registration", example = EXAMPLE) @PathParam("registration") JumpStartId registration,
            @HeaderParam("If-Match") Version seen, ScreeningRequest screening) {
        return commands.once(() -> Sent.done(register.lift(registration, seen.number(), screening.reason())));
    }

    private static String path(JumpStartId registration) {
        return "/api/jumpstart/registrations/" + registration;
    }
}
