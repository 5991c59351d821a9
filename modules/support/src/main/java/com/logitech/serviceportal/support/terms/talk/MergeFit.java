package com.logitech.serviceportal.support.terms.talk;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;

/**
 * R52: a ticket goes on in another only where no promise gets lost by it: under the same level, in the same language, in the one that was
 * opened first, and not while its own first response is awaited and the other's was given.
 */
public final class MergeFit implements Term<MergeFit.Facts> {

    /**
     * What it rests on.
     *
     * @param ticket       the one that is to go on in the other
     * @param into         the other
     * @param openedAt     when each was opened (UTC)
     * @param language     of each, by its ISO 639 code
     * @param awaited      whether the ticket's first response is awaited, with a due time or without
     * @param intoAnswered whether the other's was given
     */
    public record Facts(SupportLevel ticket, SupportLevel into, Instant openedAt, Instant intoOpenedAt, String language,
            String intoLanguage, boolean awaited, boolean intoAnswered) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.TICKET_LEVEL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.ticket() != facts.into()) {
            return Finding.fails(clause(), facts, "One ticket is worked on under " + facts.ticket().title() + ", the other under "
                    + facts.into().title() + ", and each keeps its level.", "Only a ticket of the same level.");
        } else if (!facts.language().equals(facts.intoLanguage())) {
            return Finding.fails(clause(), facts, "One ticket is in another language than the other, and promises another first response.",
                    "The customer chooses the same language for both.");
        } else if (facts.openedAt().isBefore(facts.intoOpenedAt())) {
            return Finding.fails(clause(), facts, "The other ticket was opened later; the later one goes on in the earlier one.",
                    "Let the other one go on in this one.");
        } else if (facts.awaited() && facts.intoAnswered()) {
            return Finding.fails(clause(), facts, "The first response to this ticket is awaited; in the other it would count as given.",
                    "Answer this ticket first.");
        }
        return Finding.holds(clause(), facts, "Both tickets are worked on under " + facts.into().title()
                + "; the clock of the earlier one counts for both.");
    }
}
