package com.logitech.serviceportal.contracts.sync;

import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import com.logitech.serviceportal.contracts.api.sync.SyncPullId;
import com.logitech.serviceportal.contracts.api.sync.SyncPulls;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.sync.PullRecords;
import com.logitech.serviceportal.contracts.model.sync.SyncLink;
import com.logitech.serviceportal.contracts.model.sync.SyncLinks;
import com.logitech.serviceportal.contracts.model.sync.SyncPull;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has Sync organizations read, and what they say judged and put into the books (R17). */
@ApplicationScoped
@Transactional
class PullOffice implements SyncPulls {

    private static final int MOST_PULLS = 50;

    @Inject
    private SyncLinks links;
    @Inject
    private PullRecords pulls;
    @Inject
    private PullRuns runs;
    @Inject
    private PortalUsers users;
    @Inject
    private Clock clock;

    @Override
    public Pull pull(SyncLinkId link) {
        SyncLink held = links.lock(Intake.given("link", link)).orElseThrow(() -> Refused.notFound("link"));
        Caller.current().mustBeAllowed(held.customer().value(), "link", ContractsTask.LINK_SYNC);
        held.mustBeLinked();
        Instant now = clock.instant();
        SyncPull pull = new SyncPull(SyncPullId.random(), held, false, false, Caller.current(), now);
        Objection.answered(() -> {
            pulls.add(pull);
            pulls.flush();
        }, Map.of("sync_one_pull_at_a_time",
                () -> Refused.conflict("link", "A pull from this organization is under way already.")));
        runs.onceCommitted(pull.id());
        return shown(pull);
    }

    @Override
    public Pull apply(SyncPullId pull, PullChoice choice) {
        SyncPull held = held(pull);
        links.find(held.link()).orElseThrow().mustBeLinked();
        held.beginApplying(Intake.given("choice", choice), Caller.current(), clock.instant());
        Objection.answered(pulls::flush, Map.of("sync_one_pull_at_a_time",
                () -> Refused.conflict("link", "Another pull from this organization is under way.")));
        runs.onceCommitted(pull);
        return shown(held);
    }

    @Override
    public Pull cancel(SyncPullId pull) {
        SyncPull held = held(pull);
        held.cancel(clock.instant());
        return shown(held);
    }

    private SyncPull held(SyncPullId pull) {
        SyncPull held = pulls.lock(Intake.given("pull", pull)).orElseThrow(() -> Refused.notFound("pull"));
        Caller.current().mustBeAllowed(held.customer().value(), "pull", ContractsTask.LINK_SYNC);
        return held;
    }

    @Override
    public Pull pull(SyncPullId pull) {
        return shown(known(pull));
    }

    @Override
    public List<Pull> pulls(SyncLinkId link) {
        SyncLink known = links.find(Intake.given("link", link)).orElseThrow(() -> Refused.notFound("link"));
        Caller.current().mustSee(known.customer().value(), "link");
        return pulls.of(link, MOST_PULLS).stream().map(this::shown).toList();
    }

    @Override
    public List<PulledPlace> places(SyncPullId pull, Optional<PlaceVerdict> verdict, long afterLine, int size) {
        Paging paging = new Paging(Optional.empty(), size);
        SyncPull known = known(pull);
        WholeView.mustBe(known.customer());
        return pulls.judged(known.id(), verdict, afterLine, paging.size());
    }

    private SyncPull known(SyncPullId pull) {
        SyncPull known = pulls.find(Intake.given("pull", pull)).orElseThrow(() -> Refused.notFound("pull"));
        Caller.current().mustSee(known.customer().value(), "pull");
        return known;
    }

    private Pull shown(SyncPull pull) {
        return new Pull(pull.id(), pull.link(), pull.customer(), pull.state(), pull.isNightly(), pull.pages(), pull.places(),
                pull.rowDone(), pull.verdicts(), pull.devices(), pull.note(), pull.problem(), pull.begunAt(),
                users.signers(List.of(pull.askedBy())).get(pull.askedBy()),
                pull.readAt(), pull.endedAt());
    }
}
