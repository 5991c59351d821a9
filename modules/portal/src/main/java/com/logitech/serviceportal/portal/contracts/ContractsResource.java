package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Question;
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
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contracts, their licenses and the activation of plans. */
@Path("/contracts")
@Tag(name = "Contracts", description = "Contracts, their licenses, and the activation of Enterprise Plans")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ContractsResource {

    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licenses;
    @Inject
    private Commands commands;

    @GET
    @Operation(summary = "Contracts, newest first")
    public Page<ContractAdministration.ContractSummary> contracts(
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only of this level", example = "SELECT") @QueryParam("level") ServiceLevel level,
            @Parameter(description = "Only in this state", example = "IN_TERM")
            @QueryParam("state") ContractAdministration.ContractState state,
            @Parameter(description = "Only those whose first uncovered day lies before this day", example = "2027-01-01")
            @QueryParam("endingBefore") LocalDate endingBefore,
            @Parameter(description = "Part of the number or the customer's name", example = "1000")
            @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return contracts.contracts(new ContractAdministration.ContractQuery(
                Optional.ofNullable(customer), Optional.ofNullable(level), Optional.ofNullable(state),
                Optional.ofNullable(endingBefore), text, Optional.ofNullable(after), size));
    }

    @GET
    @Path("/{contract}")
    @Operation(summary = "One contract, with the decision about its start (R23, R113)")
    public ContractAdministration.ContractSummary contract(
            @Parameter(description = "The contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId contract) {
        return contracts.contract(contract);
    }

    @GET
    @Path("/{contract}/licenses")
    @Operation(summary = "The licenses of a contract, by number",
            description = "ASSIGNED are those on a Space or to come to one; in parts: PLANNED, to come to one later; ENDING_SOON, on one "
            + "now and for 90 days more at most; STAYING, the others on one now.")
    public Page<LicenseAdministration.LicenseSummary> licenses(
            @Parameter(description = "The contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId contract,
            @Parameter(description = "Which ones", example = "FREE")
            @QueryParam("filter") @DefaultValue("ALL") LicenseAdministration.LicenseFilter filter,
            @Parameter(description = "Words of the name or place of the Space it is on or is to come to", example = "board")
            @QueryParam("text") @DefaultValue("") String text,
            @Parameter(description = "Only those on a Space of this category, and free ones that fit it", example = "SMALL_ROOM")
            @QueryParam("category") SpaceCategory category,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return licenses.licenses(new LicenseAdministration.LicenseQuery(contract, filter, text, Optional.ofNullable(category),
                Optional.ofNullable(after), size));
    }

    @POST
    @Path("/{contract}/activation")
    @Scope("contracts:write")
    @Operation(summary = "Activates an Enterprise Plan (R110)",
            description = "Service for all Spaces of its category. A second activation changes nothing.")
    public Sent<ContractAdministration.ContractSummary> activate(
            @Parameter(description = "The contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId contract) {
        return commands.once(() -> Sent.done(contracts.activate(contract)));
    }

    @POST
    @Path("/{contract}/activation-preview")
    @Scope("contracts:write")
    @Question
    @Operation(summary = "What the activation of a plan would bring about")
    public EffectPreview previewActivate(
            @Parameter(description = "The contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("contract") ContractId contract) {
        return contracts.previewActivate(contract);
    }
}
