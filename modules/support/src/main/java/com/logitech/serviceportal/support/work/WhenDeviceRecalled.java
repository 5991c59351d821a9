package com.logitech.serviceportal.support.work;

import com.logitech.serviceportal.contracts.api.spaces.DeviceRecalled;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.support.model.incidents.Incidents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A device that a ticket is about stays registered. */
@ApplicationScoped
class WhenDeviceRecalled {

    @Inject
    private Incidents incidents;

    @Transactional(Transactional.TxType.MANDATORY)
    void hear(@Observes DeviceRecalled recalled) {
        if (incidents.anyAbout(recalled.device())) {
            throw Refused.conflict("serial", "A ticket is about it.");
        }
    }
}
