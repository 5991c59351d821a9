package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import java.util.Locale;

/**
 * R33: a Select ticket in another language than English waits in the same queue and is answered as soon as possible; it has no due
 * time and cannot be late. The hour of R32 is for English alone (D5).
 */
public final class OtherLanguage implements Term<OtherLanguage.Facts> {

    /**
     * What it rests on.
     *
     * @param language the ticket's, an ISO 639 code
     */
    public record Facts(String language) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.OTHER_LANGUAGES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.language().equals(ResponseClock.ENGLISH)
                ? Finding.fails(clause(), facts, "The ticket is in English, and has a due time.",
                        "Choose another language for help in it, as soon as it can be given.")
                : Finding.holds(clause(), facts, "The ticket is answered in "
                        + Locale.forLanguageTag(facts.language()).getDisplayLanguage(Locale.ENGLISH)
                        + " as soon as possible; a due time is kept in English alone.");
    }
}
