package com.logitech.serviceportal.spares.terms;

import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.TermsOfOneClause;
import com.logitech.serviceportal.spares.terms.scale.ModelMix;
import com.logitech.serviceportal.spares.terms.scale.RequestWindow;
import com.logitech.serviceportal.spares.terms.scale.SpacesNotPurchases;
import com.logitech.serviceportal.spares.terms.scale.SparesScale;
import com.logitech.serviceportal.spares.terms.scale.VendorEquipment;
import com.logitech.serviceportal.spares.terms.use.ChosenPlace;
import com.logitech.serviceportal.spares.terms.use.FailedHardwareOnly;
import com.logitech.serviceportal.spares.terms.use.KeptReady;
import com.logitech.serviceportal.spares.terms.use.LaterModel;
import com.logitech.serviceportal.spares.terms.use.MadeWhole;
import com.logitech.serviceportal.spares.terms.use.NewSpare;
import com.logitech.serviceportal.spares.terms.use.OriginalExamined;
import java.util.List;

/** The terms of this module, one for each clause judged here: what is needed to judge a stored finding about spares again. */
public final class SparesTerms {

    private static final List<Term<?>> ALL = TermsOfOneClause.oneForEach(List.of(new SparesScale(), new SpacesNotPurchases(),
            new VendorEquipment(), new ChosenPlace(), new ModelMix(), new RequestWindow(), new KeptReady(), new NewSpare(),
            new LaterModel(), new MadeWhole(), new OriginalExamined(), new FailedHardwareOnly()));

    private SparesTerms() {
    }

    public static List<Term<?>> all() {
        return ALL;
    }
}
