package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
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

/** Orders as confirmed (R10). */
@Path("/orders")
@Tag(name = "Orders", description = "Confirmed orders and the contracts they conclude")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrdersResource {

    @Inject
    private OrderAdministration orders;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Orders, newest first")
    public Page<OrderAdministration.OrderSummary> orders(
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return orders.orders(Optional.ofNullable(customer), Optional.ofNullable(after), size);
    }

    @POST
    @Scope("contracts:write")
    @Operation(summary = "Enters a confirmed order and concludes its contracts (R8, R10)")
    @APIResponse(responseCode = "201", description = "The order and its contracts")
    public Sent<OrderAdministration.OrderConfirmed> enter(OrderAdministration.OrderEntry order) {
        return commands.once(() -> {
            OrderAdministration.OrderConfirmed confirmed = orders.enter(order);
            return Sent.created(confirmed, "/api/orders/" + confirmed.order());
        });
    }

    @GET
    @Path("/{order}")
    @Operation(summary = "One order")
    public OrderAdministration.OrderSummary order(
            @Parameter(description = "The order", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("order") OrderId order) {
        return orders.order(order);
    }
}
