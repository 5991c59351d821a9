package com.logitech.serviceportal.contracts.terms.proposals;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

/**
 * R26: between a contract and the one that continues it a Space has nothing but Basic; the days without cover are said before.
 *
 * <p>Features rest in that time, and whether its devices stay in extended cover is asked then (R60).
 */
public final class UnbrokenCover implements Term<UnbrokenCover.Facts> {

    /**
     * What it rests on.
     *
     * @param space      the Space's name
     * @param zone       the contracts'
     * @param coverEnds  the first instant without cover (UTC)
     * @param coverGoesOn the first instant with cover again (UTC); empty where none is known
     */
    public record Facts(String space, ZoneId zone, Instant coverEnds, Optional<Instant> coverGoesOn) {
        public Facts {
            Objects.requireNonNull(space, "space");
        }

        /** Calendar days on which cover is missing, in whole or in part; 0 where there is no end to it or no gap. */
        public int daysWithoutCover() {
            return coverGoesOn.filter(coverEnds::isBefore).map(again -> {
                LocalDate first = LocalDate.ofInstant(coverEnds, zone);
                LocalDate last = LocalDate.ofInstant(again.minusNanos(1), zone);
                return (int) ChronoUnit.DAYS.between(first, last) + 1;
            }).orElse(0);
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.RENEWAL;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String from = Wording.at(facts.coverEnds(), facts.zone());
        if (facts.coverGoesOn().isEmpty()) {
            return Finding.fails(clause(), facts, facts.space() + " has no paid cover from " + from + " on.",
                    "Renew the contract and assign a license to this Space from " + from + ".");
        }
        String again = Wording.at(facts.coverGoesOn().get(), facts.zone());
        return facts.daysWithoutCover() == 0
                ? Finding.holds(clause(), facts, facts.space() + " is covered without a break at " + from + ".")
                : Finding.fails(clause(), facts, facts.space() + " has no paid cover from " + from + " until " + again + ", on "
                        + Wording.count(facts.daysWithoutCover(), "day", "days") + ".",
                        "Let the license of the new contract begin at " + from + ".");
    }
}
