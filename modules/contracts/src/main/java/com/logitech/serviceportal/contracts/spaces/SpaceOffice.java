package com.logitech.serviceportal.contracts.spaces;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceAdded;
import com.logitech.serviceportal.contracts.api.spaces.SpaceChanged;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRemoved;
import com.logitech.serviceportal.contracts.entitlements.SpaceLevels;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.spaces.Device;
import com.logitech.serviceportal.contracts.model.spaces.Devices;
import com.logitech.serviceportal.contracts.model.spaces.OnlyGroups;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.SpaceParticulars;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.licenses.BestCover;
import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.spaces.CategoryChange;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.contracts.terms.spaces.RoomConfirmed;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the Spaces of the customers. */
@ApplicationScoped
@Transactional
class SpaceOffice implements SpaceRegister {

    @Inject
    private Spaces spaces;
    @Inject
    private KnownSpaces knownSpaces;
    @Inject
    private SpaceIntake intake;
    @Inject
    private Devices devices;
    @Inject
    private DeviceMoves deviceMoves;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Assignments assignments;
    @Inject
    private SpaceLevels levels;
    @Inject
    private Catalog catalog;
    @Inject
    private CoveredCountries countries;
    @Inject
    private Clock clock;
    @Inject
    private Event<SpaceAdded> spaceAdded;
    @Inject
    private Event<SpaceChanged> spaceChanged;
    @Inject
    private Event<SpaceRemoved> spaceRemoved;

    @Override
    public SpaceSummary add(NewSpace space) {
        CustomerId customer = Intake.given("customer", space.customer());
        Caller.current().mustBeAllowed(customer.value(), "customer", ContractsTask.ADD_SPACES);
        Account account = knownAccounts.of(customer);
        Instant now = clock.instant();
        SpaceParticulars particulars = intake.of(space, account, now);
        Ruling.mustHold("May the Space be added?", now, List.of(new RoomConfirmed().judge(new RoomConfirmed.Facts(particulars.category(),
                catalog.asKnownAt(now).isRoom(particulars.category()), space.roomConfirmed()))));

        Space added = new Space(SpaceId.random(), customer, particulars, space.roomConfirmed(), now);
        written(particulars, () -> spaces.add(added));
        spaceAdded.fire(new SpaceAdded(customer, added.id(), added.name(), added.category().code(), now));
        return shown(added, now);
    }

    @Override
    public SpaceSummary change(SpaceId space, long version, SpaceChange change) {
        Space known = knownSpaces.held(space, ContractsTask.CHANGE_SPACES);
        known.mustBeAt(version);
        Instant now = clock.instant();
        Account account = knownAccounts.of(known.customer());
        SpaceParticulars to = intake.of(change, known, account, now);
        Ruling.mustHold("May the Space be changed?", now, findings(known, to, account, now));

        boolean standsDifferently = known.standsDifferently(to);
        known.change(to).ifPresent(words -> {
            written(to, () -> {
                if (standsDifferently) {
                    spaces.restand(known, now);
                }
            });
            spaceChanged.fire(new SpaceChanged(known.customer(), space, known.name(), words, now));
        });
        return shown(known, now);
    }

    private List<Finding> findings(Space known, SpaceParticulars to, Account account, Instant now) {
        List<Assignment> licenses = assignments.reaching(List.of(known.id()), now);
        boolean licensed = !licenses.isEmpty();
        List<Finding> findings = new ArrayList<>();
        findings.add(new CategoryChange().judge(new CategoryChange.Facts(known.category(), to.category(), licensed)));
        findings.add(new FlexDeskUnassigned().judge(new FlexDeskUnassigned.Facts(to.category(),
                catalog.asKnownAt(now).isRoom(to.category()), to.namedDesk(), licensed)));
        if (licensed && !known.country().equals(to.country())) {
            UseThere use = UseThere.of(account, accounts.arrangements(known.customer()), countries.asKnownAt(now));
            licenses.forEach(license -> findings.add(use.judge(license.level(), to.country(), license.from(), now)));
        }
        return findings;
    }

    @Override
    public void remove(SpaceId space, long version) {
        Space known = knownSpaces.held(space, ContractsTask.REMOVE_SPACES);
        known.mustBeAt(version);
        List<Device> inside = devices.lockIn(space);
        Instant now = clock.instant();
        if (assignments.anyFrom(space, now)) {
            throw Refused.conflict("space", "A license is on " + known.name() + " or is to be; release it first.");
        }
        inside.forEach(device -> deviceMoves.move(device, Optional.empty(), now, now));
        known.remove(now);
        spaces.standDown(known, now);
        spaces.flush();
        spaceRemoved.fire(new SpaceRemoved(known.customer(), space, known.name(), now));
    }

    @Override
    public SpaceSummary space(SpaceId space) {
        return shown(knownSpaces.of(space), clock.instant());
    }

    @Override
    public SpacePlace place(SpaceId space) {
        Space known = knownSpaces.of(space);
        SpaceParticulars said = known.particulars();
        return new SpacePlace(known.id(), known.customer(), said.name(), said.category(), said.group(), said.country(), said.zone());
    }

    @Override
    public Page<SpaceSummary> spaces(SpaceQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Instant now = clock.instant();
        Spaces.Search search = new Spaces.Search(knownAccounts.asked(query.customer()),
                new OnlyGroups(Caller.current().restrictions()), query.category(), query.covered(), query.assignable(),
                query.incomplete(), Intake.searched(query.text()), now);
        return spaces.page(search, paging).as(page -> shown(page, now));
    }

    private void written(SpaceParticulars particulars, Runnable writing) {
        Objection.answered(() -> {
            writing.run();
            spaces.flush();
        }, Map.of("space_place_once",
                () -> Refused.conflict("name", "There is a Space named " + particulars.name() + " at this place already.")));
    }

    private SpaceSummary shown(Space space, Instant now) {
        return shown(List.of(space), now).get(0);
    }

    @Override
    public Map<SpaceId, Finding> levelReasons(Set<SpaceId> asked) {
        Map<SpaceId, Space> known = spaces.find(asked);
        asked.forEach(space -> KnownSpaces.mustSee(Optional.ofNullable(known.get(space)).orElseThrow(() -> Refused.notFound("space"))));
        Map<SpaceId, Finding> reasons = new HashMap<>();
        levels.of(asked, clock.instant()).forEach((space, cover) -> reasons.put(space, cover.decisive()));
        return reasons;
    }

    private List<SpaceSummary> shown(List<Space> page, Instant now) {
        List<SpaceId> ids = page.stream().map(Space::id).toList();
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Space::customer).toList());
        Map<SpaceId, BestCover> levelOf = levels.of(ids, now);
        Map<SpaceId, Integer> devicesIn = devices.countsIn(ids);
        return page.stream().map(space -> {
            SpaceParticulars said = space.particulars();
            BestCover cover = levelOf.get(space.id());
            return new SpaceSummary(space.id(), space.customer(), customers.get(space.customer()).company(), said.name(), said.category(),
                    said.site(), said.building(), said.floor(), said.group(), said.seatCount(), said.country(), said.zone(),
                    said.namedDesk(), space.appearedAt(), cover.level(), cover.covering().map(SpaceOffice::coveredBy),
                    devicesIn.getOrDefault(space.id(), 0), space.version());
        }).toList();
    }

    private static CoveredBy coveredBy(CandidateCover cover) {
        ContractedLevel contracted = cover.contracted();
        return new CoveredBy(contracted.contract(), contracted.number(), cover.license(), contracted.term().endsBefore());
    }
}
