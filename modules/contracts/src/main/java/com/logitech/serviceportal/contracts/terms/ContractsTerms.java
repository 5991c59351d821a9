package com.logitech.serviceportal.contracts.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Term;

/** The terms of contracts, one for each clause judged here (R1-R145), for asking recorded decisions again. */
public final class ContractsTerms {

    private static final List<Term<?>> EACH = List.of(
            new LevelOffered(), new BenefitMatrix(), new KeptForBasic(), new LicenseCount(), new LicenseFit(), new CategoryChange(),
            new SingleContractPerPurchase(), new OrderComplete(), new LicenseAssigned(), new OneLicensePerSpace(), new LicenseFree(), new FreeLicenses(),
                    new ImportedCategory(),
            new DeviceInSpace(), new DeviceMove(), new LicenseMove(), new ServiceStart(), new InServiceTerm(), new Renewal(),
                    new ActiveCount(),
            new CoveredProducts(), new RemovedProducts(), new KeyDevices(), new SyncInsights(), new InsightsExport(), new SyncAlerts(),
            new RoomBooking(), new DeskBooking(), new DeskOnFloorPlan(), new FloorPlan(), new RemoteUiAccess(), new PaidSyncFeatures(),
            new PurchasePath(), new FlexDeskUnassigned(), new PlanCover(), new OnePlanPerCategory(), new PlanCapacity(),
                    new PlanActivation(),
            new PlanStart(), new BusinessCustomer(), new RoomConfirmed());

    private static final List<Term<?>> ALL = oneForEachClause();

    private ContractsTerms() {
    }

    /** One term for each clause; where several types judge parts of one clause, one that knows a finding's own by its facts. */
    public static List<Term<?>> all() {
        return ALL;
    }

    /** Every type of term by itself. */
    static List<Term<?>> each() {
        return EACH;
    }

    private static List<Term<?>> oneForEachClause() {
        Map<Clause, List<Term<?>>> byClause = new LinkedHashMap<>();
        EACH.forEach(term -> byClause.computeIfAbsent(term.clause(), unused -> new ArrayList<>()).add(term));
        return byClause.values().stream().<Term<?>>map(terms -> terms.size() == 1 ? terms.get(0) : new TermsOfOneClause(terms)).toList();
    }
}
