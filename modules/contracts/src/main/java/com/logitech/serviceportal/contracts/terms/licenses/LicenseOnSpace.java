package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.TimeSpan;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R15: a license serves a Space from the instant it is assigned to it until the instant it leaves, and not before.
 */
public final class LicenseOnSpace implements Term<LicenseOnSpace.Facts> {

    /** What gives a Space a paid level. */
    public static final String REMEDY = "Assign a free Essential or Select license to this Space.";

    /**
     * What it rests on.
     *
     * @param license       the license's label, if one is or was on the Space
     * @param assignedFrom  from when it is on the Space (UTC); empty if none ever was
     * @param assignedUntil first instant it is no longer there (UTC); empty while it stays
     * @param zone          the contract's, without one the customer's; for words
     * @param at            the instant asked about (UTC)
     */
    public record Facts(Optional<String> license, Optional<Instant> assignedFrom, Optional<Instant> assignedUntil,
            ZoneId zone, Instant at) {
        public Facts {
            assignedFrom.ifPresent(from -> TimeSpan.of(from, assignedUntil));
            if (assignedFrom.isEmpty() && assignedUntil.isPresent()) {
                throw new IllegalArgumentException("an assignment that ends has begun");
            }
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LICENSE_ASSIGNMENT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String license = facts.license().map(label -> "License " + label).orElse("A license");
        if (facts.assignedFrom().isEmpty()) {
            return Finding.fails(clause(), facts, "No license is assigned to this Space at " + Wording.at(facts.at(), facts.zone()) + ".",
                    REMEDY);
        }
        TimeSpan assigned = TimeSpan.of(facts.assignedFrom().get(), facts.assignedUntil());
        if (assigned.contains(facts.at())) {
            return Finding.holds(clause(), facts, license + " has been on this Space since " + Wording.at(assigned.from(), facts.zone())
                    + ".");
        }
        if (facts.at().isBefore(assigned.from())) {
            return Finding.fails(clause(), facts, license + " serves this Space only from "
                    + Wording.at(assigned.from(), facts.zone()) + ".",
                    REMEDY + " Or wait until " + Wording.at(assigned.from(), facts.zone()) + ".");
        }
        return Finding.fails(clause(), facts, license + " left this Space at "
                + Wording.at(assigned.until().orElseThrow(), facts.zone()) + ".", REMEDY);
    }
}
