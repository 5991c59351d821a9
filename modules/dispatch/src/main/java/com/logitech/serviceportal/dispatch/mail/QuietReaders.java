package com.logitech.serviceportal.dispatch.mail;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.dispatch.api.Recipient;
import com.logitech.serviceportal.dispatch.model.Claimed;
import com.logitech.serviceportal.dispatch.model.QuietTimes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Tells who wants quiet when a mail is about to go out to him, by the hours and the zone he has then. */
@ApplicationScoped
@Transactional
class QuietReaders {

    @Inject
    private QuietTimes quietTimes;
    @Inject
    private Correspondents correspondents;

    /** Until when its reader wants no mail about tickets (UTC); empty while he may have any. */
    public Optional<Instant> quietUntil(Claimed message, Instant now) {
        UserId reader = new UserId(message.recipient());
        return message.kindOfRecipient() != Recipient.PERSON ? Optional.empty() : quietTimes.of(reader.value())
                .flatMap(hours -> Optional.ofNullable(correspondents.of(Set.of(reader)).get(reader))
                        .flatMap(person -> hours.endAfter(now, person.zone())));
    }
}
