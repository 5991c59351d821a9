package com.logitech.serviceportal.contracts.model.imports;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Choice;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Mapping;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.State;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A file of Spaces on its way into the books (R17): uploaded, judged, applied. Who works on it holds a lease; when that runs
 * out without an end, the step was lost with its server and is taken up by another.
 */
@Entity
@Table(schema = "contracts", name = "space_imports")
public class SpaceUpload {

    /** How long a step may be silent before it counts as lost. */
    public static final Duration LEASE = Duration.ofMinutes(3);
    /** What loses its server so often is what brings it down. */
    private static final int MOST_TRIES = 3;

    @Id
    private UUID id;
    @Column(name = "customer_id")
    private UUID customerId;
    @Column(name = "file_name")
    private String fileName;
    private String state;
    private String encoding;
    private String separator;
    private String headers;
    private String mapping;
    private String counts;
    @Column(name = "row_total")
    private long rowTotal;
    @Column(name = "row_done")
    private long rowDone;
    private String problem;
    @Column(name = "uploaded_at")
    private Instant uploadedAt;
    @Column(name = "asked_by_id")
    private UUID askedById;
    @Column(name = "lease_until")
    private Instant leaseUntil;
    private int tries;
    @Version
    private long version;

    protected SpaceUpload() {
    }

    /** @param at when it was taken in (UTC) */
    public SpaceUpload(SpaceImportId id, CustomerId customer, String fileName, String encoding, String separator, List<String> headers,
                       Instant at, Caller by) {
        this.id = id.value();
        this.customerId = customer.value();
        this.fileName = fileName;
        this.state = State.UPLOADED.name();
        this.encoding = encoding;
        this.separator = separator;
        this.headers = UploadNotes.write(headers);
        this.mapping = UploadNotes.write(new Mapping(Map.of(), Map.of(), false));
        this.counts = UploadNotes.write(Map.of());
        this.problem = "";
        this.uploadedAt = at;
        askedBy(by);
    }

    /** All its rows are kept. */
    public void holds(long rows) {
        rowTotal = rows;
    }

    /**
     * A dry run begins. Refused while another step runs and when it is in the books already.
     *
     * @return whether there is something to begin; not when the same dry run is going on already
     */
    public boolean beginJudging(Mapping wanted, Caller by, Instant now) {
        if (state() == State.JUDGING && mapping().equals(wanted)) {
            return false;
        }
        mustBe("judged", EnumSet.of(State.UPLOADED, State.JUDGED, State.FAILED));
        mapping = UploadNotes.write(wanted);
        counts = UploadNotes.write(Map.of());
        begin(State.JUDGING, by, now);
        return true;
    }

    /** Every row has its verdict. */
    public void judged(Map<Verdict, Long> verdicts) {
        counts = UploadNotes.write(verdicts);
        end(State.JUDGED, "");
    }

    /** The rows are put into the books. Refused before a dry run, while a step runs, when done, and for all while one is refused. */
    public void beginApplying(Choice choice, Caller by, Instant now) {
        mustBe("applied", EnumSet.of(State.JUDGED));
        long refused = verdicts().getOrDefault(Verdict.REFUSED, 0L);
        if (choice == Choice.ALL && refused > 0) {
            throw Refused.conflict("choice", (refused == 1 ? "One row is" : refused + " rows are")
                    + " refused. Mend the file, or choose to take only the good rows.");
        }
        begin(State.APPLYING, by, now);
    }

    /** The rows are in the books. */
    public void applied() {
        rowDone = rowTotal;
        end(State.APPLIED, "");
    }

    /** The running step came to nothing; the one before it stands. @param why in words */
    public void giveUp(String why) {
        end(state() == State.APPLYING ? State.JUDGED : State.FAILED, why);
    }

    /** Begins a step anew that was lost with its server; gives it up when that has happened too often. */
    public void takeUp(Instant now) {
        if (tries < MOST_TRIES) {
            work(now);
        } else {
            giveUp("The server stopped in the middle of it, " + tries + " times. Nothing was changed.");
        }
    }

    /** Whom the step that was lost is done for: he could have asked for it then, whatever he may now. @param name his, as it is now */
    public Caller asker(String name) {
        return new Caller(askedById, name, Set.of(Role.SYSTEM), Map.of(), "round");
    }

    /** Who asked for the last step. */
    public UserId askedBy() {
        return new UserId(askedById);
    }

    private void begin(State step, Caller by, Instant now) {
        state = step.name();
        problem = "";
        tries = 0;
        askedBy(by);
        work(now);
    }

    private void work(Instant now) {
        tries++;
        rowDone = 0;
        leaseUntil = now.plus(LEASE);
    }

    private void askedBy(Caller caller) {
        askedById = caller.user();
    }

    private void end(State step, String why) {
        state = step.name();
        problem = why;
        leaseUntil = null;
    }

    private void mustBe(String wanted, EnumSet<State> possible) {
        if (!possible.contains(state())) {
            throw Refused.conflict("upload", switch (state()) {
                case JUDGING -> "The dry run of this file is still going on.";
                case APPLYING -> "This file is being put into the books right now.";
                case APPLIED -> "This file is in the books already.";
                default -> "This file cannot be " + wanted + " before a dry run.";
            });
        }
    }

    public SpaceImportId id() {
        return new SpaceImportId(id);
    }

    public CustomerId customer() {
        return new CustomerId(customerId);
    }

    /** As the sender calls it. */
    public String fileName() {
        return fileName;
    }

    public State state() {
        return State.valueOf(state);
    }

    public String encoding() {
        return encoding;
    }

    public String separator() {
        return separator;
    }

    /** The file's column names, distinct. */
    public List<String> headers() {
        return UploadNotes.list(headers);
    }

    /** What the last dry run went by; empty before the first. */
    public Mapping mapping() {
        return UploadNotes.mapping(mapping);
    }

    /** Rows by verdict; empty before they are judged. */
    public Map<Verdict, Long> verdicts() {
        return UploadNotes.verdicts(counts);
    }

    public long rowTotal() {
        return rowTotal;
    }

    /** How many rows the running step has behind it. */
    public long rowDone() {
        return rowDone;
    }

    /** Why the last step came to nothing; empty otherwise. */
    public String problem() {
        return problem;
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    /** Also the number of the step that runs: each takes the next. */
    public long version() {
        return version;
    }
}
