package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.ContractConcluded;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.EnterprisePlanActivated;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAssigned;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseReleased;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.Listed;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.Orders;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.licenses.Assignment;
import com.logitech.serviceportal.contracts.model.licenses.Assignments;
import com.logitech.serviceportal.contracts.model.licenses.License;
import com.logitech.serviceportal.contracts.model.licenses.Licenses;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.contracts.model.spaces.Spaces;
import com.logitech.serviceportal.contracts.terms.licenses.PlanActivation;
import com.logitech.serviceportal.contracts.terms.licenses.PlanTerm;
import com.logitech.serviceportal.contracts.terms.orders.OnePlanPerCategory;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Cursor;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enters orders, concludes contracts from them, and says what becomes of their licenses and plans. */
@ApplicationScoped
@Transactional
class ContractOffice implements ContractAdministration {

    private static final Role[] SELLERS = {Role.OPERATIONS, Role.SYSTEM};
    private static final Role[] KEEPERS = {Role.OPERATIONS, Role.SYSTEM, Role.CUSTOMER_ADMINISTRATOR, Role.CUSTOMER_USER};
    /** So many Spaces or licenses at once. */
    private static final int MOST = 10_000;

    @Inject
    private Orders orders;
    @Inject
    private Contracts contracts;
    @Inject
    private Licenses licenses;
    @Inject
    private Assignments assignments;
    @Inject
    private Spaces spaces;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Parameters parameters;
    @Inject
    private ContractRecords records;
    @Inject
    private Catalog catalog;
    @Inject
    private CoveredCountries countries;
    @Inject
    private Clock clock;
    @Inject
    private Event<ContractConcluded> contractConcluded;
    @Inject
    private Event<ServiceStarted> serviceStarted;
    @Inject
    private Event<LicenseAssigned> licenseAssigned;
    @Inject
    private Event<LicenseReleased> licenseReleased;
    @Inject
    private Event<EnterprisePlanActivated> enterprisePlanActivated;

    // orders

    @Override
    public OrderPreview preview(OrderEntry order) {
        Caller.current().mustHold("enter an order", SELLERS);
        Instant now = clock.instant();
        return read(OrderIntake.of(order, now), now).reading().preview();
    }

    @Override
    public OrderConfirmed enter(OrderEntry order) {
        Caller.current().mustHold("enter an order", SELLERS);
        OrderEntry taken = OrderIntake.of(order, clock.instant());
        return written(() -> {
            if (taken.lines().stream().anyMatch(line -> line.plan().isPresent())) {
                contracts.holdPlansOf(taken.customer());
            }
            Instant now = clock.instant();
            Read read = read(taken, now);
            var entered = new Order(new OrderId(UUID.randomUUID()), taken.customer(), taken.confirmationNumber(),
                    taken.purchaseOrder(), taken.createdAt(), taken.serviceStartOn(), now, Caller.current().name());
            orders.add(entered);
            contracts.flush();
            var made = read.reading().contracts().stream().map(plan -> conclude(entered, read, plan)).toList();
            made.forEach(contract -> contractConcluded.fire(contract.concluded(now)));
            made.forEach(contract -> start(contract, read.rules(), now));
            return new OrderConfirmed(entered.id(), made.stream().map(contract -> contract.id()).toList());
        });
    }

    private Contract conclude(Order order, Read read, OrderReading.ToMake plan) {
        ContractId id = ContractId.random();
        var terms = plan.terms();
        var contract = plan.tier().isPresent()
                ? Contract.ofPlan(id, contracts.nextNumber(), order, read.account().zone(), terms.level(), terms.termYears(),
                        plan.renews(), plan.offering().orElseThrow(), plan.tier().get(), read.rules())
                : Contract.ofLicenses(id, contracts.nextNumber(), order, read.account().zone(), terms.level(), terms.termYears(),
                        plan.renews(), terms.licenses(), read.rules());
        contracts.add(contract);
        contracts.flush();
        licenses.add(contract, plan.lots());
        return contract;
    }

    private record Read(Account account, StartRules rules, OrderReading reading) {
    }

    /** Refuses what cannot be entered. */
    private Read read(OrderEntry order, Instant now) {
        Account account = knownAccounts.of(order.customer());
        if (orders.isTaken(order.confirmationNumber())) {
            throw numberTaken(order.confirmationNumber());
        }
        Catalog.Edition edition = catalog.asKnownAt(now);
        StartRules rules = parameters.startRules(now);
        OrderReading reading = new OrderReading(order, new OrderReading.Books(account, edition, countries.asKnownAt(now), rules, renewed(order, edition),
                contracts.plansOf(account.id())), now);
        mustBe(reading.decision());
        return new Read(account, rules, reading);
    }

    private Map<ContractId, OrderReading.Renewed> renewed(OrderEntry order, Catalog.Edition edition) {
        Set<ContractId> named = order.lines().stream().flatMap(line -> line.renews().stream()).collect(Collectors.toSet());
        var known = contracts.find(named);
        Intake intake = new Intake();
        for (int i = 0; i < order.lines().size(); i++) {
            String field = "lines[" + i + "].renews";
            order.lines().get(i).renews().filter(contract -> !known.containsKey(contract)).ifPresent(contract -> intake.wrong(field, "is not a contract we know"));
        }
        intake.close();
        Map<ContractId, Set<String>> sold = licenses.offerings(named);
        return known.values().stream().map(contract -> new OrderReading.Renewed(contract,
                Stream.concat(contract.planOffering().stream(), sold.getOrDefault(contract.id(), Set.of()).stream())
                        .flatMap(code -> edition.offering(code).stream()).map(Catalog.Offering::soldFor).collect(Collectors.toSet())))
                .collect(Collectors.toMap(old -> old.contract().id(), Function.identity()));
    }

    private static Refused numberTaken(String confirmationNumber) {
        return Refused.conflict("confirmationNumber", "An order with the confirmation number " + confirmationNumber + " has been entered already.");
    }

    // what is in the books

    @Override
    public OrderSummary order(OrderId order) {
        var known = orders.find(order).orElseThrow(() -> Refused.notFound("order"));
        Caller.current().mustSee(known.customer().value(), "order");
        return records.orders(List.of(known)).get(0);
    }

    @Override
    public Page<OrderSummary> orders(Optional<CustomerId> customer, Optional<String> after, int size) {
        mustBePossible(size);
        Optional<Cursor> mark = Cursor.read(after);
        var page = orders.page(knownAccounts.asked(customer), mark.map(ContractOffice::orderMark), mark.map(Cursor::about), size);
        return page(page, records.orders(page.items()), last -> new Cursor(page.about(), last.recordedAt().toString(), last.id().value()));
    }

    private static Orders.Mark orderMark(Cursor mark) {
        return new Orders.Mark(parsed(mark, Instant::parse), mark.id());
    }

    @Override
    public ContractSummary contract(ContractId contract) {
        return records.contracts(List.of(seen(contract)), clock.instant()).get(0);
    }

    @Override
    public Page<ContractSummary> contracts(ContractQuery query) {
        mustBePossible(query.size());
        Instant now = clock.instant();
        Intake intake = new Intake();
        String text = intake.optional("text", query.text(), 200);
        intake.close();
        Optional<Cursor> mark = Cursor.read(query.after());
        Contracts.Search search = new Contracts.Search(knownAccounts.asked(query.customer()), query.level(), query.state(), query.endingBefore(), text, now);
        var page = contracts.page(search, mark.map(cursor -> parsed(cursor, Long::valueOf)), mark.map(Cursor::about), query.size());
        return page(page, records.contracts(page.items(), now), last -> new Cursor(page.about(), last.number().toString(), last.id().value()));
    }

    @Override
    public Page<LicenseSummary> licenses(ContractId contract, LicenseFilter filter, Optional<String> after, int size) {
        mustBePossible(size);
        var known = seen(contract);
        Instant now = clock.instant();
        Optional<Cursor> mark = Cursor.read(after);
        var page = licenses.page(known.id(), filter, now, mark.map(cursor -> parsed(cursor, Integer::valueOf)).orElse(0), size);
        return page(page, records.licenses(page.items(), now), last -> new Cursor(page.about(), String.valueOf(last.position()), last.id().value()));
    }

    @Override
    public LicenseSummary license(LicenseId license) {
        return records.licenses(List.of(seen(license)), clock.instant()).get(0);
    }

    @Override
    public List<AssignmentSummary> history(LicenseId license) {
        return records.history(seen(license));
    }

    // Assign, release, move. Whoever waited for a contract or a Space acts when he holds it, not when he asked: the clock is read
    // behind the last lock, or a line could be superseded before it was recorded, or released before it began.

    @Override
    public EffectPreview previewAssign(AssignLicenses assign) {
        var contract = kept(assign.contract(), "assign a license");
        Decision assignable = assignable(contract);
        if (!assignable.granted()) {
            return new EffectPreview("Assign licenses", List.of(), List.of(assignable));
        }
        Placement placement = placement(contract, assign, spaces::find);
        return EffectWords.ofAssigning(placement.placing(), placement.verdicts(), placement.from(), free(contract, placement.placing().now()));
    }

    @Override
    public List<LicenseSummary> assign(AssignLicenses assign) {
        kept(assign.contract(), "assign a license");
        return written(() -> {
            var contract = held(assign.contract());
            mustBe(assignable(contract));
            Placement placement = placement(contract, assign, this::locked);
            Instant now = placement.placing().now();
            place(contract, placement.verdicts(), placement.from(), Map.of(), now);
            contract.assignedFrom(placement.from(), placement.placing().rules());
            start(contract, placement.placing().rules(), now);
            return records.licenses(placement.verdicts().stream().map(verdict -> verdict.license().orElseThrow()).toList(), now);
        });
    }

    private Decision assignable(Contract contract) {
        Instant now = clock.instant();
        return new Decision("Can licenses of contract " + contract.number() + " be assigned?", now, now,
                List.of(new PlanActivation().judge(new PlanActivation.Facts(PlanActivation.Act.ASSIGN, contract.isPlan(), Optional.empty(), now))));
    }

    private record Placement(Placing placing, List<Placing.Answer> verdicts, Instant from) {
    }

    private Placement placement(Contract contract, AssignLicenses assign,
                                Function<Collection<SpaceId>, Map<SpaceId, Space>> lookUp) {
        mustBeUsable(assign, clock.instant());
        Map<SpaceId, Space> known = lookUp.apply(assign.spaces());
        Instant now = clock.instant();
        Instant from = assign.from().filter(now::isBefore).orElse(now);
        List<Space> wanted = assign.spaces().stream().map(space -> ofCustomer(contract.customer(), known.get(space))).toList();
        Placing placing = placing(contract, wanted, now);
        if (assign.licenses().isEmpty()) {
            Set<String> sold = licenses.offerings(List.of(contract.id())).getOrDefault(contract.id(), Set.of());
            return new Placement(placing, placing.find(wanted, licenses.free(contract.id(), now, wanted.size()), sold, from), from);
        }
        List<License> named = ofContract(contract.id(), assign.licenses());
        List<Placing.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            pairs.add(new Placing.Pair(named.get(i), wanted.get(i)));
        }
        var taken = assignments.currentOf(assign.licenses(), now).stream().collect(Collectors.groupingBy(line -> line.license().value()));
        return new Placement(placing, placing.assign(pairs, from, taken), from);
    }

    private static void mustBeUsable(AssignLicenses assign, Instant now) {
        Intake intake = new Intake();
        if (assign.spaces().isEmpty() || assign.spaces().size() > MOST) {
            intake.wrong("spaces", assign.spaces().isEmpty() ? "has at least one Space" : "has at most " + MOST + " Spaces at once");
        }
        if (new HashSet<>(assign.spaces()).size() < assign.spaces().size()) {
            intake.wrong("spaces", "names a Space twice");
        }
        if (new HashSet<>(assign.licenses()).size() < assign.licenses().size()) {
            intake.wrong("licenses", "names a license twice");
        }
        if (!assign.licenses().isEmpty() && assign.licenses().size() != assign.spaces().size()) {
            intake.wrong("licenses", "are as many as the Spaces, or none to take free ones");
        }
        assign.from().filter(from -> from.isBefore(now)).ifPresent(from -> intake.wrong("from", "lies in the past; an assignment begins now or later"));
        intake.close();
    }

    @Override
    public EffectPreview previewRelease(ContractId contract, Set<LicenseId> licensesToRelease) {
        var known = kept(contract, "release a license");
        Releasing releasing = releasing(known, licensesToRelease, spaces::find);
        return EffectWords.ofReleasing(releasing.placing(), releasing.lines(), releasing.licenses(), releasing.spaces(), free(known, releasing.placing().now()));
    }

    @Override
    public List<LicenseSummary> release(ContractId contract, Set<LicenseId> licensesToRelease) {
        kept(contract, "release a license");
        return written(() -> {
            var held = held(contract);
            Releasing releasing = releasing(held, licensesToRelease, this::locked);
            Instant now = releasing.placing().now();
            StartRules rules = releasing.placing().rules();
            start(held, rules, now);
            end(releasing.lines(), now);
            held.assignedAtFirst(assignments.firstOf(contract), rules);
            releasing.lines().forEach(line -> released(held, releasing.licenses().get(line.license()), releasing.spaces().get(line.space()), now));
            return records.licenses(releasing.licenses().values(), now);
        });
    }

    private record Releasing(Placing placing, List<Assignment> lines,
                             Map<LicenseId, License> licenses, Map<SpaceId, Space> spaces) {
    }

    private Releasing releasing(Contract contract, Set<LicenseId> named,
                                Function<Collection<SpaceId>, Map<SpaceId, Space>> lookUp) {
        if (named.isEmpty() || named.size() > MOST) {
            throw Refused.input("licenses", named.isEmpty() ? "has at least one license" : "has at most " + MOST + " licenses at once");
        }
        var known = ofContract(contract.id(), named).stream()
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .collect(Collectors.toMap(license -> license.id(), Function.identity(), (one, same) -> one, java.util.LinkedHashMap::new));
        var reaching = assignments.currentOf(named, clock.instant());
        Map<SpaceId, Space> on = lookUp.apply(reaching.stream().map(line -> line.space()).toList());
        Instant now = clock.instant();
        var lines = stillReaching(reaching, now);
        known.values().stream().filter(license -> lines.stream().noneMatch(line -> line.license().equals(license.id()))).findFirst().ifPresent(free -> {
            throw Refused.conflict("licenses", "License " + free.label(contract.number()) + " is on no Space.");
        });
        return new Releasing(placing(contract, on.values(), now), lines, known, on);
    }

    /** Whoever changes these lines holds the contract too, so while the Spaces were waited for nothing but time has passed. */
    private static List<Assignment> stillReaching(
            List<Assignment> lines, Instant now) {
        return lines.stream().filter(line -> line.reaches(now)).toList();
    }

    @Override
    public EffectPreview previewMove(LicenseId license, SpaceId to) {
        var known = seen(license);
        Moving moving = moving(kept(known.contract(), "move a license"), known, to, spaces::find);
        return EffectWords.ofMoving(moving.placing(), moving.verdict(), moving.from());
    }

    @Override
    public LicenseSummary move(LicenseId license, SpaceId to) {
        var known = seen(license);
        kept(known.contract(), "move a license");
        return written(() -> {
            var contract = held(known.contract());
            Moving moving = moving(contract, known, to, this::locked);
            Instant now = moving.placing().now();
            start(contract, moving.placing().rules(), now);
            end(moving.lines(), now);
            place(contract, List.of(moving.verdict()), now, Map.of(license, moving.from()), now);
            return records.licenses(List.of(known), now).get(0);
        });
    }

    private record Moving(Placing placing, Placing.Answer verdict, List<Assignment> lines, Space from) {
    }

    private Moving moving(Contract contract, License license, SpaceId to,
                          Function<Collection<SpaceId>, Map<SpaceId, Space>> lookUp) {
        var reaching = assignments.currentOf(List.of(license.id()), clock.instant());
        Map<SpaceId, Space> known = lookUp.apply(Stream.concat(Stream.of(to), reaching.stream().map(line -> line.space())).distinct().toList());
        Instant now = clock.instant();
        var lines = stillReaching(reaching, now);
        if (lines.isEmpty()) {
            throw Refused.conflict("license", "License " + license.label(contract.number()) + " is on no Space; assign it instead.");
        }
        SpaceId present = lines.get(0).space();
        Space there = ofCustomer(contract.customer(), known.get(to));
        if (present.equals(to)) {
            throw Refused.conflict("to", "License " + license.label(contract.number()) + " is on " + there.name() + " already.");
        }
        Placing placing = placing(contract, known.values(), now);
        return new Moving(placing, placing.move(new Placing.Pair(license, there)), lines, known.get(present));
    }

    /** Writes the lines and tells of each; all or none. @param movedFrom where a license was until now, if it is moved */
    private void place(Contract contract, List<Placing.Answer> verdicts, Instant from, Map<LicenseId, Space> movedFrom, Instant now) {
        verdicts.forEach(verdict -> mustBe(verdict.decision()));
        verdicts.stream().filter(verdict -> verdict.lane() < 0).findFirst().ifPresent(full -> {
            throw Refused.conflict("spaces", full.space().name() + " has two licenses of this level planned already; release one of them first.");
        });
        String by = Caller.current().name();
        var spent = verdicts.stream().flatMap(verdict -> verdict.spent().stream()).toList();
        OnSpaces on = onSpaces(contract.customer(), spent, now);
        assignments.supersede(spent, now);
        assignments.add(spent.stream().flatMap(line -> line.endedAt(on.spentAt(line), now, by).stream()).toList());
        assignments.add(verdicts.stream().map(verdict -> new Assignment(UUID.randomUUID(),
                verdict.license().orElseThrow().id(), contract.id(), contract.customer(), verdict.space().id(), contract.level(), verdict.lane(), from,
                Optional.empty(), now, by)).toList());
        for (Placing.Answer verdict : verdicts) {
            var license = verdict.license().orElseThrow();
            Optional.ofNullable(movedFrom.get(license.id())).ifPresent(space -> released(contract, license, space, now));
            licenseAssigned.fire(new LicenseAssigned(contract.customer(), contract.id(), license.id(), license.label(contract.number()), verdict.space().id(),
                    verdict.space().name(), from, now));
        }
    }

    private void end(Collection<Assignment> lines, Instant now) {
        assignments.supersede(lines, now);
        assignments.add(lines.stream().flatMap(line -> line.endedAt(now, now, Caller.current().name()).stream()).toList());
    }

    private void released(Contract contract, License license, Space space, Instant now) {
        licenseReleased.fire(new LicenseReleased(contract.customer(), contract.id(), license.id(), license.label(contract.number()), space.id(), space.name(), now));
    }

    private void start(Contract contract, StartRules rules, Instant now) {
        contract.startIfDue(now, rules).ifPresent(serviceStarted::fire);
    }

    // plans

    @Override
    public EffectPreview previewActivate(ContractId contract) {
        Instant now = clock.instant();
        var known = kept(contract, "activate a plan");
        Activating activating = activating(known, now);
        return EffectWords.ofActivating(known, activating.decision(), activating.effect(), activating.rules(), records.contracts(List.of(known), now).get(0).plan(), now);
    }

    @Override
    public ContractSummary activate(ContractId contract) {
        kept(contract, "activate a plan");
        return written(() -> {
            var held = held(contract);
            contracts.holdPlansOf(held.customer());
            Instant now = clock.instant();
            Activating activating = activating(held, now);
            mustBe(activating.decision());
            held.activate(now, activating.rules()).ifPresent(enterprisePlanActivated::fire);
            start(held, activating.rules(), now);
            return records.contracts(List.of(held), now).get(0);
        });
    }

    private record Activating(Decision decision, PlanActivation.Consequence effect, StartRules rules) {
    }

    private Activating activating(Contract contract, Instant now) {
        StartRules rules = parameters.startRules(now);
        Optional<Instant> servedSince = contract.isPlan() ? contract.servedSince(now, rules) : Optional.empty();
        PlanActivation.Consequence effect = PlanActivation.effect(servedSince, now);
        List<Finding> findings = new ArrayList<>();
        findings.add(new PlanActivation().judge(new PlanActivation.Facts(PlanActivation.Act.ACTIVATE, contract.isPlan(), servedSince, now)));
        if (contract.isPlan() && effect == PlanActivation.Consequence.STARTS_SERVICE) {
            Catalog.Edition edition = catalog.asKnownAt(now);
            ServiceTerm term = contract.termIfUsed(now, rules);
            findings.add(new OnePlanPerCategory().judge(new OnePlanPerCategory.Facts(served(contract, edition), term.firstDay(), term.endsBefore(),
                    contracts.plansOf(contract.customer()).stream().filter(other -> !other.id().equals(contract.id()))
                            .map(other -> PlanTerm.of(served(other, edition), other.term())).toList())));
        }
        return new Activating(new Decision("May contract " + contract.number() + " be activated?", now, now, findings), effect, rules);
    }

    private static Set<SpaceCategory> served(Contract plan, Catalog.Edition edition) {
        return plan.planOffering().flatMap(edition::offering).map(Catalog.Offering::fits).orElse(Set.of());
    }

    // looking up

    private Placing placing(Contract contract, Collection<Space> on, Instant now) {
        return new Placing(contract, parameters.startRules(now), catalog.asKnownAt(now),
                UseThere.of(knownAccounts.of(contract.customer()), accounts.arrangements(contract.customer()), countries.asKnownAt(now)), onSpaces(contract.customer(), assignments.reaching(on.stream().map(Space::id).toList(), now), now), now);
    }

    private OnSpaces onSpaces(CustomerId customer, List<Assignment> lines, Instant now) {
        Catalog.Edition edition = catalog.asKnownAt(now);
        return new OnSpaces(lines, contracts.find(lines.stream().map(line -> line.contract()).collect(Collectors.toSet())), contracts.plansOf(customer),
                plan -> served(plan, edition));
    }

    private int free(Contract contract, Instant now) {
        return (int) licenses.page(contract.id(), LicenseFilter.FREE, now, 0, 1).about();
    }

    private Map<SpaceId, Space> locked(Collection<SpaceId> ids) {
        return spaces.lock(ids).stream().collect(Collectors.toMap(Space::id, Function.identity()));
    }

    private static Space ofCustomer(CustomerId customer, Space space) {
        if (space == null || space.isRemoved() || !space.customer().equals(customer)) {
            throw Refused.notFound("space");
        }
        return space;
    }

    private List<License> ofContract(ContractId contract, Collection<LicenseId> named) {
        var known = licenses.find(named);
        return named.stream().map(license -> Optional.ofNullable(known.get(license)).filter(found -> found.contract().equals(contract))
                .orElseThrow(() -> Refused.notFound("license"))).toList();
    }

    private Contract seen(ContractId contract) {
        var known = contracts.find(contract).orElseThrow(() -> Refused.notFound("contract"));
        Caller.current().mustSee(known.customer().value(), "contract");
        return known;
    }

    private License seen(LicenseId license) {
        var known = licenses.find(license).orElseThrow(() -> Refused.notFound("license"));
        Caller.current().mustSee(known.customer().value(), "license");
        return known;
    }

    private Contract kept(ContractId contract, String what) {
        var known = seen(contract);
        Caller.current().mustHoldFor(known.customer().value(), "contract", what, KEEPERS);
        return known;
    }

    private Contract held(ContractId contract) {
        return contracts.hold(contract).orElseThrow(() -> Refused.notFound("contract"));
    }

    private static void mustBePossible(int size) {
        if (size < 1 || size > Page.LARGEST_SIZE) {
            throw Refused.input("size", "is a number from 1 to " + Page.LARGEST_SIZE);
        }
    }

    private static <T> T parsed(Cursor mark, Function<String, T> reading) {
        try {
            return reading.apply(mark.key());
        } catch (RuntimeException unreadable) {
            throw Refused.input("after", "is not a mark this list has given");
        }
    }

    private static <M, S> Page<S> page(Listed<M> page, List<S> shown, Function<M, Cursor> cursor) {
        Optional<String> next = page.more() ? Optional.of(cursor.apply(page.items().get(page.items().size() - 1)).mark()) : Optional.empty();
        return new Page<>(shown, next, page.about());
    }

    private static void mustBe(Decision decision) {
        if (!decision.granted()) {
            throw Refused.by(decision);
        }
    }

    /**
     * Does it and writes it down at once, so that what the database has against it can still be said. Who waited too long, or in a
     * circle, was not refused anything: that flies on to the doors, which try again or say so.
     */
    private <T> T written(Supplier<T> work) {
        try {
            T done = work.get();
            contracts.flush();
            return done;
        } catch (PersistenceException e) {
            throw Objection.behind(e).flatMap(ContractOffice::refusal).orElseThrow(() -> e);
        }
    }

    private static Optional<Refused> refusal(Objection objection) {
        if (objection.isAgainst("orders_confirmation_number_key")) {
            return Optional.of(Refused.conflict("confirmationNumber", "An order with this confirmation number has been entered already."));
        } else if (objection.isAgainst("license_on_one_space")) {
            return Optional.of(Refused.conflict("licenses", "Somebody else has just assigned one of these licenses. Look again and choose another."));
        } else if (objection.isAgainst("space_with_one_license")) {
            return Optional.of(Refused.conflict("spaces", "Somebody else has just assigned a license to one of these Spaces. Look again."));
        }
        return Optional.empty();
    }
}
