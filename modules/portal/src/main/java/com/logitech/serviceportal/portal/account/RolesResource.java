package com.logitech.serviceportal.portal.account;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.RoleSummary;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRole;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The roles of customers' people, and what each includes. */
@Path("/roles")
@Tag(name = "Customers", description = "Accounts, their people and their arrangements of use")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class RolesResource {

    /** Whether a role includes a task from now on. @param task as {@code GET /api/roles} names it */
    public record TaskRequest(String task, boolean included) {
    }

    @Inject
    private AccountAdministration accounts;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "The roles of customers' people, with what each includes now")
    public Items<RoleSummary> roles() {
        return new Items<>(accounts.roles());
    }

    @POST
    @Path("/{role}/tasks")
    @Scope("customers:write")
    @Operation(summary = "Lets a role include a task, or no longer")
    public Sent<Items<RoleSummary>> include(
            @Parameter(description = "The role", example = "INSTALLER") @PathParam("role") CustomerRole role, TaskRequest request) {
        return commands.once(() -> {
            accounts.include(role, request.task(), request.included());
            return Sent.done(new Items<>(accounts.roles()));
        });
    }
}
