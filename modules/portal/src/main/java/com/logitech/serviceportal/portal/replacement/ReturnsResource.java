package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.inspections.Inspections;
import com.logitech.serviceportal.replacement.api.inspections.NewInspection;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ClaimHistories;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.returns.ReturnDesk;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.shipping.NewDelivery;
import com.logitech.serviceportal.replacement.api.shipping.NewReceipt;
import com.logitech.serviceportal.replacement.api.shipping.NewShipment;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.shipping.Shipments;
import com.logitech.serviceportal.replacement.api.shipping.ShippingDesk;
import com.logitech.serviceportal.support.api.tickets.TicketId;
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

/** Returns: what failed, whether it is replaced, and why (R53 to R56, R63, R66, R70 to R72, R103). */
@Path("/returns")
@Tag(name = "Returns", description = "What failed, whether and by which way it is replaced, why, and what is missing")
@Scope("returns:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReturnsResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** Why a claim is not valid, and what shows it. */
    public record ClaimExclusion(WarrantyExclusion ground, String evidence) {
    }

    /** What our people answer. */
    public record ClaimAnswer(boolean replaced, String reason) {
    }

    /** Why nothing more is awaited. */
    public record NothingAwaited(String reason) {
    }

    /** Why what was written down was a mistake. */
    public record WithdrawnShipment(String reason) {
    }

    /** The same of what came back. */
    public record WithdrawnReceipt(String reason) {
    }

    /** Why it is taken back; may be empty. */
    public record ReturnCancellation(String reason) {
    }

    @Inject
    private Returns returns;
    @Inject
    private ReturnDesk desk;
    @Inject
    private ClaimHistories histories;
    @Inject
    private Shipments shipments;
    @Inject
    private ShippingDesk shippingDesk;
    @Inject
    private Inspections inspections;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Returns, the latest first",
            description = "Of those that wait for their answer, to be sent or for a problem with a delivery to be settled, the longest "
                    + "waiting first.")
    public Page<Returns.ReturnSummary> returns(
            @Parameter(description = "Only this customer's", example = EXAMPLE) @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only those of this ticket", example = EXAMPLE) @QueryParam("ticket") TicketId ticket,
            @Parameter(description = "Only those of this device", example = EXAMPLE) @QueryParam("device") DeviceId device,
            @Parameter(description = "Only those of this Space", example = EXAMPLE) @QueryParam("space") SpaceId space,
            @Parameter(description = "Only those of the unit with this serial number", example = "2347FW0A12B8")
            @QueryParam("serial") SerialNumber serial,
            @Parameter(description = "Only those that stand so", example = "WAITING") @QueryParam("state") ReturnState state,
            @Parameter(description = "Only those of whose deliveries something is wrong that nobody has settled yet", example = "true")
            @QueryParam("problem") @DefaultValue("false") Boolean problem,
            @Parameter(description = "A return's number, the beginning of the failed unit's serial number, or that of a unit that was sent",
                    example = "R-100001") @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return returns.returns(new Returns.ReturnQuery(Optional.ofNullable(customer), Optional.ofNullable(ticket),
                Optional.ofNullable(device), Optional.ofNullable(space), Optional.ofNullable(serial), Optional.ofNullable(state),
                problem, text,
                Optional.ofNullable(after), size));
    }

    @GET
    @Path("/{return}")
    @Operation(summary = "One return: whether the unit is replaced, by which way, and why",
            description = "Its reasons are those of when it was judged. Once authorized, with when the replacement is planned to arrive.")
    public Returns.ReturnDetail one(@Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id) {
        return returns.of(id);
    }

    @GET
    @Path("/{return}/history")
    @Operation(summary = "What else is known where a claim is examined",
            description = "Other returns of its unit and of its Space, and how many its customer had before. Our people are told as well "
                    + "whether a unit of its serial number was replaced before, by whichever customer's return.")
    public ClaimHistories.ClaimHistory history(@Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id) {
        return histories.history(id);
    }

    @POST
    @Path("/{return}/proofs")
    @Scope("returns:write")
    @Operation(summary = "Gives what proves a claim, and has it judged anew",
            description = "All that is given stands for all that was given before. The serial number is looked for again (R56).")
    public Sent<Returns.ReturnDetail> prove(@Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, ClaimProofs proofs) {
        return commands.once(() -> Sent.done(desk.prove(id, seen.number(), proofs)));
    }

    @POST
    @Path("/{return}/exclusion")
    @Scope("returns:write")
    @Operation(summary = "Shows one of the seven grounds on which a claim is not valid (R54)",
            description = "By our people, with what shows it; also after it was authorized, until it ships.")
    public Sent<Returns.ReturnDetail> exclude(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, ClaimExclusion exclusion) {
        return commands.once(() -> Sent.done(desk.exclude(id, seen.number(), exclusion.ground(), exclusion.evidence())));
    }

    @POST
    @Path("/{return}/answer")
    @Scope("returns:write")
    @Operation(summary = "Answers a return that lies before our people",
            description = "One that a law above the text guards (R103), or that rests on a paper (R62, R63). The customer reads why.")
    public Sent<Returns.ReturnDetail> answer(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, ClaimAnswer answer) {
        return commands.once(() -> Sent.done(desk.answer(id, seen.number(), answer.replaced(), answer.reason())));
    }

    @POST
    @Path("/{return}/cancel")
    @Scope("returns:write")
    @Operation(summary = "Takes a return back", description = "Unless it was refused.")
    public Sent<Returns.ReturnDetail> cancel(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, ReturnCancellation cancel) {
        return commands.once(() -> Sent.done(desk.cancel(id, seen.number(), cancel.reason())));
    }

    @GET
    @Path("/{return}/shipping")
    @Operation(summary = "What was sent for a return and what came back",
            description = "With what became of each planned day: kept, missed, or excused with its cause (R64).")
    public ReturnShipping shipping(@Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id) {
        return shipments.shipping(id);
    }

    @POST
    @Path("/{return}/shipments")
    @Scope("returns:write")
    @Operation(summary = "Sends a unit (R65)",
            description = "By operations. Shipped otherwise than usual it needs a reason; no unit is sent twice.")
    public Sent<ReturnShipping> ship(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, NewShipment shipment) {
        return commands.once(() -> Sent.done(shippingDesk.ship(id, seen.number(), shipment)));
    }

    @POST
    @Path("/{return}/shipments/{unit}/withdrawal")
    @Scope("returns:write")
    @Operation(summary = "Withdraws that a unit was sent, which was written down by mistake",
            description = "By operations, until it has arrived. It is registered to the customer no longer, and lies in stock again, if it "
                    + "did. What was written down stays to be read.")
    public Sent<ReturnShipping> withdrawShipment(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @Parameter(description = "The unit, by its serial number", example = "2347FW0A12B8") @PathParam("unit") SerialNumber unit,
            @HeaderParam("If-Match") Version seen, WithdrawnShipment withdrawal) {
        return commands.once(() -> Sent.done(shippingDesk.withdrawShipment(id, seen.number(), unit, withdrawal.reason())));
    }

    @POST
    @Path("/{return}/deliveries")
    @Scope("returns:write")
    @Operation(summary = "Writes down that a unit arrived",
            description = "With what put it off, if that is known: without a cause a late arrival counts as missed.")
    public Sent<ReturnShipping> deliver(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, NewDelivery delivery) {
        return commands.once(() -> Sent.done(shippingDesk.deliver(id, seen.number(), delivery)));
    }

    @POST
    @Path("/{return}/receipts")
    @Scope("returns:write")
    @Operation(summary = "Takes back what came from the customer",
            description = "Whole, in part, or another unit; also before anything was sent.")
    public Sent<ReturnShipping> receive(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, NewReceipt receipt) {
        return commands.once(() -> Sent.done(shippingDesk.receive(id, seen.number(), receipt)));
    }

    @POST
    @Path("/{return}/receipts/{receipt}/withdrawal")
    @Scope("returns:write")
    @Operation(summary = "Withdraws that something came back, which was written down by mistake",
            description = "By operations, until it is inspected. It is awaited again, unless all of it came otherwise.")
    public Sent<ReturnShipping> withdrawReceipt(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @Parameter(description = "What came back", example = EXAMPLE) @PathParam("receipt") ReceiptId receipt,
            @HeaderParam("If-Match") Version seen, WithdrawnReceipt withdrawal) {
        return commands.once(() -> Sent.done(shippingDesk.withdrawReceipt(id, seen.number(), receipt, withdrawal.reason())));
    }

    @POST
    @Path("/{return}/receipts/{receipt}/inspection")
    @Scope("returns:write")
    @Operation(summary = "Writes down what the examination of something that came back found",
            description = "By operations, once for each, also after the return is closed; how it stands stays.")
    public Sent<ReturnShipping> inspect(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @Parameter(description = "What came back, as the return's shipping names it", example = EXAMPLE)
            @PathParam("receipt") ReceiptId receipt, @HeaderParam("If-Match") Version seen, NewInspection inspection) {
        return commands.once(() -> Sent.done(inspections.inspect(id, seen.number(), receipt, inspection)));
    }

    @POST
    @Path("/{return}/let-go")
    @Scope("returns:write")
    @Operation(summary = "Awaits nothing more from the customer",
            description = "Though not all came back; the reason stays with the return.")
    public Sent<ReturnShipping> letGo(
            @Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @HeaderParam("If-Match") Version seen, NothingAwaited why) {
        return commands.once(() -> Sent.done(shippingDesk.letGo(id, seen.number(), why.reason())));
    }
}
