package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.queue.StandardQueue;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketQueue;
import com.logitech.serviceportal.support.api.queue.TicketSearch;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.Workbench;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tickets as work: how many wait, what is found in them, whose turn is next, and who could do it. */
@Path("/workbench")
@Tag(name = "Workbench", description = "Tickets as work: queues, search, and whose turn is next")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class WorkbenchResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";

    @Inject
    private TicketQueue queue;
    @Inject
    private TicketSearch search;
    @Inject
    private Workbench workbench;
    @Inject
    private Commands commands;

    @GET
    @Path("/queues")
    @Operation(summary = "How many tickets wait in each queue, exact to 1,000",
            description = "For our people, of the levels they are qualified for (R32).")
    public Items<TicketQueue.QueueCount> queues(
            @Parameter(description = "Only this customer's", example = EXAMPLE) @QueryParam("customer") CustomerId customer) {
        return new Items<>(queue.counts(TicketFilter.in(TicketState.OPEN).of(Optional.ofNullable(customer)).onOwnDesk(),
                EnumSet.allOf(StandardQueue.class)));
    }

    @GET
    @Path("/found")
    @Operation(summary = "Tickets by the words said in them, the best first",
            description = "All words have to stand in one entry, or in subject, Space or company; the last may be the beginning of one. "
                    + "Looks at the 400 latest entries that have them. Notes are searched for our people alone.")
    public Items<TicketSearch.TicketHit> found(
            @Parameter(description = "Words, or a ticket's number", example = "camera", required = true)
            @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "Only this customer's", example = EXAMPLE) @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only in this state", example = "OPEN") @QueryParam("state") @DefaultValue("ANY") TicketState state,
            @Parameter(description = "How many at most, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return new Items<>(search.find(TicketFilter.in(state).of(Optional.ofNullable(customer)), text, size));
    }

    @GET
    @Path("/colleagues")
    @Operation(summary = "Who is qualified to work on tickets of a level (R32)", description = "For our agents and service managers.")
    public Items<Workbench.Colleague> colleagues(
            @Parameter(description = "The level", example = "SELECT", required = true) @QueryParam("level") SupportLevel level) {
        return new Items<>(workbench.colleagues(level));
    }

    @POST
    @Path("/next")
    @Scope("tickets:write")
    @Operation(summary = "Makes the ticket whose turn it is your own work",
            description = "A late first response before one that is due, that before who waits without a due time. Nothing where nothing "
                    + "waits. Two who ask at once get two tickets. 409 where each that waits is being changed just then: try again.")
    public Sent<Items<Workbench.NextTicket>> next(
            @Parameter(description = "Not this one", example = EXAMPLE) @QueryParam("but") TicketId but) {
        return commands.once(() -> Sent.done(new Items<>(workbench.next(Optional.ofNullable(but)).stream().toList())));
    }
}
