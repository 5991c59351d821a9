package com.logitech.serviceportal.support.terms.talk;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.TicketDetail.WordKind;
import com.logitech.serviceportal.support.terms.TicketFact;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * R122: each incident is answered for itself, so words in which the customer asks for something else become a ticket of their own. It is
 * treated as if it had been opened when the first of these words of his arrived: level (R52), hours and clock (R31-R33, R48, R124) are
 * those of that instant, so that splitting neither gains us time nor takes a promise away.
 *
 * <p>What our people had said since then to these very words, and that is chosen with them, counts as the response to them; what came
 * before does not, nor what came back, nor what was said by whom the new ticket's level does not let answer (R32). Calls in vain count for
 * the ticket they were made in alone: the customer is given all attempts of R38 and R51 in the new one.
 *
 * <p>Rejected: a clock that begins with the splitting, by which a late answer would become one in time; the level of the day of the
 * splitting, which could promise an hour that had passed before anybody promised it.
 */
public final class SplitOff implements Term<SplitOff.Facts> {

    /** A word that was chosen. @param at when it was said (UTC) @param cameBack whether it is a reply whose mail came back */
    public record Chosen(WordKind kind, Instant at, boolean cameBack) {
    }

    /**
     * What it rests on.
     *
     * @param words     how many were chosen
     * @param asked     how many of them are the customer's
     * @param arrivedAt when the first of these arrived (UTC); empty for none
     */
    public record Facts(int words, int asked, Optional<Instant> arrivedAt) {

        /** Of the words chosen. */
        public static Facts of(Collection<Chosen> chosen) {
            return new Facts(chosen.size(), (int) chosen.stream().filter(word -> word.kind() == WordKind.CUSTOMER).count(),
                    chosen.stream().filter(word -> word.kind() == WordKind.CUSTOMER).map(Chosen::at).min(Comparator.naturalOrder()));
        }
    }

    @Override
    public SupportClause clause() {
        return SupportClause.INCIDENT_LEVEL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.arrivedAt().isPresent()
                ? Finding.holds(clause(), facts, "The customer asked for it in words of his own; its clock begins when the first of them"
                + " arrived.")
                : Finding.fails(clause(), facts, "None of the words is the customer's: nobody asked for it, and no clock could begin.",
                "Choose a word of the customer's too.");
    }

    /**
     * What a chosen word is to the clocks of the new ticket.
     *
     * @param arrivedAt when its clock begins (UTC)
     */
    public static TicketFact.Kind countsAs(Chosen word, Instant arrivedAt, SupportLevel from, SupportLevel into) {
        boolean response = !word.at().isBefore(arrivedAt) && !word.cameBack() && (into != SupportLevel.SELECT || from == into);
        return switch (word.kind()) {
            case CUSTOMER -> TicketFact.Kind.CUSTOMER_WROTE;
            case REPLY -> response ? TicketFact.Kind.REPLIED : TicketFact.Kind.NOTED;
            case CALL -> response ? TicketFact.Kind.SPOKE : TicketFact.Kind.NOTED;
            case CALL_IN_VAIN, NOTE -> TicketFact.Kind.NOTED;
        };
    }
}
