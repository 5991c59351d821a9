package com.logitech.serviceportal.dispatch.sending;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.model.Outbox;
import com.logitech.serviceportal.dispatch.model.PersonalNotices;
import com.logitech.serviceportal.dispatch.terms.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Hands messages out and writes down what came of them, each in a transaction of its own. What nobody wrote down in time is handed out
 * again: a message may arrive twice, under the same id, and is never lost.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class SendingDesk {

    private static final System.Logger LOG = System.getLogger(SendingDesk.class.getName());
    private static final int FORGOTTEN_AT_ONCE = 1_000;
    /** How this server signs what it undertakes; another run of it is another. */
    private static final String HERE = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    @Inject
    private Outbox outbox;
    @Inject
    private PersonalNotices notices;
    @Inject
    private Correspondents correspondents;
    @Inject
    private Clock clock;

    private final SendingRules rules = SendingRules.ofEnvironment();

    /** The first waiting messages of lanes nobody else is at. */
    public List<Claimed> claim(Recipient kind, int most) {
        return outbox.claim(kind, most, HERE, rules.lease());
    }

    /** Writes down what came of it, and hands out the next of the lane if there is one and the lane may go on. */
    public Optional<Claimed> settle(Claimed message, Outcome outcome, boolean goOn) {
        boolean his = write(message, outcome);
        if (!his) {
            LOG.log(Level.WARNING, "{0} was taken for lost and undertaken by another; it may have been sent twice.", message.id());
        }
        boolean freed = his && !(outcome instanceof Outcome.TryAgain);
        return freed && goOn ? outbox.claimNext(message.kindOfRecipient(), message.lane(), HERE, rules.lease()) : Optional.empty();
    }

    /** The outcome, or that there is no hope where no further attempt is left. */
    Outcome lasting(Claimed message, Outcome outcome) {
        return outcome instanceof Outcome.TryAgain again && rules.backOff().after(message.attempt(), 0).isEmpty()
                ? new Outcome.Hopeless(again.problem()) : outcome;
    }

    private boolean write(Claimed message, Outcome outcome) {
        if (outcome instanceof Outcome.Delivered) {
            return outbox.sent(message);
        } else if (outcome instanceof Outcome.Unneeded unneeded) {
            return outbox.closed(message, unneeded.why());
        } else if (outcome instanceof Outcome.TryAgain again) {
            Duration pause = rules.backOff().after(message.attempt(), ThreadLocalRandom.current().nextDouble())
                    .map(usual -> again.pause().filter(asked -> asked.compareTo(usual) > 0).orElse(usual)).orElseThrow();
            return outbox.again(message, again.problem(), pause);
        } else if (outcome instanceof Outcome.Held held) {
            return outbox.hold(message, held.pause());
        }
        return dies(message, ((Outcome.Hopeless) outcome).problem());
    }

    private boolean dies(Claimed message, String problem) {
        boolean his = outbox.dead(message, problem);
        if (his) {
            Instant now = clock.instant();
            String onceADay = "DeadLetter " + LocalDate.ofInstant(now, ZoneOffset.UTC);
            correspondents.staff(Role.SYSTEM_ADMINISTRATOR).forEach(administrator -> notices.add(administrator.value(), Optional.empty(),
                    "DeadLetter", Map.of("kind", message.kind()), onceADay, now));
        }
        return his;
    }

    /** Removes some of what was sent long ago, and of the notices read long ago. @return how many */
    public int forget() {
        Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(Period.ofDays(rules.keptDays())).toInstant();
        return outbox.forget(before, FORGOTTEN_AT_ONCE) + notices.forget(before, FORGOTTEN_AT_ONCE);
    }

    SendingRules rules() {
        return rules;
    }
}
