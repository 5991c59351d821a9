package com.logitech.serviceportal.journal;

import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding.Fact;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.model.Entries;
import com.logitech.serviceportal.journal.model.Happening;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes down what was asked for and refused, in a transaction of its own, because that of the command is gone. */
@ApplicationScoped
class WhenACommandIsRefused {

    /** More fields than this, or longer names, are not a form that was filled in wrongly. */
    private static final int FIELDS = 20;
    private static final int FIELD_NAME_LENGTH = 80;

    @Inject
    Entries entries;
    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void hear(@Observes Refused refusal) {
        Caller caller = Caller.current();
        Instant now = clock.instant();
        entries.append(new Happening(customer(caller), now, caller, Entry.REFUSED, true, story(refusal), List.of(), facts(refusal),
                refusal.decision()), now);
    }

    /** A refusal does not say whose books it was about; only who acts for one customer alone leaves no doubt. */
    private static Optional<UUID> customer(Caller caller) {
        boolean forOneAlone = !caller.isStaff() && caller.memberships().size() == 1;
        return forOneAlone ? caller.memberships().keySet().stream().findFirst() : Optional.empty();
    }

    private static String story(Refused refusal) {
        return switch (refusal.kind()) {
            case NOT_FOUND -> "Something was asked for that does not exist or belongs to somebody else.";
            case INPUT -> "What was sent could not be used.";
            case RULE, NOT_ALLOWED, STALE -> refusal.getMessage();
        };
    }

    private static List<Fact> facts(Refused refusal) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("refusal", refusal.kind().name(), null, null));
        refusal.decision().ifPresent(decision -> facts.add(new Fact("clause", decision.decisive().clause().rule(), null, null)));
        if (!refusal.problems().isEmpty()) {
            facts.add(new Fact("fields", fields(refusal.problems()), null, null));
        }
        return facts;
    }

    /** The names alone: what was sent may be a password in the wrong field. */
    private static String fields(List<Refused.Problem> problems) {
        return problems.stream().map(Refused.Problem::field).distinct().limit(FIELDS)
                .map(name -> name.length() > FIELD_NAME_LENGTH ? name.substring(0, FIELD_NAME_LENGTH) : name)
                .collect(Collectors.joining(", "));
    }
}
