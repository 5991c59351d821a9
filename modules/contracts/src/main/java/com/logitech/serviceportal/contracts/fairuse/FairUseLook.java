package com.logitech.serviceportal.contracts.fairuse;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens.MovedThing;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseNoted;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.entitlements.SpaceLevels;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.fairuse.CategoryTries;
import com.logitech.serviceportal.contracts.model.fairuse.FairUseNote.Tolerance;
import com.logitech.serviceportal.contracts.model.fairuse.FairUseNote;
import com.logitech.serviceportal.contracts.model.fairuse.FairUseNotes;
import com.logitech.serviceportal.contracts.model.fairuse.Movements;
import com.logitech.serviceportal.contracts.terms.fairuse.FairUse;
import com.logitech.serviceportal.contracts.terms.fairuse.OtherCategoryTried;
import com.logitech.serviceportal.contracts.terms.fairuse.Visit;
import com.logitech.serviceportal.contracts.terms.licenses.BestCover;
import com.logitech.serviceportal.definitions.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at a customer's moves and refused tries and notes what is worth a question. Looking again notes nothing twice. */
@ApplicationScoped
class FairUseLook {

    @Inject
    private Movements movements;
    @Inject
    private CategoryTries tries;
    @Inject
    private FairUseNotes notes;
    @Inject
    private SpaceLevels levels;
    @Inject
    private Event<FairUseNoted> fairUseNoted;

    /** @return how many notes are new; those that grow are not */
    int at(Account customer, Instant now) {
        movements.hold(customer.id());
        Tolerance tolerance = movements.tolerance(now);
        return moves(customer, tolerance, now) + tries(customer, movements.toleranceOfTries(now), now);
    }

    private int moves(Account customer, Tolerance tolerance, Instant now) {
        List<Movements.Mover> movers = movements.cameBack(Optional.of(customer.id()), tolerance, now);
        if (movers.isEmpty()) {
            return 0;
        }
        Map<UUID, MovedThing> kinds = movers.stream().collect(Collectors.toMap(Movements.Mover::subject, Movements.Mover::kind));
        Map<UUID, FairUseNote> asked = notes.unsettled(kinds.keySet());
        Map<UUID, Instant> settled = notes.lastSettled(kinds.keySet());
        Instant lookBack = now.minusSeconds(tolerance.lookBackDays() * 86_400L);
        int noted = 0;
        for (Movements.Track track : movements.tracks(movers)) {
            Instant since = settled.getOrDefault(track.subject(), lookBack);
            Map<Visit, String> visits = visits(track, kinds.get(track.subject()), since.isAfter(lookBack) ? since : lookBack, now);
            FairUse.Facts facts = new FairUse.Facts(track.called(), tolerance.windowDays(), tolerance.visits(), customer.zone(),
                    visits.keySet().stream().map(Visit::during).toList());
            if (!new FairUse().judge(facts).holds()) {
                noted += note(customer, track, kinds.get(track.subject()), asked.get(track.subject()), visits, tolerance, now);
            }
        }
        return noted;
    }

    /** Licenses tried on Spaces of another category, by contract. */
    private int tries(Account customer, Tolerance tolerance, Instant now) {
        Map<ContractId, List<CategoryTries.Open>> byContract = tries.openOf(customer.id(), now.minusSeconds(tolerance.lookBackDays()
                * 86_400L)).stream().collect(Collectors.groupingBy(CategoryTries.Open::contract));
        Map<UUID, FairUseNote> asked = byContract.isEmpty() ? Map.of()
                : notes.unsettled(byContract.keySet().stream().map(ContractId::value).toList());
        int noted = 0;
        for (Map.Entry<ContractId, List<CategoryTries.Open>> one : byContract.entrySet()) {
            List<CategoryTries.Open> tried = one.getValue();
            String called = "Licenses of contract " + tried.get(0).number();
            OtherCategoryTried.Facts facts = new OtherCategoryTried.Facts(called, tolerance.visits(), tolerance.lookBackDays(),
                    customer.zone(), tried.stream().map(CategoryTries.Open::at).toList());
            if (!new OtherCategoryTried().judge(facts).holds()) {
                FairUseNote present = asked.get(one.getKey().value());
                FairUseNote note = Optional.ofNullable(present)
                        .orElseGet(() -> added(customer, MovedThing.CONTRACT, one.getKey().value(), called, tolerance, now));
                tries.note(note.id(), tried.stream().map(CategoryTries.Open::id).toList());
                noted += tellIfNew(present, note, now);
            }
        }
        return noted;
    }

    private int tellIfNew(FairUseNote present, FairUseNote note, Instant now) {
        if (present != null) {
            return 0;
        }
        fairUseNoted.fire(new FairUseNoted(note.customer(), note.id(), note.subject(), now));
        return 1;
    }

    /** The visits that matter, each with what serves the Space it went to. */
    private Map<Visit, String> visits(Movements.Track track, MovedThing kind, Instant since, Instant now) {
        Map<Visit, String> servedBy = new HashMap<>();
        List<Visit> visits = Visit.among(track.stays(), visit -> !visit.left().isBefore(since) && !visit.left().isAfter(now)
                && servedBy(kind, track, visit).map(words -> servedBy.put(visit, words) == null).isPresent());
        return visits.stream().collect(Collectors.toMap(visit -> visit, servedBy::get, (one, same) -> one, LinkedHashMap::new));
    }

    /** For a device, empty unless it came from a Space without paid service to one with it. */
    private Optional<String> servedBy(MovedThing kind, Movements.Track track, Visit visit) {
        if (kind == MovedThing.LICENSE) {
            return Optional.of(track.called());
        }
        SpaceId home = new SpaceId(UUID.fromString(visit.home()));
        SpaceId there = new SpaceId(UUID.fromString(visit.there()));
        Map<SpaceId, BestCover> covers = levels.of(List.of(home, there), visit.came());
        boolean homeUnserved = Optional.ofNullable(covers.get(home)).filter(cover -> cover.level() != ServiceLevel.BASIC).isEmpty();
        return Optional.ofNullable(covers.get(there)).filter(cover -> homeUnserved && cover.level() != ServiceLevel.BASIC)
                .flatMap(BestCover::covering).map(cover -> "contract " + cover.contracted().number());
    }

    private int note(Account customer, Movements.Track track, MovedThing kind, FairUseNote present, Map<Visit, String> visits,
            Tolerance tolerance, Instant now) {
        FairUseNote note = Optional.ofNullable(present).orElseGet(() -> added(customer, kind, track.subject(), track.called(), tolerance,
                now));
        visits.forEach((visit, servedBy) -> notes.addVisit(note.id(), visit, servedBy));
        return tellIfNew(present, note, now);
    }

    private FairUseNote added(Account customer, MovedThing kind, UUID subject, String called, Tolerance tolerance, Instant now) {
        FairUseNote note = new FairUseNote(NoteId.random(), customer.id(), kind, subject, called, customer.zone(), tolerance, now);
        notes.add(note);
        return note;
    }

    /** The customers with something that came back more often than is ordinary, or that was tried since somebody looked. */
    List<CustomerId> due(Instant now) {
        Tolerance tolerance = movements.tolerance(now);
        return Stream.concat(movements.cameBack(Optional.empty(), tolerance, now).stream().map(Movements.Mover::customer),
                tries.customersWithNew(now.minusSeconds(tolerance.lookBackDays() * 86_400L)).stream()).distinct().toList();
    }
}
