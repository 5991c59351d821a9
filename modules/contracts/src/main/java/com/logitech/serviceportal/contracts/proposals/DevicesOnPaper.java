package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.CoverCircumstances;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.BenefitTurn;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.DeviceOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.DevicesOutlook;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs.Outcome;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.terms.devices.DeviceCover;
import com.logitech.serviceportal.contracts.terms.proposals.PaperDevice;
import com.logitech.serviceportal.contracts.terms.proposals.PaperSpace;
import com.logitech.serviceportal.contracts.terms.proposals.Portfolio;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says of the devices in Spaces that would change whether they stay covered, by their warranty or under Select without a gap (D28). */
final class DevicesOnPaper {

    private static final List<BenefitTurn> ORDER = List.of(BenefitTurn.LOST, BenefitTurn.UNKNOWN, BenefitTurn.GAINED,
            BenefitTurn.NOT_HELD, BenefitTurn.KEPT);

    private final Portfolio before;
    private final Portfolio after;
    private final Rehearsal.Rules rules;
    private final List<DeviceOutlook> devices;

    /** @param touched the Spaces that would change */
    DevicesOnPaper(Portfolio before, Portfolio after, Rehearsal.Rules rules, Set<SpaceId> touched) {
        this.before = before;
        this.after = after;
        this.rules = rules;
        List<DeviceOutlook> found = new ArrayList<>();
        for (PaperDevice device : after.devices()) {
            device.spaceAt(rules.now()).filter(touched::contains).flatMap(after::space)
                    .flatMap(space -> outlook(device, space)).ifPresent(found::add);
        }
        found.sort(Comparator.comparing((DeviceOutlook outlook) -> ORDER.indexOf(outlook.turn()))
                .thenComparing(outlook -> outlook.on().orElse(LocalDate.MAX)).thenComparing(DeviceOutlook::spaceName)
                .thenComparing(outlook -> outlook.serial().value()));
        this.devices = List.copyOf(found);
    }

    DevicesOutlook outlook() {
        return new DevicesOutlook(count(BenefitTurn.KEPT), count(BenefitTurn.LOST), count(BenefitTurn.GAINED),
                count(BenefitTurn.NOT_HELD), count(BenefitTurn.UNKNOWN), devices.stream().limit(WhatIfs.MOST_DEVICES).toList());
    }

    private int count(BenefitTurn turn) {
        return (int) devices.stream().filter(device -> device.turn() == turn).count();
    }

    /** Devices whose cover turns alike together, from the day of the first. */
    List<Outcome> outcomes() {
        Map<BenefitTurn, List<DeviceOutlook>> alike = devices.stream().collect(Collectors.groupingBy(DeviceOutlook::turn,
                () -> new EnumMap<>(BenefitTurn.class), Collectors.toList()));
        return alike.entrySet().stream().map(entry -> new Outcome("Extended cover of "
                + Wording.count(entry.getValue().size(), "device", "devices"), entry.getKey(), entry.getValue().get(0).on(),
                why(entry.getKey(), entry.getValue()), ContractsClause.EXTENDED_REPLACEMENT.rule())).toList();
    }

    private static String why(BenefitTurn turn, List<DeviceOutlook> alike) {
        if (alike.size() == 1) {
            return alike.get(0).finding().because();
        }
        Optional<LocalDate> last = alike.get(alike.size() - 1).on();
        String until = last.filter(day -> !last.equals(alike.get(0).on())).map(day -> ", the last of them on " + day).orElse("");
        return switch (turn) {
            case LOST -> "Beyond their standard warranty nothing covers them" + until + ".";
            case GAINED -> "They pass the test for a gap (R60) and are covered beyond their standard warranty" + until + ".";
            case KEPT -> "They are covered as before.";
            case NOT_HELD -> "They did not pass the test for a gap (R60), and do not now.";
            case UNKNOWN -> "When they were bought is not registered; register it to know.";
        };
    }

    private Optional<DeviceOutlook> outlook(PaperDevice device, PaperSpace space) {
        DeviceCover asItIs = cover(before, device);
        DeviceCover asItMightBe = cover(after, device);
        Instant now = rules.now();
        if (!asItIs.isAsked(now) && !asItMightBe.isAsked(now)) {
            return Optional.empty();
        }
        NavigableSet<Instant> moments = new TreeSet<>(asItIs.momentsAfter(now));
        moments.addAll(asItMightBe.momentsAfter(now));
        moments.add(now);
        Optional<Instant> turn = moments.stream().filter(at -> asItIs.covers(at) != asItMightBe.covers(at)).findFirst();
        Optional<Finding> test = asItMightBe.lastTest().or(asItIs::lastTest);
        boolean joins = asItMightBe.isExtendedAfter(now) || test.filter(Finding::holds).isPresent();
        BenefitTurn verdict = asItMightBe.isUnknown() ? BenefitTurn.UNKNOWN
                : turn.map(at -> asItMightBe.covers(at) ? BenefitTurn.GAINED : BenefitTurn.LOST)
                        .orElse(joins ? BenefitTurn.KEPT : BenefitTurn.NOT_HELD);
        Finding finding = verdict == BenefitTurn.LOST || verdict == BenefitTurn.GAINED
                ? asItMightBe.at(turn.orElseThrow()).decisive()
                : test.orElseThrow();
        return Optional.of(new DeviceOutlook(device.id(), device.serial(), title(device), space.id(), space.name(), verdict,
                turn.filter(at -> verdict != BenefitTurn.UNKNOWN).map(at -> LocalDate.ofInstant(at, rules.zone())), finding));
    }

    private DeviceCover cover(Portfolio account, PaperDevice device) {
        return DeviceCover.of(account, device, title(device), new CoverCircumstances(rules.catalog(), rules.countries(), rules.use()),
                rules.daysOutside());
    }

    private String title(PaperDevice device) {
        return rules.catalog().product(device.product()).map(Catalog.Product::title).orElse(device.product());
    }
}
