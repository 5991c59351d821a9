package com.logitech.serviceportal.journal;

import com.logitech.serviceportal.definitions.rounds.Round;
import com.logitech.serviceportal.journal.api.Anchor;
import com.logitech.serviceportal.journal.model.AnchorFile;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;

/** Anchors the chains each hour. Safe to run late, twice, and on two servers at once: an anchored head stays true. */
@ApplicationScoped
class AnchorRound {

    private static final System.Logger LOG = System.getLogger(AnchorRound.class.getName());
    private static final int FIRST_AFTER_MINUTES = 1;
    private static final int EVERY_MINUTES = 60;

    @Inject
    private Anchor anchor;
    @Inject
    private ManagedScheduledExecutorService executor;

    void begin(@Observes Startup start) {
        if (AnchorFile.ofEnvironment().isPresent()) {
            executor.scheduleWithFixedDelay(() -> Round.run("AnchorRound", anchor::write), FIRST_AFTER_MINUTES, EVERY_MINUTES,
                    TimeUnit.MINUTES);
        } else {
            LOG.log(Level.WARNING, "{0} is not set: nothing outside the database vouches for the journal.", AnchorFile.SETTING);
        }
    }
}
