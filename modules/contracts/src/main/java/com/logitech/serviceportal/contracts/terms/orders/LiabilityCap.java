package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.math.BigDecimal;
import java.util.Optional;

/** R141: the most we are liable for is what was paid for the support or, where nothing was paid, its list price; both are kept. */
public final class LiabilityCap implements Term<LiabilityCap.Facts> {

    /**
     * What it rests on.
     *
     * @param currency  ISO 4217
     * @param paid      what was paid, as a decimal number; empty while nobody has said it, which is not the same as nothing
     * @param listPrice what it costs by the list, as a decimal number; empty while nobody has said it
     */
    public record Facts(String currency, Optional<String> paid, Optional<String> listPrice) {

        public static Facts of(String currency, Optional<BigDecimal> paid, Optional<BigDecimal> listPrice) {
            return new Facts(currency, paid.map(BigDecimal::toPlainString), listPrice.map(BigDecimal::toPlainString));
        }

        /** The most we are liable for; empty while it cannot be told. */
        public Optional<BigDecimal> cap() {
            return paid.map(BigDecimal::new).flatMap(sum -> sum.signum() > 0 ? Optional.of(sum) : listPrice.map(BigDecimal::new));
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.LIABILITY;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.paid().isEmpty()) {
            return Finding.fails(clause(), facts, "What was paid is not on record.", "Enter what was paid, or 0 where nothing was.");
        } else if (facts.cap().isEmpty()) {
            return Finding.fails(clause(), facts, "Nothing was paid, and the list price is not on record.", "Enter the list price.");
        }
        String sum = facts.currency() + " " + facts.cap().get().toPlainString();
        return Finding.holds(clause(), facts, new BigDecimal(facts.paid().get()).signum() > 0
                ? "We are liable for at most what was paid, " + sum + "."
                : "Nothing was paid; we are liable for at most the list price, " + sum + ".");
    }
}
