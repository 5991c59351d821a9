package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.licenses.ActiveCount;
import com.logitech.serviceportal.contracts.terms.licenses.BestCover;
import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.licenses.SpaceCover;
import com.logitech.serviceportal.contracts.terms.minimums.MinimumFrom;
import com.logitech.serviceportal.contracts.terms.minimums.Qualification;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingAccount;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An account as it is or as it might be: contracts, licenses, where they are, Spaces, dates. Truth and what-if are both read from one by
 * the same terms, so that a what-if cannot reckon otherwise than the house does. A value; a change makes another.
 */
public final class Portfolio implements QualifyingAccount {

    private final ZoneId zone;
    private final Map<ContractId, Purchase> purchases;
    private final List<Placed> placed;
    private final Map<SpaceId, PaperSpace> spaces;
    private final Map<SpaceId, List<Placed>> onSpaces;
    private final Map<ContractId, List<Placed>> ofContracts;
    private final Map<LicenseId, List<Placed>> whereLicenses;
    private final Map<LicenseId, Seat> seats;
    private final List<PaperDevice> devices;

    /** Whether a level may be used where a Space is, at an instant (R101). */
    @FunctionalInterface
    public interface Use {
        Finding judge(ServiceLevel level, PaperSpace space, Instant at);
    }

    /** An account of whose devices nothing is asked. */
    public Portfolio(ZoneId zone, List<Purchase> purchases, List<Placed> placed, List<PaperSpace> spaces) {
        this(zone, purchases, placed, spaces, List.of());
    }

    /**
     * An account with all it ever had.
     *
     * @param zone    the customer's main site's
     * @param placed  where its licenses were, are and are to be
     * @param spaces  the Spaces asked about; may be fewer than those its licenses have been on
     * @param devices its registered devices; nothing done on paper moves one
     */
    public Portfolio(ZoneId zone, List<Purchase> purchases, List<Placed> placed, List<PaperSpace> spaces, List<PaperDevice> devices) {
        this.zone = zone;
        this.devices = List.copyOf(devices);
        this.purchases = purchases.stream().collect(Collectors.toUnmodifiableMap(Purchase::id, Function.identity()));
        this.placed = placed.stream().filter(line -> this.purchases.containsKey(line.contract()))
                .sorted(Comparator.comparing(Placed::from)).toList();
        this.spaces = spaces.stream().collect(Collectors.toUnmodifiableMap(PaperSpace::id, Function.identity()));
        this.onSpaces = this.placed.stream().collect(Collectors.groupingBy(Placed::space));
        this.ofContracts = this.placed.stream().collect(Collectors.groupingBy(Placed::contract));
        this.whereLicenses = this.placed.stream().collect(Collectors.groupingBy(Placed::license));
        this.seats = purchases.stream().flatMap(purchase -> purchase.seats().stream())
                .collect(Collectors.toUnmodifiableMap(Seat::license, Function.identity()));
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    public Optional<Purchase> purchase(ContractId contract) {
        return Optional.ofNullable(purchases.get(contract));
    }

    public List<Purchase> purchases() {
        return purchases.values().stream().sorted(Comparator.comparing(purchase -> purchase.contracted().number().value())).toList();
    }

    /** The Spaces asked about, by name. */
    public List<PaperSpace> spaces() {
        return spaces.values().stream().sorted(Comparator.comparing(PaperSpace::name).thenComparing(space -> space.id().value())).toList();
    }

    public Optional<PaperSpace> space(SpaceId space) {
        return Optional.ofNullable(spaces.get(space));
    }

    public Optional<Seat> seat(LicenseId license) {
        return Optional.ofNullable(seats.get(license));
    }

    public List<Placed> on(SpaceId space) {
        return onSpaces.getOrDefault(space, List.of());
    }

    public List<Placed> of(ContractId contract) {
        return ofContracts.getOrDefault(contract, List.of());
    }

    /** Where a license was, is and is to be. */
    public List<Placed> where(LicenseId license) {
        return whereLicenses.getOrDefault(license, List.of());
    }

    /** The licenses of a contract that are on no Space at the instant or later, by their number. */
    public List<Seat> free(ContractId contract, Instant at) {
        Set<Object> taken = of(contract).stream().filter(line -> line.reaches(at)).map(Placed::license).collect(Collectors.toSet());
        return purchase(contract).stream().flatMap(purchase -> purchase.seats().stream()).filter(seat -> !taken.contains(seat.license()))
                .sorted(Comparator.comparingInt(Seat::position)).toList();
    }

    public List<PaperDevice> devices() {
        return devices;
    }

    /** The same with a contract more, or with another state of one it has. */
    public Portfolio with(Purchase bought) {
        return new Portfolio(zone, Stream.concat(purchases.values().stream().filter(known -> !known.id().equals(bought.id())),
                Stream.of(bought)).toList(), placed, List.copyOf(spaces.values()), devices);
    }

    /** The same with licenses on Spaces; first use starts a contract (R23). */
    public Portfolio with(List<Placed> more) {
        return placed(Stream.concat(placed.stream(), more.stream()).toList());
    }

    /** The same with these taken from their Spaces at the instant; what had not begun will not (R23). */
    public Portfolio without(Set<Placed> ended, Instant at) {
        return placed(placed.stream().flatMap(line -> ended.contains(line) ? line.endedAt(at).stream() : Stream.of(line)).toList());
    }

    private Portfolio placed(List<Placed> lines) {
        Map<ContractId, Optional<Instant>> first = lines.stream().collect(Collectors.groupingBy(Placed::contract,
                Collectors.mapping(Placed::from, Collectors.minBy(Comparator.naturalOrder()))));
        return new Portfolio(zone, purchases.values().stream().map(purchase -> purchase.isPlan() ? purchase
                : purchase.firstUsed(first.getOrDefault(purchase.id(), Optional.empty()))).toList(), lines, List.copyOf(spaces.values()),
                devices);
    }

    @Override
    public Qualification qualification(Set<SpaceCategory> categories, List<MinimumFrom> minimums, boolean raisesSpareOlds) {
        return qualification(zone, purchases.values(), held(categories).stream().map(ActiveCount.Held::stay).toList(), categories, minimums,
                raisesSpareOlds);
    }

    /** The same of an account of which no more is known. A Select plan serves one of the categories while it does (R73, R77, R114). */
    static Qualification qualification(ZoneId zone, Collection<Purchase> purchases, List<ActiveCount.Stay> stays,
            Set<SpaceCategory> categories, List<MinimumFrom> minimums, boolean raisesSpareOlds) {
        List<TimeSpan> plans = purchases.stream().flatMap(purchase -> purchase.qualifies(categories).stream())
                .sorted(Comparator.comparing(TimeSpan::from).thenComparing(TimeSpan::toString)).toList();
        return new Qualification(zone, ActiveCount.history(stays), plans, minimums,
                purchases.stream().map(purchase -> purchase.contracted().startTerms().orderCreatedAt()).min(Comparator.naturalOrder()),
                raisesSpareOlds);
    }

    /** What is counted (R29). */
    public List<ActiveCount.Held> held(Set<SpaceCategory> categories) {
        return placed.stream().filter(line -> categories.isEmpty() || categories.contains(line.category()))
                .map(line -> new ActiveCount.Held(purchases.get(line.contract()).level(), line.space(), line.category(),
                        TimeSpan.of(line.from(), line.until()), purchases.get(line.contract()).contracted().endsAt())).toList();
    }

    /** What a license of the contract would meet on the Space from the instant on (R16). */
    public List<SpaceCover> covers(SpaceId space, Purchase purchase, Instant from) {
        List<SpaceCover> covers = new ArrayList<>();
        for (Placed line : on(space)) {
            Purchase behind = purchases.get(line.contract());
            Instant spent = behind.contracted().endsAt();
            if (line.reaches(from) && spent.isAfter(from) && spent.isAfter(line.from())) {
                covers.add(SpaceCover.of(behind.level(), line.from(),
                        Optional.of(line.until().filter(spent::isAfter).orElse(spent)), purchase.renews(line.contract())));
            }
        }
        return covers;
    }

    /** By what the Space has its level at the instant, or why it has Basic. @param use whether a level may be used there (R101) */
    public BestCover cover(PaperSpace space, Instant at, Function<ServiceLevel, Finding> use) {
        return BestCover.of(candidates(space), zone, at, use);
    }

    /** What gives the Space Select, past, present or to come. */
    public List<CandidateCover> selectCovers(PaperSpace space, Use use) {
        return candidates(space).stream().filter(CandidateCover::isInQuestion)
                .filter(cover -> cover.contracted().level() == ServiceLevel.SELECT && cover.from().isBefore(cover.until()))
                .filter(cover -> cover.judged(cover.from(), use.judge(ServiceLevel.SELECT, space, cover.from())).stream()
                        .allMatch(Finding::holds)).toList();
    }

    /** How many Spaces a plan serves (R107), each once. */
    public int spacesOf(Set<SpaceCategory> categories) {
        return (int) spaces.values().stream().filter(space -> categories.contains(space.category())).count();
    }

    private List<CandidateCover> candidates(PaperSpace space) {
        Stream<CandidateCover> byLicense = on(space.id()).stream().map(line -> {
            Purchase purchase = purchases.get(line.contract());
            Optional<Seat> seat = seat(line.license());
            return new CandidateCover.ByLicense(purchase.contracted(), line.license(),
                    purchase.contracted().number() + seat.map(known -> "-" + known.position()).orElse(""), line.from(), line.until(),
                    seat.map(Seat::fits).orElse(Set.of()), space.category());
        });
        Stream<CandidateCover> byPlan = purchases.values().stream().filter(Purchase::isPlan)
                .map(purchase -> new CandidateCover.ByPlan(purchase.contracted(), purchase.serves(), space.category(), space.appearedAt(),
                        Optional.empty()));
        return Stream.concat(byLicense, byPlan).toList();
    }

    /** Every instant at which the level of the Space may change (UTC). */
    public NavigableSet<Instant> moments(PaperSpace space) {
        NavigableSet<Instant> moments = new TreeSet<>();
        candidates(space).stream().filter(CandidateCover::isInQuestion).forEach(cover -> {
            moments.add(cover.from());
            moments.add(cover.until());
        });
        return moments;
    }

    /** The account by everything an answer rests on, line by line, in one order: what differs, has changed. */
    public List<String> lines() {
        Stream<String> contracts = purchases.values().stream().map(purchase -> "contract " + purchase.id() + " " + purchase.level() + " "
                + purchase.contracted().firstUsedAt().map(Instant::toString).orElse("unused") + " " + purchase.contracted().endsAt()
                + " " + purchase.seats().size() + purchase.planned().map(plan -> " plan " + plan.tier().maximumSpaces()).orElse(""));
        Stream<String> licenses = placed.stream().map(line -> "license " + line.license() + " " + line.space() + " " + line.from() + " "
                + line.until().map(Instant::toString).orElse("on"));
        Stream<String> rooms = spaces.values().stream().map(space -> "space " + space.id() + " " + space.name() + " " + space.category()
                + " " + space.namedDesk() + " " + space.country());
        Stream<String> things = devices.stream().map(device -> "device " + device.serial().value() + " "
                + device.purchasedOn().map(LocalDate::toString).orElse("unknown") + " " + device.warrantyYears() + " " + device.where()
                + device.replaces().map(place -> " " + place).orElse("") + device.replacedBy().map(place -> " " + place).orElse(""));
        return Stream.of(contracts, licenses, rooms, things).flatMap(lines -> lines).sorted().toList();
    }
}
