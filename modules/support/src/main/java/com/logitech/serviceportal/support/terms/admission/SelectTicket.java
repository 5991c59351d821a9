package com.logitech.serviceportal.support.terms.admission;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import java.util.Optional;

/**
 * R30: a Select ticket is opened in the portal, or by a program for it, and names a Space that a Select license or a Select plan
 * covers at that instant.
 */
public final class SelectTicket implements Term<SelectTicket.Facts> {

    /**
     * What it rests on.
     *
     * @param online     whether it is opened in the portal or over its API
     * @param space      the Space named; empty where none is
     * @param spaceLevel the level it has at that instant; empty where none is named
     */
    public record Facts(boolean online, Optional<String> space, Optional<ServiceLevel> spaceLevel) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.SELECT_TICKET;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.online()) {
            return Finding.fails(clause(), facts, "The request did not come through the portal; a Select ticket is opened there.",
                    "Open it in the portal, or under Basic.");
        } else if (facts.space().isEmpty() || facts.spaceLevel().isEmpty()) {
            return Finding.fails(clause(), facts, "No Space is named; a Select ticket is about a Space that Select covers.",
                    "Choose the Space, or open the ticket under Basic.");
        } else if (facts.spaceLevel().get() != ServiceLevel.SELECT) {
            return Finding.fails(clause(), facts, facts.space().get() + " has " + facts.spaceLevel().get().title() + ", not Select.",
                    "Assign a Select license to the Space, or open the ticket under Basic.");
        }
        return Finding.holds(clause(), facts, facts.space().get() + " has Select.");
    }
}
