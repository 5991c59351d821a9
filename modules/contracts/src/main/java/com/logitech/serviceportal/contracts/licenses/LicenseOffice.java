package com.logitech.serviceportal.contracts.licenses;

import com.logitech.serviceportal.contracts.KnownContracts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAssigned;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseReleased;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.accounts.PortalUsers;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.licenses.Licenses;
import com.logitech.serviceportal.contracts.model.spaces.OnlyGroups;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.spaces.KnownSpaces;
import com.logitech.serviceportal.contracts.terms.plans.PlanActivation;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Assigns licenses to Spaces, releases and moves them. */
@ApplicationScoped
@Transactional
class LicenseOffice implements LicenseAdministration {

    @Inject
    private Contracts contracts;
    @Inject
    private KnownContracts knownContracts;
    @Inject
    private Licenses licenses;
    @Inject
    private Assignments assignments;
    @Inject
    private Spaces spaces;
    @Inject
    private PortalUsers people;
    @Inject
    private OtherCategory otherCategory;
    @Inject
    private LicenseDrafts drafts;
    @Inject
    private Catalog catalog;
    @Inject
    private Clock clock;
    @Inject
    private Event<ServiceStarted> serviceStarted;
    @Inject
    private Event<LicenseAssigned> licenseAssigned;
    @Inject
    private Event<LicenseReleased> licenseReleased;

    @Override
    public Page<LicenseSummary> licenses(LicenseQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        String text = Intake.searched(query.text());
        Contract known = knownContracts.of(query.contract());
        Instant now = clock.instant();
        Instant soon = LocalDate.ofInstant(now, known.zone()).plusDays(ContractAdministration.ENDING_SOON_DAYS)
                .atStartOfDay(known.zone()).toInstant();
        return licenses.page(new Licenses.Asking(known.id(), query.filter(), new OnlyGroups(Caller.current().restrictions()),
                query.category(), query.category().map(category -> fitting(known, category, now)).orElse(Set.of()), text, now,
                known.endsAt(), soon), paging).as(page -> shown(page, now));
    }

    /** The offerings the contract's licenses were sold as that may go to Spaces of the category. */
    private Set<String> fitting(Contract contract, SpaceCategory category, Instant now) {
        Catalog.Edition edition = catalog.asKnownAt(now);
        return licenses.offerings(List.of(contract.id())).getOrDefault(contract.id(), Set.of()).stream()
                .filter(code -> edition.fits(code).contains(category)).collect(Collectors.toSet());
    }

    @Override
    public LicenseSummary license(LicenseId license) {
        return shown(List.of(seen(license)), clock.instant()).get(0);
    }

    @Override
    public List<AssignmentSummary> history(LicenseId license) {
        List<Assignment> lines = assignments.historyOf(seen(license).id());
        Map<SpaceId, Space> spaceOf = spaces.find(lines.stream().map(Assignment::space).toList());
        Map<String, String> names = people.signers(lines.stream().map(Assignment::recordedBy).toList());
        return lines.stream().map(line -> new AssignmentSummary(line.license(), line.space(), KnownSpaces.nameOf(spaceOf.get(line.space())),
                line.from(), line.until(), line.recordedAt(), names.get(line.recordedBy()))).toList();
    }

    @Override
    public List<LicenseDay> days(ContractId contract) {
        Contract known = knownContracts.of(contract);
        return assignments.daysOf(known.id(), known.zone(), MOST_DAYS).stream()
                .map(day -> new LicenseDay(day.on(), day.begun(), day.ended())).toList();
    }

    @Override
    public EffectPreview previewAssign(AssignLicenses assign) {
        Contract contract = knownContracts.kept(assign.contract(), ContractsTask.ASSIGN_LICENSES);
        Decision assignable = assignable(contract);
        if (!assignable.granted()) {
            return new EffectPreview("Assign licenses", List.of(), List.of(assignable));
        }
        LicenseDrafts.Assigning draft = drafts.assigning(contract, assign, spaces::find);
        return LicenseEffects.ofAssigning(draft.placing(), draft.verdicts(), draft.from(),
                licenses.countFree(contract.id(), draft.placing().now()));
    }

    @Override
    public List<LicenseSummary> assign(AssignLicenses assign) {
        Contract contract = knownContracts.held(assign.contract(), ContractsTask.ASSIGN_LICENSES);
        Ruling.mustGrant(assignable(contract));
        LicenseDrafts.Assigning draft = drafts.assigning(contract, assign, this::held);
        Instant now = draft.placing().now();
        StartRules rules = draft.placing().rules();
        place(contract, draft.verdicts(), draft.from(), Map.of(), now);
        contract.assignedFrom(draft.from(), rules);
        start(contract, rules, now);
        return shown(draft.verdicts().stream().map(verdict -> verdict.license().orElseThrow()).toList(), now);
    }

    private Decision assignable(Contract contract) {
        Instant now = clock.instant();
        return new Decision("Can licenses of contract " + contract.number() + " be assigned?", now, now, List.of(new PlanActivation().judge(
                new PlanActivation.Facts(PlanActivation.Act.ASSIGN, contract.isPlan(), Optional.empty(), contract.zone(), now))));
    }

    @Override
    public EffectPreview previewRelease(ContractId contract, Set<LicenseId> licensesToRelease) {
        Contract known = knownContracts.kept(contract, ContractsTask.ASSIGN_LICENSES);
        LicenseDrafts.Releasing draft = drafts.releasing(known, licensesToRelease, spaces::find);
        return LicenseEffects.ofReleasing(draft.placing(), draft.lines(), draft.licenses(), draft.spaces(),
                licenses.countFree(contract, draft.placing().now()));
    }

    @Override
    public List<LicenseSummary> release(ContractId contract, Set<LicenseId> licensesToRelease) {
        Contract held = knownContracts.held(contract, ContractsTask.ASSIGN_LICENSES);
        LicenseDrafts.Releasing draft = drafts.releasing(held, licensesToRelease, this::held);
        Instant now = draft.placing().now();
        StartRules rules = draft.placing().rules();
        start(held, rules, now);
        end(draft.lines(), now);
        held.assignedAtFirst(assignments.firstOf(contract), rules);
        draft.lines().forEach(line -> released(held, draft.licenses().get(line.license()), draft.spaces().get(line.space()), now));
        return shown(draft.licenses().values(), now);
    }

    @Override
    public EffectPreview previewMove(LicenseId license, SpaceId to) {
        License known = seen(license);
        Contract contract = knownContracts.kept(known.contract(), ContractsTask.ASSIGN_LICENSES);
        LicenseDrafts.Moving draft = drafts.moving(contract, known, to, spaces::find);
        return LicenseEffects.ofMoving(draft.placing(), draft.verdict(), draft.from());
    }

    @Override
    public LicenseSummary move(LicenseId license, SpaceId to) {
        License known = seen(license);
        Contract contract = knownContracts.held(known.contract(), ContractsTask.ASSIGN_LICENSES);
        LicenseDrafts.Moving draft = drafts.moving(contract, known, to, this::held);
        Instant now = draft.placing().now();
        start(contract, draft.placing().rules(), now);
        end(draft.lines(), now);
        place(contract, List.of(draft.verdict()), now, Map.of(license, draft.from()), now);
        return shown(List.of(known), now).get(0);
    }

    /** Writes the lines and tells of each; all or none. @param movedFrom where a license was until now, if it is moved */
    private void place(Contract contract, List<Placing.Answer> verdicts, Instant from, Map<LicenseId, Space> movedFrom, Instant now) {
        keepTries(contract, verdicts, now);
        verdicts.forEach(verdict -> Ruling.mustGrant(verdict.decision()));
        verdicts.stream().filter(verdict -> verdict.lane() < 0).findFirst().ifPresent(full -> {
            throw Refused.conflict("spaces", full.space().name()
                    + " has two licenses of this level planned already; release one of them first.");
        });
        String by = Caller.current().signature();
        List<Assignment> spent = verdicts.stream().flatMap(verdict -> verdict.spent().stream()).toList();
        OnSpaces on = drafts.onSpaces(contract.customer(), spent);
        assignments.supersede(spent, now);
        assignments.add(spent.stream().flatMap(line -> line.endedAt(on.spentAt(line), now, by).stream()).toList());
        List<Assignment> lines = verdicts.stream().map(verdict -> new Assignment(UUID.randomUUID(), verdict.license().orElseThrow().id(),
                contract.id(), contract.customer(), verdict.space().id(), contract.level(), verdict.lane(), from, Optional.empty(), now,
                by)).toList();
        Objection.answered(() -> assignments.add(lines), Map.of(
                "license_on_one_space", () -> Refused.conflict("licenses",
                        "Somebody else has just assigned one of these licenses. Look again and choose another."),
                "space_with_one_license", () -> Refused.conflict("spaces",
                        "Somebody else has just assigned a license to one of these Spaces. Look again.")));
        for (Placing.Answer verdict : verdicts) {
            License license = verdict.license().orElseThrow();
            Optional.ofNullable(movedFrom.get(license.id())).ifPresent(space -> released(contract, license, space, now));
            licenseAssigned.fire(new LicenseAssigned(contract.customer(), contract.id(), license.id(), license.label(contract.number()),
                    verdict.space().id(), verdict.space().name(), from, now));
        }
    }

    /** Of the customer's own people; ours look for a fitting license by trying. */
    private void keepTries(Contract contract, List<Placing.Answer> verdicts, Instant now) {
        List<Space> tried = Caller.current().isStaff() ? List.of() : OtherCategory.among(verdicts);
        if (!tried.isEmpty()) {
            otherCategory.keep(contract, tried, now);
        }
    }

    private void end(Collection<Assignment> lines, Instant now) {
        assignments.supersede(lines, now);
        assignments.add(lines.stream().flatMap(line -> line.endedAt(now, now, Caller.current().signature()).stream()).toList());
    }

    private void released(Contract contract, License license, Space space, Instant now) {
        licenseReleased.fire(new LicenseReleased(contract.customer(), contract.id(), license.id(), license.label(contract.number()),
                space.id(), space.name(), now));
    }

    private void start(Contract contract, StartRules rules, Instant now) {
        contract.startIfDue(now, rules).ifPresent(serviceStarted::fire);
    }

    private Map<SpaceId, Space> held(Collection<SpaceId> ids) {
        return spaces.lock(ids).stream().collect(Collectors.toMap(Space::id, Function.identity()));
    }

    private License seen(LicenseId license) {
        License known = licenses.find(license).orElseThrow(() -> Refused.notFound("license"));
        Caller.current().mustSee(known.customer().value(), "license");
        return known;
    }

    private List<LicenseSummary> shown(Collection<License> page, Instant now) {
        Map<ContractId, Contract> contractOf = contracts.find(page.stream().map(License::contract).toList());
        Catalog.Edition edition = catalog.asKnownAt(now);
        List<Assignment> lines = assignments.currentOf(page.stream().map(License::id).toList(), now);
        Map<SpaceId, Space> spaceOf = spaces.find(lines.stream().map(Assignment::space).toList());
        Map<LicenseId, AssignedTo> assigned = new HashMap<>();
        lines.forEach(line -> assigned.putIfAbsent(line.license(), // where it is now, or is to be next
                new AssignedTo(line.space(), KnownSpaces.nameOf(spaceOf.get(line.space())), line.from(), line.until())));
        return page.stream().map(license -> {
            Contract contract = contractOf.get(license.contract());
            return new LicenseSummary(license.id(), license.label(contract.number()), contract.id(),
                    edition.offering(license.offering()).map(Catalog.Offering::title).orElse(license.offering()), contract.level(),
                    edition.fits(license.offering()), Optional.ofNullable(assigned.get(license.id())));
        }).toList();
    }
}
