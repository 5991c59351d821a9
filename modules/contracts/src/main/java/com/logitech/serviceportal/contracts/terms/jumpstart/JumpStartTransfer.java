package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * R125: the original purchaser, and nobody after him, may pass JumpStart on to who buys the product while it runs, by a notice with
 * the transferee's name, his contact, and a number of the product. Its end stays.
 */
public final class JumpStartTransfer implements Term<JumpStartTransfer.Facts> {

    /**
     * What it rests on.
     *
     * @param byOriginalPurchaser whether who gives notice is who bought it
     * @param transferredBefore   whether he has passed it on already
     * @param days                how many JumpStart runs
     * @param zone                that of the purchaser's main site
     * @param notifiedAt          when the notice came (UTC)
     * @param numberGiven         whether the notice names the product's own confirmation number or serial number
     */
    public record Facts(boolean byOriginalPurchaser, boolean transferredBefore, LocalDate purchasedOn, int days, ZoneId zone,
            Instant notifiedAt, boolean transfereeNamed, boolean contactGiven, boolean numberGiven) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_TRANSFER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        LocalDate endsBefore = JumpStartPeriod.endsBefore(facts.purchasedOn(), facts.days());
        if (!facts.byOriginalPurchaser()) {
            return Finding.fails(clause(), facts, "Who it was passed on to cannot pass it on.",
                    "Ask the original purchaser; only he could, and only once.");
        } else if (facts.transferredBefore()) {
            return Finding.fails(clause(), facts, "The original purchaser has passed it on already.",
                    "Nothing turns it: it is passed on once.");
        } else if (facts.notifiedAt().isBefore(facts.purchasedOn().atStartOfDay(facts.zone()).toInstant())) {
            return Finding.fails(clause(), facts, "JumpStart begins only on " + facts.purchasedOn() + ".",
                    "Wait until " + facts.purchasedOn() + ".");
        } else if (!facts.notifiedAt().isBefore(endsBefore.atStartOfDay(facts.zone()).toInstant())) {
            return Finding.fails(clause(), facts, "JumpStart ended at "
                    + Wording.at(endsBefore.atStartOfDay(facts.zone()).toInstant(), facts.zone()) + ", before the notice came at "
                    + Wording.at(facts.notifiedAt(), facts.zone()) + ".", "Give notice while it runs; this one has ended.");
        } else if (!facts.transfereeNamed() || !facts.contactGiven()) {
            return Finding.fails(clause(), facts, "The notice does not say "
                    + (facts.transfereeNamed() ? "how to reach who it is passed on to." : "to whom it is passed on."),
                    "Give the name and the contact of the new holder.");
        } else if (!facts.numberGiven()) {
            return Finding.fails(clause(), facts, "The notice names neither the confirmation number nor the serial number of the product.",
                    "Give the confirmation number or the serial number of the product.");
        }
        return Finding.holds(clause(), facts, "The original purchaser passes it on while it runs; it ends as before, with "
                + endsBefore.minusDays(1) + " (" + facts.zone() + ") as its last day.");
    }
}
