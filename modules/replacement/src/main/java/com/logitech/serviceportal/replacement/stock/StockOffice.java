package com.logitech.serviceportal.replacement.stock;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.countries.api.Warehouses;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.stock.NewStock;
import com.logitech.serviceportal.replacement.api.stock.Stock;
import com.logitech.serviceportal.replacement.api.stock.StockArrived;
import com.logitech.serviceportal.replacement.api.stock.StockDesk;
import com.logitech.serviceportal.replacement.api.stock.StockTakenOut;
import com.logitech.serviceportal.replacement.api.stock.SubstituteAllowed;
import com.logitech.serviceportal.replacement.api.stock.SubstituteEnded;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.model.StockUnits;
import com.logitech.serviceportal.replacement.model.Substitutes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the stock to our people, and changes it for operations. */
@ApplicationScoped
@Transactional
class StockOffice implements Stock, StockDesk {

    private static final Caller HOUSE = Caller.system("Replacement");
    private static final int LONGEST_NAME = 100;
    private static final int NAMED = 5;

    @Inject
    StockUnits units;
    @Inject
    Substitutes substitutes;
    @Inject
    StockKeeper keeper;
    @Inject
    ReturnAuthorizations returns;
    @Inject
    DeviceCovers covers;
    @Inject
    Warehouses warehouses;
    @Inject
    Catalog catalog;
    @Inject
    Clock clock;
    @Inject
    Event<StockArrived> stockArrived;
    @Inject
    Event<StockTakenOut> stockTakenOut;
    @Inject
    Event<SubstituteAllowed> substituteAllowed;
    @Inject
    Event<SubstituteEnded> substituteEnded;

    @Override
    public List<StockLine> lines() {
        mustBeOurs();
        Instant now = clock.instant();
        return units.lines().stream().map(line -> new StockLine(line.model(), keeper.title(line.model(), now), line.warehouse(),
                line.free(), line.setAside())).sorted(Comparator.comparing(StockLine::title).thenComparing(StockLine::warehouse)).toList();
    }

    @Override
    public List<Shortage> shortages() {
        mustBeOurs();
        return units.missing().stream().map(one -> new Shortage(one.model(), one.product(), one.returns())).toList();
    }

    @Override
    public List<Substitute> substitutes() {
        mustBeOurs();
        Instant now = clock.instant();
        return substitutes.inForce().stream().map(allowed -> shown(allowed, now)).toList();
    }

    private Substitute shown(Substitutes.Allowed allowed, Instant now) {
        return new Substitute(allowed.model(), keeper.title(allowed.model(), now), allowed.instead(), keeper.title(allowed.instead(), now),
                allowed.allowedAt());
    }

    @Override
    public Page<StockUnit> units(StockQuery query) {
        mustBeOurs();
        StockQuery asked = Intake.given("query", query);
        Instant now = clock.instant();
        Page<StockUnits.Unit> found = units.page(asked, Paging.of(asked.after(), asked.size()));
        return found.as(page -> {
            Map<ReturnId, ReturnAuthorization> held = returns.find(page.stream().flatMap(unit -> unit.heldFor().stream()).toList());
            return page.stream().map(unit -> new StockUnit(new SerialNumber(unit.serial()), unit.model(), keeper.title(unit.model(), now),
                    unit.warehouse(), unit.stockedAt(), unit.heldFor().map(held::get).filter(Objects::nonNull)
                    .map(one -> new HeldFor(one.id(), one.number(), unit.since().orElseThrow())))).toList();
        });
    }

    @Override
    public Map<ReturnId, SetAside> setAside(Collection<ReturnId> some) {
        mustBeOurs();
        return keeper.setAside(returns.find(Intake.given("returns", some)).values());
    }

    @Override
    public List<String> warehouses() {
        mustBeOurs();
        return warehouses.names(clock.instant());
    }

    @Override
    public StockAnswer putIn(NewStock stock) {
        mustKeep();
        NewStock given = Intake.given("stock", stock);
        Instant now = clock.instant();
        Intake intake = new Intake();
        String warehouse = intake.name("warehouse", given.warehouse(), 1, LONGEST_NAME);
        List<String> there = warehouses.names(now);
        if (!warehouse.isEmpty() && !there.contains(warehouse)) {
            intake.wrong("warehouse", there.isEmpty() ? "is unknown: no country is served from any warehouse yet"
                    : "is none of the warehouses that serve a country: " + String.join(", ", there));
        }
        Optional<Catalog.Product> product = product(intake, "product", given.product(), now);
        List<SerialNumber> serials = serials(intake, given.serials());
        intake.close();
        mustBeNew(serials, now);
        Catalog.Product what = product.orElseThrow();
        Objection.answered(() -> units.put(serials, what.code(), warehouse, now), Map.of("stock_units_once",
                () -> Refused.conflict("serials", "One of them came into stock at this moment.")));
        stockArrived.fire(new StockArrived(warehouse, what.title(), serials.stream().map(SerialNumber::value).toList(), now));
        return new StockAnswer(serials.size(), keeper.serve(serials.size()));
    }

    private Optional<Catalog.Product> product(Intake intake, String field, String typed, Instant now) {
        String called = intake.name(field, typed, 1, LONGEST_NAME);
        Optional<Catalog.Product> known = catalog.asKnownAt(now).productCalled(called);
        if (!called.isEmpty() && known.isEmpty()) {
            intake.wrong(field, "is not a product we know");
        }
        return known;
    }

    private static List<SerialNumber> serials(Intake intake, List<SerialNumber> sent) {
        List<SerialNumber> given = sent == null ? List.of() : new ArrayList<>(sent);
        if (given.isEmpty() || given.size() > NewStock.MOST || given.contains(null)) {
            intake.wrong("serials", given.contains(null) ? "has one that is empty" : "are 1 to " + NewStock.MOST + " serial numbers");
        }
        Set<SerialNumber> seen = new HashSet<>();
        List<String> twice = given.stream().filter(one -> one != null && !seen.add(one)).map(SerialNumber::value).toList();
        if (!twice.isEmpty()) {
            intake.wrong("serials", "has " + named(twice) + " more than once");
        }
        return given;
    }

    private void mustBeNew(List<SerialNumber> serials, Instant now) {
        Intake intake = new Intake();
        List<String> known = units.known(serials);
        if (!known.isEmpty()) {
            intake.wrong("serials", "has what lies in stock already, or was sent before: " + named(known));
        }
        List<String> asked = serials.stream().map(SerialNumber::value).toList();
        List<String> registered = Caller.actingAs(HOUSE, () -> covers.check(asked, now, now)).stream()
                .filter(check -> check.customer().isPresent()).flatMap(check -> check.serial().stream()).map(SerialNumber::value).toList();
        if (!registered.isEmpty()) {
            intake.wrong("serials", "has what is registered to a customer: " + named(registered));
        }
        intake.close();
    }

    private static String named(List<String> some) {
        return some.stream().limit(NAMED).collect(Collectors.joining(", ")) + (some.size() > NAMED ? " and others" : "");
    }

    @Override
    public StockAnswer takeOut(SerialNumber serial, String reason) {
        mustKeep();
        Intake intake = new Intake();
        Optional<SerialNumber> asked = intake.required("serial", serial);
        String why = intake.text("reason", reason, 1, LONGEST_REASON);
        intake.close();
        StockUnits.Unit unit = asked.flatMap(units::lock).orElseThrow(() -> Refused.conflict("serial", "It lies in no warehouse."));
        Instant now = clock.instant();
        units.takeOut(unit, why, now);
        stockTakenOut.fire(new StockTakenOut(unit.serial(), keeper.title(unit.model(), now), unit.warehouse(), why, now));
        return new StockAnswer(1, unit.heldFor().isPresent() ? keeper.serve(1) : 0);
    }

    @Override
    public void sendElsewhere(SerialNumber serial, String reason) {
        mustKeep();
        units.lock(Intake.given("serial", serial)).ifPresent(unit -> {
            unit.heldFor().flatMap(returns::find).ifPresent(other -> {
                throw Refused.conflict("serial", unit.serial() + " is set aside for " + other.number() + ".");
            });
            Instant now = clock.instant();
            units.takeOut(unit, reason, now);
            stockTakenOut.fire(new StockTakenOut(unit.serial(), keeper.title(unit.model(), now), unit.warehouse(), reason, now));
        });
    }

    @Override
    public Substitute allow(String product, String instead) {
        mustKeep();
        Instant now = clock.instant();
        Intake intake = new Intake();
        Optional<Catalog.Product> failed = product(intake, "product", product, now);
        Optional<Catalog.Product> other = product(intake, "instead", instead, now);
        if (failed.isPresent() && failed.equals(other)) {
            intake.wrong("instead", "is the same product");
        }
        intake.close();
        Substitutes.Allowed allowed = new Substitutes.Allowed(failed.orElseThrow().code(), other.orElseThrow().code(), now);
        Objection.answered(() -> substitutes.add(allowed, Caller.current().signature()), Map.of("substitutes_once",
                () -> Refused.conflict("instead", "It is allowed already.")));
        substituteAllowed.fire(new SubstituteAllowed(failed.get().title(), other.get().title(), now));
        keeper.serve(NewStock.MOST);
        return shown(allowed, now);
    }

    @Override
    public void end(String product, String instead) {
        mustKeep();
        Instant now = clock.instant();
        if (!substitutes.end(Intake.given("product", product), Intake.given("instead", instead), now)) {
            throw Refused.conflict("instead", "It is not allowed in place of that.");
        }
        substituteEnded.fire(new SubstituteEnded(keeper.title(product, now), keeper.title(instead, now), now));
    }

    private static void mustBeOurs() {
        Caller.current().mustHold("look at the stock", Role.values());
    }

    private static void mustKeep() {
        Caller.current().mustHold("keep the stock", Role.OPERATIONS);
    }
}
