package com.logitech.serviceportal.contracts.licenses;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.model.Contract;
import com.logitech.serviceportal.contracts.model.fairuse.CategoryTries;
import com.logitech.serviceportal.contracts.model.spaces.Space;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;

/**
 * Keeps that licenses were meant for Spaces of another category (R7, R21), in a transaction of its own: what refuses the command
 * undoes everything else. It refers to nothing the command holds for itself alone.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class OtherCategory {

    @Inject
    private CategoryTries tries;

    /** The Spaces a license was meant for and is not for. */
    static List<Space> among(List<Placing.Answer> answers) {
        return answers.stream().filter(answer -> isOfAnother(answer.decision())).map(Placing.Answer::space).toList();
    }

    private static boolean isOfAnother(Decision decision) {
        return decision.findings().stream().anyMatch(finding -> finding.clause() == ContractsClause.LICENSE_FIT && !finding.holds());
    }

    public void keep(Contract contract, List<Space> spaces, Instant now) {
        tries.add(contract, spaces, now, Caller.current().signature());
    }
}
