package com.logitech.serviceportal.portal.dispatch;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.AddedEndpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.Endpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.EndpointChange;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.EndpointQuery;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration.NewEndpoint;
import com.logitech.serviceportal.dispatch.api.EndpointAdministration;
import com.logitech.serviceportal.dispatch.api.EndpointId;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Endpoints of other systems that are told of facts by webhook. */
@Path("/endpoints")
@Tag(name = "Endpoints", description = "Other systems that are told of what happens, by webhooks signed as Standard Webhooks describes")
@Scope("deliveries:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EndpointsResource {

    private static final String PATH = "/api/endpoints/";

    /** An endpoint and its new secret. @param secret left out when the command is repeated: it is told once and kept nowhere */
    public record EndpointSecret(EndpointId id, Optional<String> secret) {
    }

    /** @param delivery the message under which to see what becomes of it */
    public record TestSent(DeliveryId delivery) {
    }

    @Inject
    private EndpointAdministration endpoints;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Endpoints, by name")
    public Page<Endpoint> endpoints(
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return endpoints.endpoints(new EndpointQuery(Optional.ofNullable(customer), Optional.ofNullable(after), size));
    }

    @GET
    @Path("/types")
    @Operation(summary = "The types an endpoint can choose",
            description = "A thing and what became of it: contracts and plans (`service.started`, `enterprise_plan.outgrown`,"
                    + " `plan_evidence.reviewed`), licenses, Spaces and devices (`license.assigned`, `device.moved`), Sync (`sync.linked`,"
                    + " `spaces.pulled`, `sync_features.returned`), JumpStart (`jump_start.registered`, `jump_start_hold.lifted`),"
                    + " questions about moves once they are shared (`fair_use.shared`), and the people of an account (`user.invited`). A"
                    + " message holds the type, the instant and ids, dates and numbers, never a name or what somebody wrote.")
    public Items<String> types() {
        return new Items<>(endpoints.types());
    }

    @POST
    @Scope("deliveries:write")
    @Operation(summary = "Adds an endpoint",
            description = "Without a customer it is the house's own and hears of every customer. The secret is in this answer and"
                    + " nowhere else.")
    @APIResponse(responseCode = "201", description = "The endpoint's id and its secret")
    public Sent<EndpointSecret> add(NewEndpoint endpoint) {
        return told(() -> endpoints.add(endpoint));
    }

    @GET
    @Path("/{endpoint}")
    @Operation(summary = "One endpoint, without its secrets")
    public Endpoint endpoint(
            @Parameter(description = "The endpoint", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("endpoint") EndpointId endpoint) {
        return endpoints.endpoint(endpoint);
    }

    @PUT
    @Path("/{endpoint}")
    @Scope("deliveries:write")
    @Operation(summary = "Changes an endpoint, pauses it or lets it go on")
    public Endpoint change(
            @Parameter(description = "The endpoint", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("endpoint") EndpointId endpoint,
            @HeaderParam("If-Match") Version seen, EndpointChange change) {
        return endpoints.change(endpoint, seen.number(), change);
    }

    @DELETE
    @Path("/{endpoint}")
    @Scope("deliveries:write")
    @Operation(summary = "Removes an endpoint; what waits for it is not sent")
    public void remove(
            @Parameter(description = "The endpoint", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("endpoint") EndpointId endpoint,
            @HeaderParam("If-Match") Version seen) {
        endpoints.remove(endpoint, seen.number());
    }

    @POST
    @Path("/{endpoint}/secrets")
    @Scope("deliveries:write")
    @Operation(summary = "Gives an endpoint a new secret", description = "For a day the ones before it sign beside it.")
    @APIResponse(responseCode = "201", description = "The new secret")
    public Sent<EndpointSecret> rotate(
            @Parameter(description = "The endpoint", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("endpoint") EndpointId endpoint,
            @HeaderParam("If-Match") Version seen) {
        return told(() -> endpoints.rotate(endpoint, seen.number()));
    }

    @POST
    @Path("/{endpoint}/tests")
    @Scope("deliveries:write")
    @Operation(summary = "Sends an endpoint a message to try it with, through the outbox like all others")
    @APIResponse(responseCode = "201", description = "The message")
    public Sent<TestSent> test(
            @Parameter(description = "The endpoint", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("endpoint") EndpointId endpoint) {
        return commands.once(() -> {
            DeliveryId delivery = endpoints.test(endpoint);
            return Sent.created(new TestSent(delivery), "/api/deliveries/" + delivery);
        });
    }

    /** Tells the secret in the first answer alone: answers are kept under their key, and no secret stands open in the books. */
    private Sent<EndpointSecret> told(Supplier<AddedEndpoint> command) {
        AtomicReference<AddedEndpoint> made = new AtomicReference<>();
        Sent<EndpointSecret> answer = commands.once(() -> {
            made.set(command.get());
            return Sent.created(new EndpointSecret(made.get().id(), Optional.empty()), PATH + made.get().id());
        });
        return made.get() == null ? answer
                : Sent.created(new EndpointSecret(made.get().id(), Optional.of(made.get().secret())), PATH + made.get().id());
    }
}
