package com.logitech.serviceportal.portal.mails;

import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.mail.MailId;
import com.logitech.serviceportal.support.api.mail.WaitingMails.MailFate;
import com.logitech.serviceportal.support.api.mail.WaitingMails.Release;
import com.logitech.serviceportal.support.api.mail.WaitingMails.WaitingMail;
import com.logitech.serviceportal.support.api.mail.WaitingMails.WaitingMailDetail;
import com.logitech.serviceportal.support.api.mail.WaitingMails;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
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
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Mails that wait for our people. */
@Path("/mails")
@Tag(name = "Mails", description = "Mails that wait until one of our people says what becomes of them")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WaitingMailsResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    @Inject
    private WaitingMails mails;
    @Inject
    private Commands commands;

    /** @param ticket it is the customer's word in */
    public record MailInto(TicketId ticket) {
    }

    /** @param reason for our people */
    public record Discarding(String reason) {
    }

    @GET
    @Operation(summary = "Mails that wait, or have, newest first")
    public Page<WaitingMail> mails(
            @Parameter(description = "What has become of them", example = "WAITING") @QueryParam("fate") @DefaultValue("WAITING")
            MailFate fate,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return mails.mails(fate, Optional.ofNullable(after), size);
    }

    @GET
    @Path("/{mail}")
    @Operation(summary = "One mail with what it says")
    public WaitingMailDetail mail(@Parameter(description = "The mail", example = EXAMPLE) @PathParam("mail") MailId mail) {
        return mails.mail(mail);
    }

    @POST
    @Path("/{mail}/ticket")
    @Scope("tickets:write")
    @Operation(summary = "Opens a ticket with it, under Basic", description = "Its clock begins now.")
    @APIResponse(responseCode = "201", description = "The ticket")
    public Sent<TicketDetail> open(@Parameter(description = "The mail", example = EXAMPLE) @PathParam("mail") MailId mail,
            Release release) {
        return commands.once(() -> {
            TicketDetail opened = mails.open(mail, release);
            return Sent.created(opened, "/api/tickets/" + opened.ticket().id());
        });
    }

    @POST
    @Path("/{mail}/word")
    @Scope("tickets:write")
    @Operation(summary = "Takes it into a ticket as the customer's word", description = "It counts from when the mail was received.")
    public Sent<TicketDetail> add(@Parameter(description = "The mail", example = EXAMPLE) @PathParam("mail") MailId mail, MailInto into) {
        return commands.once(() -> Sent.done(mails.add(mail, into.ticket())));
    }

    @POST
    @Path("/{mail}/discarding")
    @Scope("tickets:write")
    @Operation(summary = "Nothing comes of it", description = "Its sender is told nothing.")
    public Sent<WaitingMailDetail> discard(@Parameter(description = "The mail", example = EXAMPLE) @PathParam("mail") MailId mail,
            Discarding discarding) {
        return commands.once(() -> Sent.done(mails.discard(mail, discarding.reason())));
    }
}
