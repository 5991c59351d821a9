package com.logitech.serviceportal.spares.book;

import com.logitech.serviceportal.contracts.api.EnterprisePlanActivated;
import com.logitech.serviceportal.contracts.api.ServiceTermEnded;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAssigned;
import com.logitech.serviceportal.contracts.api.licenses.LicenseReleased;
import com.logitech.serviceportal.spares.model.SparesAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Where the count of a customer's Spaces may have changed, the round looks again. */
@ApplicationScoped
public class WhenLicensesChange {

    @Inject
    SparesAccounts accounts;

    @Transactional(Transactional.TxType.MANDATORY)
    void assigned(@Observes LicenseAssigned assigned) {
        accounts.touch(assigned.owner(), assigned.at());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void released(@Observes LicenseReleased released) {
        accounts.touch(released.owner(), released.at());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void activated(@Observes EnterprisePlanActivated activated) {
        accounts.touch(activated.owner(), activated.at());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void ended(@Observes ServiceTermEnded ended) {
        accounts.touch(ended.owner(), ended.at());
    }
}
