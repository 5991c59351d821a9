package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.UseThere;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.Effect.Kind;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Change;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.catalog.Parameters.StartRules;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.Assigning;
import com.logitech.serviceportal.contracts.terms.licenses.Moving;
import com.logitech.serviceportal.contracts.terms.orders.ConfirmedLine;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.FirstUse;
import com.logitech.serviceportal.contracts.terms.orders.PurchasePath;
import com.logitech.serviceportal.contracts.terms.orders.Renewal;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.StartDate;
import com.logitech.serviceportal.contracts.terms.orders.StartTerms;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Placed;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.contracts.terms.proposals.Seat;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Does changes to an account on paper, one after the other, as the real commands would: each asks the same terms about each Space. What a
 * term refuses is not done and is said.
 */
final class Rehearsal {

    /** What is held against: the rules as they are now. @param daysOutside so many are no gap for a device that comes later (D41) */
    record Rules(Account account, StartRules start, Catalog.Edition catalog, UseThere use, Coverage countries, int daysOutside,
            Instant now) {
        ZoneId zone() {
            return account.zone();
        }

        /** The beginning of the day, or now for a day that has begun. */
        Instant at(Optional<LocalDate> day) {
            return day.map(on -> on.atStartOfDay(zone()).toInstant()).filter(now::isBefore).orElse(now);
        }
    }

    /** What is to become of a license meant for a Space. */
    record Judged(Seat seat, PaperSpace space, Instant from, Decision decision) {
    }

    /** So long before its end somebody who lets a contract go on orders the next one. */
    private static final int DAYS_BEFORE_THE_END = 30;

    private final Rules rules;
    private final List<Decision> refusals = new ArrayList<>();
    private final List<Effect> notes = new ArrayList<>();
    private final Set<ContractId> bought = new HashSet<>();
    private final Set<ContractId> continued = new HashSet<>();
    private Portfolio paper;
    private Portfolio before;

    Rehearsal(Portfolio account, Rules rules) {
        this.paper = account;
        this.before = account;
        this.rules = rules;
    }

    Portfolio paper() {
        return paper;
    }

    /** What it is held against: the account as it is, with what is let end going on. */
    Portfolio before() {
        return before;
    }

    /** Whether anything is let end. */
    boolean isContinuedBefore() {
        return !continued.isEmpty();
    }

    /** Whether the contract is only there to be held against. */
    boolean isLetEnd(ContractId contract) {
        return continued.contains(contract);
    }

    List<Decision> refusals() {
        return List.copyOf(refusals);
    }

    List<Effect> notes() {
        return List.copyOf(notes);
    }

    boolean isBought(ContractId contract) {
        return bought.contains(contract);
    }

    void apply(Change change) {
        switch (change.kind()) {
            case BUY -> buy(change);
            case RENEW -> renew(change);
            case ASSIGN -> assign(purchase(change), change.licenses().orElseThrow(), rules.at(change.from()));
            case RELEASE -> release(change);
            case MOVE -> move(change);
            case PLAN -> new PlansOnPaper(this, rules).buy(change);
            case UPGRADE -> new PlansOnPaper(this, rules).upgrade(change, purchase(change));
            default -> letEnd(change);
        }
    }

    private Purchase purchase(Change change) {
        return change.contract().flatMap(paper::purchase).orElseThrow();
    }

    private void buy(Change change) {
        Instant orderedAt = rules.at(change.orderedOn());
        ServiceLevel level = change.level().orElseThrow();
        SpaceCategory soldFor = change.category().orElseThrow();
        int many = change.licenses().orElseThrow();
        Optional<Catalog.Offering> offering = rules.catalog().offering(level, soldFor, false, day(orderedAt));
        if (mayBeOrdered(level, soldFor, many, change.termYears().orElseThrow(), orderedAt, offering.isPresent(), List.of())) {
            Purchase made = made(level, change.termYears().orElseThrow(), orderedAt, Optional.empty(),
                    IntStream.range(0, many).mapToObj(at -> offering.orElseThrow()).toList());
            assign(made, many, later(rules.at(change.from()), orderedAt));
        }
    }

    private void renew(Change change) {
        Purchase old = purchase(change);
        if (old.isPlan()) {
            new PlansOnPaper(this, rules).renew(change, old);
            return;
        }
        Instant end = old.contracted().endsAt();
        Instant orderedAt = rules.at(change.orderedOn());
        ServiceLevel level = change.level().orElse(old.level());
        int years = change.termYears().orElse(old.contracted().years());
        List<Catalog.Offering> sold = rules.catalog().offerings(day(orderedAt)).stream()
                .filter(known -> known.level() == level && !known.plan())
                .filter(known -> change.category().map(known.soldFor()::equals).orElse(true)).toList();
        List<Placed> atTheEnd = paper.of(old.id()).stream().filter(line -> line.covers(end.minusNanos(1)))
                .sorted(Comparator.comparingInt(line -> paper.seat(line.license()).map(Seat::position).orElse(0))).toList();
        List<Placed> goOn = atTheEnd.stream().filter(line -> offeringFor(line.category(), sold).isPresent()).toList();
        int many = change.licenses().orElse(Math.max(1, goOn.size()));
        List<PaperSpace> spaces = goOn.stream().limit(many).flatMap(line -> paper.space(line.space()).stream()).toList();
        List<Catalog.Offering> offerings = new ArrayList<>(goOn.stream().limit(many)
                .map(line -> offeringFor(line.category(), sold).orElseThrow()).toList());
        Optional<Catalog.Offering> further = offerings.stream().findFirst().or(() -> sold.stream().findFirst());
        further.ifPresent(offering -> IntStream.range(offerings.size(), many).forEach(unused -> offerings.add(offering)));
        boolean renews = level == old.level();
        List<Finding> asRenewal = renews ? List.of(renewal(old, offerings, orderedAt)) : List.of();
        SpaceCategory word = further.map(Catalog.Offering::soldFor).or(change::category)
                .orElse(old.seats().isEmpty() ? SpaceCategory.SMALL_ROOM : old.seats().get(0).soldFor());
        if (!mayBeOrdered(level, word, many, years, orderedAt, further.isPresent(), asRenewal)) {
            return;
        }
        asRenewal.stream().filter(finding -> renewalFacts(old, offerings, orderedAt).daysSideBySide() > 0)
                .forEach(finding -> notes.add(Effect.of(Kind.WARNING, finding.because(), ContractsClause.RENEWAL)));
        Purchase made = made(level, years, orderedAt, renews ? Optional.of(old) : Optional.empty(), offerings);
        Instant from = change.from().map(asked -> rules.at(change.from())).orElse(later(end, later(orderedAt, rules.now())));
        Instant begins = later(from, orderedAt);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < spaces.size(); i++) {
            judged.add(judge(made, made.seats().get(i), spaces.get(i), begins));
        }
        place(made, judged);
        if (many > spaces.size()) {
            assign(made, many - spaces.size(), begins);
        }
        int left = atTheEnd.size() - spaces.size();
        if (left > 0) {
            notes.add(Effect.of(Kind.ENDS, spaces(left) + " of contract " + old.contracted().number() + " " + (left == 1 ? "has" : "have")
                    + " no license of the new contract.", ContractsClause.RENEWAL));
        }
    }

    private static Optional<Catalog.Offering> offeringFor(SpaceCategory category, List<Catalog.Offering> sold) {
        return sold.stream().filter(known -> known.fits().contains(category)).findFirst();
    }

    private Finding renewal(Purchase old, List<Catalog.Offering> offerings, Instant orderedAt) {
        return new Renewal().judge(renewalFacts(old, offerings, orderedAt));
    }

    private Renewal.Facts renewalFacts(Purchase old, List<Catalog.Offering> offerings, Instant orderedAt) {
        LocalDate ends = old.contracted().term().endsBefore();
        StartDate unused = rules.start().of(orderedAt, rules.zone(), Optional.empty(), Optional.of(ends))
                .start(FirstUse.ASSIGNMENT, Optional.empty());
        return new Renewal.Facts(true, old.level(), old.level(),
                offerings.stream().map(Catalog.Offering::soldFor).collect(Collectors.toSet()),
                old.seats().stream().map(Seat::soldFor).collect(Collectors.toSet()),
                LocalDate.ofInstant(orderedAt, old.contracted().zone()),
                ends, unused.on(), false);
    }

    private boolean mayBeOrdered(ServiceLevel level, SpaceCategory soldFor, int many, int years, Instant orderedAt, boolean offered,
            List<Finding> further) {
        List<Finding> findings = new ArrayList<>(new ConfirmedLine(Optional.of(level), Optional.of(soldFor), Optional.of(years),
                Optional.of(many), Optional.empty(), PurchasePath.Path.STANDALONE).judged(true, Optional.of(orderedAt), offered));
        findings.add(rules.countries().forSale(level, rules.account().country(), day(orderedAt)));
        findings.addAll(further);
        return granted("May " + many + " " + level.title() + (many == 1 ? " license" : " licenses") + " be ordered?", findings);
    }

    /** Whether all holds; what does not is kept to be said. */
    boolean granted(String question, List<Finding> findings) {
        Decision decision = decision(question, findings);
        if (!decision.granted()) {
            refusals.add(decision);
        }
        return decision.granted();
    }

    /** Nothing is done: it ends by itself (R25). What it is held against is the same contract going on. */
    private void letEnd(Change change) {
        Purchase ending = change.contract().flatMap(before::purchase).orElseThrow();
        ContractedLevel contracted = ending.contracted();
        Instant end = contracted.endsAt();
        if (!end.isAfter(rules.now())) {
            notes.add(Effect.of(Kind.UNCHANGED, "Contract " + contracted.number() + " has ended already.", ContractsClause.SERVICE_TERM));
            return;
        }
        Instant orderedAt = later(rules.now(), end.minus(DAYS_BEFORE_THE_END, ChronoUnit.DAYS));
        List<Seat> seats = ending.seats().stream().map(seat -> new Seat(LicenseId.random(), seat.position(), seat.soldFor(), seat.fits()))
                .toList();
        Map<Integer, Seat> byPosition = seats.stream().collect(Collectors.toMap(Seat::position, seat -> seat));
        Purchase on = new Purchase(new ContractedLevel(ContractId.random(), nextNumber(), contracted.level(), contracted.firstUse(),
                rules.start().of(orderedAt, contracted.zone(), Optional.empty(), Optional.empty()), Optional.of(end), contracted.years()),
                ending.planned(), Optional.of(ending.id()), seats);
        List<Placed> there = before.of(ending.id()).stream().filter(line -> line.covers(end.minusNanos(1)))
                .map(line -> new Placed(before.seat(line.license()).map(Seat::position).map(byPosition::get).orElseThrow().license(),
                        on.id(), line.space(), line.category(), end, Optional.empty())).toList();
        before = before.with(on).with(there);
        continued.add(on.id());
        notes.add(Effect.of(Kind.ENDS, "Contract " + contracted.number() + " ends with " + contracted.term().lastCoveredDay()
                + ". Held against the same contract going on.", ContractsClause.SERVICE_TERM));
    }

    /** For what is only on paper. */
    ContractNumber nextNumber() {
        return new ContractNumber(Stream.of(paper, before).flatMap(account -> account.purchases().stream())
                .mapToLong(known -> known.contracted().number().value()).max().orElse(0) + 1);
    }

    /** Puts it on paper as bought there. */
    Purchase bought(Purchase made) {
        paper = paper.with(made);
        bought.add(made.id());
        return made;
    }

    /** Another state of a contract there is. */
    void becomes(Purchase known) {
        paper = paper.with(known);
    }

    private Purchase made(ServiceLevel level, int years, Instant orderedAt, Optional<Purchase> renews, List<Catalog.Offering> offerings) {
        StartTerms terms = rules.start().of(orderedAt, rules.zone(), Optional.empty(),
                renews.map(old -> old.contracted().term().endsBefore()));
        List<Seat> seats = IntStream.range(0, offerings.size()).mapToObj(at -> new Seat(LicenseId.random(), at + 1,
                offerings.get(at).soldFor(), offerings.get(at).fits())).toList();
        Purchase made = new Purchase(new ContractedLevel(ContractId.random(), nextNumber(), level, FirstUse.ASSIGNMENT,
                terms, Optional.empty(), years), Optional.empty(), renews.map(Purchase::id), seats);
        return bought(made);
    }

    /** Puts so many free licenses of the contract on Spaces that take one: those with the lowest level first, then by name. */
    private void assign(Purchase purchase, int many, Instant from) {
        Instant begins = later(from, purchase.contracted().startTerms().orderCreatedAt());
        List<Seat> free = paper.free(purchase.id(), rules.now());
        List<Judged> found = new ArrayList<>();
        List<Seat> left = new ArrayList<>(free.subList(0, Math.min(many, free.size())));
        for (PaperSpace space : byNeed(begins)) {
            Optional<Judged> fitting = left.stream().filter(seat -> seat.fits().contains(space.category())).findFirst()
                    .map(seat -> judge(purchase, seat, space, begins)).filter(judged -> judged.decision().granted());
            fitting.ifPresent(judged -> {
                found.add(judged);
                left.remove(judged.seat());
            });
            if (left.isEmpty()) {
                break;
            }
        }
        place(purchase, found);
        int over = many - found.size();
        if (over > 0) {
            notes.add(Effect.of(Kind.UNCHANGED, licenses(over) + (over == 1 ? " finds" : " find") + " no Space that takes one, or "
                    + (over == 1 ? "is" : "are") + " not free.", ContractsClause.LICENSE_ASSIGNMENT));
        }
    }

    private List<PaperSpace> byNeed(Instant from) {
        Map<SpaceId, ServiceLevel> levels = paper.spaces().stream().collect(Collectors.toMap(PaperSpace::id, space -> level(space, from)));
        return paper.spaces().stream().sorted(Comparator.comparing((PaperSpace space) -> levels.get(space.id()))
                .thenComparing(PaperSpace::name)).toList();
    }

    private ServiceLevel level(PaperSpace space, Instant at) {
        return paper.cover(space, at, level -> rules.use().judge(level, space.country(), at)).level();
    }

    /** Whether the license may go to the Space from the instant on. */
    Judged judge(Purchase purchase, Seat seat, PaperSpace space, Instant from) {
        ContractedLevel contracted = purchase.contracted();
        ServiceTerm term = contracted.usedAt(from).term();
        List<TimeSpan> taken = paper.where(seat.license()).stream().filter(line -> line.reaches(rules.now()))
                .map(line -> TimeSpan.of(line.from(), line.until())).toList();
        List<Finding> findings = new Assigning(contracted.level(), term, contracted.years(), contracted.zone(), seat.fits(),
                space.category(), space.room(), space.namedDesk(), from, taken, paper.covers(space.id(), purchase, from),
                rules.use().judge(contracted.level(), space.country(), from)).judged();
        space.linked().ifPresent(findings::add);
        return new Judged(seat, space, from, decision("May a license of " + named(purchase) + " be assigned to " + space.name() + "?",
                findings));
    }

    private void place(Purchase purchase, List<Judged> judged) {
        judged.stream().map(Judged::decision).filter(decision -> !decision.granted()).forEach(refusals::add);
        paper = paper.with(judged.stream().filter(one -> one.decision().granted()).map(one -> new Placed(one.seat().license(),
                purchase.id(), one.space().id(), one.space().category(), one.from(), Optional.empty())).toList());
    }

    private void release(Change change) {
        Purchase purchase = purchase(change);
        Instant at = rules.at(change.from());
        List<Placed> there = paper.of(purchase.id()).stream().filter(line -> line.reaches(at))
                .filter(line -> change.space().map(line.space()::equals).orElse(true))
                .sorted(Comparator.comparingInt((Placed line) -> paper.seat(line.license()).map(Seat::position).orElse(0)).reversed())
                .toList();
        int many = change.licenses().orElse(there.size());
        paper = paper.without(Set.copyOf(there.subList(0, Math.min(many, there.size()))), at);
        if (there.size() < many || there.isEmpty()) {
            notes.add(Effect.of(Kind.UNCHANGED, "Contract " + purchase.contracted().number() + " has " + there.size()
                    + (there.size() == 1 ? " license" : " licenses") + " to release then.", ContractsClause.LICENSE_ASSIGNMENT));
        }
    }

    private void move(Change change) {
        PaperSpace from = change.space().flatMap(paper::space).orElseThrow();
        PaperSpace to = change.to().flatMap(paper::space).orElseThrow();
        Instant at = rules.at(change.from());
        Optional<Placed> line = paper.on(from.id()).stream().filter(known -> known.covers(at))
                .filter(known -> paper.purchase(known.contract()).orElseThrow().contracted().endsAt().isAfter(at))
                .max(Comparator.comparing(known -> paper.purchase(known.contract()).orElseThrow().level()));
        if (line.isEmpty() || from.id().equals(to.id())) {
            notes.add(Effect.of(Kind.UNCHANGED, from.name() + " has no license that could move to " + to.name() + ".",
                    ContractsClause.LICENSE_TRANSFER));
            return;
        }
        Purchase purchase = paper.purchase(line.get().contract()).orElseThrow();
        ContractedLevel contracted = purchase.contracted();
        Set<SpaceCategory> fits = paper.seat(line.get().license()).map(Seat::fits).orElse(Set.of());
        List<Finding> findings = new Moving(contracted.level(), contracted.term(), contracted.zone(), fits, to.category(), to.room(),
                to.namedDesk(), at, paper.covers(to.id(), purchase, at),
                rules.use().judge(contracted.level(), to.country(), at)).judged();
        to.linked().ifPresent(findings::add);
        if (granted("May the license on " + from.name() + " move to " + to.name() + "?", findings)) {
            paper = paper.without(Set.of(line.get()), at).with(List.of(new Placed(line.get().license(), line.get().contract(), to.id(),
                    to.category(), at, Optional.empty())));
        }
    }

    /** "contract 1000042", "the contract to be bought". */
    String named(Purchase purchase) {
        return isBought(purchase.id()) ? "the contract to be bought" : "contract " + purchase.contracted().number();
    }

    private Decision decision(String question, List<Finding> findings) {
        return new Decision(question, rules.now(), rules.now(), findings);
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, rules.zone());
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static String licenses(int many) {
        return many + (many == 1 ? " license" : " licenses");
    }

    static String spaces(int many) {
        return many + (many == 1 ? " Space" : " Spaces");
    }
}
