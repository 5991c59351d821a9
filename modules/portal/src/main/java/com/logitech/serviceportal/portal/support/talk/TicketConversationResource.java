package com.logitech.serviceportal.portal.support.talk;

import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.talk.AnswerId;
import com.logitech.serviceportal.support.api.talk.AnswerShelf.FilledAnswer;
import com.logitech.serviceportal.support.api.talk.AnswerShelf;
import com.logitech.serviceportal.support.api.talk.Conversation.SaidWord;
import com.logitech.serviceportal.support.api.talk.Conversation.Saying;
import com.logitech.serviceportal.support.api.talk.Conversation;
import com.logitech.serviceportal.support.api.talk.Presence.Bystander;
import com.logitech.serviceportal.support.api.talk.Presence;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is said in a ticket, as it looks, and who is in it just now. */
@Path("/tickets/{ticket}/conversation")
@Tag(name = "Tickets", description = "Requests for help, until when each is answered, and why")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class TicketConversationResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    /** What somebody does with the ticket before him. */
    public record PresenceRequest(boolean writing) {
    }

    @Inject
    private Conversation conversation;
    @Inject
    private Presence presence;
    @Inject
    private AnswerShelf shelf;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "What is said in the ticket: as it was written, as HTML, and with its files",
            description = "The HTML is made of the text and cleaned; what a writer repeats is apart. Notes are for our own people alone.")
    public Items<SaidWord> said(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket) {
        return new Items<>(conversation.of(ticket));
    }

    @POST
    @Scope("tickets:write")
    @Operation(summary = "Says something, and does what goes with it, in one",
            description = "For both sides or, inside, for our own people; takes the ticket before and closes it as solved after, if asked.")
    public Sent<TicketDetail> say(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @HeaderParam("If-Match") Version seen, Saying saying) {
        return commands.once(() -> Sent.done(conversation.say(ticket, seen.number(), saying, List.of())));
    }

    @PUT
    @Path("/presence")
    @Scope("tickets:write")
    @Operation(summary = "Says that you have the ticket before you, and tells which of our people have too",
            description = "For our own people. Good for half a minute; repeat it while it is so.")
    public Items<Bystander> here(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            PresenceRequest here) {
        return new Items<>(presence.here(ticket, here.writing()));
    }

    @GET
    @Path("/answers/{answer}")
    @Operation(summary = "An answer kept ready as it would read in the ticket", description = "For our own people. Nothing is kept.")
    public FilledAnswer filled(@Parameter(description = "The ticket", example = EXAMPLE) @PathParam("ticket") TicketId ticket,
            @Parameter(description = "The answer", example = EXAMPLE) @PathParam("answer") AnswerId answer) {
        return shelf.fill(answer, ticket);
    }
}
