package com.logitech.serviceportal.portal.replacement.tracking;

import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.replacement.ReplacementWords;
import com.logitech.serviceportal.portal.replacement.ReturnPage;
import com.logitech.serviceportal.portal.replacement.ShippingForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;

/** How far the return is that is shown. */
@Named
@RequestScoped
public class ReturnTracking {

    @Inject
    private ReturnPage page;
    @Inject
    private ShippingForm shipping;
    @Inject
    private ReplacementWords words;
    @Inject
    private Words say;
    @Inject
    private Clock clock;

    /** Its steps, in their order. */
    public List<ReturnProgress.Step> getSteps() {
        return new ReturnProgress(words, say, page.getDetail(), shipping.getShipping(), clock.instant()).steps();
    }
}
