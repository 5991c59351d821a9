package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.support.api.work.HardwareFailureConfirmed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A device that was found to have failed is claimed for at once: the customer waits for the answer, and nobody asks twice. */
@ApplicationScoped
public class WhenHardwareFailureConfirmed {

    @Inject
    private ClaimDesk desk;

    @Transactional(Transactional.TxType.MANDATORY)
    void claim(@Observes HardwareFailureConfirmed confirmed) {
        desk.claim(confirmed);
    }
}
