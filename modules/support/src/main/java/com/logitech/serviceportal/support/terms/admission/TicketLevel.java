package com.logitech.serviceportal.support.terms.admission;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import java.time.Instant;

/**
 * R52: the level of a ticket is that of its Space when it was opened; what is bought or ends later changes no clock that runs (D9,
 * D36).
 */
public final class TicketLevel implements Term<TicketLevel.Facts> {

    /**
     * What it rests on.
     *
     * @param opened   the level the ticket was opened under
     * @param openedAt (UTC)
     * @param now      what a ticket about the same Space would be opened under now
     */
    public record Facts(SupportLevel opened, Instant openedAt, SupportLevel now) {
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
        String kept = "The ticket was opened under " + facts.opened().title() + " and keeps its level";
        return Finding.holds(clause(), facts, facts.opened() == facts.now() ? kept + "."
                : kept + ", though the Space has " + facts.now().title() + " today; a new ticket is opened under that.");
    }
}
