package com.logitech.serviceportal.support.terms.scope;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.SupportLevel;
import java.util.List;
import java.util.Locale;

/** R34: one can call in the languages listed for the level; in all others we help in writing. */
public final class VoiceLanguage implements Term<VoiceLanguage.Facts> {

    /**
     * What it rests on.
     *
     * @param language the call would be in, an ISO 639-1 code
     * @param listed   the languages one can call in under the level, by the same codes
     */
    public record Facts(SupportLevel level, String language, List<String> listed) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.VOICE_LANGUAGES;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String called = called(facts.language());
        return facts.listed().contains(facts.language())
                ? Finding.holds(clause(), facts, "We call in " + called + " under " + facts.level().title() + ".")
                : Finding.fails(clause(), facts, "We do not call in " + called + " under " + facts.level().title() + "; we write in it.",
                "Choose mail, or one of the languages we call in: "
                        + Wording.list(facts.listed().stream().map(VoiceLanguage::called).toList()) + ".");
    }

    private static String called(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }
}
