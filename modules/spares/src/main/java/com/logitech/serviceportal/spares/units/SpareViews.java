package com.logitech.serviceportal.spares.units;

import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.PartUse;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareDetail;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareSummary;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareUse;
import com.logitech.serviceportal.spares.api.units.SpareId;
import com.logitech.serviceportal.spares.api.units.SpareState;
import com.logitech.serviceportal.spares.book.Wholly;
import com.logitech.serviceportal.spares.model.FirmwareReleases;
import com.logitech.serviceportal.spares.model.PartUses;
import com.logitech.serviceportal.spares.model.Spare;
import com.logitech.serviceportal.spares.model.Spares;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import com.logitech.serviceportal.spares.requests.SpareProducts;
import com.logitech.serviceportal.spares.terms.use.ChosenPlace;
import com.logitech.serviceportal.spares.terms.use.KeptReady;
import com.logitech.serviceportal.spares.terms.use.MadeWhole;
import com.logitech.serviceportal.spares.terms.use.NewSpare;
import com.logitech.serviceportal.spares.terms.use.OriginalExamined;
import com.logitech.serviceportal.spares.terms.use.OriginalExamined.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Shows spares with their reasons. */
@ApplicationScoped
class SpareViews {

    static final String KIND = "spare";
    private static final Caller HOUSE = Caller.system("Spares");

    @Inject
    Spares spares;
    @Inject
    SparesAccounts accounts;
    @Inject
    PartUses parts;
    @Inject
    FirmwareReleases firmware;
    @Inject
    SpareProducts products;
    @Inject
    DeviceCovers covers;
    @Inject
    Clock clock;

    /** One the caller may know of. */
    Spare seen(SpareId id) {
        return spares.find(Intake.given(KIND, id)).filter(one -> Wholly.isSeen(one.customer())).orElseThrow(() -> Refused.notFound(KIND));
    }

    /** The same, held until the transaction ends. */
    Spare held(SpareId id) {
        return spares.lock(Intake.given(KIND, id)).filter(one -> Wholly.isSeen(one.customer())).orElseThrow(() -> Refused.notFound(KIND));
    }

    /** Refuses what was read before somebody changed it. */
    static void mustBeAsRead(Spare held, long version) {
        if (held.version() != version) {
            throw Refused.stale(KIND);
        }
    }

    List<SpareSummary> summaries(List<Spare> page) {
        Set<SpareId> incomplete = parts.incomplete(page.stream().map(Spare::id).toList());
        Instant now = clock.instant();
        return page.stream().map(one -> summary(one, incomplete.contains(one.id()), now)).toList();
    }

    private SpareSummary summary(Spare one, boolean incomplete, Instant now) {
        return new SpareSummary(one.id(), one.customer(), one.company(), one.row(), one.serial(), one.product(),
                products.title(one.product(), now), one.place(), one.state(), one.holding(), one.firmware(), incomplete, one.use(),
                one.zone(), one.version());
    }

    SpareDetail detail(Spare one) {
        spares.flush();
        Instant now = clock.instant();
        List<PartUse> taken = parts.of(one.id());
        Optional<Spare> next = spares.next(one.id()).flatMap(spares::find);
        return new SpareDetail(summary(one, taken.stream().anyMatch(part -> part.replacedAt().isEmpty()), now),
                findings(one, taken, next, now), taken, one.former(), next.map(Spare::id));
    }

    private List<Finding> findings(Spare one, List<PartUse> taken, Optional<Spare> next, Instant now) {
        List<Finding> findings = new ArrayList<>();
        if (one.state() == SpareState.READY || one.state() == SpareState.ON_ITS_WAY) {
            findings.add(keptReady(one, now));
            findings.add(new ChosenPlace().judge(new ChosenPlace.Facts(products.title(one.product(), now), one.serial().value(),
                    one.state().title().toLowerCase(Locale.ROOT), one.place().name())));
        }
        taken.forEach(part -> findings.add(new MadeWhole().judge(new MadeWhole.Facts(one.serial().value(), part.part(),
                part.usedFor().value(), true, part.replacedAt().isPresent()))));
        one.use().ifPresent(use -> {
            findings.addAll(Caller.actingAs(HOUSE, () -> covers.chain(use.device(), now, now)).decision().findings());
            findings.add(new OriginalExamined().judge(new OriginalExamined.Facts(use.failedSerial().value(), one.serial().value(),
                    use.ticketNumber().toString(), outcome(one))));
            if (outcome(one) == Outcome.REPLACED) {
                findings.add(newSpare(one, use, next));
            }
        });
        return findings;
    }

    /** Whether it should be looked at or updated (R83). */
    Finding keptReady(Spare one, Instant now) {
        return new KeptReady().judge(new KeptReady.Facts(one.serial().value(), one.firmware(),
                one.firmwareAt().map(at -> LocalDate.ofInstant(at, one.zone())),
                firmware.latest(one.product()).map(FirmwareReleases.Release::version), LocalDate.ofInstant(now, one.zone())));
    }

    private Finding newSpare(Spare one, SpareUse use, Optional<Spare> next) {
        return new NewSpare().judge(new NewSpare.Facts(use.failedSerial().value(), one.serial().value(),
                next.map(unit -> unit.serial().value()), next.orElse(one).place().name(),
                accounts.balance(one.customer(), one.row()).granted()));
    }

    /** What came of the unit it was used for. */
    private static Outcome outcome(Spare one) {
        return one.holding().map(holding -> switch (holding) {
            case DEPLOYED -> Outcome.OPEN;
            case USED_UP -> Outcome.NOT_REPLACED;
            default -> Outcome.REPLACED;
        }).orElse(one.reason().isEmpty() ? Outcome.REPLACED : Outcome.NOT_REPLACED);
    }
}
