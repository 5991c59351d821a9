package com.logitech.serviceportal.support.terms;

import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.support.terms.admission.JumpStartLanguage;
import com.logitech.serviceportal.support.terms.admission.JumpStartRequester;
import com.logitech.serviceportal.support.terms.admission.JumpStartStatement;
import com.logitech.serviceportal.support.terms.admission.PreferredChannel;
import com.logitech.serviceportal.support.terms.admission.SelectTicket;
import com.logitech.serviceportal.support.terms.admission.TicketLevel;
import com.logitech.serviceportal.support.terms.clocks.AroundTheClock;
import com.logitech.serviceportal.support.terms.clocks.BasicHours;
import com.logitech.serviceportal.support.terms.clocks.BasicResponse;
import com.logitech.serviceportal.support.terms.clocks.JumpStartContact;
import com.logitech.serviceportal.support.terms.clocks.OtherLanguage;
import com.logitech.serviceportal.support.terms.clocks.SelectResponse;
import com.logitech.serviceportal.support.terms.contact.BasicClosing;
import com.logitech.serviceportal.support.terms.contact.SelectClosing;
import java.util.List;

/** Every term of this module: what is needed to judge a stored finding about support again. */
public final class SupportTerms {

    private static final List<Term<?>> ALL = List.of(
            new AroundTheClock(), new SelectResponse(), new OtherLanguage(), new BasicHours(), new BasicResponse(), new JumpStartContact(),
            new SelectClosing(), new BasicClosing(), new SelectTicket(), new PreferredChannel(), new TicketLevel(), new JumpStartLanguage(),
            new JumpStartRequester(), new JumpStartStatement());

    private SupportTerms() {
    }

    public static List<Term<?>> all() {
        return ALL;
    }
}
