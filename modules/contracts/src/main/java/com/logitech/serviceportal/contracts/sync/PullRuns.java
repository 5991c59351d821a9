package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.model.sync.SyncPull;
import com.logitech.serviceportal.contracts.rounds.StepsBeside;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.rounds.Round;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Has the steps of pulls done, takes up those that were lost with their server, and begins those of the night. Sync is asked no faster
 * than it takes; where it does not answer, it is asked again after ever longer waits, a bounded number of times.
 */
@ApplicationScoped
class PullRuns {

    private static final System.Logger LOG = System.getLogger(PullRuns.class.getName());
    private static final int MOST_TRIES = 8;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration LONGEST_WANTED = Duration.ofSeconds(120);
    private static final int MOST_PAGES = 20_000;
    private static final long MOST_PLACES = 1_000_000;
    /** So many at a time begin in a round of the night. */
    private static final int MOST_AT_ONCE = 20;

    @Inject
    private PullSteps steps;
    @Inject
    private SyncCloud cloud;
    @Inject
    private StepsBeside beside;
    @Inject
    private ManagedScheduledExecutorService rounds;

    void begin(@Observes Startup start) {
        long every = Round.every().toMillis();
        rounds.scheduleWithFixedDelay(() -> Round.run("PullRuns", this::takeUpLost), every / 4, every, TimeUnit.MILLISECONDS);
        rounds.scheduleWithFixedDelay(() -> Round.run("NightlyPulls", this::beginNightly), every / 3, every, TimeUnit.MILLISECONDS);
    }

    /** Does the step that is begun in the caller's transaction, once and only if that is committed. */
    void onceCommitted(SyncPullId pull) {
        beside.onceCommitted(named(pull), () -> done(steps.begun(pull)));
    }

    private void beside(SyncPullId pull, Caller caller) {
        beside.now(named(pull), caller, () -> done(steps.begun(pull)));
    }

    private static String named(SyncPullId pull) {
        return "the pull " + pull;
    }

    private int takeUpLost() {
        List<SyncPull> lost = some(steps::takeUpLost);
        lost.forEach(pull -> {
            LOG.log(Level.WARNING, "the pull {0} was lost with its server; it is now {1}", pull.id(), pull.state());
            beside(pull.id(), steps.asker(pull));
        });
        return lost.size();
    }

    private int beginNightly() {
        List<Optional<SyncPull>> due = some(steps::beginNightly);
        due.stream().flatMap(Optional::stream).forEach(pull -> beside(pull.id(), Caller.current()));
        return due.size();
    }

    /** As many as there are; none is taken beyond those that are done now, for it would count as begun. */
    private static <T> List<T> some(Supplier<Optional<T>> next) {
        return Stream.generate(next).limit(MOST_AT_ONCE).takeWhile(Optional::isPresent).flatMap(Optional::stream).toList();
    }

    /** Does the steps from the one that was begun; what goes wrong is written to the pull, where one looks. */
    private void done(SyncPull begun) {
        StepsBeside.orGiveUp(named(begun.id()), () -> {
            switch (begun.state()) {
                case READING -> read(begun);
                case JUDGING -> judge(begun);
                case APPLYING -> steps.apply(begun.id(), begun.version());
                default -> LOG.log(Level.INFO, "the pull {0} has no step to do: {1}", begun.id(), begun.state());
            }
        }, why -> steps.giveUp(begun.id(), begun.version(), why));
    }

    private void read(SyncPull begun) throws InterruptedException {
        PullSteps.Reading reading = steps.reading(begun.id());
        List<HttpClient> clients = new ArrayList<>(reading.certificates().stream().map(cloud::with).toList());
        String continuation = reading.pull().continuation();
        long step = begun.version();
        for (int page = reading.pull().pages(); ; page++) {
            CloudAnswer answer = asked(reading, clients, continuation, step);
            if (answer instanceof CloudAnswer.Places said) {
                continuation = said.continuation().orElse("");
                Optional<Long> kept = steps.keep(begun.id(), step, said.places(), continuation);
                if (kept.isEmpty()) {
                    return;
                } else if (continuation.isEmpty()) {
                    steps.endReading(begun.id(), step).ifPresent(this::done);
                    return;
                } else if (kept.get() > MOST_PLACES || page >= MOST_PAGES) {
                    steps.defect(begun.id(), step, "Sync names more than " + MOST_PLACES + " places, or has no end");
                    return;
                }
            } else {
                end(begun, step, answer);
                return;
            }
        }
    }

    private void end(SyncPull begun, long step, CloudAnswer answer) {
        if (answer instanceof CloudAnswer.Never never) {
            steps.refused(begun.id(), step, never.why());
        } else if (answer instanceof CloudAnswer.Defect defect) {
            LOG.log(Level.ERROR, "the pull {0}: {1}", begun.id(), defect.why());
            steps.defect(begun.id(), step, defect.why());
        } else if (answer instanceof CloudAnswer.Later later) {
            steps.giveUp(begun.id(), step, later.why() + ", " + MOST_TRIES + " times. Nothing was changed; try again later.");
        }
    }

    /** One answer, however often it takes to get it; the last one, where it takes too often. */
    private CloudAnswer asked(PullSteps.Reading reading, List<HttpClient> clients, String continuation, long step)
            throws InterruptedException {
        CloudAnswer answer = new CloudAnswer.Later("Sync was not asked", Optional.empty());
        for (int tries = 1; tries <= MOST_TRIES; tries++) {
            waitForTurn(reading, step);
            answer = cloud.ask(clients.get(0), reading.link().organization(), reading.link().settings(), continuation);
            if (answer instanceof CloudAnswer.Never && clients.size() > 1) {
                clients.remove(0); // the other may be the one that Sync still takes
            } else if (!(answer instanceof CloudAnswer.Later later)) {
                return answer;
            } else if (later.after().filter(wanted -> wanted.compareTo(LONGEST_WANTED) > 0).isPresent()) {
                return answer;
            } else if (tries < MOST_TRIES) {
                Duration wait = later.after().orElseGet(() -> Duration.ZERO).plus(backOff(tries));
                goOn(reading, step, later.why() + "; asking again in " + Math.max(1, wait.toSeconds()) + " s");
                Thread.sleep(wait.toMillis());
            }
        }
        return answer;
    }

    /** Twice as long each time, up to a bound, and by chance a little less, so that not all come back at once. */
    private static Duration backOff(int tries) {
        long longest = Math.min(LONGEST_WAIT.toMillis(), FIRST_WAIT.toMillis() << (tries - 1));
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(longest / 2, longest + 1));
    }

    private void waitForTurn(PullSteps.Reading reading, long step) throws InterruptedException {
        for (Duration wait = steps.pace(reading.link().organization()); !wait.isZero(); wait = steps.pace(reading.link().organization())) {
            goOn(reading, step, "");
            Thread.sleep(wait.toMillis() + 1);
        }
    }

    private void goOn(PullSteps.Reading reading, long step, String note) {
        if (!steps.waits(reading.pull().id(), step, note)) {
            throw Refused.conflict("pull", "This pull was cancelled, or another server has taken it over.");
        }
    }

    private void judge(SyncPull begun) {
        PlaceJudge judge = steps.judge(begun);
        Optional<PullSteps.Progress> progress = Optional.of(new PullSteps.Progress(0, 0));
        while (progress.isPresent()) {
            progress = steps.judge(begun, begun.version(), progress.get(), judge);
        }
        steps.weigh(begun, begun.version());
        Optional<Long> line = Optional.of(0L);
        while (line.isPresent()) {
            line = steps.drift(begun, begun.version(), line.get());
        }
        steps.endJudging(begun.id(), begun.version()).ifPresent(this::done);
    }
}
