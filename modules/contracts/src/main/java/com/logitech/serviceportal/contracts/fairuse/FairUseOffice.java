package com.logitech.serviceportal.contracts.fairuse;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.accounts.ContractsTask;
import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseAnswered;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseLens;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseSettled;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseShared;
import com.logitech.serviceportal.contracts.api.fairuse.NoteId;
import com.logitech.serviceportal.contracts.model.accounts.Account;
import com.logitech.serviceportal.contracts.model.accounts.Accounts;
import com.logitech.serviceportal.contracts.model.fairuse.CategoryTries;
import com.logitech.serviceportal.contracts.model.fairuse.FairUseNote;
import com.logitech.serviceportal.contracts.model.fairuse.FairUseNotes;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.fairuse.FairUse;
import com.logitech.serviceportal.contracts.terms.fairuse.OtherCategoryTried;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps the questions of fair use. */
@ApplicationScoped
@Transactional
class FairUseOffice implements FairUseLens {

    private static final Role[] LOOKERS = {Role.SERVICE_MANAGER, Role.OPERATIONS, Role.SYSTEM};
    private static final String LOOK = "look at moves that come back";
    private static final String KIND = "note";

    @Inject
    private FairUseNotes notes;
    @Inject
    private CategoryTries categoryTries;
    @Inject
    private FairUseLook look;
    @Inject
    private Accounts accounts;
    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Clock clock;
    @Inject
    private Event<FairUseShared> fairUseShared;
    @Inject
    private Event<FairUseAnswered> fairUseAnswered;
    @Inject
    private Event<FairUseSettled> fairUseSettled;

    @Override
    public int look(CustomerId customer) {
        CustomerId looked = Intake.given("customer", customer);
        Caller.current().mustHoldFor(looked.value(), "customer", LOOK, LOOKERS);
        return look.at(knownAccounts.of(looked), clock.instant());
    }

    @Override
    public Page<Note> notes(NoteQuery query) {
        Paging paging = Paging.of(query.after(), query.size());
        Caller caller = Caller.current();
        Optional<Set<UUID>> asked = knownAccounts.asked(query.customer());
        if (caller.isStaff()) {
            caller.mustHold(LOOK, LOOKERS);
        } else {
            asked = asked.map(theirs -> theirs.stream().filter(customer -> caller.may(customer, ContractsTask.ANSWER_FAIR_USE)
                    && !caller.restrictions().containsKey(customer)).collect(Collectors.toSet()));
        }
        Instant now = clock.instant();
        return notes.page(new FairUseNotes.Search(asked, !caller.isStaff(), query.stage()), paging).as(page -> shown(page, now));
    }

    @Override
    public Note note(NoteId note) {
        FairUseNote known = notes.find(note).orElseThrow(() -> Refused.notFound(KIND));
        mustKnow(known);
        return shown(known);
    }

    @Override
    public Note share(NoteId note, long version) {
        FairUseNote held = looked(note);
        held.mustBeAt(version);
        Instant now = clock.instant();
        held.share(now, Caller.current().signature());
        notes.flush();
        fairUseShared.fire(new FairUseShared(held.customer(), note, held.subject(), now));
        return shown(held);
    }

    @Override
    public Note answer(NoteId note, long version, String answer) {
        FairUseNote held = notes.lock(note).orElseThrow(() -> Refused.notFound(KIND));
        mustKnow(held);
        String said = text("answer", answer, 2_000);
        held.mustBeAt(version);
        Instant now = clock.instant();
        held.answer(now);
        notes.flush();
        notes.addReply(note, new Reply(said, now, Caller.current().signature()));
        fairUseAnswered.fire(new FairUseAnswered(held.customer(), note, held.subject(), now));
        return shown(held);
    }

    @Override
    public Note settle(NoteId note, long version, String reason) {
        FairUseNote held = looked(note);
        String why = text("reason", reason, 1_000);
        held.mustBeAt(version);
        Instant now = clock.instant();
        held.settle(why, now, Caller.current().signature());
        notes.flush();
        fairUseSettled.fire(new FairUseSettled(held.customer(), note, held.subject(), held.sharedAt().isPresent(), now));
        return shown(held);
    }

    /** Of the customer's people only who may answer and sees every Space knows it, and only once it is shared. */
    private static void mustKnow(FairUseNote note) {
        Caller caller = Caller.current();
        caller.mustSee(note.customer().value(), KIND);
        if (note.sharedAt().isEmpty() && !caller.isStaff()) {
            throw Refused.notFound(KIND);
        }
        caller.mustBeAllowed(note.customer().value(), KIND, ContractsTask.ANSWER_FAIR_USE);
        if (caller.restrictions().containsKey(note.customer().value())) {
            throw Refused.notAllowed("see moves of the whole account");
        }
    }

    private FairUseNote looked(NoteId note) {
        FairUseNote held = notes.lock(note).orElseThrow(() -> Refused.notFound(KIND));
        if (!Caller.current().isStaff()) {
            mustKnow(held);
        }
        Caller.current().mustHoldFor(held.customer().value(), KIND, LOOK, LOOKERS);
        return held;
    }

    private static String text(String field, String sent, int longest) {
        Intake intake = new Intake();
        String text = intake.lines(field, sent, 3, longest);
        intake.close();
        return text;
    }

    private Note shown(FairUseNote note) {
        return shown(List.of(note), clock.instant()).get(0);
    }

    private List<Note> shown(List<FairUseNote> page, Instant now) {
        Map<CustomerId, Account> customers = accounts.find(page.stream().map(FairUseNote::customer).toList());
        Map<NoteId, List<Movement>> movements = notes.movements(page);
        Map<NoteId, List<Try>> tries = categoryTries.of(page.stream().map(FairUseNote::id).toList());
        Map<NoteId, List<Reply>> replies = notes.replies(page);
        return page.stream().map(note -> {
            List<Movement> moved = movements.getOrDefault(note.id(), List.of());
            List<Try> tried = tries.getOrDefault(note.id(), List.of());
            return new Note(note.id(), note.customer(), customers.get(note.customer()).company(), note.kind(), note.subjectId(),
                    note.subject(), note.zone(), note.windowDays(), note.tolerated(), note.stage(), note.notedAt(), note.sharedAt(),
                    note.settledAt(), note.settledBecause(), decision(note, moved, tried, now), moved, tried,
                    replies.getOrDefault(note.id(), List.of()), note.version());
        }).toList();
    }

    private static Decision decision(FairUseNote note, List<Movement> moved, List<Try> tried, Instant now) {
        if (note.kind() == MovedThing.CONTRACT) {
            return new Decision("Are these tries ordinary?", note.notedAt(), now, List.of(new OtherCategoryTried().judge(
                    new OtherCategoryTried.Facts(note.subject(), note.tolerated(), note.windowDays(), note.zone(),
                            tried.stream().map(Try::at).toList()))));
        }
        return new Decision("Are these moves ordinary?", note.notedAt(), now, List.of(new FairUse().judge(
                new FairUse.Facts(note.subject(), note.windowDays(), note.tolerated(), note.zone(),
                        moved.stream().map(one -> TimeSpan.of(one.came(), one.wentBack())).toList()))));
    }
}
