package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Optional;

/**
 * R118: support begins once it is confirmed what was bought and when: a confirmation number or a serial number, one is enough, and
 * the day of the purchase, shown.
 */
public final class JumpStartEligibility implements Term<JumpStartEligibility.Facts> {

    /**
     * What it rests on.
     *
     * @param purchasedOn empty while nobody has said it
     * @param proofs      how many files show the purchase
     * @param seenByUs    whether our own people recorded the purchase, who had it before them
     */
    public record Facts(boolean confirmationNumberGiven, boolean serialGiven, Optional<LocalDate> purchasedOn, int proofs,
            boolean seenByUs) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_ELIGIBILITY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.confirmationNumberGiven() && !facts.serialGiven()) {
            return Finding.fails(clause(), facts, "Neither a confirmation number nor a serial number says which product it is.",
                    "Give the confirmation number or the serial number.");
        } else if (facts.purchasedOn().isEmpty()) {
            return Finding.fails(clause(), facts, "The day of the purchase is not known.", "Show the day of the purchase.");
        } else if (facts.proofs() == 0 && !facts.seenByUs()) {
            return Finding.fails(clause(), facts, "The product is said to have been bought on " + facts.purchasedOn().get()
                    + "; nothing shows it.", "Upload the invoice or another proof of the purchase.");
        }
        return Finding.holds(clause(), facts, "It is known by its "
                + (facts.serialGiven() ? "serial number" : "confirmation number") + ", and shown to have been bought on "
                + facts.purchasedOn().get() + ".");
    }
}
