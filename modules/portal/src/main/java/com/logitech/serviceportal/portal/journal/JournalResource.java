package com.logitech.serviceportal.portal.journal;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.journal.api.ChainVerdict;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.Journal;
import com.logitech.serviceportal.journal.api.JournalPage;
import com.logitech.serviceportal.journal.api.JournalQuery;
import com.logitech.serviceportal.journal.api.JournalVerification;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.rest.Continued;
import com.logitech.serviceportal.portal.rest.Items;
import com.logitech.serviceportal.portal.rest.json.RawJson;
import com.logitech.serviceportal.portal.rest.openapi.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who did what, when, and what was refused. */
@Path("/journal")
@Tag(name = "Journal", description = "Who did what, when, and what was refused; and the proof that it is as it was written")
@Scope("journal:read")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class JournalResource {

    /**
     * An entry as it is sent.
     *
     * @param actorName  as it was written then: a person's, or the code of what the portal does by itself
     * @param actorTitle who did it, in words
     * @param decision   the decision behind it, as it was written then
     */
    public record JournalEntry(
        UUID id, long sequence, Instant at, Instant recordedAt,
        UUID actor, Optional<String> actorName, String actorTitle, String origin,
        String kind, String story, Optional<UUID> customer, List<UUID> about,
        List<Finding.Fact> facts, boolean refused, Optional<RawJson> decision) {

        static JournalEntry of(Entry entry, Words words) {
            return new JournalEntry(
                    entry.id(), entry.sequence(), entry.at(), entry.recordedAt(),
                    entry.actor(), entry.actorName(), words.actor(entry), entry.origin(),
                    entry.kind(), entry.story(), entry.customer(), entry.about(),
                    entry.facts(), entry.refused(), entry.decision().map(RawJson::new));
        }
    }

    /** @param next the mark to go on from; left out at the end */
    public record JournalStretch(List<JournalEntry> items, Optional<String> next) implements Continued {
    }

    /** @param firstBad the first entry that is not as it was recorded; left out when the chain is intact */
    public record Verdict(Optional<UUID> customer, boolean intact, long sound, long anchors, Optional<Long> firstBad, String why) {

        static Verdict of(ChainVerdict verdict) {
            return new Verdict(verdict.customer(), verdict.intact(), verdict.sound(), verdict.anchors(),
                    verdict.firstBad().isPresent() ? Optional.of(verdict.firstBad().getAsLong()) : Optional.empty(), verdict.why());
        }
    }

    @Inject
    private Journal journal;
    @Inject
    private JournalVerification verification;
    @Inject
    private Words words;

    @GET
    @Operation(summary = "The journal, newest recording first, within what you see")
    public JournalStretch entries(
            @Parameter(description = "Only in this customer's books", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") UUID customer,
            @Parameter(description = "Only about this thing", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("thing") UUID thing,
            @Parameter(description = "Only of this person", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("actor") UUID actor,
            @Parameter(description = "Only of this kind", example = "LicenseAssigned") @QueryParam("kind") String kind,
            @Parameter(description = "Recorded at this instant or later", example = "2026-03-03T10:00:00Z")
            @QueryParam("from") Instant from,
            @Parameter(description = "Recorded before this instant", example = "2026-04-03T10:00:00Z") @QueryParam("until") Instant until,
            @Parameter(description = "Facts, refusals, or both", example = "FACTS")
            @QueryParam("which") @DefaultValue("FACTS_AND_REFUSALS") JournalQuery.Which which,
            @Parameter(description = "The mark a page ended with, to go on from there") @QueryParam("after") String after,
            @Parameter(description = "How many at once, 1 to 200", example = "50") @QueryParam("size") @DefaultValue("50") Integer size) {
        JournalPage page = journal.page(new JournalQuery(
                Optional.ofNullable(customer), Optional.ofNullable(thing), Optional.ofNullable(actor), Optional.ofNullable(kind),
                Optional.ofNullable(from), Optional.ofNullable(until), which, Optional.ofNullable(after), size));
        return new JournalStretch(page.entries().stream().map(entry -> JournalEntry.of(entry, words)).toList(), page.next());
    }

    @GET
    @Path("/verification")
    @Operation(summary = "Proves one chain: a customer's, or the house's own")
    public Verdict verify(
            @Parameter(description = "Whose chain; the house's own unless told", example = "6f1c7f2e-51c4-4f7e-9a53-0d3c9f7b2a10")
            @QueryParam("customer") UUID customer) {
        return Verdict.of(verification.verify(Optional.ofNullable(customer)));
    }

    @GET
    @Path("/verifications")
    @Operation(summary = "Proves every chain, the house's first")
    public Items<Verdict> verifyAll() {
        return new Items<>(verification.verifyAll().stream().map(Verdict::of).toList());
    }
}
