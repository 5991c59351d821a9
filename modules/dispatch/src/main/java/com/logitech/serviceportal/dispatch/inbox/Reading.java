package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.dispatch.inbox.Mailbox.Lying;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Fate;
import com.logitech.serviceportal.dispatch.model.Mailboxes.Place;
import com.logitech.serviceportal.dispatch.model.Mailboxes;
import com.logitech.serviceportal.support.api.mail.MailDesk;
import com.logitech.serviceportal.support.api.mail.ReturnReason;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** One reading of the mailbox, from the first mail to the last. */
final class Reading {

    private static final System.Logger LOG = System.getLogger(Reading.class.getName());
    /** Mails that are moved together: in between, each is known by its place alone. */
    private static final int MOVED_TOGETHER = 20;

    private final Mailbox mailbox;
    private final String name;
    private final MailReader reader;
    private final InboxDesk desk;
    private final BooleanSupplier goesOn;
    private final List<Lying> taken = new ArrayList<>();
    private final List<Lying> unreadable = new ArrayList<>();
    private final List<Lying> left = new ArrayList<>();

    /** @param name how the books name the mailbox @param goesOn whether the next mail may be read; asked before each */
    Reading(Mailbox mailbox, String name, MailReader reader, InboxDesk desk, BooleanSupplier goesOn) {
        this.mailbox = mailbox;
        this.name = name;
        this.reader = reader;
        this.desk = desk;
        this.goesOn = goesOn;
    }

    /** @return how many mails were read now */
    int all() throws MessagingException {
        List<Lying> lying = mailbox.lying();
        if (lying.isEmpty()) {
            return 0;
        }
        long validity = mailbox.validity();
        Map<Long, Fate> before = desk.read(new Place(name, validity, lying.get(0).uid()));
        int read = 0;
        for (Lying mail : lying) {
            if (!goesOn.getAsBoolean()) {
                left.addAll(lying.subList(lying.indexOf(mail), lying.size()));
                break;
            }
            Fate known = before.get(mail.uid());
            Optional<Fate> fate = known == null ? read(new Place(name, validity, mail.uid()), mail) : Optional.of(known);
            read += known == null && fate.isPresent() ? 1 : 0;
            fate.map(one -> one == Fate.TAKEN ? taken : unreadable).orElse(left).add(mail);
            if (taken.size() + unreadable.size() >= MOVED_TOGETHER) {
                move();
            }
        }
        move();
        return read;
    }

    /** What was there and is not taken in yet. */
    Mailboxes.Left left() throws MessagingException {
        return left.isEmpty() ? Mailboxes.Left.nothing() : new Mailboxes.Left(left.size(), Mailbox.received(left.get(0)));
    }

    /** @return empty for one that is tried again */
    private Optional<Fate> read(Place place, Lying mail) throws MessagingException {
        try {
            boolean tooLarge = Mailbox.isLarger(mail, MailDesk.LARGEST);
            byte[] raw = Mailbox.read(mail, MailDesk.LARGEST);
            Optional<Instant> received = Mailbox.received(mail);
            ReadMail content = reader.read(raw);
            if (tooLarge) {
                desk.giveBack(place, content, received, raw, ReturnReason.TOO_LARGE);
            } else {
                take(place, content, received, raw);
            }
            return Optional.of(Fate.TAKEN);
        } catch (UnreadableMail nonsense) {
            LOG.log(Level.WARNING, "A mail cannot be read and is put aside, number " + place.uid() + ".", nonsense);
            desk.setAside(place);
            return Optional.of(Fate.UNREADABLE);
        } catch (MessagingException | IOException | RuntimeException failed) {
            if (!mailbox.isOpen()) {
                throw new MessagingException("the talk with the mail server broke off", failed);
            }
            LOG.log(Level.ERROR, "A mail cannot be taken in now and is tried again, number " + place.uid() + ".", failed);
            desk.stuck();
            return Optional.empty();
        }
    }

    /** What the desk refuses against expectation goes back to who sent it, and not round and round. */
    private void take(Place place, ReadMail mail, Optional<Instant> received, byte[] raw) {
        try {
            desk.take(place, mail, received, raw);
        } catch (Refused refused) {
            if (refused.kind() == Refused.Kind.STALE || refused.kind() == Refused.Kind.RULE && refused.decision().isEmpty()) {
                throw refused; // it passes, as when files cannot be checked for viruses just now
            }
            LOG.log(Level.WARNING, "A mail was refused and goes back, number " + place.uid() + ".", refused);
            desk.giveBack(place, mail, received, raw, ReturnReason.NOT_ALLOWED);
        }
    }

    private void move() throws MessagingException {
        mailbox.moveTo(Mailbox.TAKEN, List.copyOf(taken));
        mailbox.moveTo(Mailbox.UNREADABLE, List.copyOf(unreadable));
        taken.clear();
        unreadable.clear();
    }
}
