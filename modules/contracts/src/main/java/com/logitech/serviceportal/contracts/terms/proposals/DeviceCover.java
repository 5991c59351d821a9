package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.terms.licenses.CandidateCover;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * While a device is covered, by its standard warranty or under Select without a gap (D28). Under Select it is covered as long as the
 * license or plan gives its Space the level, five years from the purchase at most, but to the plan's end where both were bought together
 * (D11, D12, D27).
 */
public final class DeviceCover {

    private static final int MOST_YEARS = 5;
    private static final int DAYS_OF_BUYING_TOGETHER = 30;

    private final PaperDevice device;
    private final ZoneId zone;
    private final List<Part> parts;

    /** One cover under Select. @param until the first instant it is over (UTC) @param test whether the device is covered by it (D28) */
    private record Part(Instant from, Instant until, Finding test) {

        boolean more() {
            return test.holds();
        }

        boolean contains(Instant at) {
            return !at.isBefore(from) && at.isBefore(until);
        }
    }

    private DeviceCover(PaperDevice device, ZoneId zone, List<Part> parts) {
        this.device = device;
        this.zone = zone;
        this.parts = parts;
    }

    /** As the account stands on paper. @param daysOutside so many are no gap for what comes later (D41) */
    public static DeviceCover of(Portfolio account, PaperDevice device, Portfolio.Use use, int daysOutside) {
        List<Part> parts = new ArrayList<>();
        Map<Object, Finding> passed = new HashMap<>();
        for (Met met : met(account, device, use)) {
            NoGap.Facts facts = new NoGap.Facts(device.serial().value(), device.purchasedOn(), device.warrantyYears(), met.testedOn(),
                    met.addedLater(), underSelectTo(parts, met.testedOn(), account.zone()), daysOutside);
            // what passed for a license or plan is not tested again when it comes back (D41)
            Finding test = passed.getOrDefault(met.by(), new NoGap().judge(facts));
            Instant until = met.until(device, account.zone());
            if (until.isAfter(met.from())) {
                parts.add(new Part(met.from(), until, test));
            }
            if (test.holds()) {
                passed.put(met.by(), test);
            }
        }
        return new DeviceCover(device, account.zone(), parts);
    }

    /** The first day without it, of what had begun by the day. */
    private static Optional<LocalDate> underSelectTo(List<Part> parts, LocalDate day, ZoneId zone) {
        return parts.stream().filter(part -> part.more() && !LocalDate.ofInstant(part.from(), zone).isAfter(day))
                .map(part -> LocalDate.ofInstant(part.until().minusNanos(1), zone).plusDays(1)).max(Comparator.naturalOrder());
    }

    /** A stretch in which the device is in a Space that has Select. @param by the license or the first of the plans */
    private record Met(Object by, Instant from, Instant end, LocalDate testedOn, boolean addedLater, LocalDate orderedOn) {

        Instant until(PaperDevice device, ZoneId zone) {
            Optional<Instant> limit = device.purchasedOn()
                    .filter(bought -> Math.abs(ChronoUnit.DAYS.between(bought, orderedOn)) > DAYS_OF_BUYING_TOGETHER)
                    .map(bought -> ServiceTerm.anniversary(bought, MOST_YEARS).atStartOfDay(zone).toInstant());
            return limit.filter(end::isAfter).orElse(end);
        }
    }

    private static List<Met> met(Portfolio account, PaperDevice device, Portfolio.Use use) {
        List<Met> met = new ArrayList<>();
        for (PaperDevice.InSpace stay : device.where()) {
            account.space(stay.space()).ifPresent(space -> account.selectCovers(space, use).forEach(cover -> {
                Instant from = stay.from().isAfter(cover.from()) ? stay.from() : cover.from();
                Instant until = stay.until().filter(cover.until()::isAfter).orElse(cover.until());
                if (from.isBefore(until)) {
                    met.add(met(account, cover, stay, from, until));
                }
            }));
        }
        met.sort(Comparator.comparing(Met::from).thenComparing(Met::testedOn));
        return met;
    }

    private static Met met(Portfolio account, CandidateCover cover, PaperDevice.InSpace stay, Instant from, Instant until) {
        ContractedLevel contracted = cover.contracted();
        Purchase purchase = account.purchase(contracted.contract()).orElseThrow();
        ContractedLevel ordered = purchase.planned().map(PaperPlan::original).flatMap(account::purchase).map(Purchase::contracted)
                .orElse(contracted);
        LocalDate orderedOn = LocalDate.ofInstant(ordered.startTerms().orderCreatedAt(), account.zone());
        boolean moved = cover.license().map(account::where).orElse(List.of()).stream()
                .anyMatch(line -> line.from().isBefore(cover.from()) && !line.space().equals(stay.space()));
        boolean appeared = purchase.isPlan() && cover.from().isAfter(ordered.since()) && cover.from().isAfter(contracted.since());
        boolean addedLater = stay.from().isAfter(cover.from()) || moved || appeared;
        Object by = cover.license().<Object>map(license -> license).orElse(purchase.planned().<Object>map(PaperPlan::original)
                .orElse(purchase.id()));
        return new Met(by, from, until, addedLater ? LocalDate.ofInstant(from, account.zone()) : orderedOn, addedLater, orderedOn);
    }

    /** Whether it would be replaced at the instant: by its standard warranty or under Select. */
    public boolean covers(Instant at) {
        return warrantyEndsAt().filter(at::isBefore).isPresent() || isExtended(at);
    }

    private boolean isExtended(Instant at) {
        return parts.stream().anyMatch(part -> part.more() && part.contains(at));
    }

    /** Whether extended cover reaches beyond the instant and the standard warranty. */
    public boolean isExtendedAfter(Instant at) {
        Instant from = warrantyEndsAt().filter(at::isBefore).orElse(at);
        return parts.stream().anyMatch(part -> part.more() && part.until().isAfter(from));
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
        NavigableSet<Instant> moments = new TreeSet<>();
        warrantyEndsAt().ifPresent(moments::add);
        parts.forEach(part -> {
            moments.add(part.from());
            moments.add(part.until());
        });
        return moments.tailSet(at, false);
    }

    /** Why it is covered or not at the instant: by the cover its Space has then, by the last one before, or by there being none. */
    public Finding why(Instant at, String where) {
        return parts.stream().filter(part -> part.contains(at)).max(Comparator.comparing(Part::more)).map(Part::test)
                .orElseGet(() -> new UnbrokenCover().judge(new UnbrokenCover.Facts(where, zone, at, parts.stream()
                        .filter(part -> part.more() && part.from().isAfter(at)).map(Part::from).min(Comparator.naturalOrder()))));
    }

    /** The test of the last cover it may have. */
    public Optional<Finding> lastTest() {
        return parts.stream().reduce((earlier, later) -> later).map(Part::test);
    }

    private Optional<Instant> warrantyEndsAt() {
        return NoGap.Facts.warrantyEnds(device.purchasedOn(), device.warrantyYears()).map(day -> day.atStartOfDay(zone).toInstant());
    }
}
