package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.contracts.api.ContractsClause;

/** What first use starts service before the wait is over: of licenses the first assignment (R23), of a plan its activation (R113). */
public enum FirstUse {

    ASSIGNMENT(ContractsClause.SERVICE_START, StartDate.Cause.FIRST_ASSIGNMENT, "when the first license was assigned",
            "no license was assigned", "Assign a license to a Space"),
    ACTIVATION(ContractsClause.PLAN_START, StartDate.Cause.ACTIVATION, "when the plan was activated",
            "the plan was not activated", "Activate the plan");

    final ContractsClause clause;
    final StartDate.Cause cause;
    final String came;
    final String failed;
    final String remedy;

    FirstUse(ContractsClause clause, StartDate.Cause cause, String came, String failed, String remedy) {
        this.clause = clause;
        this.cause = cause;
        this.came = came;
        this.failed = failed;
        this.remedy = remedy;
    }
}
