package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.DeviceFate;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PlaceVerdict;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PullChoice;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PullState;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One reading of a linked Sync organization on its way into the books (R17): read, judged, applied. Who works on it holds a lease; when
 * that runs out without an end, the step was lost with its server and is taken up by another, reading from where it had come to.
 */
@Entity
@Table(schema = "contracts", name = "sync_pulls")
public class SyncPull {

    /** How long a step may be silent before it counts as lost. */
    public static final Duration LEASE = Duration.ofMinutes(3);
    /** What loses its server so often is what brings it down. */
    private static final int MOST_TRIES = 3;
    private static final int LONGEST_PROBLEM = 500;

    @Id
    private UUID id;
    @Column(name = "link_id")
    private UUID linkId;
    @Column(name = "customer_id")
    private UUID customerId;
    private String state;
    private boolean nightly;
    private boolean applies;
    private String continuation;
    private int pages;
    private long places;
    @Column(name = "row_done")
    private long rowDone;
    private String counts;
    private String devices;
    private String problem;
    private String note;
    @Column(name = "begun_at")
    private Instant begunAt;
    @Column(name = "read_at")
    private Instant readAt;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "asked_by")
    private String askedBy;
    @Column(name = "asked_by_id")
    private UUID askedById;
    @Column(name = "lease_until")
    private Instant leaseUntil;
    private int tries;
    @Version
    private long version;

    protected SyncPull() {
    }

    /** Reading begins. @param nightly whether the night brings it about; @param applies whether it goes into the books by itself */
    public SyncPull(SyncPullId id, SyncLink link, boolean nightly, boolean applies, Caller by, Instant at) {
        this.id = id.value();
        this.linkId = link.id().value();
        this.customerId = link.customer().value();
        this.nightly = nightly;
        this.applies = applies;
        this.continuation = "";
        this.counts = SyncNotes.write(Map.<PlaceVerdict, Long>of());
        this.devices = SyncNotes.write(Map.<DeviceFate, Long>of());
        this.begunAt = at;
        begin(PullState.READING, by, at);
    }

    /** Sync was read to the end; what it said is judged now. */
    public void wasRead(Instant at) {
        readAt = at;
        continuation = "";
        state = PullState.JUDGING.name();
        tries = 0;
        work(at);
    }

    /** Every place has its verdict. */
    public void judged(Map<PlaceVerdict, Long> verdicts, Instant at) {
        counts = SyncNotes.write(verdicts);
        end(PullState.JUDGED, "", at);
    }

    /** The places go into the books. Refused before they are judged, while a step runs, when done, and for all while one is refused. */
    public void beginApplying(PullChoice choice, Caller by, Instant now) {
        if (state() != PullState.JUDGED) {
            throw Refused.conflict("pull", switch (state()) {
                case READING, JUDGING -> "This pull is still under way.";
                case APPLYING -> "This pull is being put into the books right now.";
                case APPLIED -> "This pull is in the books already.";
                default -> "This pull came to nothing; begin another.";
            });
        }
        long refused = verdicts().getOrDefault(PlaceVerdict.REFUSED, 0L);
        if (choice == PullChoice.ALL && refused > 0) {
            throw Refused.conflict("choice", (refused == 1 ? "One place is" : refused + " places are")
                    + " refused. Mend it in Sync, or choose to take only the good ones.");
        }
        begin(PullState.APPLYING, by, now);
    }

    /** The places are in the books. */
    public void applied(Map<DeviceFate, Long> fates, Instant at) {
        rowDone = places;
        devices = SyncNotes.write(fates);
        end(PullState.APPLIED, "", at);
    }

    /** The running step came to nothing; the one before it stands. @param why in words */
    public void giveUp(String why, Instant at) {
        end(state() == PullState.APPLYING ? PullState.JUDGED : PullState.FAILED, why, at);
    }

    /** It ends before anything is put into the books. */
    public void cancel(Instant at) {
        if (state() != PullState.READING && state() != PullState.JUDGING && state() != PullState.JUDGED) {
            throw Refused.conflict("pull", state() == PullState.APPLYING ? "This pull is being put into the books right now."
                    : "This pull has ended already.");
        }
        end(PullState.CANCELLED, "", at);
    }

    /** Begins a step anew that was lost with its server; gives it up when that has happened too often. */
    public void takeUp(Instant now) {
        if (tries < MOST_TRIES) {
            work(now);
        } else {
            giveUp("The server stopped in the middle of it, " + tries + " times. Nothing was changed.", now);
        }
    }

    /** Whom the step that was lost is done for: he could have asked for it then, whatever he may now. @param name as it is now */
    public Caller asker(String name) {
        return new Caller(askedById, name, Set.of(Role.SYSTEM), Map.of(), "round");
    }

    private void begin(PullState step, Caller by, Instant now) {
        state = step.name();
        problem = "";
        tries = 0;
        askedBy = by.signature();
        askedById = by.user();
        endedAt = null;
        work(now);
    }

    private void work(Instant now) {
        tries++;
        rowDone = 0;
        note = "";
        leaseUntil = now.plus(LEASE);
    }

    private void end(PullState step, String why, Instant at) {
        state = step.name();
        problem = why.length() <= LONGEST_PROBLEM ? why : why.substring(0, LONGEST_PROBLEM);
        note = "";
        leaseUntil = null;
        endedAt = at;
    }

    public SyncPullId id() {
        return new SyncPullId(id);
    }

    public SyncLinkId link() {
        return new SyncLinkId(linkId);
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    public PullState state() {
        return PullState.valueOf(state);
    }

    public boolean isNightly() {
        return nightly;
    }

    /** Whether it goes into the books by itself once it is judged. */
    public boolean appliesByItself() {
        return applies;
    }

    /** Where reading goes on; empty at the beginning. */
    public String continuation() {
        return continuation;
    }

    /** How many answers of Sync it took so far. */
    public int pages() {
        return pages;
    }

    /** How many places were read so far. */
    public long places() {
        return places;
    }

    /** How many places the running step has behind it. */
    public long rowDone() {
        return rowDone;
    }

    public Map<PlaceVerdict, Long> verdicts() {
        return SyncNotes.counts(PlaceVerdict.class, counts);
    }

    public Map<DeviceFate, Long> devices() {
        return SyncNotes.counts(DeviceFate.class, devices);
    }

    /** Why it failed; empty otherwise. */
    public String problem() {
        return problem;
    }

    /** What is being waited for; mostly empty. */
    public String note() {
        return note;
    }

    public Instant begunAt() {
        return begunAt;
    }

    /** When Sync was read to the end (UTC). */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The signature of whoever asked for the last step. */
    public String askedBy() {
        return askedBy;
    }

    /** Also the number of the step that runs: each takes the next. */
    public long version() {
        return version;
    }
}
