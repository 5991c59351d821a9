package com.logitech.serviceportal.portal.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.sync.SyncCertificateId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls;
import com.logitech.serviceportal.contracts.api.sync.SyncReconciliation;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.rest.Commands;
import com.logitech.serviceportal.portal.rest.Continued;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.Sent;
import com.logitech.serviceportal.portal.rest.Version;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Linked Sync organizations, what is pulled from them, and what is decided afterwards (R17, R18). */
@Path("/sync")
@Tag(name = "Sync", description = "Linked Sync organizations: certificates, pulls of Spaces and devices, what differs (R17, R18)")
@Scope("spaces:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class SyncResource {

    /** A certificate with its key, each in PEM; kept sealed and never given back. */
    public record CertificateRequest(String certificate, String key) {
    }

    /** The certificate to be forgotten. */
    public record CertificateRemoval(SyncCertificateId kept) {
    }

    /** Which places go in. */
    public record PullApplication(SyncPulls.PullChoice choice) {
    }

    /** What kind of Room a Space is. */
    public record CategoryConfirmation(SpaceCategory category) {
    }

    /** What becomes of a Space Sync names no more. */
    public record VanishedDecision(Fate decision) {
    }

    /** The Space that was decided about. */
    public record Decided(SpaceId space) {
    }

    /** Whether a Space stays. */
    public enum Fate {
        KEEP, REMOVE
    }

    /** @param next ask for what follows with {@code after} */
    public record PlacePage(List<SyncPulls.PulledPlace> items, Optional<String> next) implements Continued {
    }

    @Inject
    private SyncOrganizations organizations;
    @Inject
    private SyncPulls pulls;
    @Inject
    private SyncReconciliation reconciliation;
    @Inject
    private Commands commands;

    @GET
    @Path("/links")
    @Operation(summary = "A customer's Sync organizations, linked ones first, then those unlinked, newest first")
    public Items<SyncOrganizations.Link> links(
            @Parameter(description = "Whose", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10", required = true)
            @QueryParam("customer") CustomerId customer) {
        return new Items<>(organizations.links(given("customer", customer)));
    }

    @POST
    @Path("/links")
    @Scope("spaces:write")
    @Operation(summary = "Links a Sync organization to a customer", description = "Refused when it is linked already, to whomever (R18).")
    @APIResponse(responseCode = "201", description = "The link")
    public Sent<SyncOrganizations.Link> link(SyncOrganizations.NewLink link) {
        return commands.once(() -> {
            SyncOrganizations.Link linked = organizations.link(link);
            return Sent.created(linked, "/api/sync/links/" + linked.id());
        });
    }

    @GET
    @Path("/links/{link}")
    @Operation(summary = "One link")
    public SyncOrganizations.Link link(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link) {
        return organizations.link(link);
    }

    @PUT
    @Path("/links/{link}")
    @Scope("spaces:write")
    @Operation(summary = "Changes how an organization is pulled from")
    public SyncOrganizations.Link change(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link,
            @HeaderParam("If-Match") Version seen, SyncOrganizations.Settings settings) {
        return organizations.change(link, seen.number(), settings);
    }

    @DELETE
    @Path("/links/{link}")
    @Scope("spaces:write")
    @Operation(summary = "Unlinks an organization",
            description = "Its Spaces take no license and what licenses switch on there rests; licenses stay and count.")
    public void unlink(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link,
            @HeaderParam("If-Match") Version seen) {
        organizations.unlink(link, seen.number());
    }

    @POST
    @Path("/links/{link}/certificates")
    @Scope("spaces:write")
    @Operation(summary = "Keeps a certificate with its key, sealed", description = "Both in PEM, the key not encrypted; two at most.")
    @APIResponse(responseCode = "200", description = "The link with its certificates")
    public Sent<SyncOrganizations.Link> addCertificate(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link, CertificateRequest pem) {
        return commands.once(() -> Sent.done(organizations.addCertificate(link, pem.certificate(), pem.key())));
    }

    @POST
    @Path("/links/{link}/certificate-removals")
    @Scope("spaces:write")
    @Operation(summary = "Forgets a certificate and its key")
    @APIResponse(responseCode = "200", description = "The link with the certificates left")
    public Sent<SyncOrganizations.Link> removeCertificate(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link, CertificateRemoval removal) {
        return commands.once(() -> Sent.done(organizations.removeCertificate(link, given("kept", removal.kept()))));
    }

    @GET
    @Path("/links/{link}/pulls")
    @Operation(summary = "The link's pulls, newest first, at most 50")
    public Items<SyncPulls.Pull> pulls(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link) {
        return new Items<>(pulls.pulls(link));
    }

    @POST
    @Path("/links/{link}/pulls")
    @Scope("spaces:write")
    @Operation(summary = "Reads an organization and judges what it says, changing nothing",
            description = "Returns at once; the pull shows how far it is.")
    @APIResponse(responseCode = "202", description = "It has begun")
    public Sent<SyncPulls.Pull> pull(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link) {
        return commands.once(() -> {
            SyncPulls.Pull begun = pulls.pull(link);
            return Sent.begun(begun, "/api/sync/pulls/" + begun.id());
        });
    }

    @GET
    @Path("/links/{link}/waiting")
    @Operation(summary = "Spaces that wait for a decision: Rooms of a kind nobody has confirmed, and such as Sync names no more")
    public Items<SyncReconciliation.Waiting> waiting(
            @Parameter(description = "The link", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("link") SyncLinkId link) {
        return new Items<>(reconciliation.waiting(link));
    }

    @GET
    @Path("/pulls/{pull}")
    @Operation(summary = "One pull, and how far it is")
    public SyncPulls.Pull pull(
            @Parameter(description = "The pull", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("pull") SyncPullId pull) {
        return pulls.pull(pull);
    }

    @POST
    @Path("/pulls/{pull}/application")
    @Scope("spaces:write")
    @Operation(summary = "Puts what was read into the books", description = "Returns at once; the pull shows how far it is.")
    @APIResponse(responseCode = "202", description = "It has begun")
    public Sent<SyncPulls.Pull> apply(
            @Parameter(description = "The pull", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("pull") SyncPullId pull, PullApplication application) {
        return commands.once(() -> Sent.begun(pulls.apply(pull, application.choice()), "/api/sync/pulls/" + pull));
    }

    @POST
    @Path("/pulls/{pull}/cancellation")
    @Scope("spaces:write")
    @Operation(summary = "Ends a pull before anything is put into the books")
    @APIResponse(responseCode = "200", description = "The pull")
    public Sent<SyncPulls.Pull> cancel(
            @Parameter(description = "The pull", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("pull") SyncPullId pull) {
        return commands.once(() -> Sent.done(pulls.cancel(pull)));
    }

    @GET
    @Path("/pulls/{pull}/places")
    @Operation(summary = "The judged places in Sync's order, the vanished last")
    public PlacePage places(
            @Parameter(description = "The pull", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("pull") SyncPullId pull,
            @Parameter(description = "Only with this verdict", example = "ADDED") @QueryParam("verdict") SyncPulls.PlaceVerdict verdict,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        List<SyncPulls.PulledPlace> places = pulls.places(pull, Optional.ofNullable(verdict), Asked.line(after), size);
        return new PlacePage(places, places.size() < size ? Optional.empty()
                : Optional.of(String.valueOf(places.get(places.size() - 1).line())));
    }

    @GET
    @Path("/drifts")
    @Operation(summary = "Where Sync and we say different things now, the newest first")
    public Page<SyncReconciliation.Drift> drifts(
            @Parameter(description = "Whose", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10", required = true)
            @QueryParam("customer") CustomerId customer,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        return reconciliation.drifts(given("customer", customer), Optional.ofNullable(after), size);
    }

    @GET
    @Path("/counts")
    @Operation(summary = "How many Spaces Sync names in all linked organizations, each once (R111)")
    public SyncReconciliation.Count count(
            @Parameter(description = "Whose", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10", required = true)
            @QueryParam("customer") CustomerId customer) {
        return reconciliation.count(given("customer", customer));
    }

    @POST
    @Path("/spaces/{space}/confirmation")
    @Scope("spaces:write")
    @Operation(summary = "Says what kind of Room a Space from Sync is")
    @APIResponse(responseCode = "200", description = "The Space")
    public Sent<Decided> confirm(
            @Parameter(description = "The Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("space") SpaceId space, CategoryConfirmation confirmation) {
        return commands.once(() -> {
            reconciliation.confirm(space, confirmation.category());
            return Sent.done(new Decided(space));
        });
    }

    @POST
    @Path("/spaces/{space}/decision")
    @Scope("spaces:write")
    @Operation(summary = "Keeps or removes a Space Sync names no more")
    @APIResponse(responseCode = "200", description = "The Space")
    public Sent<Decided> decide(
            @Parameter(description = "The Space", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @PathParam("space") SpaceId space, VanishedDecision decision) {
        return commands.once(() -> {
            if (given("decision", decision.decision()) == Fate.KEEP) {
                reconciliation.keep(space);
            } else {
                reconciliation.remove(space);
            }
            return Sent.done(new Decided(space));
        });
    }

    private static <T> T given(String name, T value) {
        if (value == null) {
            throw Refused.input(name, "is required");
        }
        return value;
    }
}
