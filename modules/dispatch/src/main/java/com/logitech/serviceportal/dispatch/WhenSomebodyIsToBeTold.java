package com.logitech.serviceportal.dispatch;

import com.logitech.serviceportal.contracts.api.spaces.SpacesImported;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.mail.Wordings;
import com.logitech.serviceportal.dispatch.model.Draft;
import com.logitech.serviceportal.dispatch.model.Outbox;
import com.logitech.serviceportal.dispatch.model.PersonalNotices;
import com.logitech.serviceportal.dispatch.webhooks.WebhookDrafts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes what a fact has to tell the world into the outbox, in the transaction that made it one: neither exists without the other. */
@ApplicationScoped
class WhenSomebodyIsToBeTold {

    /**
     * Behind those with no priority. It would be right before them too; but whoever writes a customer's journal queues there, and who has
     * queued once does not meet others at the lanes.
     */
    private static final int LATE = 3_000;

    @Inject
    private Outbox outbox;
    @Inject
    private Wordings wordings;
    @Inject
    private WebhookDrafts webhooks;
    @Inject
    private PersonalNotices notices;
    @Inject
    private Clock clock;

    @Transactional(TxType.MANDATORY)
    void hear(@Observes @Priority(LATE) DomainEvent fact) {
        Map<String, String> notes = FactNotice.of(fact);
        List<Wordings.Heard> heard = wordings.hearing(fact);
        List<Draft> drafts = new ArrayList<>(wordings.drafts(heard, fact, notes));
        drafts.addAll(webhooks.of(fact, notes));
        if (!drafts.isEmpty()) {
            outbox.write(drafts, clock.instant());
        }
        String kind = fact.getClass().getSimpleName();
        wordings.noticed(heard).forEach(reader -> notices.add(reader, fact.customer(), kind, notes, kind + " " + UUID.randomUUID(),
                fact.at()));
        if (fact instanceof SpacesImported imported) {
            notices.add(Caller.current().user(), fact.customer(), "SpacesImported", notes, "imported " + imported.upload(), fact.at());
        }
    }
}
