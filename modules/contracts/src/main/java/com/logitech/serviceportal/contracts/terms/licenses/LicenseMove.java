package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * R22: a license may move to another Space of its category while its term runs; the term stays as it is.
 *
 * <p>Service of the old Space stops at the very instant that of the new one begins. An offering that fits more than one category
 * (D39) may move between these.
 */
public final class LicenseMove implements Term<LicenseMove.Facts> {

    /**
     * What it rests on.
     *
     * @param fits       the categories the license's offering fits
     * @param toCategory the category of the Space it is to move to
     * @param firstDay   first covered day of the contract
     * @param endsBefore first day no longer covered
     * @param zone       the contract's
     * @param at         the instant of the move (UTC)
     */
    public record Facts(Set<SpaceCategory> fits, SpaceCategory toCategory, LocalDate firstDay, LocalDate endsBefore, ZoneId zone,
            Instant at) {
        public Facts {
            fits = Words.sorted(fits);
            Objects.requireNonNull(toCategory, "toCategory");
            new ServiceTerm(firstDay, endsBefore);
        }

        /** The contract's term, the same before and after the move. */
        public ServiceTerm term() {
            return new ServiceTerm(firstDay, endsBefore);
        }
    }

    /** How long the new Space is covered after the move: to the end of the same term. Empty when the term is over. */
    public static Optional<TimeSpan> coverThere(ServiceTerm term, ZoneId zone, Instant at) {
        return at.isBefore(term.endsAt(zone)) ? Optional.of(TimeSpan.of(at, term.endsAt(zone))) : Optional.empty();
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LICENSE_TRANSFER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        ServiceTerm term = facts.term();
        LocalDate day = LocalDate.ofInstant(facts.at(), facts.zone());
        if (!facts.fits().contains(facts.toCategory())) {
            return Finding.fails(clause(), facts, "The license is for " + Words.anyOf(facts.fits()) + " and cannot move to "
                    + Wording.a(Words.title(facts.toCategory())) + ".", "Choose a Space of this category: " + Words.anyOf(facts.fits())
                    + ".");
        }
        if (day.isBefore(term.firstDay())) {
            return Finding.fails(clause(), facts, "The license's term begins only on " + term.firstDay() + ".", "Move it on "
                    + term.firstDay() + " or later.");
        }
        if (!term.contains(day)) {
            return Finding.fails(clause(), facts, "The license's last covered day was " + term.lastCoveredDay() + ".",
                    "Buy a new contract; a term that is over cannot move.");
        }
        return Finding.holds(clause(), facts, "The license may move to this " + Words.title(facts.toCategory()) + " and covers it from "
                + Wording.at(facts.at(), facts.zone()) + " to " + term.lastCoveredDay() + ", the end of its unchanged term.");
    }
}
