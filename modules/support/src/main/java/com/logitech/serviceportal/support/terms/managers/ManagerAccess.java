package com.logitech.serviceportal.support.terms.managers;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R76: who falls below the minimum has access to his Designated Service Manager no more from that instant on, also where he meets it
 * again later; what would give it back is R28.
 */
public final class ManagerAccess implements Term<ManagerAccess.Facts> {

    /**
     * What it rests on.
     *
     * @param assignedFrom the first instant the manager manages (UTC)
     * @param lostAt       the first instant after that at which the minimum is not met (UTC), by what is known
     * @param at           the instant asked about (UTC)
     * @param zone         the customer's, for words
     */
    public record Facts(Instant assignedFrom, Optional<Instant> lostAt, Instant at, ZoneId zone) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.MANAGER_ACCESS;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.lostAt().filter(lost -> !facts.at().isBefore(lost)).isPresent()) {
            return Finding.fails(clause(), facts, "The minimum was no longer met at " + Wording.at(facts.lostAt().get(), facts.zone())
                    + ": access to the service manager ended then.", "Meet the minimum again, and have a service manager assigned anew.");
        }
        String since = "Access to the service manager has not been lost since " + Wording.at(facts.assignedFrom(), facts.zone());
        return Finding.holds(clause(), facts, facts.lostAt().map(lost -> since + "; by what is known it ends at "
                + Wording.at(lost, facts.zone()) + ".").orElse(since + "."));
    }
}
