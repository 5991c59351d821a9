package com.logitech.serviceportal.portal.customers;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.people.People;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Customers: their accounts, how many people they may have, and their arrangements of use. */
@Path("/customers")
@Tag(name = "Customers", description = "Accounts, their people and their arrangements of use")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CustomersResource {

    /** Leave to use Select outside the listed countries (R101). */
    public record UseArrangementRequest(CountryCode country, LocalDate from, String reason) {
    }

    /** How many people an account may have; none for the house's limit. */
    public record PeopleLimitRequest(Optional<Integer> mostPeople, String reason) {
    }

    @Inject
    private AccountAdministration accounts;
    @Inject
    private People people;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The customers you see, by name")
    public Page<AccountAdministration.Customer> customers(
            @Parameter(description = "Part of the name", example = "north") @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "Only of this country", example = "CA") @QueryParam("country") CountryCode country,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return accounts.customers(new AccountAdministration.CustomerQuery(text, Optional.ofNullable(country), Optional.ofNullable(after),
                size));
    }

    @POST
    @Scope("customers:write")
    @Operation(summary = "Opens an account for a business customer (R143)")
    @APIResponse(responseCode = "201", description = "The new account")
    public Sent<AccountAdministration.Customer> register(AccountAdministration.NewCustomer customer) {
        return commands.once(() -> {
            CustomerId id = accounts.register(customer);
            return Sent.created(accounts.customer(id), "/api/customers/" + id);
        });
    }

    @GET
    @Path("/{customer}")
    @Operation(summary = "One customer")
    public AccountAdministration.Customer customer(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer) {
        return accounts.customer(customer);
    }

    @PUT
    @Path("/{customer}")
    @Scope("customers:write")
    @Operation(summary = "Changes name, website or contact")
    public AccountAdministration.Customer change(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            @HeaderParam("If-Match") Version seen, AccountAdministration.CustomerChange change) {
        return accounts.change(customer, seen.number(), change);
    }

    @GET
    @Path("/{customer}/people-limit")
    @Operation(summary = "How many people the account has, and may have (R14)")
    public People.Places places(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer) {
        return people.places(customer);
    }

    @POST
    @Path("/{customer}/people-limits")
    @Scope("customers:write")
    @Operation(summary = "Sets how many people the account may have (R14)", description = "Without a number, the house's limit again.")
    public Sent<People.Places> limit(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            PeopleLimitRequest request) {
        return commands.once(() -> Sent.done(people.limit(customer, request.mostPeople(), request.reason())));
    }

    @POST
    @Path("/{customer}/use-arrangements")
    @Scope("customers:write")
    @Operation(summary = "Arranges that Select may be used in a further country (R101)")
    @APIResponse(responseCode = "201", description = "The account with all its arrangements")
    public Sent<AccountAdministration.Customer> arrangeUse(
            @Parameter(description = "The customer", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("customer") CustomerId customer,
            UseArrangementRequest arrangement) {
        return commands.once(() -> {
            accounts.arrangeUse(customer, arrangement.country(), arrangement.from(), arrangement.reason());
            return Sent.created(accounts.customer(customer), "/api/customers/" + customer);
        });
    }
}
