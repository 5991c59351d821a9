package com.logitech.serviceportal.contracts.proposals;

import com.logitech.serviceportal.contracts.accounts.KnownAccounts;
import com.logitech.serviceportal.contracts.api.proposals.WhatIfs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Answers what would be if; writes nothing. */
@ApplicationScoped
@Transactional
class WhatIfOffice implements WhatIfs {

    @Inject
    private KnownAccounts knownAccounts;
    @Inject
    private Rehearsals rehearsals;
    @Inject
    private Clock clock;

    @Override
    public WhatIfAnswer ask(WhatIf question) {
        return rehearsals.answer(knownAccounts.of(question.customer()), question, clock.instant());
    }
}
