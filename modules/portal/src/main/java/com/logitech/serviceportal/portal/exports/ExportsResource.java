package com.logitech.serviceportal.portal.exports;

import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseFilter;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.Export;
import com.logitech.serviceportal.portal.sheets.FileKind;
import com.logitech.serviceportal.portal.sheets.Rows;
import com.logitech.serviceportal.portal.support.reports.ReportWords;
import com.logitech.serviceportal.support.api.reports.TicketReports;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whole lists as files, with the filters of the lists. */
@Path("/exports")
@Tag(name = "Exports", description = "Whole lists as files, with the filters of the lists and the reason beside each row")
@RequestScoped
public class ExportsResource {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HOW = "The file is written while it is read: rows are as they are when their stretch is reached.";

    @Inject
    private SpaceRegister spaces;
    @Inject
    private DeviceRegister devices;
    @Inject
    private ContractAdministration contracts;
    @Inject
    private SpaceRows spaceRows;
    @Inject
    private DeviceRows deviceRows;
    @Inject
    private LicenseRows licenseRows;
    @Inject
    private TicketReports reports;
    @Inject
    private ReportWords reportWords;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    @GET
    @Path("/spaces")
    @Produces({CSV, XLSX})
    @Scope("spaces:read")
    @Operation(summary = "Spaces, each with its level and why", description = HOW)
    public Response spaces(
            @Parameter(description = "As what", example = "CSV") @QueryParam("format") @DefaultValue("CSV") FileKind format,
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only of this category", example = "SMALL_ROOM") @QueryParam("category") SpaceCategory category,
            @Parameter(description = "Only those with (true) or without (false) a license or plan now", example = "true")
            @QueryParam("covered") Boolean covered,
            @Parameter(description = "Part of name, site or building", example = "board") @QueryParam("text") @DefaultValue("") String text,
            @Context UriInfo asked) {
        return file("spaces", format, asked, spaceRows.columns(), spaceRows.of(Rows.of((mark, size) ->
                spaces.spaces(new SpaceRegister.SpaceQuery(Optional.ofNullable(customer), Optional.ofNullable(category),
                        Optional.ofNullable(covered), text, mark, size)))));
    }

    @GET
    @Path("/devices")
    @Produces({CSV, XLSX})
    @Scope("devices:read")
    @Operation(summary = "Devices, each with the level that reaches it and why", description = HOW)
    public Response devices(
            @Parameter(description = "As what", example = "CSV") @QueryParam("format") @DefaultValue("CSV") FileKind format,
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only in this Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("space") SpaceId space,
            @Parameter(description = "Part of the serial number or the product's name", example = "2347")
            @QueryParam("text") @DefaultValue("") String text, @Context UriInfo asked) {
        return file("devices", format, asked, deviceRows.columns(), deviceRows.of(Rows.of((mark, size) ->
                devices.devices(new DeviceRegister.DeviceQuery(Optional.ofNullable(customer), Optional.ofNullable(space), text, mark,
                        size)))));
    }

    @GET
    @Path("/contracts")
    @Produces({CSV, XLSX})
    @Scope("contracts:read")
    @Operation(summary = "Contracts, each with its dates and why it starts then", description = HOW)
    public Response contracts(
            @Parameter(description = "As what", example = "CSV") @QueryParam("format") @DefaultValue("CSV") FileKind format,
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only of this level", example = "SELECT") @QueryParam("level") ServiceLevel level,
            @Parameter(description = "Only in this state", example = "IN_TERM")
            @QueryParam("state") ContractAdministration.ContractState state,
            @Parameter(description = "Only those whose first uncovered day lies before this day", example = "2027-01-01")
            @QueryParam("endingBefore") LocalDate endingBefore,
            @Parameter(description = "Part of the number or the customer's name", example = "1000")
            @QueryParam("text") @DefaultValue("") String text, @Context UriInfo asked) {
        return file("contracts", format, asked, Columns.of(ContractAdministration.ContractSummary.class),
                all(customer, level, state, endingBefore, text));
    }

    @GET
    @Path("/licenses")
    @Produces({CSV, XLSX})
    @Scope("contracts:read")
    @Operation(summary = "Licenses by contract, each with the Space it is on", description = HOW)
    public Response licenses(
            @Parameter(description = "As what", example = "CSV") @QueryParam("format") @DefaultValue("CSV") FileKind format,
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "Only of this contract", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("contract") ContractId contract,
            @Parameter(description = "Only of this level", example = "SELECT") @QueryParam("level") ServiceLevel level,
            @Parameter(description = "Only of contracts in this state", example = "IN_TERM")
            @QueryParam("state") ContractAdministration.ContractState state,
            @Parameter(description = "Which ones", example = "FREE") @QueryParam("filter") @DefaultValue("ALL") LicenseFilter filter,
            @Context UriInfo asked) {
        Rows<LicenseRows.Row> rows = contract != null ? licenseRows.of(contracts.contract(contract), filter)
                : all(customer, level, state, null, "").each(one -> licenseRows.of(one, filter));
        return file("licenses", format, asked, licenseRows.columns(), rows);
    }

    @GET
    @Path("/ticket-figures")
    @Produces({CSV, XLSX})
    @Scope("tickets:read")
    @Operation(summary = "The figures of the help desk, a line for each", description = "The same as of the report, in words.")
    public Response ticketFigures(
            @Parameter(description = "As what", example = "CSV") @QueryParam("format") @DefaultValue("CSV") FileKind format,
            @Parameter(description = "Only this customer's", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "The first day", example = "2026-01-01", required = true) @QueryParam("from") LocalDate from,
            @Parameter(description = "The first day behind the period", example = "2026-04-01", required = true)
            @QueryParam("until") LocalDate until, @Context UriInfo asked) {
        TicketReports.TicketFigures figures =
                reports.figures(new TicketReports.ReportQuery(Optional.ofNullable(customer), from, until));
        return file("ticket-figures", format, asked, Columns.of(ReportWords.Line.class), reportWords.rows(figures));
    }

    private Rows<ContractAdministration.ContractSummary> all(CustomerId customer, ServiceLevel level,
            ContractAdministration.ContractState state, LocalDate endingBefore, String text) {
        return Rows.of((mark, size) -> contracts.contracts(new ContractAdministration.ContractQuery(Optional.ofNullable(customer),
                Optional.ofNullable(level), Optional.ofNullable(state), Optional.ofNullable(endingBefore), text, mark, size)));
    }

    private <T> Response file(String name, FileKind format, UriInfo asked, Columns<T> columns, Rows<T> rows) {
        Map<String, String> filters = new TreeMap<>();
        asked.getQueryParameters().forEach((parameter, values) -> {
            if (!parameter.equals("format") && !values.get(0).isBlank()) {
                filters.put(parameter, values.get(0));
            }
        });
        Export<T> file = new Export<>(name, filters, clock.instant(), columns, rows, count -> words.text("export.more", count));
        StreamingOutput body = to -> file.write(format, to);
        return Response.ok(body, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName(format) + "\"").build();
    }
}
