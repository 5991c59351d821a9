package com.logitech.serviceportal.portal.support.managers;

import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.managers.ServiceManagers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Our service managers and their customers. */
@Path("/service-managers")
@Tag(name = "Service managers")
@Scope("customers:read")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ServiceManagersResource {

    @Inject
    private ServiceManagers managers;

    @GET
    @Operation(summary = "Our service managers who can sign in, by name")
    public Items<ServiceManagers.Person> managers() {
        return new Items<>(managers.managers());
    }

    @GET
    @Path("/to-be-assigned")
    @Operation(summary = "Customers who are to get a service manager (R73)",
            description = "They hold the benefit and have none, as found within the last hour, or theirs is not with us any more.")
    public Items<ServiceManagers.ToAssign> toBeAssigned() {
        return new Items<>(managers.toBeAssigned());
    }

    @GET
    @Path("/{manager}/customers")
    @Operation(summary = "Where the customers stand whom a service manager manages now, by name")
    public Items<ServiceManagers.ManagerStanding> customers(
            @Parameter(description = "The service manager", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("manager") UserId manager) {
        return new Items<>(managers.portfolio(manager));
    }
}
