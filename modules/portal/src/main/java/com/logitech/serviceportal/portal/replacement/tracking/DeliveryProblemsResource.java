package com.logitech.serviceportal.portal.replacement.tracking;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblem;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblems;
import com.logitech.serviceportal.replacement.api.tracking.ProblemOutcome;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is wrong with the delivery of a unit, and what came of it (R64). */
@Path("/returns/{return}/shipments/{unit}/problem")
@Tag(name = "Returns", description = "What failed, whether and by which way it is replaced, why, and what is missing")
@Scope("returns:write")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DeliveryProblemsResource {

    private static final String EXAMPLE = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10";
    private static final String UNIT = "2347FW0A12B8";

    /** What is wrong. */
    public record NewDeliveryProblem(DeliveryProblem problem, String text) {
    }

    /** What came of it. */
    public record ProblemSettlement(ProblemOutcome outcome, String reason) {
    }

    @Inject
    private DeliveryProblems problems;
    @Inject
    private Commands commands;

    @POST
    @Operation(summary = "Says that something is wrong with the delivery of a unit",
            description = "One problem of a unit at a time. That it has not arrived is taken once its planned window is over (R64); that "
                    + "it came damaged, or that something else came, also before its arrival is written down. While it is open, the "
                    + "return stands as on its way.")
    public Sent<ReturnShipping> report(@Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @Parameter(description = "The serial number of the unit that was sent", example = UNIT) @PathParam("unit") SerialNumber unit,
            @HeaderParam("If-Match") Version seen, NewDeliveryProblem problem) {
        return commands.once(() -> Sent.done(problems.report(id, seen.number(), unit, problem.problem(), problem.text())));
    }

    @POST
    @Path("/settlement")
    @Operation(summary = "Settles what was wrong with the delivery of a unit",
            description = "By operations; the customer reads the reason. It sends nothing: that another unit was sent is taken once one "
                    + "was, and a unit that has not arrived is given up then.")
    public Sent<ReturnShipping> settle(@Parameter(description = "The return", example = EXAMPLE) @PathParam("return") ReturnId id,
            @Parameter(description = "The serial number of the unit that was sent", example = UNIT) @PathParam("unit") SerialNumber unit,
            @HeaderParam("If-Match") Version seen, ProblemSettlement settlement) {
        return commands.once(() -> Sent.done(problems.settle(id, seen.number(), unit, settlement.outcome(), settlement.reason())));
    }
}
