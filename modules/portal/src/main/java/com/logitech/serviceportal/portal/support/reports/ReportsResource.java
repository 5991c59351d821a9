package com.logitech.serviceportal.portal.support.reports;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.reports.TicketReports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures of the help desk. */
@Path("/reports/tickets")
@Tag(name = "Reports", description = "Figures of the help desk, each the count of a list")
@Scope("tickets:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportsResource {

    @Inject
    private TicketReports reports;

    @GET
    @Operation(summary = "How first responses stand, what is open by age, what was opened and closed by week, and why it was closed",
            description = "Days are those of UTC. Parts add up to their total, and each figure is the count of the list with its filter.")
    public TicketReports.TicketFigures figures(
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "The first day", example = "2026-01-01", required = true) @QueryParam("from") LocalDate from,
            @Parameter(description = "The first day behind the period", example = "2026-04-01", required = true)
            @QueryParam("until") LocalDate until) {
        return reports.figures(new TicketReports.ReportQuery(Optional.ofNullable(customer), from, until));
    }
}
