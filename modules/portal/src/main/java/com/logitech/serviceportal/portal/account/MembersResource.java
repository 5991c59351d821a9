package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.contracts.api.people.People.PersonInAccount;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The people of a customer's account, and what each is there. */
@Path("/customers/{customer}/members")
@Tag(name = "People", description = "Who acts for a customer: the people of an account, invitations, the Single Point of Contact")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MembersResource {

    /** What a person is to be. */
    public record RoleRequest(CustomerRole role) {
    }

    /** The groups of Spaces a person sees, as paths; none for all. */
    public record GroupsRequest(Set<String> groups) {
    }

    @Inject
    private People people;
    @Inject
    private AccountAdministration accounts;

    @GET
    @Operation(summary = "The people of an account who can sign in, by name")
    public Items<PersonInAccount> members(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer) {
        return new Items<>(people.of(customer));
    }

    @PUT
    @Path("/{user}/role")
    @Scope("customers:write")
    @Operation(summary = "Makes a person something else in the account",
            description = "The last who administers the account's people stays one (R13).")
    public PersonInAccount changeRole(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            @Parameter(description = "The person", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("user") UserId user,
            @HeaderParam("If-Match") Version seen, RoleRequest request) {
        return people.changeRole(customer, user, seen.number(), request.role());
    }

    @PUT
    @Path("/{user}/groups")
    @Scope("customers:write")
    @Operation(summary = "Restricts a person to groups of Spaces; with none, he sees every Space")
    public Items<PersonInAccount> restrict(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            @Parameter(description = "The person", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("user") UserId user,
            GroupsRequest request) {
        accounts.restrict(customer, user, request.groups());
        return new Items<>(people.of(customer));
    }

    @DELETE
    @Path("/{user}")
    @Scope("customers:write")
    @Operation(summary = "Takes a person out of the account",
            description = "From the next request on. The last who administers the account's people stays (R13).")
    public void remove(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            @Parameter(description = "The person", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10") @PathParam("user") UserId user,
            @HeaderParam("If-Match") Version seen) {
        people.remove(customer, user, seen.number());
    }
}
