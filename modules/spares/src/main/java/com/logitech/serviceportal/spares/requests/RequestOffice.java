package com.logitech.serviceportal.spares.requests;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.spares.api.SparesRow;
import com.logitech.serviceportal.spares.api.SparesTask;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.MovementCause;
import com.logitech.serviceportal.spares.api.book.SparesBalance;
import com.logitech.serviceportal.spares.api.requests.SpareRequests;
import com.logitech.serviceportal.spares.api.requests.SparesGranted;
import com.logitech.serviceportal.spares.api.requests.SparesRequestCancelled;
import com.logitech.serviceportal.spares.api.requests.SparesRequestId;
import com.logitech.serviceportal.spares.api.requests.SparesRequestRefused;
import com.logitech.serviceportal.spares.api.requests.SparesRequested;
import com.logitech.serviceportal.spares.api.units.SentUnit;
import com.logitech.serviceportal.spares.api.units.SpareDesk.Parcel;
import com.logitech.serviceportal.spares.book.SparesReckoning;
import com.logitech.serviceportal.spares.book.Wholly;
import com.logitech.serviceportal.spares.model.RequestedSpares;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import com.logitech.serviceportal.spares.model.SparesRequests;
import com.logitech.serviceportal.spares.terms.scale.ModelMix;
import com.logitech.serviceportal.spares.terms.scale.ModelMix.Share;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Takes requests for spares in, and serves them. */
@ApplicationScoped
@Transactional
class RequestOffice implements SpareRequests {

    private static final String KIND = "request";
    private static final int MOST_MODELS = 20;
    private static final int MOST_UNITS = 200;

    @Inject
    SparesRequests requests;
    @Inject
    Spares spares;
    @Inject
    SparesAccounts accounts;
    @Inject
    SparesReckoning reckoning;
    @Inject
    SpareProducts products;
    @Inject
    AccountAdministration customers;
    @Inject
    Catalog catalog;
    @Inject
    Clock clock;
    @Inject
    Event<SparesRequested> sparesRequested;
    @Inject
    Event<SparesRequestCancelled> requestCancelled;
    @Inject
    Event<SparesRequestRefused> requestRefused;
    @Inject
    Event<SparesGranted> sparesGranted;

    @Override
    public RequestOutlook outlook(CustomerId customer, SparesRow row, int units) {
        Wholly.seen(customer, "see the spares");
        customers.customer(customer);
        Intake intake = new Intake();
        intake.required("row", row);
        if (units < 1 || units > MOST_UNITS) {
            intake.wrong("units", "is a number from 1 to " + MOST_UNITS);
        }
        intake.close();
        Instant now = clock.instant();
        Map<String, Integer> there = products.deployed(customer, row, now);
        Map<String, Integer> held = spares.models(customer, row);
        List<Share> best = ModelMix.proposal(shares(held), shares(there), units);
        List<Finding> findings = reckoning.findings(reckoning.of(customer, row, now), accounts.balance(customer, row),
                requests.waiting(customer, row), units, now);
        return new RequestOutlook(lines(there, now), lines(held, now), best.stream().map(one -> new MixLine(one.product(),
                products.title(one.product(), now), one.units())).toList(), new Decision(question(row, units), now, now, findings));
    }

    private static String question(SparesRow row, int units) {
        return "May " + (units == 1 ? "an onsite spare" : units + " onsite spares") + " for " + row.title() + " be requested?";
    }

    private static List<Share> shares(Map<String, Integer> counts) {
        return new TreeMap<>(counts).entrySet().stream().map(one -> new Share(one.getKey(), one.getValue())).toList();
    }

    private List<MixLine> lines(Map<String, Integer> counts, Instant now) {
        return counts.entrySet().stream().map(one -> new MixLine(one.getKey(), products.title(one.getKey(), now), one.getValue()))
                .sorted(Comparator.comparingInt(MixLine::units).reversed().thenComparing(MixLine::title)).toList();
    }

    @Override
    public SparesRequest request(NewSparesRequest request) {
        NewSparesRequest given = Intake.given(KIND, request);
        Wholly.seen(given.customer(), "request spares");
        Customer customer = customers.customer(given.customer());
        Caller.current().mustBeAllowed(customer.id().value(), "customer", SparesTask.REQUEST_SPARES);
        Intake intake = new Intake();
        intake.required("row", given.row());
        Map<Catalog.Product, Integer> models = models(intake, given.models());
        PlaceIntake.check(intake, given.place());
        String why = intake.optional("why", given.why(), LONGEST_WHY);
        intake.close();
        accounts.lock(customer.id(), given.row());
        Instant now = clock.instant();
        Map<String, Integer> asked = new HashMap<>();
        models.forEach((product, units) -> asked.put(product.code(), units));
        int units = asked.values().stream().mapToInt(Integer::intValue).sum();
        SparesBalance balance = accounts.balance(customer.id(), given.row());
        List<Finding> findings = new ArrayList<>(reckoning.findings(reckoning.of(customer.id(), given.row(), now), balance,
                requests.waiting(customer.id(), given.row()), units, now));
        models.keySet().forEach(product -> findings.add(products.ours(product, now)));
        findings.add(mix(customer.id(), given.row(), asked, why, now));
        Ruling.mustHold(question(given.row(), units), now, findings);
        RequestedSpares added = new RequestedSpares(customer.id(), customer.company(), given.row(), asked, PlaceIntake.taken(given.place()),
                why, Caller.current().signature(), now);
        requests.add(added);
        sparesRequested.fire(new SparesRequested(customer.id(), added.id(), added.row(), added.units(), added.place().name(), now));
        return shown(added);
    }

    private Map<Catalog.Product, Integer> models(Intake intake, List<AskedModel> asked) {
        List<AskedModel> given = asked == null ? List.of() : new ArrayList<>(asked);
        Map<Catalog.Product, Integer> models = new HashMap<>();
        if (given.isEmpty() || given.size() > MOST_MODELS || given.contains(null)) {
            intake.wrong("models", "are 1 to " + MOST_MODELS + " products");
            return models;
        }
        Catalog.Edition edition = catalog.asKnownAt(clock.instant());
        for (AskedModel one : given) {
            Optional<Catalog.Product> known = edition.productCalled(one.product() == null ? "" : one.product().strip());
            if (known.isEmpty()) {
                intake.wrong("models", "has a product we do not know");
            } else if (models.containsKey(known.get())) {
                intake.wrong("models", "has " + known.get().title() + " more than once");
            } else if (one.units() < 1 || one.units() > MOST_UNITS) {
                intake.wrong("models", "has 1 to " + MOST_UNITS + " units of each product");
            } else {
                models.put(known.get(), one.units());
            }
        }
        return models;
    }

    private Finding mix(CustomerId customer, SparesRow row, Map<String, Integer> asked, String why, Instant now) {
        Map<String, String> titles = new HashMap<>();
        Map<String, Integer> there = products.deployed(customer, row, now);
        Map<String, Integer> held = spares.models(customer, row);
        Set<String> codes = new HashSet<>(asked.keySet());
        codes.addAll(there.keySet());
        codes.addAll(held.keySet());
        codes.forEach(code -> titles.put(code, products.title(code, now)));
        return new ModelMix().judge(new ModelMix.Facts(row.title(), titled(held, titles), titled(there, titles), titled(asked, titles),
                why));
    }

    private static List<Share> titled(Map<String, Integer> counts, Map<String, String> titles) {
        return counts.entrySet().stream().map(one -> new Share(titles.get(one.getKey()), one.getValue()))
                .sorted(Comparator.comparingInt(Share::units).reversed().thenComparing(Share::product)).toList();
    }

    @Override
    public SparesRequest of(SparesRequestId request) {
        return shown(requests.find(Intake.given(KIND, request)).filter(one -> Wholly.isSeen(one.customer()))
                .orElseThrow(() -> Refused.notFound(KIND)));
    }

    @Override
    public Page<SparesRequest> requests(RequestQuery query) {
        RequestQuery asked = Intake.given("query", query);
        return requests.page(Whose.asked(asked.customer()), asked, Paging.of(asked.after(), asked.size()))
                .as(page -> page.stream().map(this::shown).toList());
    }

    @Override
    public SparesRequest cancel(SparesRequestId request, long version) {
        RequestedSpares held = held(request);
        Caller.current().mustBeAllowed(held.customer().value(), KIND, SparesTask.REQUEST_SPARES);
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.cancel(now);
        requestCancelled.fire(new SparesRequestCancelled(held.customer(), held.id(), held.row(), now));
        return changed(held);
    }

    @Override
    public SparesRequest refuse(SparesRequestId request, long version, String reason) {
        RequestedSpares held = held(request);
        Caller.current().mustHoldFor(held.customer().value(), KIND, "send spares", Role.OPERATIONS);
        Intake intake = new Intake();
        String why = intake.text("reason", reason, 1, LONGEST_WHY);
        intake.close();
        mustBeAsRead(held, version);
        Instant now = clock.instant();
        held.refuse(why, now);
        requestRefused.fire(new SparesRequestRefused(held.customer(), held.id(), held.row(), why, now));
        return changed(held);
    }

    @Override
    public SparesRequest send(SparesRequestId request, long version, List<SentUnit> units, Parcel parcel) {
        RequestedSpares held = held(request);
        Caller.current().mustHoldFor(held.customer().value(), KIND, "send spares", Role.OPERATIONS);
        Intake intake = new Intake();
        Parcel sent = ParcelIntake.taken(intake, parcel);
        Map<SerialNumber, String> models = units(intake, held, units);
        intake.close();
        mustBeAsRead(held, version);
        accounts.lock(held.customer(), held.row());
        Instant now = clock.instant();
        held.send(now);
        products.leave(models.keySet(), "Sent as onsite spare to " + held.company(), now);
        ZoneId zone = customers.customer(held.customer()).zone();
        String by = Caller.current().signature();
        List<String> serials = new ArrayList<>();
        models.forEach((serial, product) -> {
            Spare added = Spare.sent(held, serial, product, zone, sent, now);
            Objection.answered(() -> spares.add(added), Map.of("spares_once",
                    () -> Refused.conflict("units", "One of them became a spare at this moment.")));
            accounts.move(added, Holding.OURS, Holding.IN_TRANSIT, MovementCause.GRANTED, by, now);
            serials.add(serial.value());
        });
        sparesGranted.fire(new SparesGranted(held.customer(), held.id(), held.row(), serials, sent.carrier(), sent.tracking(), now));
        return changed(held);
    }

    /** As many of each model as were asked for, each unit once. */
    private Map<SerialNumber, String> units(Intake intake, RequestedSpares held, List<SentUnit> units) {
        List<SentUnit> given = units == null ? List.of() : units;
        Map<SerialNumber, String> models = new LinkedHashMap<>();
        Map<String, Integer> counts = new TreeMap<>();
        Catalog.Edition edition = catalog.asKnownAt(clock.instant());
        for (SentUnit unit : given) {
            Optional<Catalog.Product> product = Optional.ofNullable(unit).map(SentUnit::product)
                    .flatMap(called -> edition.productCalled(called.strip()));
            if (unit == null || unit.serial() == null || product.isEmpty()) {
                intake.wrong("units", "has one without a serial number or a product we know");
                return models;
            }
            if (models.put(unit.serial(), product.get().code()) != null) {
                intake.wrong("units", "has " + unit.serial() + " more than once");
            }
            counts.merge(product.get().code(), 1, Integer::sum);
        }
        if (!counts.equals(held.models())) {
            intake.wrong("units", "are as many of each model as were asked for");
        }
        return models;
    }

    private SparesRequest changed(RequestedSpares held) {
        requests.flush();
        return shown(held);
    }

    private SparesRequest shown(RequestedSpares one) {
        return new SparesRequest(one.id(), one.customer(), one.company(), one.row(), lines(one.models(), one.requestedAt()), one.place(),
                one.why(), one.state(), one.requestedAt(), one.requestedBy(), one.settledAt(), one.reason(), one.version());
    }

    /** Holds a request the caller may know of until the transaction ends. */
    private RequestedSpares held(SparesRequestId id) {
        return requests.lock(Intake.given(KIND, id)).filter(one -> Wholly.isSeen(one.customer()))
                .orElseThrow(() -> Refused.notFound(KIND));
    }

    private static void mustBeAsRead(RequestedSpares held, long version) {
        if (held.version() != version) {
            throw Refused.stale(KIND);
        }
    }
}
