package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.Contacts;
import com.logitech.serviceportal.contracts.api.people.Contacts.NamedContact;
import com.logitech.serviceportal.contracts.api.people.Contacts.NewContact;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A customer's Single Point of Contact. */
@Path("/customers/{customer}/contact")
@Tag(name = "People", description = "Who acts for a customer: the people of an account, invitations, the Single Point of Contact")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContactsResource {

    /** Who it was at an instant. @param contact empty while nobody was named */
    public record ContactAt(Instant at, Optional<NamedContact> contact) {
    }

    @Inject
    private Contacts contacts;
    @Inject
    private Commands commands;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Who the Single Point of Contact is, or was (R129)")
    public ContactAt contact(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            @Parameter(description = "The instant asked about; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("at") Instant at) {
        Instant asked = at == null ? clock.instant() : at;
        return new ContactAt(asked, contacts.contact(customer, asked));
    }

    @GET
    @Path("/history")
    @Operation(summary = "Who was the Single Point of Contact, the latest first")
    public Items<NamedContact> history(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer) {
        return new Items<>(contacts.history(customer));
    }

    @POST
    @Scope("customers:write")
    @Operation(summary = "Names the Single Point of Contact from now on (R129)", description = "It takes the place of the one before.")
    @APIResponse(responseCode = "201", description = "Who is named")
    public Sent<NamedContact> name(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer, NewContact contact) {
        return commands.once(() -> Sent.created(contacts.name(customer, contact), "/api/customers/" + customer + "/contact"));
    }
}
