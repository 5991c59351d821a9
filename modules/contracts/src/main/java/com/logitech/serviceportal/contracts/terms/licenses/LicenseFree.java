package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * R16: a license is on at most one Space at a time.
 */
public final class LicenseFree implements Term<LicenseFree.Facts> {

    /**
     * What it rests on.
     *
     * @param from        from when it is to be on a Space (UTC)
     * @param until       its end there as far as known (UTC)
     * @param zone        the contract's, for words
     * @param assignments when it is on a Space already, now or later
     */
    public record Facts(Instant from, Optional<Instant> until, ZoneId zone, List<TimeSpan> assignments) {
        public Facts {
            assignments = List.copyOf(assignments);
            TimeSpan.of(from, until);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LICENSE_AND_SPACE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        TimeSpan wanted = TimeSpan.of(facts.from(), facts.until());
        Optional<TimeSpan> taken = facts.assignments().stream().filter(wanted::overlaps).findFirst();
        if (taken.isEmpty()) {
            return Finding.holds(clause(), facts, "The license is on no Space from " + Wording.at(facts.from(), facts.zone()) + ".");
        }
        return Finding.fails(clause(), facts, "The license is on a Space already, " + taken.get().inWords(facts.zone()) + ".",
                "Take another free license, or move this one from the Space it is on.");
    }
}
