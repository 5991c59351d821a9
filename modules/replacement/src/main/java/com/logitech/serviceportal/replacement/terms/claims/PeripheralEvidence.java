package com.logitech.serviceportal.replacement.terms.claims;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import java.util.Objects;
import java.util.Optional;

/** R63: for a peripheral without a serial number of its own another proof is accepted, such as that of a key component of its system. */
public final class PeripheralEvidence implements Term<PeripheralEvidence.Facts> {

    /**
     * What it rests on.
     *
     * @param ownSerial        whether it has a serial number of its own
     * @param componentsSerial of a key component of the same system; empty where none was given
     * @param known            whether a device of that number is registered to the customer
     * @param otherProof       what else was given, such as an invoice's name; empty without
     */
    public record Facts(String product, boolean ownSerial, Optional<String> componentsSerial, boolean known, Optional<String> otherProof) {
        public Facts {
            Objects.requireNonNull(product, "product");
        }
    }

    @Override
    public ReplacementClause clause() {
        return ReplacementClause.PERIPHERAL_EVIDENCE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.ownSerial()) {
            return Finding.holds(clause(), facts, facts.product() + " is known by its own serial number.");
        }
        if (facts.componentsSerial().isPresent() && facts.known()) {
            return Finding.holds(clause(), facts, facts.product() + " belongs to the system of " + facts.componentsSerial().get()
                    + ", whose serial number is registered.");
        }
        if (facts.otherProof().isPresent()) {
            return Finding.holds(clause(), facts, "For " + facts.product() + " another proof was given: " + facts.otherProof().get() + ".");
        }
        return facts.componentsSerial()
                .map(serial -> Finding.fails(clause(), facts, "The serial number " + serial + " of its system is not registered.",
                        "Register the key component, or give another proof of purchase."))
                .orElseGet(() -> Finding.fails(clause(), facts, facts.product() + " has no serial number of its own, and no proof"
                        + " was given.",
                        "Give the serial number of a key component of the same system, or another proof of purchase."));
    }
}
