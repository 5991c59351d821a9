package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.dispatch.api.IncomingMail;
import com.logitech.serviceportal.dispatch.model.Mailboxes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says how the mailbox stands. */
@ApplicationScoped
@Transactional
class IncomingMailOffice implements IncomingMail {

    @Inject
    private Mailboxes mailboxes;
    @Inject
    private Clock clock;

    private final InboxSettings settings = InboxSettings.ofEnvironment();

    @Override
    public Optional<MailboxStanding> standing() {
        Caller.current().mustHold("see how the mailbox stands", Role.OPERATIONS, Role.SYSTEM_ADMINISTRATOR, Role.SYSTEM);
        Instant now = clock.instant();
        return settings.host().map(host -> mailboxes.looks(settings.mailbox()).map(seen -> standing(seen, now))
                .orElseGet(() -> new MailboxStanding(Optional.empty(), 0, Duration.ZERO, Optional.empty(), "")));
    }

    private static MailboxStanding standing(Mailboxes.Look seen, Instant now) {
        Optional<Instant> waitsSince = seen.left().oldest().or(() -> seen.failingSince().flatMap(failing -> seen.lastReadAt().or(
                seen::failingSince)));
        return new MailboxStanding(seen.lastReadAt(), seen.left().mails(),
                waitsSince.filter(now::isAfter).map(since -> Duration.between(since, now)).orElse(Duration.ZERO), seen.failingSince(),
                seen.problem());
    }
}
