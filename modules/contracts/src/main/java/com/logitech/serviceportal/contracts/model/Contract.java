package com.logitech.serviceportal.contracts.model;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractState;
import com.logitech.serviceportal.contracts.api.ContractConcluded;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.EnterprisePlanActivated;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.ServiceTermEnded;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanUpgraded;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.StartDate;
import com.logitech.serviceportal.contracts.terms.plans.PlanActivation;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanSuccession;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A contract of one level that holds licenses or a single Enterprise Plan (R8). It knows when its service starts (R23, R113) and
 * ends (R25), in its own zone (D26), and says what happened when that has come; it never renews itself (R26).
 */
@Entity
@Table(schema = "contracts", name = "contracts")
public class Contract {

    @Id
    private UUID id;
    private long number;
    @Column(name = "customer_id")
    private UUID customer;
    @Column(name = "order_id")
    private UUID order;
    private String level;
    private String zone;
    @Column(name = "term_years")
    private int termYears;
    @Column(name = "order_created_at")
    private Instant orderCreatedAt;
    @Column(name = "service_start_on")
    private LocalDate serviceStartOn;
    private UUID renews;
    @Column(name = "renewed_ends_before")
    private LocalDate renewedEndsBefore;
    @Column(name = "license_count")
    private int licenses;
    @Column(name = "plan_offering")
    private String planOffering;
    @Column(name = "plan_tier")
    private String planTier;
    @Column(name = "plan_maximum")
    private Integer planMaximum;
    @Column(name = "included_with")
    private String includedWith;
    @Column(name = "activated_at")
    private Instant activatedAt;
    @Column(name = "first_assigned_at")
    private Instant firstAssignedAt;
    @Column(name = "latest_start_on")
    private LocalDate latestStartOn;
    @Column(name = "started_on")
    private LocalDate startedOn;
    @Column(name = "start_recorded_at")
    private Instant startRecordedAt;
    @Column(name = "ends_before")
    private LocalDate endsBefore;
    @Column(name = "ended_recorded_at")
    private Instant endedRecordedAt;
    private UUID continues;
    private UUID original;
    @Column(name = "originally_ordered_at")
    private Instant originallyOrderedAt;
    @Column(name = "replaced_by")
    private UUID replacedBy;
    @Column(name = "replaced_at")
    private Instant replacedAt;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Version
    private long version;

    protected Contract() {
    }

    private Contract(ContractId id, ContractNumber number, Order order, ZoneId zone, ServiceLevel level, int termYears,
                     Optional<ContractId> renews) {
        if (!level.isPaid()) {
            throw new IllegalArgumentException("Basic is never contracted (R5)");
        }
        this.id = id.value();
        this.number = number.value();
        this.customer = order.customer().value();
        this.order = order.id().value();
        this.level = level.name();
        this.zone = zone.getId();
        this.termYears = termYears;
        this.orderCreatedAt = order.createdAt();
        this.serviceStartOn = order.serviceStartOn().orElse(null);
        this.renews = renews.map(ContractId::value).orElse(null);
        this.recordedAt = order.recordedAt();
    }

    /**
     * A contract of single licenses.
     *
     * @param zone     the customer's; stays whatever becomes of the account (D26)
     * @param licenses how many, at least one (R6)
     */
    public static Contract ofLicenses(ContractId id, ContractNumber number, Order order, ZoneId zone, ServiceLevel level, int termYears,
                                      Optional<ContractId> renews, int licenses, StartRules rules) {
        if (licenses < 1) {
            throw new IllegalArgumentException("a contract holds at least one license (R6)");
        }
        Contract contract = new Contract(id, number, order, zone, level, termYears, renews);
        contract.licenses = licenses;
        contract.expect(rules);
        return contract;
    }

    /** A contract of the one license that came with a product (R105). @param product its code */
    public static Contract ofIncludedLicense(ContractId id, ContractNumber number, Order order, ZoneId zone, ServiceLevel level,
                                             int termYears, Optional<ContractId> renews, String product, StartRules rules) {
        Contract contract = ofLicenses(id, number, order, zone, level, termYears, renews, 1, rules);
        contract.includedWith = Objects.requireNonNull(product, "product");
        return contract;
    }

    /** A contract with an Enterprise Plan. @param offering the code it is sold as */
    public static Contract ofPlan(ContractId id, ContractNumber number, Order order, ZoneId zone, ServiceLevel level, int termYears,
                                  Optional<ContractId> renews, String offering, PlanCapacity.Tier tier, StartRules rules) {
        Contract contract = new Contract(id, number, order, zone, level, termYears, renews);
        contract.planOffering = Objects.requireNonNull(offering, "offering");
        contract.planTier = tier.name();
        contract.planMaximum = tier.maximumSpaces();
        contract.expect(rules);
        return contract;
    }

    /**
     * A plan of a higher tier that takes the place of another when its order is created and ends with the original term (R109, D42).
     * It keeps the zone and the years of the plan it replaces; a start date on the purchase order has no part in it.
     *
     * @param present  the plan in service; to be told by {@link #giveWayTo}
     * @param offering the code it is sold as
     */
    public static Contract ofUpgrade(ContractId id, ContractNumber number, Order order, Contract present, String offering,
                                     PlanCapacity.Tier tier, StartRules rules) {
        Contract contract = new Contract(id, number, order, present.zone(), present.level(), present.termYears, Optional.empty());
        contract.serviceStartOn = null;
        contract.planOffering = Objects.requireNonNull(offering, "offering");
        contract.planTier = tier.name();
        contract.planMaximum = tier.maximumSpaces();
        contract.activatedAt = order.createdAt();
        contract.continues = present.id;
        contract.original = present.original().value();
        contract.originallyOrderedAt = present.originallyOrderedAt();
        contract.endsBefore = present.term().endsBefore();
        contract.expect(rules);
        return contract;
    }

    /** The plan serves no more from the instant its successor's order was created; that is no end of the term (R109, D42). */
    public EnterprisePlanUpgraded giveWayTo(Contract next, Instant now) {
        if (isReplaced() || !next.continues().filter(id()::equals).isPresent()) {
            throw new IllegalStateException("a plan gives way once, to the one that continues it (R109)");
        }
        replacedAt = next.orderCreatedAt;
        replacedBy = next.id;
        endedRecordedAt = now;
        return new EnterprisePlanUpgraded(customer(), next.id(), next.number(), id(), number(), next.planTier, next.planMaximum,
                next.endsBefore, replacedAt);
    }

    /**
     * It continues a contract whose end was known when it was ordered; whether it waits for that end, the rules of that day say (D59).
     *
     * @param renewed the first day the other no longer covers
     */
    public void continuesFrom(LocalDate renewed, StartRules rules) {
        if (renews == null) {
            throw new IllegalStateException("it renews no contract");
        }
        renewedEndsBefore = Objects.requireNonNull(renewed, "renewed");
        expect(rules);
    }

    /** Code of the product its license came with (R105). */
    public Optional<String> includedWith() {
        return Optional.ofNullable(includedWith);
    }

    /** What it gives by its own dates, as things stand. */
    public ContractedLevel contracted(StartRules rules) {
        return new ContractedLevel(id(), number(), level(), isPlan() ? FirstUse.ACTIVATION : FirstUse.ASSIGNMENT,
                rules.of(orderCreatedAt, zone(), serviceStartOn(), Optional.ofNullable(renewedEndsBefore)),
                isPlan() ? activatedAt() : firstAssignedAt(), termYears, succession());
    }

    private PlanSuccession succession() {
        return new PlanSuccession(continues().map(former -> new PlanSuccession.Takeover(activatedAt, endsBefore)), replacedAt());
    }

    /** When its service starts as things stand: a day in its zone, and what makes it that day. */
    public StartDate start(StartRules rules) {
        return contracted(rules).start();
    }

    /** The days it covers, in its zone: fixed once started, until then as things stand. */
    public ServiceTerm term() {
        return continues == null ? ServiceTerm.of(startsOn(), termYears) : new ServiceTerm(startsOn(), endsBefore);
    }

    /** The first day on which it covers nothing any more, in its zone: by its term, or because another plan took its place that day. */
    public LocalDate endsBefore() {
        return replacedAt().map(at -> LocalDate.ofInstant(at, zone()).plusDays(1)).orElse(term().endsBefore());
    }

    /** The term it would have if it were first used at that instant (UTC): a license assigned, or the plan activated. */
    public ServiceTerm termIfUsed(Instant at, StartRules rules) {
        return hasStarted() ? term() : contracted(rules).usedAt(at).term();
    }

    /** The first instant it no longer covers (UTC). */
    public Instant endsAt() {
        return succession().endsAt(term().endsAt(zone()));
    }

    /** Whether its service covers the instant (UTC), as things stand. */
    public boolean isInTerm(Instant at) {
        return term().contains(at, zone()) && at.isBefore(endsAt());
    }

    public ContractState stateAt(Instant at) {
        LocalDate day = LocalDate.ofInstant(at, zone());
        if (day.isBefore(startsOn())) {
            return ContractState.WAITING;
        }
        return isInTerm(at) ? ContractState.IN_TERM : ContractState.ENDED;
    }

    /** A license of it is, or is to be, on a Space from that instant (UTC) on: the first such moment counts (R23). */
    public void assignedFrom(Instant from, StartRules rules) {
        mustHoldLicenses();
        firstAssignedAt = firstAssignedAt == null || from.isBefore(firstAssignedAt) ? from : firstAssignedAt;
        expect(rules);
    }

    /**
     * What was to begin later has been taken back before it began: the start follows from what is left.
     *
     * @param first the earliest left (UTC)
     */
    public void assignedAtFirst(Optional<Instant> first, StartRules rules) {
        mustHoldLicenses();
        if (!hasStarted()) {
            firstAssignedAt = first.orElse(null);
        }
        expect(rules);
    }

    /** Activates the plan (R110). @return what happened; nothing where it serves already */
    public Optional<EnterprisePlanActivated> activate(Instant at, StartRules rules) {
        if (!isPlan()) {
            throw new IllegalStateException("only a plan is activated (R110)");
        }
        if (PlanActivation.effect(servedSince(at, rules), at) == PlanActivation.Consequence.NONE) {
            return Optional.empty();
        }
        activatedAt = at;
        expect(rules);
        return Optional.of(new EnterprisePlanActivated(customer(), id(), number(), at));
    }

    /** Since when it serves (UTC), by use or by itself; empty while it does not at that instant. */
    public Optional<Instant> servedSince(Instant at, StartRules rules) {
        return Optional.of(contracted(rules).since()).filter(since -> !since.isAfter(at));
    }

    /**
     * Writes down that service has started once its day has come (R24). The day written is the one due, however late it is
     * written; a second time nothing happens.
     */
    public Optional<ServiceStarted> startIfDue(Instant now, StartRules rules) {
        expect(rules);
        ContractedLevel contracted = contracted(rules);
        if (hasStarted() || !contracted.startedBy(now)) {
            return Optional.empty();
        }
        StartDate start = contracted.start();
        startedOn = start.on();
        startRecordedAt = now;
        return Optional.of(new ServiceStarted(customer(), id(), number(), startedOn, endsBefore, inWords(start.cause()),
                contracted.since()));
    }

    /** Writes down that the term is over once its last covered day is (R25); a second time nothing happens. */
    public Optional<ServiceTermEnded> endIfOver(Instant now) {
        if (!hasStarted() || endedRecordedAt != null || now.isBefore(endsAt())) {
            return Optional.empty();
        }
        endedRecordedAt = now;
        return Optional.of(new ServiceTermEnded(customer(), id(), number(), endsBefore, endsAt()));
    }

    /** Why it starts when it starts, and whether it is in term at the instant (UTC). */
    public Decision startDecision(Instant at, StartRules rules) {
        ContractedLevel contracted = contracted(rules);
        String source = "order of contract " + number;
        return new Decision("Is " + title() + " in service?", at, at, List.of(
                contracted.started(at).knowing("orderCreatedAt", recordedAt, source).knowing("purchaseOrderStartOn", recordedAt, source)
                        .knowing("firstAssignedAt", firstAssignedAt, "first assignment of the contract")
                        .knowing("activatedAt", activatedAt, "activation of the plan"),
                contracted.inTerm(at).knowing("years", recordedAt, source)));
    }

    public ContractConcluded concluded(Instant at) {
        return new ContractConcluded(customer(), id(), number(), new OrderId(order), title(), orderCreatedAt, at);
    }

    /** Until it has started, its dates follow what is known so far. */
    private void expect(StartRules rules) {
        if (!hasStarted()) {
            latestStartOn = start(rules).on();
            endsBefore = continues == null ? ServiceTerm.of(latestStartOn, termYears).endsBefore() : endsBefore;
        }
    }

    private static String inWords(StartDate.Cause cause) {
        return switch (cause) {
            case FIRST_ASSIGNMENT -> "first assignment";
            case ACTIVATION -> "activation";
            case ORDER_CREATION -> "waiting time after the order";
            case PURCHASE_ORDER -> "waiting time after the start date on the purchase order";
            case RENEWED_ENDED -> "end of the contract it renews";
        };
    }

    private void mustHoldLicenses() {
        if (isPlan()) {
            throw new IllegalStateException("a plan has nothing to assign (R110)");
        }
    }

    public ContractId id() {
        return new ContractId(id);
    }

    public ContractNumber number() {
        return new ContractNumber(number);
    }

    /** "Select contract 1000042", "Select Enterprise contract 1000043". */
    public String title() {
        return level().title() + (isPlan() ? " Enterprise" : "") + " contract " + number;
    }

    public CustomerId customer() {
        return new CustomerId(customer);
    }

    public OrderId order() {
        return new OrderId(order);
    }

    public ServiceLevel level() {
        return ServiceLevel.valueOf(level);
    }

    /** Whose days its dates are; fixed when it was concluded (D26). */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public int termYears() {
        return termYears;
    }

    /** When its order was created (UTC, D54). */
    public Instant orderCreatedAt() {
        return orderCreatedAt;
    }

    /** Service start date on the purchase order, if it has one. */
    public Optional<LocalDate> serviceStartOn() {
        return Optional.ofNullable(serviceStartOn);
    }

    /** The contract it continues (D29). */
    public Optional<ContractId> renews() {
        return Optional.ofNullable(renews).map(ContractId::new);
    }

    public boolean renews(ContractId other) {
        return other.value().equals(renews);
    }

    /** The plan whose place it took (R109). */
    public Optional<ContractId> continues() {
        return Optional.ofNullable(continues).map(ContractId::new);
    }

    /** The first of the plans that took each other's place, itself where it took none: its dates are those devices are tested by (D42). */
    public ContractId original() {
        return new ContractId(original == null ? id : original);
    }

    /** When the order of that first plan was created (UTC). */
    public Instant originallyOrderedAt() {
        return originallyOrderedAt == null ? orderCreatedAt : originallyOrderedAt;
    }

    /** The plan that took its place. */
    public Optional<ContractId> replacedBy() {
        return Optional.ofNullable(replacedBy).map(ContractId::new);
    }

    /** Since when (UTC). */
    public Optional<Instant> replacedAt() {
        return Optional.ofNullable(replacedAt);
    }

    public boolean isReplaced() {
        return replacedBy != null;
    }

    /** How many licenses it holds; 0 for a plan. */
    public int licenses() {
        return licenses;
    }

    public boolean isPlan() {
        return planOffering != null;
    }

    /** The code of the offering the plan was sold as; empty for a contract of licenses. */
    public Optional<String> planOffering() {
        return Optional.ofNullable(planOffering);
    }

    /** The categories a plan serves by that edition of the catalog; none for a contract of licenses. */
    public Set<SpaceCategory> serves(Catalog.Edition edition) {
        return planOffering().map(edition::fits).orElse(Set.of());
    }

    public Optional<PlanCapacity.Tier> planTier() {
        return isPlan() ? Optional.of(new PlanCapacity.Tier(planTier, planMaximum)) : Optional.empty();
    }

    public Optional<Instant> activatedAt() {
        return Optional.ofNullable(activatedAt);
    }

    /** The earliest beginning of any assignment (UTC); may lie ahead. */
    public Optional<Instant> firstAssignedAt() {
        return Optional.ofNullable(firstAssignedAt);
    }

    /** The first covered day: fixed once started, until then as things stand. */
    public LocalDate startsOn() {
        return hasStarted() ? startedOn : latestStartOn;
    }

    /** Whether its start has been written down; from then it does not change. */
    public boolean hasStarted() {
        return startedOn != null;
    }

    /** When it was entered (UTC). */
    public Instant recordedAt() {
        return recordedAt;
    }

    public long version() {
        return version;
    }
}
