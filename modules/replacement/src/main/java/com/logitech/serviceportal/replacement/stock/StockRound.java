package com.logitech.serviceportal.replacement.stock;

import com.logitech.serviceportal.definitions.rounds.UntilDone;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.model.StockUnits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Sets aside what became free unseen: a decision passes over a unit that another one holds, and that one may come to nothing. What
 * another server holds is left to it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StockRound implements UntilDone.Work<ReturnId> {

    private static final int AT_ONCE = 100;
    private static final int ONE_BY_ONE = 10_000;

    @Inject
    StockKeeper keeper;
    @Inject
    StockUnits units;

    @Override
    public int some() {
        return keeper.serve(AT_ONCE);
    }

    @Override
    public List<ReturnId> due() {
        return units.waiting(ONE_BY_ONE);
    }

    @Override
    public boolean one(ReturnId id) {
        return keeper.serve(List.of(id)) > 0;
    }
}
