package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.incidents.Origin;
import java.util.List;
import java.util.Locale;

/** R49: a Basic ticket may come by any way we offer, not by the portal alone. */
public final class BasicOrigin implements Term<BasicOrigin.Facts> {

    /** What it rests on. @param offered the ways there are for Basic tickets */
    public record Facts(Origin origin, List<Origin> offered) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.BASIC_ORIGIN;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        List<String> offered = facts.offered().stream().map(way -> way.title().toLowerCase(Locale.ROOT)).toList();
        return facts.offered().contains(facts.origin())
                ? Finding.holds(clause(), facts, "It came by " + facts.origin().title().toLowerCase(Locale.ROOT)
                + "; Basic tickets come by " + Wording.list(offered) + ".")
                : Finding.fails(clause(), facts, "It came by " + facts.origin().title().toLowerCase(Locale.ROOT)
                + ", which is not offered.",
                "Open the ticket by " + Wording.list(offered) + ".");
    }
}
