package com.logitech.serviceportal.contracts.terms.sync;

import com.logitech.serviceportal.contracts.api.sync.DriftKind;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where Sync and we say different things of a Space or a device. Where both agree there is nothing to say. */
public final class SyncDrift {

    private SyncDrift() {
    }

    /** A difference, both sides in words. */
    public record Difference(DriftKind kind, String ours, String theirs) {
    }

    /**
     * What we say: by what the Space is covered now.
     *
     * @param endsBefore the first day it no longer is, in {@code zone}
     * @param plan       whether it is an Enterprise Plan
     */
    public record Cover(long contract, ServiceLevel level, boolean plan, LocalDate endsBefore, ZoneId zone) {
    }

    /**
     * What Sync says of a place's contract.
     *
     * @param service   what its word means
     * @param number    empty where none is given
     * @param expiresAt empty where none is given (UTC)
     */
    public record Contract(SyncWord service, Optional<Long> number, Optional<Instant> expiresAt) {
        public Contract {
            Objects.requireNonNull(service, "service");
        }
    }

    /** What Sync says of a device's warranty. @param expiresAt empty where none is given (UTC) */
    public record Warranty(SyncWord type, Optional<Instant> expiresAt) {
    }

    /**
     * How a Space's cover differs. A license without a contract says a level alone; Sync's end may be the last day or the one after it.
     *
     * @param contract what Sync says of its contract
     * @param license  what Sync's word for its license means, where it has no contract
     */
    public static List<Difference> ofSpace(SpaceCategory category, Optional<Cover> cover, Optional<Contract> contract,
                                           Optional<SyncWord> license) {
        List<Difference> differences = new ArrayList<>();
        if (contract.isEmpty()) {
            Optional<ServiceLevel> theirs = license.flatMap(SyncWord::level);
            if (!theirs.equals(cover.map(Cover::level))) {
                differences.add(new Difference(DriftKind.LICENSE, ours(cover), license.map(SyncWord::word).orElse("no license")));
            }
            return differences;
        }
        Contract said = contract.get();
        if (!said.service().level().equals(cover.map(Cover::level))
                || cover.isPresent() && (said.service().plan() != cover.get().plan()
                || said.service().category().filter(theirs -> !theirs.equals(category)).isPresent())) {
            differences.add(new Difference(DriftKind.SERVICE,
                    ours(cover) + cover.filter(ours -> !ours.plan()).map(ours -> ", " + title(category)).orElse(""),
                    said.service().word()));
        }
        cover.ifPresent(ours -> {
            said.number().filter(number -> number != ours.contract()).ifPresent(number -> differences.add(
                    new Difference(DriftKind.CONTRACT_NUMBER, String.valueOf(ours.contract()), String.valueOf(number))));
            said.expiresAt().filter(end -> !isSameEnd(ours, end)).ifPresent(end -> differences.add(
                    new Difference(DriftKind.CONTRACT_END, "last day " + ours.endsBefore().minusDays(1),
                            "expires " + LocalDate.ofInstant(end, ours.zone()))));
        });
        return differences;
    }

    /** How a device's warranty differs: replacement goes by the level of the Space it is in, and with Select as long as the term. */
    public static List<Difference> ofDevice(Optional<Cover> cover, Warranty warranty) {
        List<Difference> differences = new ArrayList<>();
        boolean select = cover.filter(ours -> ours.level() == ServiceLevel.SELECT).isPresent();
        boolean theirs = warranty.type().level().filter(level -> level == ServiceLevel.SELECT).isPresent();
        if (select != theirs) {
            differences.add(new Difference(DriftKind.WARRANTY, select ? "as long as Select" : "standard", warranty.type().word()));
        } else if (select) {
            warranty.expiresAt().filter(end -> !isSameEnd(cover.get(), end)).ifPresent(end -> differences.add(
                    new Difference(DriftKind.WARRANTY_END, "last day " + cover.get().endsBefore().minusDays(1),
                            "expires " + LocalDate.ofInstant(end, cover.get().zone()))));
        }
        return differences;
    }

    private static boolean isSameEnd(Cover ours, Instant theirs) {
        LocalDate end = LocalDate.ofInstant(theirs, ours.zone());
        return end.equals(ours.endsBefore()) || end.equals(ours.endsBefore().minusDays(1));
    }

    private static String ours(Optional<Cover> cover) {
        return cover.map(ours -> ours.level().title() + (ours.plan() ? " Enterprise Plan " : " contract ") + ours.contract())
                .orElse("no paid service");
    }

    private static String title(SpaceCategory category) {
        return Words.title(category);
    }
}
