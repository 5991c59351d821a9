package com.logitech.serviceportal.contracts.terms.jumpstart;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** R135: while export control is being looked into, service waits. */
public final class JumpStartScreening implements Term<JumpStartScreening.Facts> {

    /**
     * What it rests on.
     *
     * @param heldSince since when it is held (UTC); empty while it is not
     * @param zone      that of the purchaser's main site, for words
     */
    public record Facts(Optional<Instant> heldSince, ZoneId zone) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.JUMPSTART_EXPORT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.heldSince().map(since -> Finding.fails(clause(), facts, "It has been held for a question of export control since "
                        + Wording.at(since, facts.zone()) + ".",
                "Wait until our people have looked into it; they will ask what they need."))
                .orElseGet(() -> Finding.holds(clause(), facts, "No question of export control holds it."));
    }
}
