package com.logitech.serviceportal.portal.countries;

import com.logitech.serviceportal.countries.api.CountryAdministration;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The country books: dated rows that are only added. */
@Path("/country-books")
@Tag(name = "Country books", description = "Dated rows by operations; nobody changes or removes one")
@Scope("countries:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CountryBooksResource {

    private static final String REHEARSED = "Nothing is stored. Of the 1,000 that are due soonest; closed, answered and late tickets keep "
            + "what they were told.";

    private static final String ROWS = "/api/country-books/rows";

    @Inject
    private CountryAdministration books;
    @Inject
    private CalendarRehearsal rehearsal;
    @Inject
    private Commands commands;

    @GET
    @Path("/rows")
    @Operation(summary = "The rows of a book, latest effective day first")
    public Items<CountryAdministration.RecordedRow> rows(
            @Parameter(description = "Which book", example = "COVERAGE")
            @QueryParam("book") @DefaultValue("COVERAGE") CountryAdministration.Book book,
            @Parameter(description = "Only of this country", example = "CH") @QueryParam("country") CountryCode country) {
        return new Items<>(books.rows(book, Optional.ofNullable(country)));
    }

    @POST
    @Path("/countries")
    @Scope("countries:write")
    @Operation(summary = "Adds a country or a new state of one")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addCountry(CountryAdministration.CountryEntry entry) {
        return commands.once(() -> Sent.created(books.addCountry(entry), ROWS));
    }

    @POST
    @Path("/coverage")
    @Scope("countries:write")
    @Operation(summary = "Puts a country on a level's list, or off it (R100)")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addCoverage(CountryAdministration.CoverageEntry entry) {
        return commands.once(() -> Sent.created(books.addCoverage(entry), ROWS));
    }

    @POST
    @Path("/jumpstart")
    @Scope("countries:write")
    @Operation(summary = "Says whether channel partners sell JumpStart products in the country (R117)")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addJumpStart(CountryAdministration.JumpStartEntry entry) {
        return commands.once(() -> Sent.created(books.addJumpStart(entry), ROWS));
    }

    @POST
    @Path("/benefits")
    @Scope("countries:write")
    @Operation(summary = "Says whether a benefit is offered in the country (R102)")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addBenefit(CountryAdministration.BenefitEntry entry) {
        return commands.once(() -> Sent.created(books.addBenefit(entry), ROWS));
    }

    @POST
    @Path("/requirements")
    @Scope("countries:write")
    @Operation(summary = "Says what the country asks for (R70, R71, R103)")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addRequirement(CountryAdministration.RequirementEntry entry) {
        return commands.once(() -> Sent.created(books.addRequirement(entry), ROWS));
    }

    @POST
    @Path("/holidays")
    @Scope("countries:write")
    @Operation(summary = "Adds a local public holiday, or says that a day of the calendar is none")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addHoliday(CountryAdministration.HolidayEntry entry) {
        return commands.once(() -> Sent.created(books.addHoliday(entry), ROWS));
    }

    @POST
    @Path("/holidays/rehearsal")
    @Question
    @Scope("countries:write")
    @Operation(summary = "Says which open tickets a holiday would move, before it is added", description = REHEARSED)
    public CalendarRehearsal.Moves rehearseHoliday(CountryAdministration.HolidayEntry entry) {
        return rehearsal.of(() -> books.addHoliday(entry));
    }

    @POST
    @Path("/warehouses")
    @Scope("countries:write")
    @Operation(summary = "Says from where the country is served and whether by the next business day (R68)")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addWarehouse(CountryAdministration.WarehouseEntry entry) {
        return commands.once(() -> Sent.created(books.addWarehouse(entry), ROWS));
    }

    @POST
    @Path("/support-hours")
    @Scope("countries:write")
    @Operation(summary = "Changes the hours of a region's desk (R123)")
    @APIResponse(responseCode = "201", description = "The row as recorded")
    public Sent<CountryAdministration.RecordedRow> addSupportHours(CountryAdministration.SupportHoursEntry entry) {
        return commands.once(() -> Sent.created(books.addSupportHours(entry), ROWS));
    }

    @POST
    @Path("/support-hours/rehearsal")
    @Question
    @Scope("countries:write")
    @Operation(summary = "Says which open tickets other hours would move, before they are added", description = REHEARSED)
    public CalendarRehearsal.Moves rehearseSupportHours(CountryAdministration.SupportHoursEntry entry) {
        return rehearsal.of(() -> books.addSupportHours(entry));
    }
}
