package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncOrganizations.Settings;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A Sync organization linked to a customer, from then until it is unlinked (R18). Linked again it is another link. */
@Entity
@Table(schema = "contracts", name = "sync_links")
public class SyncLink {

    private static final int LONGEST_REASON = 500;

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customerId;
    private String organization;
    private String name;
    private boolean rooms;
    private boolean desks;
    private boolean unlicensed;
    @Column(name = "rooms_confirmed")
    private boolean roomsConfirmed;
    private String country;
    private String zone;
    private String rules;
    private boolean applies;
    @Column(name = "refused_since")
    private Instant refusedSince;
    @Column(name = "refused_because")
    private String refusedBecause;
    @Column(name = "pull_due_at")
    private Instant pullDueAt;
    @Column(name = "pulled_at")
    private Instant pulledAt;
    @Column(name = "linked_at")
    private Instant linkedAt;
    @Column(name = "linked_by")
    private String linkedBy;
    @Column(name = "unlinked_at")
    private Instant unlinkedAt;
    @Column(name = "unlinked_by")
    private String unlinkedBy;
    @Version
    private long version;

    protected SyncLink() {
    }

    /** @param pullDueAt when the next nightly pull is due, if it is pulled nightly; @param at when it is linked (UTC) */
    public SyncLink(SyncLinkId id, CustomerId customer, String organization, String name, Settings settings, Instant pullDueAt, Instant at,
                    String by) {
        this.id = id.value();
        this.customerId = customer.value();
        this.organization = organization;
        this.name = name;
        this.refusedBecause = "";
        this.linkedAt = at;
        this.linkedBy = by;
        take(settings, pullDueAt);
    }

    /** @return whether anything is otherwise now */
    public boolean change(Settings to, Instant nextPull) {
        mustBeLinked();
        boolean changes = !settings().equals(to);
        take(to, nextPull);
        return changes;
    }

    /** Nothing is pulled any more. */
    public void unlink(Instant at, String by) {
        mustBeLinked();
        unlinkedAt = at;
        unlinkedBy = by;
        pullDueAt = null;
    }

    /** The nightly pull was begun; the next is due then. */
    public void pulledNightly(Instant nextPull) {
        pullDueAt = nextPull;
    }

    /** Sync was read to the end. */
    public void wasRead(Instant at) {
        pulledAt = at;
        isTaken();
    }

    /** Sync refuses it. @return whether that is new */
    public boolean isRefused(String because, Instant at) {
        boolean news = refusedSince == null;
        refusedSince = news ? at : refusedSince;
        refusedBecause = because.length() <= LONGEST_REASON ? because : because.substring(0, LONGEST_REASON);
        return news;
    }

    /** Nothing is known any more that Sync would refuse: it took it, or is to be asked with another certificate. */
    public void isTaken() {
        refusedSince = null;
        refusedBecause = "";
    }

    /** Refuses when it was unlinked. */
    public void mustBeLinked() {
        if (unlinkedAt != null) {
            throw Refused.conflict("link", "This Sync organization was unlinked; link it again first.");
        }
    }

    /** Refuses when somebody changed it since the caller read it. */
    public void mustBeAt(long readVersion) {
        if (version != readVersion) {
            throw Refused.stale("link");
        }
    }

    private void take(Settings settings, Instant nextPull) {
        rooms = settings.rooms();
        desks = settings.desks();
        unlicensed = settings.unlicensed();
        roomsConfirmed = settings.roomsConfirmed();
        country = settings.country().iso2();
        zone = settings.zone().map(ZoneId::getId).orElse(null);
        rules = SyncNotes.write(settings.rules());
        applies = settings.applies();
        pullDueAt = settings.nightly() ? Objects.requireNonNull(nextPull, "nextPull") : null;
    }

    public SyncLinkId id() {
        return new SyncLinkId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** Sync's id of the organization. */
    public String organization() {
        return organization;
    }

    public String name() {
        return name;
    }

    public Settings settings() {
        return new Settings(rooms, desks, unlicensed, roomsConfirmed, new CountryCode(country), Optional.ofNullable(zone).map(ZoneId::of),
                SyncNotes.rules(rules), pullDueAt != null, applies);
    }

    /** Since when Sync refuses it (UTC); empty while it does not. */
    public Optional<Instant> refusedSince() {
        return Optional.ofNullable(refusedSince);
    }

    public String refusedBecause() {
        return refusedBecause;
    }

    /** When the next nightly pull is due (UTC). */
    public Optional<Instant> pullDueAt() {
        return Optional.ofNullable(pullDueAt);
    }

    /** When Sync was last read to the end (UTC). */
    public Optional<Instant> pulledAt() {
        return Optional.ofNullable(pulledAt);
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public String linkedBy() {
        return linkedBy;
    }

    public Optional<Instant> unlinkedAt() {
        return Optional.ofNullable(unlinkedAt);
    }

    public long version() {
        return version;
    }
}
