package com.logitech.serviceportal.portal.countries;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryRequirements;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.Requirements;
import com.logitech.serviceportal.countries.api.Warehouses;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesks;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Countries as they stand on a day. */
@Path("/countries")
@Tag(name = "Countries", description = "Where levels are sold and used, what countries ask for, and from where they are served")
@Scope("countries:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CountriesResource {

    /** What a country asks for, and who contracts there (R54, R70, R71, R103, R140). */
    public record PaperworkAsked(boolean writtenProofOfPurchase, boolean taxRegistrationNumber, Optional<String> consumerLawNotice,
            boolean consumablesIncluded, String contractingEntity, String governingLaw) {

        static PaperworkAsked of(Requirements requirements) {
            return new PaperworkAsked(
                    requirements.writtenProofOfPurchase(), requirements.taxRegistrationNumber(), requirements.consumerLawNotice(),
                    requirements.consumablesIncluded(), requirements.entity().title(), requirements.law().title());
        }
    }

    /**
     * @param delivery     from where replacements go there; left out while that is unknown, and then not available (R68)
     * @param calendar     whose working days count there; left out where none is known
     * @param supportHours of the region's desk
     */
    public record Country(CountryStanding standing, PaperworkAsked requirements, Optional<DeliveryOffer> delivery,
            Optional<String> calendar, OpeningHours supportHours) {
    }

    @Inject
    private CoveredCountries countries;
    @Inject
    private CountryRequirements requirements;
    @Inject
    private Warehouses warehouses;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private SupportDesks desks;
    @Inject
    private Clock clock;

    @GET
    @Operation(summary = "Every country with a row in force on the day, by name (R100-R102)")
    public Items<CountryStanding> countries(
            @Parameter(description = "The day asked about; today (UTC) unless told", example = "2026-03-03") @QueryParam("on") LocalDate on,
            @Parameter(description = "As known at this instant; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Items<>(countries.asKnownAt(knownAt == null ? now : knownAt)
                .countries(on == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : on));
    }

    @GET
    @Path("/{country}")
    @Operation(summary = "One country on a day: standing, requirements, delivery, calendar and support hours")
    public Country country(
            @Parameter(description = "Its two letters of ISO 3166", example = "CH")
            @PathParam("country") CountryCode country,
            @Parameter(description = "The day asked about; today (UTC) unless told", example = "2026-03-03") @QueryParam("on") LocalDate on,
            @Parameter(description = "As known at this instant; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant known = knownAt == null ? now : knownAt;
        LocalDate day = on == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : on;
        CountryStanding standing = countries.asKnownAt(known).country(country, day).orElseThrow(() -> Refused.notFound("country"));
        return new Country(standing, PaperworkAsked.of(requirements.of(country, day, known)), warehouses.serving(country, day, known),
                calendars.of(country, known).map(WorkingCalendar::name), desks.of(standing.region(), known).hours(day));
    }
}
