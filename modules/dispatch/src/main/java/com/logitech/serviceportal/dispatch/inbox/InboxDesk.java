package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.contracts.api.accounts.Correspondents;
import com.logitech.serviceportal.contracts.api.accounts.UserId;
import com.logitech.serviceportal.definitions.Caller.Role;
import com.logitech.serviceportal.dispatch.api.DeliveryId;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Fate;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Place;
import com.logitech.serviceportal.dispatch.model.Mailboxes;
import com.logitech.serviceportal.dispatch.model.Outbox;
import com.logitech.serviceportal.dispatch.model.PersonalNotices;
import com.logitech.serviceportal.support.api.mail.MailDesk;
import com.logitech.serviceportal.support.api.mail.MailIn;
import com.logitech.serviceportal.support.api.mail.MailVerdict;
import com.logitech.serviceportal.support.api.mail.ReturnReason;
import com.logitech.serviceportal.support.api.mail.TicketPost;
import com.logitech.serviceportal.support.api.mail.UnknownSenders;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Has mails taken in, each in a transaction of its own with its place in the mailbox: so it is taken in once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class InboxDesk {

    private static final int FORGOTTEN_AT_ONCE = 500;
    private static final int GIVEN_BACK_AT_ONCE = 50;
    private static final Set<Role> ADMINISTRATORS = Set.of(Role.SYSTEM_ADMINISTRATOR);
    private static final Set<Role> AGENTS = Set.of(Role.SELECT_AGENT, Role.BASIC_AGENT);
    private static final String WRITTEN = TicketWritten.class.getSimpleName();

    @Inject
    private Mailboxes mailboxes;
    @Inject
    private MailDesk mailDesk;
    @Inject
    private TicketPost post;
    @Inject
    private Outbox outbox;
    @Inject
    private PersonalNotices notices;
    @Inject
    private Correspondents correspondents;
    @Inject
    private Clock clock;

    private final UnknownSenders strangers = InboxSettings.unknownSenders();

    public boolean hold(String mailbox, String by, Duration lease) {
        return mailboxes.hold(mailbox, by, lease);
    }

    public void release(String mailbox, String by) {
        mailboxes.release(mailbox, by);
    }

    public Map<Long, Fate> read(Place from) {
        return mailboxes.read(from);
    }

    /** @param received when our mail server received it (UTC), where it says so */
    public MailVerdict take(Place place, ReadMail mail, Optional<Instant> received, byte[] raw) {
        Instant now = clock.instant();
        if (!mailboxes.note(place, Fate.TAKEN, now)) {
            return MailVerdict.KNOWN;
        }
        MailVerdict verdict = mailDesk.take(known(mail, received.orElse(now), raw), strangers);
        if (verdict == MailVerdict.WAITING) {
            tell(AGENTS, "MailsWaiting", "MailsWaiting " + LocalDate.ofInstant(now, ZoneOffset.UTC), Map.of(), now);
        }
        return verdict;
    }

    /** The same for one its sender gets back. */
    public MailVerdict giveBack(Place place, ReadMail mail, Optional<Instant> received, byte[] raw, ReturnReason why) {
        Instant now = clock.instant();
        return mailboxes.note(place, Fate.TAKEN, now) ? mailDesk.giveBack(known(mail, received.orElse(now), raw), why)
                : MailVerdict.KNOWN;
    }

    /** Notes that nobody can read it, and tells the system administrators. */
    public void setAside(Place place) {
        Instant now = clock.instant();
        if (mailboxes.note(place, Fate.UNREADABLE, now)) {
            tell(ADMINISTRATORS, "UnreadableMail", "UnreadableMail " + place.validity() + " " + place.uid(), Map.of("folder",
                    Mailbox.UNREADABLE), now);
        }
    }

    /** Tells the system administrators, once a day, that a mail could not be taken in and is tried again. */
    public void stuck() {
        Instant now = clock.instant();
        tell(ADMINISTRATORS, "StuckMail", "StuckMail " + LocalDate.ofInstant(now, ZoneOffset.UTC), Map.of(), now);
    }

    /** Writes down how a look into the mailbox ended: empty for well. @param lying what is left there */
    public void looked(String mailbox, Optional<String> problem, Mailboxes.Left lying) {
        mailboxes.looked(mailbox, problem, lying, clock.instant());
    }

    /** Gives back some of what waited too long, and forgets some of what is kept longer than it has to be. @return how many */
    public int forget(int keptDays) {
        Instant before = clock.instant().atOffset(ZoneOffset.UTC).minus(Period.ofDays(keptDays)).toInstant();
        return mailDesk.giveBackWaiting(GIVEN_BACK_AT_ONCE) + mailDesk.forget(before, FORGOTTEN_AT_ONCE)
                + mailboxes.forget(before, FORGOTTEN_AT_ONCE);
    }

    private void tell(Set<Role> roles, String kind, String onceKey, Map<String, String> facts, Instant now) {
        roles.stream().flatMap(role -> correspondents.staff(role).stream()).distinct()
                .forEach(person -> notices.add(person.value(), Optional.empty(), kind, facts, onceKey, now));
    }

    /** With the tickets our own mails are about that it refers to. */
    private MailIn known(ReadMail mail, Instant received, byte[] raw) {
        List<TicketId> about = Stream.concat(mail.tickets().stream(), ours(mail.deliveries()).stream()
                .map(message -> UUID.fromString(message.facts().get("ticket")))).distinct().map(TicketId::new).toList();
        return new MailIn(mail.messageId(), mail.references(), about, mail.tokens(), mail.from(), mail.fromName(), mail.subject(),
                mail.text(), received, mail.signs(), mail.enclosed(),
                mail.returned().map(back -> new MailIn.CameBack(reply(back.deliveries()), back.status())), raw);
    }

    /** The reply a mail of ours carried to who had asked; what others get a copy of is no attempt to reach him. */
    private Optional<EntryId> reply(List<UUID> deliveries) {
        return ours(deliveries).stream().filter(message -> message.kind().equals(WRITTEN))
                .filter(message -> post.to(new TicketId(UUID.fromString(message.facts().get("ticket")))).requester()
                        .equals(Optional.of(new UserId(message.recipient()))))
                .map(message -> new EntryId(UUID.fromString(message.facts().get("entry")))).findFirst();
    }

    private List<Outbox.OfTicket> ours(List<UUID> deliveries) {
        return outbox.ofTickets(deliveries.stream().map(DeliveryId::new).toList());
    }
}
