package com.logitech.serviceportal.support.terms.work;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.ProductKind;

/** R136: JumpStart replaces nothing. Hardware of ours goes to the reseller or the RMA process, that of others to its maker, who decide. */
public final class HardwareElsewhere implements Term<HardwareElsewhere.Facts> {

    /** What it rests on. @param kind whose hardware has failed */
    public record Facts(SupportLevel level, ProductKind kind) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.HARDWARE_ELSEWHERE;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        if (facts.level() != SupportLevel.JUMPSTART) {
            return Finding.holds(clause(), facts, "The ticket is under " + facts.level().title() + "; what is replaced is decided there.");
        }
        return Finding.fails(clause(), facts, "JumpStart replaces no hardware.", facts.kind().isOfAnotherMaker()
                ? "Turn to the maker of the part: he decides."
                : "Turn to the reseller, or ask for an RMA in our RMA process: it is decided there.");
    }
}
