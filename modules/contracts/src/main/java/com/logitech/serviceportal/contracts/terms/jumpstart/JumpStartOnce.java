package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;

/** R138: the term begins with the purchase, ends without notice and is not renewed; so a product is registered once. */
public final class JumpStartOnce implements Term<JumpStartOnce.Facts> {

    /** @param registeredBefore whether the product of this number has been registered, by whomever */
    public record Facts(boolean registeredBefore) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_ONCE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.registeredBefore()
                ? Finding.fails(clause(), facts, "A product of this number has been registered already, and its term is not renewed.",
                        "Look up the registration there is, or check the number.")
                : Finding.holds(clause(), facts, "The product has not been registered before; its term runs once.");
    }
}
