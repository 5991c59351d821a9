package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an order would bring about. */
@Path("/order-previews")
@Tag(name = "Orders")
@Scope("contracts:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class OrderPreviewsResource {

    @Inject
    private OrderAdministration orders;

    @POST
    @Question
    @Operation(summary = "What an order would bring about, decided but not done",
            description = "Refuses what entering it would refuse; changes nothing.")
    public OrderAdministration.OrderPreview preview(OrderAdministration.OrderEntry order) {
        return orders.preview(order);
    }
}
