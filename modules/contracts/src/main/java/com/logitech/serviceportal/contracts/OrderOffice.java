package com.logitech.serviceportal.contracts;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractConcluded;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.OrderAdministration;
import com.logitech.serviceportal.contracts.api.OrderId;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanUpgraded;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.Contracts;
import com.logitech.serviceportal.contracts.model.Order;
import com.logitech.serviceportal.contracts.model.Orders;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.model.catalog.Parameters;
import com.logitech.serviceportal.contracts.model.licenses.Licenses;
import com.logitech.serviceportal.contracts.people.PurchaseInvitations;
import com.logitech.serviceportal.contracts.terms.orders.LiabilityCap;
import com.logitech.serviceportal.contracts.terms.orders.PurchasePath;
import com.logitech.serviceportal.contracts.terms.orders.SingleContractPerPurchase.NewContract;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Enters orders and concludes contracts from them. */
@ApplicationScoped
@Transactional
class OrderOffice implements OrderAdministration {

    private static final Role[] SELLERS = {Role.OPERATIONS, Role.SYSTEM};

    @Inject
    private Orders orders;
    @Inject
    private Contracts contracts;
    @Inject
    private Licenses licenses;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Parameters parameters;
    @Inject
    private PurchaseInvitations purchaseInvitations;
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
    private Event<EnterprisePlanUpgraded> enterprisePlanUpgraded;

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
        taken.lines().stream().flatMap(line -> line.upgrades().stream()).sorted(Comparator.comparing(ContractId::toString))
                .forEach(contracts::hold);
        if (taken.lines().stream().anyMatch(line -> line.plan().isPresent())) {
            contracts.holdPlansOf(taken.customer());
        }
        Instant now = clock.instant();
        Read read = read(taken, now);
        Order entered = new Order(OrderId.random(), taken.customer(), taken.confirmationNumber(),
                taken.purchaseOrder(), taken.createdAt(), taken.serviceStartOn(), now, Caller.current().signature());
        orders.add(entered);
        Objection.answered(contracts::flush, Map.of("orders_confirmation_number_key", () -> numberTaken(taken.confirmationNumber())));
        orders.addPrices(entered.id(), taken.lines());
        List<ServiceStarted> started = startReplaced(read, now);
        List<Contract> made = new ArrayList<>();
        List<EnterprisePlanUpgraded> upgraded = new ArrayList<>();
        read.reading().contracts().forEach(plan -> {
            Contract concluded = conclude(entered, read, plan);
            made.add(concluded);
            plan.upgrades().ifPresent(present -> upgraded.add(present.giveWayTo(concluded, now)));
        });
        contracts.flush();
        started.forEach(serviceStarted::fire);
        made.forEach(contract -> contractConcluded.fire(contract.concluded(now)));
        made.forEach(contract -> contract.startIfDue(now, read.rules()).ifPresent(serviceStarted::fire));
        purchaseInvitations.purchased(read.account(), now);
        upgraded.forEach(enterprisePlanUpgraded::fire);
        return new OrderConfirmed(entered.id(), made.stream().map(Contract::id).toList());
    }

    /** A plan whose day has come may not have been written down as started when it is upgraded. */
    private static List<ServiceStarted> startReplaced(Read read, Instant now) {
        return read.reading().contracts().stream().flatMap(plan -> plan.upgrades().stream())
                .flatMap(present -> present.startIfDue(now, read.rules()).stream()).toList();
    }

    private Contract conclude(Order order, Read read, OrderReading.ToMake plan) {
        Contract contract = made(ContractId.random(), contracts.nextNumber(), order, read, plan);
        plan.renewedEndsBefore().ifPresent(ends -> contract.continuesFrom(ends, read.rules()));
        contracts.add(contract);
        Objection.answered(contracts::flush, Map.of("plan_continued_once", () -> Refused.conflict("lines",
                "Somebody has upgraded this plan meanwhile; name the plan that took its place.")));
        licenses.add(contract, plan.lots());
        return contract;
    }

    private static Contract made(ContractId id, ContractNumber number, Order order, Read read, OrderReading.ToMake plan) {
        ZoneId zone = read.account().zone();
        NewContract terms = plan.terms();
        if (plan.upgrades().isPresent()) {
            return Contract.ofUpgrade(id, number, order, plan.upgrades().get(), plan.offering().orElseThrow(), plan.tier().orElseThrow(),
                    read.rules());
        } else if (plan.tier().isPresent()) {
            return Contract.ofPlan(id, number, order, zone, terms.level(), terms.termYears(), plan.renews(),
                    plan.offering().orElseThrow(), plan.tier().get(), read.rules());
        } else if (plan.includedWith().isPresent()) {
            return Contract.ofIncludedLicense(id, number, order, zone, terms.level(), terms.termYears(), plan.renews(),
                    plan.includedWith().get(), read.rules());
        }
        return Contract.ofLicenses(id, number, order, zone, terms.level(), terms.termYears(), plan.renews(), terms.licenses(),
                read.rules());
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
        OrderReading reading = new OrderReading(order, new OrderReading.Books(account, edition, countries.asKnownAt(now), rules,
                named(order, edition), contracts.plansOf(account.id())), now);
        Ruling.mustGrant(reading.decision());
        return new Read(account, rules, reading);
    }

    private Map<ContractId, OrderReading.Named> named(OrderEntry order, Catalog.Edition edition) {
        Set<ContractId> named = order.lines().stream()
                .flatMap(line -> Stream.concat(line.renews().stream(), line.upgrades().stream())).collect(Collectors.toSet());
        Map<ContractId, Contract> known = contracts.find(named);
        Intake intake = new Intake();
        for (int i = 0; i < order.lines().size(); i++) {
            OrderLine line = order.lines().get(i);
            String path = "lines[" + i + "].";
            line.renews().filter(contract -> !known.containsKey(contract))
                    .ifPresent(contract -> intake.wrong(path + "renews", "is not a contract we know"));
            line.renews().map(known::get).filter(Contract::isReplaced)
                    .ifPresent(contract -> intake.wrong(path + "renews", "was replaced by another plan; name that one"));
            line.upgrades().filter(contract -> !known.containsKey(contract))
                    .ifPresent(contract -> intake.wrong(path + "upgrades", "is not a contract we know"));
        }
        intake.close();
        Map<ContractId, Set<String>> sold = licenses.offerings(named);
        return known.values().stream().map(contract -> new OrderReading.Named(contract, soldFor(contract, sold, edition)))
                .collect(Collectors.toMap(old -> old.contract().id(), Function.identity()));
    }

    private static Set<SpaceCategory> soldFor(Contract contract, Map<ContractId, Set<String>> sold, Catalog.Edition edition) {
        return Stream.concat(contract.planOffering().stream(), sold.getOrDefault(contract.id(), Set.of()).stream())
                .flatMap(code -> edition.offering(code).stream()).map(Catalog.Offering::soldFor).collect(Collectors.toSet());
    }

    private static Refused numberTaken(String confirmationNumber) {
        return Refused.conflict("confirmationNumber",
                "An order with the confirmation number " + confirmationNumber + " has been entered already.");
    }

    @Override
    public List<Catalog.Product> mayComeWith(String offering) {
        Caller.current().mustHold("enter an order", SELLERS);
        Catalog.Edition edition = catalog.asKnownAt(clock.instant());
        return edition.offering(offering).stream()
                .flatMap(sold -> edition.products().stream().filter(product -> new PurchasePath().judge(
                        PurchasePath.Facts.included(sold.level(), edition.isRoom(sold.soldFor()), sold.plan() ? 0 : 1,
                                SHORTEST_TERM_YEARS, Optional.of(product))).holds()))
                .sorted(Comparator.comparing(Catalog.Product::title)).toList();
    }

    @Override
    public OrderSummary order(OrderId order) {
        Order known = orders.find(order).orElseThrow(() -> Refused.notFound("order"));
        Caller.current().mustSee(known.customer().value(), "order");
        return shown(List.of(known)).get(0);
    }

    @Override
    public Page<OrderSummary> orders(Optional<CustomerId> customer, Optional<String> after, int size) {
        Paging paging = Paging.of(after, size);
        return orders.page(knownAccounts.asked(customer), paging).as(this::shown);
    }

    private List<OrderSummary> shown(List<Order> page) {
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(Order::customer).toList());
        Map<OrderId, List<ContractId>> contractsOf = contracts.ofOrders(page.stream().map(Order::id).toList());
        Map<OrderId, List<Orders.Priced>> prices = orders.prices(page.stream().map(Order::id).toList());
        return page.stream().map(order -> new OrderSummary(order.id(), order.customer(), customers.get(order.customer()).company(),
                order.confirmationNumber(), order.purchaseOrder(), order.createdAt(), order.serviceStartOn(), order.recordedAt(),
                contractsOf.getOrDefault(order.id(), List.of()),
                prices.getOrDefault(order.id(), List.of()).stream().map(OrderOffice::priced).toList())).toList();
    }

    private static PricedLine priced(Orders.Priced line) {
        LinePrice price = line.price();
        return new PricedLine(line.line(), price,
                new LiabilityCap().judge(new LiabilityCap.Facts(price.currency(), price.paid(), price.listPrice())));
    }
}
