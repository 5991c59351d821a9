package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketQueue;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.api.tickets.TicketSummary;
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
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets (R30-R38, R46-R52, R120-R130). */
@Path("/tickets")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketsResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** What is written. */
    public record WordRequest(String text) {
    }

    /** A call that was made. */
    public record CallRequest(boolean reached, String text) {
    }

    /** The language a ticket goes on in. */
    public record LanguageRequest(String language) {
    }

    /** @param phone a number to call; may be empty with mail */
    public record ChannelRequest(Channel channel, String phone) {
    }

    /** Why a ticket is closed. */
    public record ClosingRequest(Closing why) {
    }

    @Inject
    private HelpDesk desk;
    @Inject
    private TicketQueue queue;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Tickets: open ones by what is due first, closed ones the latest closed first")
    public Page<TicketSummary> tickets(
            @Parameter(description = "Only this customer's", example = EXAMPLE) @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only about this Space", example = EXAMPLE) @QueryParam("space") SpaceId space,
            @Parameter(description = "Only under this level", example = "SELECT") @QueryParam("level") SupportLevel level,
            @Parameter(description = "Open ones, or closed ones; left out where a state is named", example = "true")
            @QueryParam("open") @DefaultValue("true") Boolean open,
            @Parameter(description = "How they stand", example = "AWAITS_US") @QueryParam("state") TicketState state,
            @Parameter(description = "Only those you work on", example = "false") @QueryParam("mine") @DefaultValue("false") Boolean mine,
            @Parameter(description = "Who works on them", example = "NOBODY") @QueryParam("by") TicketWorker by,
            @Parameter(description = "Only in this language (ISO 639-1)", example = "en") @QueryParam("language") String language,
            @Parameter(description = "Only of this region's desk", example = "EMEA") @QueryParam("region") SupportRegionCode region,
            @Parameter(description = "Only of this priority", example = "HIGH") @QueryParam("priority") Priority priority,
            @Parameter(description = "How the first response stands", example = "MISSED") @QueryParam("response") FirstResponse response,
            @Parameter(description = "Why they were closed", example = "SOLVED") @QueryParam("closing") Closing closing,
            @Parameter(description = "Only about the product of this name, as it stands in the tickets; - for those that name none",
                    example = "Rally Bar") @QueryParam("product") String product,
            @Parameter(description = "Opened from this instant on", example = "2026-03-01T00:00:00Z")
            @QueryParam("openedFrom") Instant openedFrom,
            @Parameter(description = "Opened before this instant", example = "2026-04-01T00:00:00Z")
            @QueryParam("openedUntil") Instant openedUntil,
            @Parameter(description = "Own age counted from this instant on: when opened, put off by as long as it stood still",
                    example = "2026-03-01T00:00:00Z") @QueryParam("oursFrom") Instant oursFrom,
            @Parameter(description = "Own age counted from before this instant", example = "2026-04-01T00:00:00Z")
            @QueryParam("oursUntil") Instant oursUntil,
            @Parameter(description = "Closed from this instant on", example = "2026-03-01T00:00:00Z")
            @QueryParam("closedFrom") Instant closedFrom,
            @Parameter(description = "Closed before this instant", example = "2026-04-01T00:00:00Z")
            @QueryParam("closedUntil") Instant closedUntil,
            @Parameter(description = "Words said, or of subject, Space or company, or a number: the best 200 found", example = "camera")
            @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return queue.tickets(new TicketQueue.TicketQuery(new TicketFilter(Optional.ofNullable(customer), Optional.ofNullable(space),
                Optional.ofNullable(state).orElse(open ? TicketState.OPEN : TicketState.CLOSED),
                Optional.ofNullable(by).orElse(mine ? TicketWorker.ME : TicketWorker.ANYBODY), Optional.ofNullable(level), false,
                Optional.ofNullable(language), Optional.ofNullable(region), Optional.ofNullable(priority), Optional.ofNullable(response),
                Optional.ofNullable(closing), Optional.ofNullable(product).map(name -> name.equals("-") ? "" : name),
                new Stretch(Optional.ofNullable(openedFrom), Optional.ofNullable(openedUntil)),
                new Stretch(Optional.ofNullable(oursFrom), Optional.ofNullable(oursUntil)),
                new Stretch(Optional.ofNullable(closedFrom), Optional.ofNullable(closedUntil))), text, Optional.ofNullable(after), size));
    }

    @POST
    @Path("/offers")
    @Question
    @Operation(summary = "Under which levels a ticket could be opened, and what each promises",
            description = "Nothing is stored. Each offer says why, and until when the first response would be due, as a sum of times.")
    public Items<HelpDesk.SupportOffer> offers(HelpDesk.Asking asking) {
        return new Items<>(desk.offers(asking));
    }

    @POST
    @Scope("tickets:write")
    @Operation(summary = "Opens a ticket under a level that is offered")
    @APIResponse(responseCode = "201", description = "The ticket, with until when its first response is due")
    public Sent<TicketDetail> open(HelpDesk.NewTicket ticket) {
        return commands.once(() -> {
            TicketDetail opened = desk.open(ticket);
            return Sent.created(opened, "/api/tickets/" + opened.ticket().id());
        });
    }

    @GET
    @Path("/{ticket}")
    @Operation(summary = "One ticket: what is said in it, its clock, and when it closes")
    public TicketDetail ticket(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket) {
        return desk.ticket(ticket);
    }

    @POST
    @Path("/{ticket}/words")
    @Scope("tickets:write")
    @Operation(summary = "Writes for both sides to read",
            description = "By one of our people it is a response (R32), by the customer an answer.")
    public Sent<TicketDetail> write(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, WordRequest word) {
        return commands.once(() -> Sent.done(desk.write(ticket, seen.number(), word.text())));
    }

    @POST
    @Path("/{ticket}/notes")
    @Scope("tickets:write")
    @Operation(summary = "Writes for our own people alone")
    public Sent<TicketDetail> note(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, WordRequest word) {
        return commands.once(() -> Sent.done(desk.note(ticket, seen.number(), word.text())));
    }

    @POST
    @Path("/{ticket}/calls")
    @Scope("tickets:write")
    @Operation(summary = "Records a call", description = "Who was spoken with has been answered; a call in vain is an attempt (R38, R51).")
    public Sent<TicketDetail> call(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, CallRequest call) {
        return commands.once(() -> Sent.done(desk.call(ticket, seen.number(), call.reached(), call.text())));
    }

    @POST
    @Path("/{ticket}/language")
    @Scope("tickets:write")
    @Operation(summary = "Goes on in another language", description = "The customer's choice moves the due time; ours proposes (R33, D51).")
    public Sent<TicketDetail> chooseLanguage(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, LanguageRequest choice) {
        return commands.once(() -> Sent.done(desk.chooseLanguage(ticket, seen.number(), choice.language())));
    }

    @POST
    @Path("/{ticket}/channel")
    @Scope("tickets:write")
    @Operation(summary = "Says how the customer wants to hear from us from now on",
            description = "Refused for the phone without a number (R36). What our people write is mailed in any case.")
    public Sent<TicketDetail> prefer(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, ChannelRequest choice) {
        return commands.once(() -> Sent.done(desk.prefer(ticket, seen.number(), choice.channel(), choice.phone())));
    }

    @POST
    @Path("/{ticket}/take")
    @Scope("tickets:write")
    @Operation(summary = "Makes the ticket your own work")
    public Sent<TicketDetail> take(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(desk.take(ticket, seen.number())));
    }

    @POST
    @Path("/{ticket}/close")
    @Scope("tickets:write")
    @Operation(summary = "Closes the ticket")
    public Sent<TicketDetail> close(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, ClosingRequest closing) {
        return commands.once(() -> Sent.done(desk.close(ticket, seen.number(), closing.why())));
    }

    @POST
    @Path("/{ticket}/reopen")
    @Scope("tickets:write")
    @Operation(summary = "Opens a closed ticket again", description = "A customer can for as many days as counted when it was closed (D6).")
    public Sent<TicketDetail> reopen(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen) {
        return commands.once(() -> Sent.done(desk.reopen(ticket, seen.number())));
    }
}
