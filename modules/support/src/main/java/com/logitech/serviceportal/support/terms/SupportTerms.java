package com.logitech.serviceportal.support.terms;

import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.TermsOfOneClause;
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
import com.logitech.serviceportal.support.terms.managers.ManagedCustomer;
import com.logitech.serviceportal.support.terms.managers.ManagerAccess;
import com.logitech.serviceportal.support.terms.managers.ManagerHours;
import com.logitech.serviceportal.support.terms.scope.BasicOrigin;
import com.logitech.serviceportal.support.terms.scope.BasicScope;
import com.logitech.serviceportal.support.terms.scope.BasicThirdParty;
import com.logitech.serviceportal.support.terms.scope.BundledProduct;
import com.logitech.serviceportal.support.terms.scope.FromAfar;
import com.logitech.serviceportal.support.terms.scope.OtherProduct;
import com.logitech.serviceportal.support.terms.scope.SelectScope;
import com.logitech.serviceportal.support.terms.scope.ThirdPartyProduct;
import com.logitech.serviceportal.support.terms.scope.VoiceLanguage;
import com.logitech.serviceportal.support.terms.talk.MergeFit;
import com.logitech.serviceportal.support.terms.talk.SplitOff;
import com.logitech.serviceportal.support.terms.work.CurrentSoftware;
import com.logitech.serviceportal.support.terms.work.CustomerDelay;
import com.logitech.serviceportal.support.terms.work.CustomerDuties;
import com.logitech.serviceportal.support.terms.work.FollowUp;
import com.logitech.serviceportal.support.terms.work.HardwareElsewhere;
import com.logitech.serviceportal.support.terms.work.IncidentLevel;
import com.logitech.serviceportal.support.terms.work.JumpStartRefusal;
import com.logitech.serviceportal.support.terms.work.PutFirst;
import com.logitech.serviceportal.support.terms.work.VendorContact;
import java.util.List;

/** The terms of this module, one for each clause judged here: what is needed to judge a stored finding about support again. */
public final class SupportTerms {

    private static final List<Term<?>> ALL = TermsOfOneClause.oneForEach(List.of(
            new AroundTheClock(), new SelectResponse(), new OtherLanguage(), new BasicHours(), new BasicResponse(), new JumpStartContact(),
            new SelectClosing(), new BasicClosing(), new SelectTicket(), new PreferredChannel(), new TicketLevel(), new JumpStartLanguage(),
            new JumpStartRequester(), new JumpStartStatement(), new SelectScope(), new ThirdPartyProduct(), new BundledProduct(),
            new OtherProduct(), new BasicScope(), new BasicThirdParty(), new FromAfar(), new VoiceLanguage(), new BasicOrigin(),
            new IncidentLevel(), new FollowUp(), new PutFirst(), new VendorContact(), new CustomerDelay(), new CustomerDuties(),
            new CurrentSoftware(), new JumpStartRefusal(), new HardwareElsewhere(), new MergeFit(), new SplitOff(),
            new ManagedCustomer(), new ManagerAccess(), new ManagerHours()));

    private SupportTerms() {
    }

    /** One term for each clause; where several types judge parts of one, one that knows a finding's own by its facts. */
    public static List<Term<?>> all() {
        return ALL;
    }
}
