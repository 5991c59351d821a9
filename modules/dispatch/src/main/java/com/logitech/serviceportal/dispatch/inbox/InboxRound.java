package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.dispatch.mail.MailRoom;
import com.logitech.serviceportal.dispatch.model.Mailboxes;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Reads the mailbox: each mail by itself, so that one that makes trouble keeps no other waiting. Woken on each server; one of them reads.
 * What was taken in and not yet moved when something broke off is moved the next time.
 */
@ApplicationScoped
class InboxRound {

    private static final System.Logger LOG = System.getLogger(InboxRound.class.getName());
    private static final Duration LEASE = Duration.ofMinutes(5);
    private static final int FORGET_EVERY_MINUTES = 60;
    private static final int LONGEST_PROBLEM = 300;
    /** How this server signs what it undertakes; another run of it is another. */
    private static final String HERE = ProcessHandle.current().pid() + "-" + UUID.randomUUID();

    @Inject
    private InboxDesk desk;
    @Inject
    private MailRoom mailRoom;
    @Inject
    private ManagedScheduledExecutorService executor;

    private final InboxSettings settings = InboxSettings.ofEnvironment();
    private volatile boolean stopping;
    private volatile String lastProblem = "";

    void begin(@Observes Startup start) {
        if (settings.host().isPresent()) {
            long every = settings.every().toMillis();
            executor.scheduleWithFixedDelay(() -> Round.run("InboxRound", this::read), every, every, TimeUnit.MILLISECONDS);
            executor.scheduleWithFixedDelay(() -> Round.run("MailForgettingRound", this::forget), 2, FORGET_EVERY_MINUTES,
                    TimeUnit.MINUTES);
        }
    }

    /** What is under way is finished; nothing more is begun. */
    void end(@Observes Shutdown shutdown) {
        stopping = true;
    }

    private int read() {
        if (!desk.hold(settings.mailbox(), HERE, LEASE)) {
            return 0;
        } else if (mailRoom.marks().isEmpty()) {
            problem("SERVICEPORTAL_MAIL_FROM is not set, so that our own mails would not be known.");
            desk.release(settings.mailbox(), HERE);
            return 0;
        }
        try (Mailbox mailbox = Mailbox.open(settings)) {
            Reading reading = new Reading(mailbox, settings.mailbox(), new MailReader(mailRoom.marks().get()), desk, () -> !stopping
                    && desk.hold(settings.mailbox(), HERE, LEASE));
            int done = reading.all();
            desk.looked(settings.mailbox(), Optional.empty(), reading.left());
            lastProblem = "";
            return done;
        } catch (MessagingException failed) {
            problem(failed.getClass().getSimpleName() + ": " + failed.getMessage());
            return 0;
        } finally {
            desk.release(settings.mailbox(), HERE);
        }
    }

    /** Said when it begins, and not each time again; whoever asks is told as long as it lasts. */
    private void problem(String problem) {
        desk.looked(settings.mailbox(), Optional.of(MailText.line(problem, LONGEST_PROBLEM)), Mailboxes.Left.nothing());
        if (!problem.equals(lastProblem)) {
            LOG.log(Level.WARNING, "The mailbox cannot be read: {0}", problem);
            lastProblem = problem;
        }
    }

    private int forget() {
        int gone = 0;
        for (int some = desk.forget(settings.keptDays()); some > 0; some = desk.forget(settings.keptDays())) {
            gone += some;
        }
        return gone;
    }
}
