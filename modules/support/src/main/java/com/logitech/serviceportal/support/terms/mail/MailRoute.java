package com.logitech.serviceportal.support.terms.mail;

import com.logitech.serviceportal.support.api.mail.ReturnReason;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a mail. It finds its ticket by what our mails carry and nobody guesses, then by the number in its subject - each only
 * where its sender may write there; anything else is a new request, under Basic (R30). A machine's mail opens nothing and is answered by
 * nothing. Who writes to a ticket too often is noted there once, and what he writes beyond waits for our people, as what a stranger writes
 * does where the house has it so; where no more may wait, it goes back with an explanation, so that nothing is lost unsaid.
 *
 * @param ticket it belongs to; with {@link Kind#WORD}, {@link Kind#HELD} and {@link Kind#AUTOMATIC}, and with {@link Kind#WAIT} if it
 *               names one
 * @param why    with {@link Kind#RETURN} and {@link Kind#WAIT}
 */
public record MailRoute(Kind kind, Optional<TicketId> ticket, Optional<ReturnReason> why) {

    /** What becomes of it. */
    public enum Kind {
        WORD, HELD, WAIT, AUTOMATIC, NEW_TICKET, RETURN, DROP
    }

    /** How often its sender wrote within the hour to where this one goes. */
    public enum Pace {
        USUAL,
        /** This is the first one too many. */
        TOO_OFTEN,
        /** And this one more. */
        STILL_TOO_OFTEN;

        /** @param before how many he sent @param most how many are usual */
        public static Pace of(long before, int most) {
            return before < most ? USUAL : before == most ? TOO_OFTEN : STILL_TOO_OFTEN;
        }
    }

    /** What a mail names a ticket by, the surest first. */
    public enum By {
        /** The Message-ID of one of our mails, or of one that is in the ticket. */
        REFERENCE,
        /** What stands in our mails about it alone. */
        TOKEN,
        /** Its number, which anybody can guess. */
        SUBJECT
    }

    /**
     * A ticket the mail names.
     *
     * @param mayWrite whether its sender may write there
     * @param takesPart whether he opened it or has written in it
     */
    public record Mention(TicketId ticket, By by, boolean mayWrite, boolean takesPart) {

        boolean counts() {
            return mayWrite && (by != By.SUBJECT || takesPart);
        }
    }

    /** Who sent it. */
    public enum Sender {
        UNKNOWN, OURS, CUSTOMERS
    }

    /**
     * What is known of a mail.
     *
     * @param opensFor how many customers its sender may open tickets for
     * @param mayWait  whether one of his may wait for our people: the house has it so, and there is room
     */
    public record Facts(MailNature nature, Sender sender, List<Mention> mentions, int opensFor, Pace pace, boolean mayWait) {

        public Facts {
            mentions = List.copyOf(mentions);
        }

        /** The ticket it belongs to. */
        public Optional<TicketId> ticket() {
            return mentions.stream().filter(Mention::counts).min((one, other) -> one.by().compareTo(other.by())).map(Mention::ticket);
        }
    }

    public static MailRoute of(Facts facts) {
        if (facts.nature() == MailNature.OURS) {
            return to(Kind.DROP);
        }
        Optional<TicketId> ticket = facts.ticket();
        if (facts.nature() == MailNature.MACHINE) {
            return ticket.isPresent() && facts.pace() == Pace.USUAL ? new MailRoute(Kind.AUTOMATIC, ticket, Optional.empty())
                    : to(Kind.DROP);
        } else if (facts.sender() == Sender.OURS) {
            return back(ReturnReason.OUR_PEOPLE);
        } else if (ticket.isPresent()) {
            return switch (facts.pace()) {
                case USUAL -> new MailRoute(Kind.WORD, ticket, Optional.empty());
                case TOO_OFTEN -> new MailRoute(Kind.HELD, ticket, Optional.empty());
                case STILL_TOO_OFTEN -> waits(facts, ReturnReason.TOO_OFTEN);
            };
        } else if (facts.sender() == Sender.UNKNOWN) {
            return waits(facts, ReturnReason.UNKNOWN_SENDER);
        }
        return switch (facts.opensFor()) {
            case 0 -> back(ReturnReason.NOT_ALLOWED);
            case 1 -> facts.pace() == Pace.USUAL ? to(Kind.NEW_TICKET) : back(ReturnReason.TOO_OFTEN);
            default -> back(ReturnReason.SEVERAL_CUSTOMERS);
        };
    }

    private static MailRoute waits(Facts facts, ReturnReason why) {
        return facts.mayWait() ? new MailRoute(Kind.WAIT, facts.ticket(), Optional.of(why)) : back(why);
    }

    private static MailRoute to(Kind kind) {
        return new MailRoute(kind, Optional.empty(), Optional.empty());
    }

    private static MailRoute back(ReturnReason why) {
        return new MailRoute(Kind.RETURN, Optional.empty(), Optional.of(why));
    }
}
