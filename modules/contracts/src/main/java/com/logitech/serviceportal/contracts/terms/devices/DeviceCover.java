package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.spaces.SerialNumber;
import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperPlan;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.contracts.terms.proposals.Purchase;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * By what a device is replaced if it fails, at any instant: under Select as long as its cover joins on without a gap (R58 to R61, D28),
 * otherwise under its standard warranty (R62), otherwise, as what replaced another, for some days (R89), otherwise by nothing. There is one
 * answer for each instant, and of what took another's place and that one, one is covered (D58).
 */
public final class DeviceCover {

    private static final int MOST_YEARS = 5;
    private static final int DAYS_OF_BUYING_TOGETHER = 30;
    private static final int DAYS_OF_A_REPLACEMENT = 30;

    private final PaperDevice device;
    private final String product;
    private final ZoneId zone;
    private final List<Part> parts;
    private final Circumstances circumstances;

    /** By what it is replaced. */
    public enum Kind {
        /** As long as Select gives its Space the level. */
        UNDER_SELECT,
        /** By its standard warranty alone. */
        STANDARD_WARRANTY,
        /** As what replaced another, by no more than the days it has at least. */
        REPLACEMENT_WARRANTY,
        /** Something else has its place and its cover. */
        HANDED_ON,
        NOT_COVERED,
        /** Nobody knows when it was bought, on which all else rests. */
        UNKNOWN
    }

    /** The answer at one instant. @param by the contract that covers it; empty unless under Select @param space with it */
    public record Answer(Kind kind, Optional<ContractedLevel> by, Optional<PaperSpace> space, List<Finding> findings) {

        public Answer {
            findings = List.copyOf(findings);
        }

        public boolean isCovered() {
            return kind == Kind.UNDER_SELECT || kind == Kind.STANDARD_WARRANTY || kind == Kind.REPLACEMENT_WARRANTY;
        }

        /** The finding that settles it: the last that does not hold, or the last of all. */
        public Finding decisive() {
            return findings.stream().filter(finding -> !finding.holds()).reduce((earlier, later) -> later)
                    .orElse(findings.get(findings.size() - 1));
        }

        private Answer after(Finding... first) {
            return new Answer(kind, by, space, Stream.concat(Stream.of(first), findings.stream()).toList());
        }

        private boolean isLike(Answer other) {
            return kind == other.kind && by.map(ContractedLevel::contract).equals(other.by.map(ContractedLevel::contract))
                    && space.map(PaperSpace::id).equals(other.space.map(PaperSpace::id));
        }
    }

    /** While the answer stays the same. @param from UTC @param until the first instant of the next one (UTC); empty for the last */
    public record Link(Instant from, Optional<Instant> until, Answer answer) {
    }

    /**
     * One cover under Select.
     *
     * @param end   the first instant its Space has it no more (UTC)
     * @param until the first instant it is over for the device (UTC), which may be sooner (D11)
     * @param test  whether the device is covered by it (D28)
     */
    private record Part(ContractedLevel by, Instant concludedAt, PaperSpace space, Instant from, Instant end, boolean together,
            Instant until, Finding test) {

        boolean more() {
            return test.holds();
        }

        boolean contains(Instant at) {
            return !at.isBefore(from) && at.isBefore(end);
        }
    }

    private DeviceCover(PaperDevice device, String product, ZoneId zone, List<Part> parts, Circumstances circumstances) {
        this.device = device;
        this.product = product;
        this.zone = zone;
        this.parts = parts;
        this.circumstances = circumstances;
    }

    /** As the account stands, in truth or on paper. @param product what it is called @param daysOutside so many are no gap (D41) */
    public static DeviceCover of(Portfolio account, PaperDevice device, String product, Circumstances circumstances, int daysOutside) {
        List<Part> parts = new ArrayList<>();
        Map<Object, Finding> passed = new HashMap<>();
        for (Met met : met(account, device, circumstances)) {
            Finding tested = met.test(device, underSelectTo(parts, met.testedOn(), account.zone()), daysOutside);
            // what passed for a license or plan is not tested again when it comes back (D41)
            Finding test = passed.getOrDefault(met.by(), tested);
            Instant until = met.until(device, account.zone());
            parts.add(new Part(met.contracted(), met.orderedAt(), met.space(), met.from(), met.end(), met.together(device),
                    until.isAfter(met.from()) ? until : met.from(), test));
            if (test.holds()) {
                passed.put(met.by(), test);
            }
        }
        return new DeviceCover(device, product, account.zone(), parts, circumstances);
    }

    /** The first day without it, of what had begun by the day. */
    private static Optional<LocalDate> underSelectTo(List<Part> parts, LocalDate day, ZoneId zone) {
        return parts.stream().filter(part -> part.more() && part.until().isAfter(part.from())
                        && !LocalDate.ofInstant(part.from(), zone).isAfter(day))
                .map(part -> LocalDate.ofInstant(part.until().minusNanos(1), zone).plusDays(1)).max(Comparator.naturalOrder());
    }

    /** A stretch in which the device is in a Space that has Select. @param by the license or the first of the plans */
    private record Met(Object by, ContractedLevel contracted, PaperSpace space, Instant from, Instant end, Instant orderedAt,
            LocalDate testedOn, boolean addedLater, LocalDate orderedOn) {

        boolean together(PaperDevice device) {
            return BoughtTogether.is(device.purchasedOn(), orderedOn, DAYS_OF_BUYING_TOGETHER);
        }

        Instant until(PaperDevice device, ZoneId zone) {
            Optional<Instant> limit = device.purchasedOn().filter(bought -> !together(device))
                    .map(bought -> ServiceTerm.anniversary(bought, MOST_YEARS).atStartOfDay(zone).toInstant());
            return limit.filter(end::isAfter).orElse(end);
        }

        Finding test(PaperDevice device, Optional<LocalDate> underSelectTo, int daysOutside) {
            String serial = device.serial().value();
            String contract = contracted.number().toString();
            if (addedLater) {
                return new CoveredWhenAdded().judge(new CoveredWhenAdded.Facts(serial, device.purchasedOn(), device.warrantyYears(),
                        contract, testedOn, underSelectTo, daysOutside));
            }
            return together(device)
                    ? new BoughtTogether().judge(new BoughtTogether.Facts(serial, device.purchasedOn(), contract, orderedOn,
                    DAYS_OF_BUYING_TOGETHER))
                    : new CoveredAtPurchase().judge(new CoveredAtPurchase.Facts(serial, device.purchasedOn(), device.warrantyYears(),
                    contract, testedOn, underSelectTo));
        }
    }

    private static List<Met> met(Portfolio account, PaperDevice device, Portfolio.Use use) {
        List<Met> met = new ArrayList<>();
        for (PaperDevice.InSpace stay : device.where()) {
            account.space(stay.space()).ifPresent(space -> account.selectCovers(space, use).forEach(cover -> {
                Instant from = stay.from().isAfter(cover.from()) ? stay.from() : cover.from();
                Instant until = stay.until().filter(cover.until()::isAfter).orElse(cover.until());
                if (from.isBefore(until)) {
                    met.add(met(account, cover, space, stay, from, until));
                }
            }));
        }
        met.sort(Comparator.comparing(Met::from).thenComparing(Met::testedOn));
        return met;
    }

    private static Met met(Portfolio account, CandidateCover cover, PaperSpace space, PaperDevice.InSpace stay, Instant from,
            Instant until) {
        ContractedLevel contracted = cover.contracted();
        Purchase purchase = account.purchase(contracted.contract()).orElseThrow();
        ContractedLevel ordered = purchase.planned().map(PaperPlan::original).flatMap(account::purchase).map(Purchase::contracted)
                .orElse(contracted);
        Instant orderedAt = ordered.startTerms().orderCreatedAt();
        LocalDate orderedOn = LocalDate.ofInstant(orderedAt, account.zone());
        boolean moved = cover.license().map(account::where).orElse(List.of()).stream()
                .anyMatch(line -> line.from().isBefore(cover.from()) && !line.space().equals(stay.space()));
        boolean appeared = purchase.isPlan() && cover.from().isAfter(ordered.since()) && cover.from().isAfter(contracted.since());
        boolean addedLater = stay.from().isAfter(cover.from()) || moved || appeared;
        Object by = cover.license().<Object>map(license -> license).orElse(purchase.planned().<Object>map(PaperPlan::original)
                .orElse(purchase.id()));
        return new Met(by, contracted, space, from, until, orderedAt,
                addedLater ? LocalDate.ofInstant(from, account.zone()) : orderedOn, addedLater, orderedOn);
    }

    /** By what it is replaced at the instant, and why; why not where it is not. */
    public Answer at(Instant at) {
        Optional<Finding> handedOn = device.replacedBy().map(place -> taken(device.serial(), place.serial(), place.since(), at))
                .filter(finding -> !finding.holds());
        Optional<Finding> taken = device.replaces().map(place -> taken(place.serial(), device.serial(), place.since(), at));
        if (taken.filter(finding -> !finding.holds()).isPresent()) {
            return new Answer(Kind.NOT_COVERED, Optional.empty(), Optional.empty(), List.of(taken.get()));
        }
        return handedOn.map(finding -> new Answer(Kind.HANDED_ON, Optional.empty(), Optional.empty(), List.of(finding)))
                .orElseGet(() -> inPlace(taken, at));
    }

    private Finding taken(SerialNumber failed, SerialNumber replacement, Optional<Instant> since, Instant at) {
        return new TakenPlace().judge(new TakenPlace.Facts(device.serial().value(), failed.value(), replacement.value(), since, zone, at));
    }

    private Answer inPlace(Optional<Finding> taken, Instant at) {
        Answer own = own(at);
        if (taken.isEmpty()) {
            return own;
        }
        if (own.isCovered()) {
            return own.after(taken.get());
        }
        PaperDevice.Place place = device.replaces().orElseThrow();
        Finding days = new ReplacementWarranty().judge(new ReplacementWarranty.Facts(device.serial().value(), place.serial().value(),
                place.since().orElseThrow(), DAYS_OF_A_REPLACEMENT, zone, at));
        return days.holds() ? new Answer(Kind.REPLACEMENT_WARRANTY, Optional.empty(), Optional.empty(), List.of(taken.get(), days))
                : own.after(taken.get(), days);
    }

    /** By the place it has, however it came to it. */
    private Answer own(Instant at) {
        List<Answer> bySelect = parts.stream().filter(part -> part.contains(at)).map(part -> bySelect(part, at)).toList();
        Optional<Answer> under = bySelect.stream().filter(answer -> answer.kind() == Kind.UNDER_SELECT).findFirst();
        if (under.isPresent()) {
            return under.get();
        }
        Finding warranty = new StandardWarranty().judge(new StandardWarranty.Facts(device.serial().value(), product, device.purchasedOn(),
                device.warrantyYears(), zone, at));
        if (warranty.holds()) {
            return new Answer(Kind.STANDARD_WARRANTY, Optional.empty(), Optional.empty(), List.of(warranty));
        }
        List<Finding> why = bySelect.stream().findFirst().map(answer -> answer.findings().stream().filter(finding -> !finding.holds()))
                .orElseGet(() -> Stream.of(extended(Optional.empty(), at))).toList();
        return new Answer(isUnknown() ? Kind.UNKNOWN : Kind.NOT_COVERED, Optional.empty(), Optional.empty(),
                Stream.concat(Stream.of(warranty), why.stream()).toList());
    }

    private Answer bySelect(Part part, Instant at) {
        List<Finding> findings = List.of(circumstances.product(device, part.space(), part.by(), part.concludedAt(), at), part.test(),
                circumstances.extended(part.space(), at), extended(Optional.of(part), at));
        boolean all = findings.stream().allMatch(Finding::holds);
        return new Answer(all ? Kind.UNDER_SELECT : Kind.NOT_COVERED, Optional.of(part.by()), Optional.of(part.space()), findings);
    }

    private Finding extended(Optional<Part> part, Instant at) {
        return new ExtendedReplacement().judge(new ExtendedReplacement.Facts(device.serial().value(),
                part.map(known -> known.by().number().toString()), part.map(Part::from), part.map(Part::end), device.purchasedOn(),
                part.filter(Part::together).isPresent(), MOST_YEARS, zone, at));
    }

    /**
     * Its whole life: one answer after the other, from its purchase on, or from its first day here where that is not known; of what
     * replaced another, from when it took its place. The last one has no end.
     */
    public List<Link> chain() {
        NavigableSet<Instant> moments = moments();
        List<Link> chain = new ArrayList<>();
        for (Instant from : moments) {
            Answer answer = at(from);
            Optional<Instant> until = Optional.ofNullable(moments.higher(from));
            int last = chain.size() - 1;
            if (last >= 0 && chain.get(last).answer().isLike(answer)) {
                chain.set(last, new Link(chain.get(last).from(), until, chain.get(last).answer()));
            } else {
                chain.add(new Link(from, until, answer));
            }
        }
        return chain;
    }

    private NavigableSet<Instant> moments() {
        NavigableSet<Instant> moments = new TreeSet<>(circumstances.listed(device));
        Optional<Instant> bought = device.purchasedOn().map(day -> day.atStartOfDay(zone).toInstant());
        bought.ifPresent(moments::add);
        warrantyEndsAt().ifPresent(moments::add);
        parts.forEach(part -> moments.addAll(List.of(part.from(), part.until(), part.end())));
        device.replacedBy().flatMap(PaperDevice.Place::since).ifPresent(moments::add);
        if (device.replaces().isPresent()) {
            return device.replaces().flatMap(PaperDevice.Place::since).map(since -> sinceTaken(moments, since)).orElseGet(TreeSet::new);
        }
        Optional<Instant> first = bought.or(() -> device.where().stream().map(PaperDevice.InSpace::from).findFirst());
        return first.map(from -> new TreeSet<>(moments.tailSet(from, true))).orElseGet(TreeSet::new);
    }

    private NavigableSet<Instant> sinceTaken(NavigableSet<Instant> moments, Instant since) {
        moments.addAll(List.of(since, ReplacementWarranty.endsBefore(since, DAYS_OF_A_REPLACEMENT, zone).atStartOfDay(zone).toInstant()));
        return new TreeSet<>(moments.tailSet(since, true));
    }

    /** Whether it would be replaced at the instant (UTC): by its standard warranty or under Select. */
    public boolean covers(Instant at) {
        return at(at).isCovered();
    }

    /** Whether Select covers it beyond the instant and the standard warranty. */
    public boolean isExtendedAfter(Instant at) {
        Instant from = warrantyEndsAt().filter(at::isBefore).orElse(at);
        return Stream.concat(Stream.of(from), momentsAfter(from).stream()).anyMatch(moment -> at(moment).kind() == Kind.UNDER_SELECT);
    }

    /** Whether its Space has Select at the instant or later, so that it matters. */
    public boolean isAsked(Instant at) {
        return parts.stream().anyMatch(part -> part.until().isAfter(at));
    }

    /** Whether nothing can be said, because nobody knows when it was bought. */
    public boolean isUnknown() {
        return device.purchasedOn().isEmpty();
    }

    /** Every later instant at which it may change (UTC). */
    public NavigableSet<Instant> momentsAfter(Instant at) {
        return moments().tailSet(at, false);
    }

    /** The first instant at which it is covered no more, of the stretch without a break it is covered in at the instant. */
    public Optional<Instant> endOf(Instant at) {
        return moments().tailSet(at, false).stream().filter(later -> !covers(later)).findFirst();
    }

    /** What decides about the last cover it may have: the list of products where it is not on it, or else the test for a gap. */
    public Optional<Finding> lastTest() {
        return parts.stream().reduce((earlier, later) -> later).map(last -> {
            Finding product = circumstances.product(device, last.space(), last.by(), last.concludedAt(), last.from());
            return product.holds() ? last.test() : product;
        });
    }

    private Optional<Instant> warrantyEndsAt() {
        return StandardWarranty.endsBefore(device.purchasedOn(), device.warrantyYears()).map(day -> day.atStartOfDay(zone).toInstant());
    }
}
