package com.logitech.serviceportal.replacement;

import com.logitech.serviceportal.contracts.api.Entitlements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverChain;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverStanding;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.Warehouses;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.ClosedDay;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.ClosedPlace;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.EstimatedDelivery;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.PlannedDelivery;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.Speed;
import com.logitech.serviceportal.replacement.terms.BasicDelivery;
import com.logitech.serviceportal.replacement.terms.DeliveryCutOff;
import com.logitech.serviceportal.replacement.terms.DeliveryDays;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reckons when a replacement comes: by what the device is covered, how its country is served, and who works when. */
@ApplicationScoped
public class DeliveryReckoning {

    private static final Benefit NEXT_BUSINESS_DAY = new Benefit("ADVANCED_RMA_NEXT_BUSINESS_DAY");

    @Inject
    DeviceCovers covers;
    @Inject
    SpaceRegister spaces;
    @Inject
    Entitlements entitlements;
    @Inject
    Warehouses warehouses;
    @Inject
    WorkingCalendars calendars;
    @Inject
    CountryNames countries;

    /** If it were decided at the instant, as known at another; where it is not covered, it would not come. */
    public DeliveryPromise of(DeviceId device, Optional<SpaceId> sentTo, Instant at, Instant knownAt) {
        return of(device, sentTo, at, knownAt, false);
    }

    /** As it was authorized (UTC), though it were by our people and not by its cover. */
    public DeliveryPromise authorized(DeviceId device, Optional<SpaceId> sentTo, Instant at) {
        return of(device, sentTo, at, at, true);
    }

    private DeliveryPromise of(DeviceId device, Optional<SpaceId> sentTo, Instant at, Instant knownAt, boolean authorized) {
        CoverChain cover = covers.chain(device, at, knownAt);
        Asked asked = new Asked(cover, sentTo.map(spaces::place), at, knownAt);
        List<Finding> findings = new ArrayList<>(cover.decision().findings());
        if (!cover.standing().isCovered() && !authorized) {
            return asked.answered(Speed.NONE, Optional.empty(), Optional.empty(), findings);
        }
        boolean underSelect = cover.standing() == CoverStanding.UNDER_SELECT;
        findings.add(new BasicDelivery().judge(new BasicDelivery.Facts(cover.serial().value(), underSelect,
                asked.place().map(site -> countries.name(site.country())))));
        if (asked.place().isEmpty()) {
            return asked.answered(Speed.NONE, Optional.empty(), Optional.empty(), findings);
        }
        SpacePlace site = asked.place().get();
        if (underSelect) {
            entitlements.of(site.id(), at, knownAt).decisionOn(NEXT_BUSINESS_DAY)
                    .ifPresent(entitled -> findings.addAll(entitled.findings()));
        }
        Optional<DeliveryOffer> offer = warehouses.serving(site.country(), LocalDate.ofInstant(at, ZoneId.of(cover.zone())), knownAt);
        if (underSelect && offer.isPresent() && findings.stream().allMatch(Finding::holds)) {
            Shipping shipping = shipping(offer.get(), site, at, knownAt);
            findings.add(new DeliveryCutOff().judge(shipping.facts()));
            if (shipping.isPlannable()) {
                return asked.answered(Speed.NEXT_BUSINESS_DAY, Optional.of(shipping.planned()), Optional.empty(), findings);
            }
        }
        return asked.answered(Speed.BEST_EFFORT, Optional.empty(), estimated(site, at, knownAt), findings);
    }

    /** A question and what is known to answer it. */
    private record Asked(CoverChain cover, Optional<SpacePlace> place, Instant at, Instant knownAt) {

        DeliveryPromise answered(Speed speed, Optional<PlannedDelivery> planned, Optional<EstimatedDelivery> estimated,
                List<Finding> findings) {
            return new DeliveryPromise(cover.device(), place.map(SpacePlace::id), place.map(SpacePlace::name).orElse(""), at, speed,
                    planned, estimated, new Decision("Would a replacement of " + cover.productTitle() + " " + cover.serial()
                            + " come by the next business day?", at, knownAt, findings.stream().distinct().toList()));
        }
    }

    private Optional<EstimatedDelivery> estimated(SpacePlace site, Instant at, Instant knownAt) {
        LocalDate today = LocalDate.ofInstant(at, site.zone());
        return calendars.of(site.country(), knownAt).map(days -> new EstimatedDelivery(
                DeliveryDays.after(today, BasicDelivery.FASTEST_IN_DAYS, days::isWorkingDay),
                DeliveryDays.after(today, BasicDelivery.SLOWEST_IN_DAYS, days::isWorkingDay), site.zone()));
    }

    private Shipping shipping(DeliveryOffer offer, SpacePlace site, Instant at, Instant knownAt) {
        Optional<WorkingCalendar> there = calendars.of(offer.warehouseCountry(), knownAt);
        Optional<WorkingCalendar> here = calendars.of(site.country(), knownAt);
        Optional<String> unknown = Stream.of(there.isEmpty() ? Optional.of(offer.warehouseCountry()) : Optional.<CountryCode>empty(),
                here.isEmpty() ? Optional.of(site.country()) : Optional.<CountryCode>empty()).flatMap(Optional::stream).distinct()
                .map(countries::name).sorted().reduce((one, other) -> one + " and " + other);
        List<ClosedDay> closed = new ArrayList<>();
        if (unknown.isEmpty()) {
            DeliveryDays.of(at, offer.zone(), offer.cutOff(), site.zone(), day -> works(there.get(), ClosedPlace.WAREHOUSE, day, closed),
                    day -> works(here.get(), ClosedPlace.SITE, day, closed));
        }
        return new Shipping(new DeliveryCutOff.Facts(at, offer.warehouse(), offer.zone(), offer.cutOff(), site.zone(),
                days(closed, ClosedPlace.WAREHOUSE), days(closed, ClosedPlace.SITE), unknown), List.copyOf(closed));
    }

    /** Whether one works there on the day; a weekday on which one does not is noted. */
    private static boolean works(WorkingCalendar calendar, ClosedPlace place, LocalDate day, List<ClosedDay> closed) {
        boolean works = calendar.isWorkingDay(day);
        if (!works && DeliveryDays.isWeekday(day)) {
            closed.add(new ClosedDay(place, day, calendar.holiday(day).orElse("no working day in " + calendar.name())));
        }
        return works;
    }

    private static List<LocalDate> days(List<ClosedDay> closed, ClosedPlace place) {
        return closed.stream().filter(one -> one.place() == place).map(ClosedDay::day).toList();
    }

    /** What a planned delivery rests on. */
    private record Shipping(DeliveryCutOff.Facts facts, List<ClosedDay> closed) {

        boolean isPlannable() {
            return facts.unknownDays().isEmpty();
        }

        PlannedDelivery planned() {
            DeliveryDays days = facts.days();
            ZoneId site = facts.siteZone();
            return new PlannedDelivery(facts.warehouse(), facts.warehouseZone(), days.decideBefore(), days.shipsOn(),
                    days.arrivesOn(), days.arrivesOn().atTime(DeliveryCutOff.OPENS).atZone(site).toInstant(),
                    days.arrivesOn().atTime(DeliveryCutOff.CLOSES).atZone(site).toInstant(), site, closed);
        }
    }
}
