package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.sync.SpacesPulled;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkChanged;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.DeviceFate;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PlaceVerdict;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls.PullChoice;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.sync.PlaceSaid;
import com.logitech.serviceportal.contracts.model.sync.PullRecords.ReadPlace;
import com.logitech.serviceportal.contracts.model.sync.PullRecords;
import com.logitech.serviceportal.contracts.model.sync.PulledRow;
import com.logitech.serviceportal.contracts.model.sync.SyncCertificate;
import com.logitech.serviceportal.contracts.model.sync.SyncDrifts;
import com.logitech.serviceportal.contracts.model.sync.SyncLink;
import com.logitech.serviceportal.contracts.model.sync.SyncLinks;
import com.logitech.serviceportal.contracts.model.sync.SyncPaces;
import com.logitech.serviceportal.contracts.model.sync.SyncPlaces.KnownPlace;
import com.logitech.serviceportal.contracts.model.sync.SyncPlaces;
import com.logitech.serviceportal.contracts.model.sync.SyncPull;
import com.logitech.serviceportal.contracts.model.sync.SyncWords;
import com.logitech.serviceportal.contracts.terms.sync.RequestPace;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.Seal;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The steps of a pull, each a transaction of its own, however long the whole takes. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class PullSteps {

    private static final int PLACES_AT_ONCE = 1_000;
    private static final int MOST_ROUNDS_OF_REFUSING = 20;
    /** Who would have to wait longer gives up: the day's requests are used up. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    @Inject
    private SyncLinks links;
    @Inject
    private PullRecords pulls;
    @Inject
    private SyncPlaces places;
    @Inject
    private SyncDrifts drifts;
    @Inject
    private SyncPaces paces;
    @Inject
    private SyncWords words;
    @Inject
    private DriftReasoning driftReasoning;
    @Inject
    private PulledDevices devices;
    @Inject
    private PortalUsers users;
    @Inject
    private Parameters parameters;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private Catalog catalog;
    @Inject
    private Seal seal;
    @Inject
    private PullSteps aside;
    @Inject
    private Clock clock;
    @Inject
    private Event<SpacesPulled> spacesPulled;
    @Inject
    private Event<SyncLinkChanged> linkChanged;

    /** What reading goes by. @param certificates those in their time, the newest first */
    record Reading(SyncPull pull, SyncLink link, List<Pem> certificates) {
    }

    /** The pull with the step that was begun. */
    public SyncPull begun(SyncPullId pull) {
        return pulls.find(pull).orElseThrow();
    }

    /** Refused when the link is unlinked or has no certificate in its time, or without the key they are sealed with. */
    public Reading reading(SyncPullId pull) {
        SyncPull begun = begun(pull);
        SyncLink link = links.find(begun.link()).orElseThrow();
        link.mustBeLinked();
        return new Reading(begun, link, opened(link, clock.instant()));
    }

    private List<Pem> opened(SyncLink link, Instant now) {
        List<Pem> valid = links.certificates(link.id()).stream().filter(certificate -> certificate.isValid(now))
                .sorted(Comparator.comparing((SyncCertificate certificate) -> certificate.says().validFrom()).reversed())
                .map(certificate -> Pem.kept(seal.open(certificate.sealed(), SyncCertificate.contextOf(certificate.id())))).toList();
        if (valid.isEmpty()) {
            throw Refused.conflict("certificate", "This Sync organization has no certificate that is valid now; add one first.");
        }
        return valid;
    }

    /** Counts one more request, if it may be made now. @return how long to wait first; zero when it was counted */
    public Duration pace(String organization) {
        RequestPace.Facts pace = paces.held(organization);
        Finding finding = new RequestPace().judge(pace);
        if (finding.holds()) {
            paces.write(organization, pace.asking());
            return Duration.ZERO;
        }
        Duration wait = Duration.between(pace.at(), pace.mayAskAt());
        if (wait.compareTo(LONGEST_WAIT) > 0) {
            Ruling.mustHold("May Sync be asked once more?", pace.at(), List.of(finding));
        }
        return wait;
    }

    /** Keeps an answer. @return how many places are kept; empty when the step is not the one that runs any more */
    public Optional<Long> keep(SyncPullId pull, long step, List<PlaceSaid> said, String continuation) {
        long kept = pulls.keep(pull, said);
        return Optional.of(kept).filter(all -> pulls.progressReading(pull, step, continuation, all, lease()));
    }

    /** Says what is waited for. @return whether the step is still the one that runs */
    public boolean waits(SyncPullId pull, long step, String note) {
        return pulls.waits(pull, step, note, lease());
    }

    /** Sync was read to the end. @return the pull with its next step; empty when the step is not the one that runs any more */
    public Optional<SyncPull> endReading(SyncPullId pull, long step) {
        Optional<SyncPull> read = running(pull, step);
        read.ifPresent(known -> {
            Instant now = clock.instant();
            known.wasRead(now);
            links.lock(known.link()).ifPresent(link -> link.wasRead(now));
            pulls.flush();
        });
        return read;
    }

    /** Sync refuses the organization: it is not asked by itself any more, until somebody does something about it. */
    public void refused(SyncPullId pull, long step, String why) {
        running(pull, step).ifPresent(known -> {
            Instant now = clock.instant();
            known.giveUp(why, now);
            SyncLink link = links.lock(known.link()).orElseThrow();
            if (link.isRefused(why, now)) {
                linkChanged.fire(new SyncLinkChanged(link.customer(), link.id(), link.organization(), why, now));
            }
        });
    }

    /** Sync cannot be gone by; somebody has to look at it, so the journal tells of it. */
    public void defect(SyncPullId pull, long step, String why) {
        running(pull, step).ifPresent(known -> {
            Instant now = clock.instant();
            known.giveUp(why + ". Nothing was changed.", now);
            SyncLink link = links.find(known.link()).orElseThrow();
            linkChanged.fire(new SyncLinkChanged(link.customer(), link.id(), link.organization(), why, now));
        });
    }

    /** What places are judged by. */
    public PlaceJudge judge(SyncPull pull) {
        Instant now = clock.instant();
        SyncLink link = links.find(pull.link()).orElseThrow();
        Account account = knownAccounts.of(pull.customer());
        Map<CountryCode, Optional<ZoneId>> zones = new HashMap<>(Map.of(account.country(), Optional.of(account.zone())));
        Function<CountryCode, Optional<ZoneId>> usual = country -> zones.computeIfAbsent(country, unknown ->
                calendars.of(unknown, now).map(WorkingCalendar::zone));
        pulls.forgetVanished(pull.id());
        return new PlaceJudge(link.settings(), words.read(), catalog.asKnownAt(now), usual);
    }

    /** How far a step is. @param line the last one; @param done how many */
    record Progress(long line, long done) {
    }

    /** Judges the next places. @return how far it then is; empty when none were left, or the step is not the one that runs any more */
    public Optional<Progress> judge(SyncPull pull, long step, Progress soFar, PlaceJudge judge) {
        List<ReadPlace> read = pulls.next(pull.id(), soFar.line(), PLACES_AT_ONCE);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Map<String, KnownPlace> byId = places.byId(pull.customer(), read.stream().map(place -> place.said().id()).toList());
        Map<String, KnownPlace> byKey = places.byKey(pull.customer(), read.stream().map(place -> place.said().placeKey()).toList());
        Map<String, String> goingTo = pulls.keysOf(pull.id(), byKey.values().stream().flatMap(space -> space.place().stream()).toList());
        List<PulledRow> judged = read.stream().map(place -> {
            Optional<KnownPlace> known = Optional.ofNullable(byId.get(place.said().id()));
            return judge.judge(place.line(), place.said(), known, Optional.ofNullable(byKey.get(place.said().placeKey()))
                    .filter(there -> known.filter(space -> space.space().equals(there.space())).isEmpty())
                    .filter(there -> there.place().map(goingTo::get).filter(key -> !key.equals(there.placeKey())).isEmpty()));
        }).toList();
        pulls.write(pull.id(), judged);
        Progress progress = new Progress(read.get(read.size() - 1).line(), soFar.done() + read.size());
        return Optional.of(progress).filter(all -> pulls.progress(pull.id(), step, all.done(), lease()));
    }

    /** Every place has its own verdict: what wants the same place is refused, and what Sync names no more is put behind. */
    public void weigh(SyncPull pull, long step) {
        if (running(pull.id(), step).isEmpty()) {
            return;
        }
        SyncLink link = links.find(pull.link()).orElseThrow();
        pulls.weigh();
        pulls.refuseRepeated(pull.id(), "Another place of Sync has the same location and name.");
        int rounds = 0;
        while (pulls.refuseTaken(pull.id(), "Another Space is at this place with this name already.") > 0
                && rounds < MOST_ROUNDS_OF_REFUSING) {
            rounds++;
        }
        pulls.addVanished(pull.id(), link.organization(), link.settings().rooms(), link.settings().desks(),
                link.settings().unlicensed() ? "Sync names it no more."
                        : "Sync names it no more, or it has no license there any more.");
    }

    /**
     * Compares what Sync says of the next Spaces with what we say.
     *
     * @return the last line; empty when none were left, or the step is not the one that runs any more
     */
    public Optional<Long> drift(SyncPull pull, long step, long afterLine) {
        if (!pulls.progress(pull.id(), step, pull.places(), lease())) {
            return Optional.empty();
        }
        Map<Long, PullRecords.SpaceSaid> said = pulls.ofSpaces(pull.id(), afterLine, PLACES_AT_ONCE);
        Instant now = clock.instant();
        if (said.isEmpty()) {
            drifts.endUnnamed(pull.link(), pull.id(), now);
            return Optional.empty();
        }
        drifts.see(pull.customer(), pull.link(), said.values().stream().map(PullRecords.SpaceSaid::space).toList(),
                driftReasoning.differences(said.values(), words.read(), now), now);
        return said.keySet().stream().reduce((earlier, later) -> later);
    }

    /**
     * Ends the judging, last of all: who sees it ended sees its differences too. What goes in by itself begins to in the same
     * transaction, so that no server's end can come between.
     *
     * @return the pull with its next step; empty when it has none, or the step is not the one that runs any more
     */
    public Optional<SyncPull> endJudging(SyncPullId pull, long step) {
        Optional<SyncPull> judged = running(pull, step);
        judged.ifPresent(known -> {
            Instant now = clock.instant();
            known.judged(pulls.verdicts(pull), now);
            if (known.appliesByItself()) {
                known.beginApplying(PullChoice.ONLY_GOOD, Caller.current(), now);
            }
            pulls.forgetOld(known.link());
            pulls.flush();
        });
        return judged.filter(SyncPull::appliesByItself);
    }

    /** Puts the places into the books, all that are not refused, or none. */
    public void apply(SyncPullId pull, long step) {
        SyncPull known = pulls.find(pull).orElseThrow();
        SyncLink link = links.lock(known.link()).orElseThrow();
        link.mustBeLinked();
        places.hold(pull);
        // only now: a Space may have changed while it was waited for, and no line may end before it was recorded
        Instant now = clock.instant();
        Map<PlaceVerdict, Long> wanted = known.verdicts();
        if (places.overtaken(pull) > 0) {
            throw overtaken();
        }
        // what moves away first, so that what comes finds its place free
        long changed = places.change(pull, now);
        long added = places.addNew(pull, known.customer(), now);
        if (added != count(wanted, PlaceVerdict.ADDED)
                || changed != count(wanted, PlaceVerdict.MATCHED) + count(wanted, PlaceVerdict.MOVED)
                + count(wanted, PlaceVerdict.CHANGED)) {
            throw overtaken();
        }
        aside.progress(pull, step, known.places() / 2);
        places.tie(pull, known.customer(), link.organization(), now);
        Map<DeviceFate, Long> fates = devices.put(known, words.read(), catalog.asKnownAt(now), now);
        running(pull, step).orElseThrow(() -> Refused.conflict("pull", "Another server has taken over this pull."))
                .applied(fates, now);
        long registered = fates.getOrDefault(DeviceFate.REGISTERED, 0L);
        if (added + changed + registered > 0) {
            spacesPulled.fire(new SpacesPulled(known.customer(), link.id(), pull, link.organization(), added, changed, registered, now));
        }
    }

    private static long count(Map<PlaceVerdict, Long> verdicts, PlaceVerdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** Says how far a step is, beside its own transaction. */
    public void progress(SyncPullId pull, long step, long done) {
        pulls.progress(pull, step, done, lease());
    }

    /** The step came to nothing. */
    public void giveUp(SyncPullId pull, long step, String why) {
        running(pull, step).ifPresent(known -> known.giveUp(why, clock.instant()));
    }

    /** Whom a step that was lost is done for. */
    public Caller asker(SyncPull pull) {
        return pull.asker(users.signers(List.of(pull.askedBy())).get(pull.askedBy()));
    }

    /** A pull whose step was lost with its server: begun anew, or given up. Empty when there is none. */
    public Optional<SyncPull> takeUpLost() {
        Instant now = clock.instant();
        Optional<SyncPull> lost = pulls.lost(now);
        lost.ifPresent(pull -> {
            pull.takeUp(now);
            pulls.flush();
        });
        return lost;
    }

    /**
     * Begins the nightly pull of a link that is due, unless Sync refuses it or one is under way; the next is due the next night.
     *
     * @return the pull, which may be none; empty when nothing is due
     */
    public Optional<Optional<SyncPull>> beginNightly() {
        Instant now = clock.instant();
        return links.due(now).map(link -> {
            link.pulledNightly(nextNight(link.customer(), now));
            boolean idle = pulls.of(link.id(), 1).stream().noneMatch(last -> last.state().isRunning());
            if (link.refusedSince().isPresent() || !idle) {
                return Optional.empty();
            }
            SyncPull pull = new SyncPull(SyncPullId.random(), link, true, link.settings().applies(), Caller.current(), now);
            pulls.add(pull);
            pulls.flush();
            return Optional.of(pull);
        });
    }

    /** When the next nightly pull is due: at the hour of the night by the customer's clock. */
    @Transactional(TxType.REQUIRED)
    public Instant nextNight(CustomerId customer, Instant now) {
        ZoneId zone = knownAccounts.of(customer).zone();
        List<Instant> nights = new ArrayList<>();
        for (int days = 0; days <= 1; days++) {
            LocalDate day = now.atZone(zone).toLocalDate().plusDays(days);
            nights.add(day.atTime(parameters.syncPullHour(day), 0).atZone(zone).toInstant());
        }
        return nights.stream().filter(now::isBefore).findFirst().orElseThrow();
    }

    private Instant lease() {
        return clock.instant().plus(SyncPull.LEASE);
    }

    /** Who lost his lease, or whose pull was cancelled, has nothing more to say. */
    private Optional<SyncPull> running(SyncPullId pull, long step) {
        return pulls.lock(pull).filter(locked -> locked.version() == step);
    }

    private static Refused overtaken() {
        return Refused.conflict("pull", "The Spaces have changed since they were compared. Pull again; nothing was put into the books.");
    }
}
