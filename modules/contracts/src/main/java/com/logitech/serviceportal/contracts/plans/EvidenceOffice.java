package com.logitech.serviceportal.contracts.plans;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.plans.EvidenceFileAdded;
import com.logitech.serviceportal.contracts.api.plans.EvidenceFileId;
import com.logitech.serviceportal.contracts.api.plans.EvidenceId;
import com.logitech.serviceportal.contracts.api.plans.PlanEvidenceGiven;
import com.logitech.serviceportal.contracts.api.plans.PlanEvidenceReviewed;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.plans.EvidenceRecord;
import com.logitech.serviceportal.contracts.model.plans.EvidenceRecords;
import com.logitech.serviceportal.contracts.terms.plans.EvidenceReview;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes evidence for plans in, shows it, and has it reviewed. */
@ApplicationScoped
@Transactional
class EvidenceOffice implements EvidenceDesk {

    private static final Role[] REVIEWERS = {Role.OPERATIONS, Role.SERVICE_MANAGER};

    @Inject
    private EvidenceRecords records;
    @Inject
    private KnownPlans knownPlans;
    @Inject
    private Contracts contracts;
    @Inject
    private Accounts accounts;
    @Inject
    private PortalUsers people;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<PlanEvidenceGiven> planEvidenceGiven;
    @Inject
    private Event<EvidenceFileAdded> evidenceFileAdded;
    @Inject
    private Event<PlanEvidenceReviewed> planEvidenceReviewed;

    @Override
    public EvidenceSummary give(ContractId plan, NewEvidence sent, List<NewFile> files) {
        Contract known = knownPlans.of(plan, ContractsTask.GIVE_EVIDENCE);
        Instant now = clock.instant();
        EvidenceIntake.Taken taken = EvidenceIntake.of(sent, files, known.serves(catalog.asKnownAt(now)),
                LocalDate.ofInstant(now, known.zone()));
        NewEvidence evidence = taken.evidence();
        EvidenceRecord given = new EvidenceRecord(EvidenceId.random(), known.id(), known.customer(), evidence.countedOn(),
                evidence.counts().stream().mapToInt(CategoryCount::spaces).sum(), evidence.source(), evidence.remark(), Caller.current(),
                now);
        records.add(given, evidence.counts());
        for (int i = 0; i < taken.files().size(); i++) {
            records.add(given.id(), taken.files().get(i).kept(), i + 1, taken.files().get(i).content());
        }
        planEvidenceGiven.fire(new PlanEvidenceGiven(known.customer(), given.id(), known.id(), known.number(), given.countedOn(),
                given.spaces(), taken.files().size(), now));
        return shown(given);
    }

    @Override
    public EvidenceSummary addFile(EvidenceId evidence, NewFile file) {
        EvidenceRecord seen = known(evidence);
        Contract plan = knownPlans.of(seen.plan(), ContractsTask.GIVE_EVIDENCE);
        EvidenceRecord held = records.hold(evidence).orElseThrow(() -> Refused.notFound("evidence"));
        if (!held.isOf(Caller.current())) {
            throw Refused.conflict("evidence", "Somebody else has handed it in, and adds its files.");
        }
        if (held.state() != EvidenceState.WAITING) {
            throw Refused.conflict("evidence", "It has been reviewed already; hand in new evidence.");
        }
        Instant now = clock.instant();
        List<KeptFile> before = records.files(List.of(evidence)).getOrDefault(evidence, List.of());
        EvidenceIntake.TakenFile taken = EvidenceIntake.of(Intake.given("file", file), before);
        records.add(evidence, taken.kept(), before.size() + 1, taken.content());
        evidenceFileAdded.fire(new EvidenceFileAdded(held.customer(), evidence, plan.id(), plan.number(), taken.kept().mediaType(),
                taken.kept().bytes(), now));
        return shown(held);
    }

    @Override
    public EvidenceSummary review(EvidenceId evidence, boolean accept, String reason) {
        Caller caller = Caller.current();
        caller.mustHoldFor(known(evidence).customer().value(), "evidence", "review evidence", REVIEWERS);
        String why = EvidenceIntake.reason(reason);
        EvidenceRecord held = records.hold(evidence).orElseThrow(() -> Refused.notFound("evidence"));
        if (held.wasReviewedSo(accept, why, caller)) {
            return shown(held);
        }
        Instant now = clock.instant();
        int files = records.files(List.of(evidence)).getOrDefault(evidence, List.of()).size();
        Ruling.mustHold(accept ? "May the evidence be accepted?" : "May the evidence be refused?", now, List.of(new EvidenceReview().judge(
                new EvidenceReview.Facts(held.isOf(caller), held.state() != EvidenceState.WAITING, files, accept))));
        held.review(accept, why, caller, now);
        Contract plan = knownPlans.of(held.plan());
        contracts.flush();
        planEvidenceReviewed.fire(new PlanEvidenceReviewed(held.customer(), evidence, plan.id(), plan.number(), accept, held.spaces(),
                now));
        return shown(held);
    }

    @Override
    public EvidenceSummary evidence(EvidenceId evidence) {
        return shown(known(evidence));
    }

    @Override
    public Page<EvidenceSummary> ofPlan(ContractId plan, Optional<String> after, int size) {
        Paging paging = Paging.of(after, size);
        return records.ofPlans(knownPlans.row(knownPlans.of(plan)), paging).as(this::shown);
    }

    @Override
    public Page<EvidenceSummary> waiting(Optional<String> after, int size) {
        Caller.current().mustHold("review evidence", REVIEWERS);
        return records.waiting(Paging.of(after, size)).as(this::shown);
    }

    @Override
    public FileContent file(EvidenceId evidence, EvidenceFileId file) {
        return records.file(known(evidence).id(), Intake.given("file", file)).orElseThrow(() -> Refused.notFound("file"));
    }

    private EvidenceRecord known(EvidenceId evidence) {
        EvidenceRecord known = records.find(Intake.given("evidence", evidence)).orElseThrow(() -> Refused.notFound("evidence"));
        Caller.current().mustSee(known.customer().value(), "evidence");
        return known;
    }

    private EvidenceSummary shown(EvidenceRecord evidence) {
        return shown(List.of(evidence)).get(0);
    }

    private List<EvidenceSummary> shown(List<EvidenceRecord> page) {
        List<EvidenceId> ids = page.stream().map(EvidenceRecord::id).toList();
        Map<ContractId, Contract> plans = contracts.find(page.stream().map(EvidenceRecord::plan).toList());
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(EvidenceRecord::customer).toList());
        Map<EvidenceId, List<CategoryCount>> counts = records.counts(ids);
        Map<EvidenceId, List<KeptFile>> files = records.files(ids);
        Map<String, String> names = people.signers(page.stream()
                .flatMap(evidence -> Stream.concat(Stream.of(evidence.givenBy()), evidence.reviewedBy().stream())).toList());
        Caller caller = Caller.current();
        return page.stream().map(evidence -> {
            Contract plan = plans.get(evidence.plan());
            int maximum = plan.planTier().orElseThrow().maximumSpaces();
            return new EvidenceSummary(evidence.id(), plan.id(), plan.number(), plan.customer(), customers.get(plan.customer()).company(),
                    plan.zone(), evidence.countedOn(), counts.getOrDefault(evidence.id(), List.of()), evidence.spaces(), maximum,
                    PlanCapacity.excess(maximum, evidence.spaces()) == 0, evidence.source(), evidence.remark(), evidence.givenAt(),
                    names.get(evidence.givenBy()), evidence.isOf(caller), evidence.state(), evidence.reviewedAt(),
                    evidence.reviewedBy().map(names::get),
                    evidence.reason(), files.getOrDefault(evidence.id(), List.of()));
        }).toList();
    }
}
