package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.api.SupportClause;
import java.util.Locale;

/**
 * R33: a Select ticket in another language than English waits in the same queue and is answered as soon as possible; it has no due
 * time and cannot be late. The hour of R32 is for English alone (D5), and is not set anew once Select has ended (D36).
 */
public final class OtherLanguage implements Term<OtherLanguage.Facts> {

    /**
     * What it rests on.
     *
     * @param language  the ticket's, an ISO 639 code
     * @param afterTerm whether the customer chose it once Select had ended for the Space
     */
    public record Facts(String language, boolean afterTerm) {
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
        boolean english = facts.language().equals(ResponseClock.ENGLISH);
        if (english && facts.afterTerm()) {
            return Finding.holds(clause(), facts, "English was chosen when Select had ended for the Space: the ticket keeps its level and"
                    + " is answered as soon as possible; no due time is set anew.");
        }
        return english
                ? Finding.fails(clause(), facts, "The ticket is in English, and has a due time.",
                        "Choose another language for help in it, as soon as it can be given.")
                : Finding.holds(clause(), facts, "The ticket is answered in "
                        + Locale.forLanguageTag(facts.language()).getDisplayLanguage(Locale.ENGLISH)
                        + " as soon as possible; a due time is kept in English alone.");
    }
}
