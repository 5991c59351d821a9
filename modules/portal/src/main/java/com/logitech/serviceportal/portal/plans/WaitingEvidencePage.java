package com.logitech.serviceportal.portal.plans;

import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk;
import com.logitech.serviceportal.contracts.api.plans.EvidenceDesk.EvidenceSummary;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.ListFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The evidence of all customers that waits for a review, the longest waiting first. */
@Named
@RequestScoped
public class WaitingEvidencePage {

    @Inject
    private EvidenceDesk desk;
    @Inject
    private ListFile file;

    private String after;
    private Page<EvidenceSummary> evidence;

    public void load() {
        evidence = file.orPage(EvidenceSummary.class, after, desk::waiting);
    }

    public Page<EvidenceSummary> getEvidence() {
        return evidence;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
