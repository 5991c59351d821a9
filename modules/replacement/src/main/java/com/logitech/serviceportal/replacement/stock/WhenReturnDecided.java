package com.logitech.serviceportal.replacement.stock;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.returns.ReturnAuthorized;
import com.logitech.serviceportal.replacement.api.returns.ReturnCancelled;
import com.logitech.serviceportal.replacement.api.returns.ReturnRefused;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Sets a unit aside as soon as a return is authorized, and lets it go when nothing comes of the return. */
@ApplicationScoped
public class WhenReturnDecided {

    /** Behind those with no priority: a journal tells that it was authorized before it tells what was set aside. */
    private static final int LATER = 2_800;

    @Inject
    StockKeeper keeper;
    @Inject
    ReturnAuthorizations returns;

    @Transactional(Transactional.TxType.MANDATORY)
    void authorized(@Observes @Priority(LATER) ReturnAuthorized authorized) {
        keeper.setAside(returns.find(authorized.returned()).orElseThrow(() -> Refused.notFound("return")), authorized.at());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void refused(@Observes ReturnRefused refused) {
        keeper.release(refused.returned());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void cancelled(@Observes ReturnCancelled cancelled) {
        keeper.release(cancelled.returned());
    }
}
