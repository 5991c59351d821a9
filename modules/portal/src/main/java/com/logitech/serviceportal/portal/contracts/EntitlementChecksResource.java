package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceEntitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
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

/** What many Spaces are entitled to, and whether many devices are covered, in one question. */
@Path("/entitlement-checks")
@Tag(name = "Entitlements", description = "What Spaces are entitled to, whether devices are covered, and why: a thousand at once")
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

    /**
     * @param devices 1 to 1,000 devices, each once; an unknown one answers for all
     * @param at      the instant asked about; left out for now
     * @param knownAt as known then; left out for now
     */
    public record DeviceCheckRequest(List<DeviceId> devices, Optional<Instant> at, Optional<Instant> knownAt) {
    }

    /** @param items in the order asked */
    public record DeviceCheck(Instant at, Instant knownAt, List<DeviceEntitlements.DeviceEntitlement> items) {
    }

    @Inject
    private Entitlements entitlements;
    @Inject
    private DeviceEntitlements deviceEntitlements;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;

    @POST
    @Question
    @Operation(summary = "What Spaces are entitled to and why",
            description = "Each answer has its decisions with clause, facts and, where denied, what would turn it.")
    public EntitlementCheck check(EntitlementCheckRequest asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = asked.at().orElse(now);
        Instant knownAt = asked.knownAt().orElse(now);
        Set<Benefit> wanted = wanted(asked.benefits(), now);
        Map<SpaceId, Entitlements.Entitlement> answers = entitlements.of(each("spaces", asked.spaces()), at, knownAt);
        return new EntitlementCheck(at, knownAt, asked.spaces().stream().map(answers::get).map(one -> one.about(wanted)).toList());
    }

    @POST
    @Path("/devices")
    @Question
    @Operation(summary = "Whether devices are covered and why (R19, R43, R44)",
            description = "Each answer says where the device stood, whether its product is on the list there, and what covered the Space.")
    public DeviceCheck checkDevices(DeviceCheckRequest asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = asked.at().orElse(now);
        Instant knownAt = asked.knownAt().orElse(now);
        Map<DeviceId, DeviceEntitlements.DeviceEntitlement> answers = deviceEntitlements.of(each("devices", asked.devices()), at, knownAt);
        return new DeviceCheck(at, knownAt, asked.devices().stream().map(answers::get).toList());
    }

    private static <T> Set<T> each(String field, List<T> asked) {
        Set<T> each = new LinkedHashSet<>(asked);
        if (each.size() < asked.size()) {
            throw Refused.input(field, "names one twice");
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
}
