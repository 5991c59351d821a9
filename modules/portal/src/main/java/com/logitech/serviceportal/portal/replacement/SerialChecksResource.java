package com.logitech.serviceportal.portal.replacement;

import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
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
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** By what devices are replaced, a thousand serial numbers at once. */
@Path("/serial-checks")
@Tag(name = "Serial checks", description = "By what devices are replaced if they fail, until when and why: a thousand at once")
@Scope("entitlements:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SerialChecksResource {

    /**
     * @param serials 1 to 1,000, as they are written on the devices; one that is unknown, or a stranger's, answers as not registered
     * @param at      the instant asked about; left out for now
     * @param knownAt as known then; left out for now
     */
    public record SerialCheckRequest(List<String> serials, Optional<Instant> at, Optional<Instant> knownAt) {
    }

    /** @param items in the order asked */
    public record SerialChecks(Instant at, Instant knownAt, List<DeviceCovers.SerialCheck> items) {
    }

    @Inject
    private DeviceCovers covers;
    @Inject
    private Clock clock;

    @POST
    @Question
    @Operation(summary = "By what devices are replaced, until when and why (R58 to R62)",
            description = "Under Select, by the standard warranty, or not; each with the decision, its clauses and its facts.")
    public SerialChecks check(SerialCheckRequest asked) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant at = asked.at().orElse(now);
        Instant knownAt = asked.knownAt().orElse(now);
        return new SerialChecks(at, knownAt, covers.check(asked.serials(), at, knownAt));
    }
}
