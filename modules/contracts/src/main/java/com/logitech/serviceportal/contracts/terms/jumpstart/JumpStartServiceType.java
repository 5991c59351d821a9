package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.time.LocalDate;
import java.util.Optional;

/** R126: which type of service was bought stands with the purchase, and is one of the list (Schedule B) on its day. */
public final class JumpStartServiceType implements Term<JumpStartServiceType.Facts> {

    /**
     * What it rests on.
     *
     * @param type       its title on the list, or what was sent where it is not there
     * @param offeredFrom since when it is on the list; empty where it is not
     * @param on         the day of the purchase, or the day asked on while that is not known
     */
    public record Facts(String type, Optional<LocalDate> offeredFrom, LocalDate on) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_SERVICE_TYPE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.offeredFrom().isEmpty()) {
            return Finding.fails(clause(), facts, facts.type() + " is no type of service on the list.",
                    "Choose the type that the purchase order or its confirmation names.");
        } else if (facts.on().isBefore(facts.offeredFrom().get())) {
            return Finding.fails(clause(), facts, facts.type() + " has been offered since " + facts.offeredFrom().get() + ", not yet on "
                    + facts.on() + ".", "Choose a type that was offered on " + facts.on() + ".");
        }
        return Finding.holds(clause(), facts, "The type of service is " + facts.type() + ".");
    }
}
