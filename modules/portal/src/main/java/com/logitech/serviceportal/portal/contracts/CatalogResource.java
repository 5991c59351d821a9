package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What can be bought and what it gives. */
@Path("/catalog")
@Tag(name = "Catalog", description = "Categories, offerings, the benefit matrix and supported products, as dated rows")
@Scope("contracts:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class CatalogResource {

    /** Where the table lists a benefit (R2). */
    public record BenefitRow(Benefit code, String title, String block, List<Listed> listed) {
    }

    /** A cell of the table that lists the benefit. */
    public record Listed(ServiceLevel level, SpaceCategory category) {
    }

    /** @param listed on whose list it is, from when, and until when */
    public record ProductRow(String code, String title, Catalog.Product.Kind kind, boolean keyDevice, boolean collabOs,
            List<ListedFor> listed) {
    }

    /** @param removedOn the first day it is no longer on the list */
    public record ListedFor(SpaceCategory category, LocalDate from, Optional<LocalDate> removedOn) {
    }

    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;

    @GET
    @Path("/categories")
    @Operation(summary = "The categories of Space (R4)")
    public Items<Catalog.Category> categories(
            @Parameter(description = "As known at this instant; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        return new Items<>(edition(knownAt).categories());
    }

    @GET
    @Path("/offerings")
    @Operation(summary = "What can be ordered on a day, and which Spaces a license of it fits (R7)")
    public Items<Catalog.Offering> offerings(
            @Parameter(description = "The day asked about; today (UTC) unless told", example = "2026-03-03") @QueryParam("on") LocalDate on,
            @Parameter(description = "As known at this instant; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        return new Items<>(edition(knownAt).offerings(day(on)));
    }

    @GET
    @Path("/benefits")
    @Operation(summary = "The benefit matrix: which level gives what to which category (R2)")
    public Items<BenefitRow> benefits(
            @Parameter(description = "The day asked about; today (UTC) unless told", example = "2026-03-03") @QueryParam("on") LocalDate on,
            @Parameter(description = "As known at this instant; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Catalog.Edition edition = edition(knownAt);
        LocalDate day = day(on);
        return new Items<>(edition.benefits().stream().map(benefit -> new BenefitRow(benefit.code(), benefit.title(), benefit.block(),
                Stream.of(ServiceLevel.values()).flatMap(level -> edition.categories().stream()
                        .filter(category -> edition.lists(level, category.code(), benefit.code(), day))
                        .map(category -> new Listed(level, category.code()))).toList())).toList());
    }

    @GET
    @Path("/products")
    @Operation(summary = "Supported products, and the categories whose list they are on (R43, R44)")
    public Items<ProductRow> products(
            @Parameter(description = "As known at this instant; now unless told", example = "2026-03-03T10:00:00Z")
            @QueryParam("knownAt") Instant knownAt) {
        Catalog.Edition edition = edition(knownAt);
        return new Items<>(edition.products().stream()
                .map(product -> new ProductRow(product.code(), product.title(), product.kind(), product.keyDevice(), product.collabOs(),
                        listings(edition, product))).toList());
    }

    private static List<ListedFor> listings(Catalog.Edition edition, Catalog.Product product) {
        return edition.categories().stream().flatMap(category -> edition.listings(category.code(), product.code()).stream()
                .map(listing -> new ListedFor(category.code(), listing.from(), listing.removedOn()))).toList();
    }

    private Catalog.Edition edition(Instant knownAt) {
        return catalog.asKnownAt(knownAt == null ? clock.instant() : knownAt);
    }

    private LocalDate day(LocalDate on) {
        return on == null ? LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) : on;
    }
}
