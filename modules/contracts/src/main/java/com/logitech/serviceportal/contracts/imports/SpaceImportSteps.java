package com.logitech.serviceportal.contracts.imports;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImportId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.ImportRow;
import com.logitech.serviceportal.contracts.api.spaces.SpaceImports.Verdict;
import com.logitech.serviceportal.contracts.api.spaces.SpacesImported;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.imports.JudgedRow;
import com.logitech.serviceportal.contracts.model.imports.SpaceUpload;
import com.logitech.serviceportal.contracts.model.imports.SpaceUploads;
import com.logitech.serviceportal.contracts.model.imports.SpaceUploads.RawRow;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.spaces.CategoryChange;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The steps of an import, each a transaction of its own, however long the whole takes. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SpaceImportSteps {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final int CHARACTERS_AT_ONCE = 2_000_000;
    private static final int ROWS_APPLIED_AT_ONCE = 5_000;

    @Inject
    private SpaceUploads uploads;
    @Inject
    private Spaces spaces;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Assignments assignments;
    @Inject
    private CoveredCountries countries;
    @Inject
    private PortalUsers users;
    @Inject
    private SpaceImportSteps aside;
    @Inject
    private Clock clock;
    @Inject
    private Event<SpacesImported> imported;

    /** The customer's account; refused as unknown if the caller may not know of it. */
    public Account account(CustomerId customer) {
        return knownAccounts.whole(customer, "upload Spaces");
    }

    /** On whose behalf a lost step is done. */
    public Caller asker(SpaceUpload upload) {
        String signature = upload.askedBy().toString();
        return upload.asker(users.signers(List.of(signature)).get(signature));
    }

    /** Where the customer may use what he bought, as known at the instant (UTC). */
    public UseThere use(CustomerId customer, Instant knownAt) {
        return UseThere.of(knownAccounts.of(customer), accounts.arrangements(customer), countries.asKnownAt(knownAt));
    }

    /** Keeps a file's rows, in the caller's transaction where there is one. */
    @Transactional(TxType.REQUIRED)
    public SpaceImportId keep(CustomerId customer, String fileName, SpaceFile file) {
        SpaceUpload upload = new SpaceUpload(SpaceImportId.random(), customer, fileName, file.encoding(), file.separator(), file.headers(),
                clock.instant(), Caller.current());
        uploads.add(upload);
        List<RawRow> waiting = new ArrayList<>();
        int[] characters = {0};
        long rows = file.rows((line, cells) -> {
            waiting.add(new RawRow(line, cells));
            characters[0] += cells.stream().mapToInt(String::length).sum();
            if (waiting.size() >= ROWS_AT_ONCE || characters[0] > CHARACTERS_AT_ONCE) {
                uploads.keep(upload.id(), waiting);
                waiting.clear();
                characters[0] = 0;
            }
        });
        if (rows == 0) {
            throw Refused.input("file", "The file has a header and nothing below it.");
        }
        uploads.keep(upload.id(), waiting);
        upload.holds(rows);
        return upload.id();
    }

    /** How far the judging is. @param line the last one judged; @param rows how many have been */
    record Progress(long line, long rows) {
    }

    /** Judges the next rows. @return how far it then is; empty when none were left */
    public Optional<Progress> judge(SpaceUpload upload, long step, Progress soFar, RowReader reader, RowJudge judge) {
        List<RawRow> rows = uploads.next(upload.id(), soFar.line(), ROWS_AT_ONCE);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<RowReader.Said> said = rows.stream().map(row -> reader.read(row.cells())).toList();
        Map<String, Spaces.Known> known = spaces.at(upload.customer(),
                said.stream().map(RowReader.Said::placeKey).filter(key -> !key.isEmpty()).collect(Collectors.toSet()));
        Map<SpaceId, List<Assignment>> licenses = licenses(said, known, now);
        List<JudgedRow> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Spaces.Known> present = Optional.ofNullable(known.get(said.get(i).placeKey()));
            judged.add(judge.judge(rows.get(i).line(), said.get(i), present,
                    present.map(Spaces.Known::id).map(licenses::get).orElse(List.of())));
        }
        uploads.write(upload.id(), judged);
        Progress progress = new Progress(rows.get(rows.size() - 1).line(), soFar.rows() + rows.size());
        uploads.progress(upload.id(), step, progress.rows(), now.plus(SpaceUpload.LEASE));
        return Optional.of(progress);
    }

    /** Licenses matter only where a row wants another category, another country or a named user. */
    private Map<SpaceId, List<Assignment>> licenses(List<RowReader.Said> said, Map<String, Spaces.Known> known, Instant now) {
        Collection<SpaceId> asked = said.stream().filter(row -> known.containsKey(row.placeKey())).filter(row -> {
            var present = known.get(row.placeKey()).particulars();
            return row.category().filter(category -> !category.equals(present.category())).isPresent()
                    || row.country().filter(country -> !country.equals(present.country())).isPresent() || row.namedDesk().orElse(false);
        }).map(row -> known.get(row.placeKey()).id()).collect(Collectors.toSet());
        return asked.isEmpty() ? Map.of() : assignments.reaching(asked, now).stream().collect(Collectors.groupingBy(Assignment::space));
    }

    /** Ends a dry run. */
    public void endJudging(SpaceImportId upload, long step) {
        SpaceUpload locked = running(upload, step);
        uploads.eachRepeated(upload, ROWS_AT_ONCE, repeated -> uploads.refuse(upload, repeated));
        locked.judged(uploads.verdicts(upload));
    }

    /** Puts the rows into the books, all that are not refused, or none. */
    public void apply(SpaceImportId upload, long step) {
        SpaceUpload known = uploads.find(upload).orElseThrow();
        boolean roomsConfirmed = known.mapping().roomsConfirmed();
        uploads.holdChanged(upload);
        // only now: a Space may have changed while it was waited for, and no line may end before it was recorded
        Instant now = clock.instant();
        UseThere use = use(known.customer(), now);
        if (uploads.gone(upload) > 0 || !uploads.licensed(upload, now).stream().allMatch(SpaceImportSteps::mayBecome)
                || !uploads.licensesAbroad(upload, now).stream()
                .allMatch(abroad -> use.judge(abroad.level(), abroad.country(), abroad.from()).holds())) {
            throw overtaken();
        }
        long added = 0;
        long changed = 0;
        long done = 0;
        long line = 0;
        for (Optional<Long> to = stretch(upload, line); to.isPresent(); to = stretch(upload, line)) {
            added += uploads.addNew(upload, known.customer(), line, to.get(), roomsConfirmed, now);
            changed += uploads.change(upload, line, to.get(), roomsConfirmed, now);
            line = to.get();
            done = Math.min(done + ROWS_APPLIED_AT_ONCE, known.rowTotal());
            aside.progress(upload, step, done);
        }
        Map<Verdict, Long> wanted = known.verdicts();
        if (added != wanted.getOrDefault(Verdict.NEW, 0L) || changed != wanted.getOrDefault(Verdict.CHANGED, 0L)) {
            throw overtaken();
        }
        running(upload, step).applied();
        imported.fire(new SpacesImported(known.customer(), upload, added, changed, now));
    }

    private static boolean mayBecome(SpaceUploads.Licensed space) {
        return new CategoryChange().judge(new CategoryChange.Facts(space.present(), space.wanted(), true)).holds()
                && new FlexDeskUnassigned().judge(
                new FlexDeskUnassigned.Facts(space.wanted(), space.room(), space.namedDesk(), true)).holds();
    }

    private Optional<Long> stretch(SpaceImportId upload, long afterLine) {
        return uploads.stretch(upload, afterLine, ROWS_APPLIED_AT_ONCE);
    }

    /** Says how far a step is, beside its own transaction. */
    public void progress(SpaceImportId upload, long step, long done) {
        uploads.progress(upload, step, done, clock.instant().plus(SpaceUpload.LEASE));
    }

    /** The step came to nothing. */
    public void giveUp(SpaceImportId upload, long step, String why) {
        uploads.lock(upload).filter(locked -> locked.version() == step).ifPresent(locked -> locked.giveUp(why));
    }

    /** The upload with the step that was begun. */
    public SpaceUpload begun(SpaceImportId upload) {
        return uploads.find(upload).orElseThrow();
    }

    /** An upload whose step was lost with its server: begun anew, or given up. Empty when there is none. */
    public Optional<SpaceUpload> takeUpLost() {
        Instant now = clock.instant();
        Optional<SpaceUpload> lost = uploads.lost(now);
        lost.ifPresent(upload -> upload.takeUp(now));
        return lost;
    }

    /** The upload, for somebody who may see it. */
    public SpaceUpload seen(SpaceImportId upload) {
        SpaceUpload known = uploads.find(upload).orElseThrow(() -> Refused.notFound("upload"));
        Caller.current().mustSee(known.customer().value(), "upload");
        return known;
    }

    /** The upload as it is shown, also one just kept. */
    @Transactional(TxType.REQUIRED)
    public <T> T shown(SpaceImportId upload, Function<SpaceUpload, T> showing) {
        return showing.apply(uploads.find(upload).orElseThrow());
    }

    /** A few refused rows behind a line: so that no transaction waits for whoever takes them. */
    public List<ImportRow> refused(SpaceImportId upload, long afterLine, int size) {
        return uploads.judged(upload, Optional.of(Verdict.REFUSED), afterLine, size);
    }

    /** Who lost his lease has nothing more to say here. */
    private SpaceUpload running(SpaceImportId upload, long step) {
        return uploads.lock(upload).filter(locked -> locked.version() == step)
                .orElseThrow(() -> Refused.conflict("upload", "Another server has taken over this upload."));
    }

    private static Refused overtaken() {
        return Refused.conflict("upload", "The Spaces have changed since the dry run. Make it again; nothing was put into the books.");
    }
}
