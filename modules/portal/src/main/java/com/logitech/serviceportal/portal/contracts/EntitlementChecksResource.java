package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.rest.openapi.Question;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What many Spaces are entitled to, in one question. */
@Path("/entitlement-checks")
@Tag(name = "Entitlements", description = "What Spaces are entitled to and why, a thousand at once")
@Scope("entitlements:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class EntitlementChecksResource {

    /**
     * @param spaces   1 to 1,000 Spaces, each once; an unknown one answers for all
     * @param at       the instant asked about; left out for now
     * @param knownAt  as known then; left out for now
     * @param benefits only these; left out for all
     */
    public record EntitlementCheckRequest(List<SpaceId> spaces, Optional<Instant> at, Optional<Instant> knownAt, List<Benefit> benefits) {
    }

    /** @param items in the order asked */
    public record EntitlementCheck(Instant at, Instant knownAt, List<Entitlements.Entitlement> items) {
    }

    @Inject
    private Entitlements entitlements;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;

    @POST
    @Question
    @Operation(summary = "What Spaces are entitled to and why", description = "Each answer has its decisions with clause, facts and, where denied, what would turn it.")
    public EntitlementCheck check(EntitlementCheckRequest asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = asked.at().orElse(now);
        Instant knownAt = asked.knownAt().orElse(now);
        Set<Benefit> wanted = wanted(asked.benefits(), now);
        Map<SpaceId, Entitlements.Entitlement> answers = entitlements.of(each(asked.spaces()), at, knownAt);
        return new EntitlementCheck(at, knownAt, asked.spaces().stream().map(answers::get).map(one -> only(one, wanted)).toList());
    }

    private static Set<SpaceId> each(List<SpaceId> spaces) {
        if (spaces.isEmpty() || spaces.size() > Entitlements.MOST_AT_ONCE) {
            throw Refused.input("spaces", "names 1 to " + Entitlements.MOST_AT_ONCE + " Spaces");
        }
        Set<SpaceId> each = new LinkedHashSet<>(spaces);
        if (each.size() < spaces.size()) {
            throw Refused.input("spaces", "names a Space twice");
        }
        return each;
    }

    private Set<Benefit> wanted(List<Benefit> benefits, Instant now) {
        Set<Benefit> unknown = new LinkedHashSet<>(benefits);
        catalog.asKnownAt(now).benefits().forEach(known -> unknown.remove(known.code()));
        if (!unknown.isEmpty()) {
            throw Refused.input("benefits", "names a benefit that is not in the table; those that are stand in /api/catalog/benefits");
        }
        return Set.copyOf(benefits);
    }

    private static Entitlements.Entitlement only(Entitlements.Entitlement all, Set<Benefit> wanted) {
        return wanted.isEmpty() ? all : new Entitlements.Entitlement(all.space(), all.spaceName(), all.at(), all.knownAt(), all.existed(), all.category(),
                all.level(), all.cover(), all.contract(), all.benefits().stream().filter(one -> wanted.contains(one.benefit())).toList());
    }
}
