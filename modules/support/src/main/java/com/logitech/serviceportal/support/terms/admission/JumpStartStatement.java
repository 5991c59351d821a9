package com.logitech.serviceportal.support.terms.admission;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import java.util.ArrayList;
import java.util.List;

/**
 * R130: a JumpStart ticket states who asks with mail and phone, which product by its confirmation number or serial number, and
 * what happened.
 */
public final class JumpStartStatement implements Term<JumpStartStatement.Facts> {

    /**
     * What it rests on.
     *
     * @param identified whether a confirmation number or a serial number is known, one is enough
     */
    public record Facts(boolean name, boolean mail, boolean phone, boolean identified, boolean described) {
    }

    @Override
    public SupportClause clause() {
        return SupportClause.JUMPSTART_STATEMENT;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        List<String> missing = new ArrayList<>();
        say(missing, facts.name(), "the name of who asks");
        say(missing, facts.mail(), "a mail address");
        say(missing, facts.phone(), "a phone number");
        say(missing, facts.identified(), "the confirmation number or the serial number");
        say(missing, facts.described(), "what happened");
        return missing.isEmpty() ? Finding.holds(clause(), facts, "Who asks, about which product and what happened is stated.")
                : Finding.fails(clause(), facts, "The ticket does not state " + Wording.list(missing) + ".",
                "Add " + Wording.list(missing) + ".");
    }

    private static void say(List<String> missing, boolean stated, String what) {
        if (!stated) {
            missing.add(what);
        }
    }
}
