package com.logitech.serviceportal.contracts.terms;

import com.logitech.serviceportal.contracts.terms.benefits.BenefitMatrix;
import com.logitech.serviceportal.contracts.terms.benefits.DeskBooking;
import com.logitech.serviceportal.contracts.terms.benefits.DeskOnFloorPlan;
import com.logitech.serviceportal.contracts.terms.benefits.FloorPlan;
import com.logitech.serviceportal.contracts.terms.benefits.InsightsExport;
import com.logitech.serviceportal.contracts.terms.benefits.KeptForBasic;
import com.logitech.serviceportal.contracts.terms.benefits.OrganizationLinked;
import com.logitech.serviceportal.contracts.terms.benefits.PaidSyncFeatures;
import com.logitech.serviceportal.contracts.terms.benefits.RemoteUiAccess;
import com.logitech.serviceportal.contracts.terms.benefits.RoomBooking;
import com.logitech.serviceportal.contracts.terms.benefits.SyncAlerts;
import com.logitech.serviceportal.contracts.terms.benefits.SyncInsights;
import com.logitech.serviceportal.contracts.terms.devices.BoughtTogether;
import com.logitech.serviceportal.contracts.terms.devices.CoveredAtPurchase;
import com.logitech.serviceportal.contracts.terms.devices.CoveredWhenAdded;
import com.logitech.serviceportal.contracts.terms.devices.ExtendedReplacement;
import com.logitech.serviceportal.contracts.terms.devices.ReplacementWarranty;
import com.logitech.serviceportal.contracts.terms.devices.StandardWarranty;
import com.logitech.serviceportal.contracts.terms.devices.TakenPlace;
import com.logitech.serviceportal.contracts.terms.fairuse.FairUse;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartEligibility;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartOnce;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartPeriod;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartProduct;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartScreening;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartServiceType;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartTermsAccepted;
import com.logitech.serviceportal.contracts.terms.jumpstart.JumpStartTransfer;
import com.logitech.serviceportal.contracts.terms.licenses.ActiveCount;
import com.logitech.serviceportal.contracts.terms.licenses.FreeLicenses;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseFit;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseFree;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseMove;
import com.logitech.serviceportal.contracts.terms.licenses.LicenseOnSpace;
import com.logitech.serviceportal.contracts.terms.licenses.OneLicensePerSpace;
import com.logitech.serviceportal.contracts.terms.minimums.LicensesKept;
import com.logitech.serviceportal.contracts.terms.minimums.QualifyingMinimum;
import com.logitech.serviceportal.contracts.terms.orders.BusinessCustomer;
import com.logitech.serviceportal.contracts.terms.orders.InServiceTerm;
import com.logitech.serviceportal.contracts.terms.orders.LevelOffered;
import com.logitech.serviceportal.contracts.terms.orders.LiabilityCap;
import com.logitech.serviceportal.contracts.terms.orders.LicenseCount;
import com.logitech.serviceportal.contracts.terms.orders.OrderComplete;
import com.logitech.serviceportal.contracts.terms.orders.PlanStart;
import com.logitech.serviceportal.contracts.terms.orders.PurchasePath;
import com.logitech.serviceportal.contracts.terms.orders.Renewal;
import com.logitech.serviceportal.contracts.terms.orders.ServiceStart;
import com.logitech.serviceportal.contracts.terms.orders.SingleContractPerPurchase;
import com.logitech.serviceportal.contracts.terms.people.InvitationLink;
import com.logitech.serviceportal.contracts.terms.people.LastAdministrator;
import com.logitech.serviceportal.contracts.terms.people.OneSignIn;
import com.logitech.serviceportal.contracts.terms.people.PeopleLimit;
import com.logitech.serviceportal.contracts.terms.people.PurchaseInvitation;
import com.logitech.serviceportal.contracts.terms.people.SinglePointOfContact;
import com.logitech.serviceportal.contracts.terms.people.ThirdParty;
import com.logitech.serviceportal.contracts.terms.people.WorkingFor;
import com.logitech.serviceportal.contracts.terms.plans.EvidenceReview;
import com.logitech.serviceportal.contracts.terms.plans.OnePlanPerCategory;
import com.logitech.serviceportal.contracts.terms.plans.PlanActivation;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanCover;
import com.logitech.serviceportal.contracts.terms.plans.PlanEvidence;
import com.logitech.serviceportal.contracts.terms.plans.PlanQualifies;
import com.logitech.serviceportal.contracts.terms.plans.PlanUpgrade;
import com.logitech.serviceportal.contracts.terms.plans.SpaceAboveMaximum;
import com.logitech.serviceportal.contracts.terms.plans.SyncFeaturesOn;
import com.logitech.serviceportal.contracts.terms.proposals.UnbrokenCover;
import com.logitech.serviceportal.contracts.terms.spaces.CategoryChange;
import com.logitech.serviceportal.contracts.terms.spaces.CoveredProducts;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceInSpace;
import com.logitech.serviceportal.contracts.terms.spaces.DeviceMove;
import com.logitech.serviceportal.contracts.terms.spaces.FlexDeskUnassigned;
import com.logitech.serviceportal.contracts.terms.spaces.ImportedCategory;
import com.logitech.serviceportal.contracts.terms.spaces.KeyDevices;
import com.logitech.serviceportal.contracts.terms.spaces.RemovedProducts;
import com.logitech.serviceportal.contracts.terms.spaces.RoomConfirmed;
import com.logitech.serviceportal.contracts.terms.sync.OrganizationFree;
import com.logitech.serviceportal.contracts.terms.sync.PlaceMatch;
import com.logitech.serviceportal.contracts.terms.sync.RequestPace;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.TermsOfOneClause;
import java.util.List;

/** The terms of contracts, one for each clause judged here (R1-R145), for asking recorded decisions again. */
public final class ContractsTerms {

    private static final List<Term<?>> EACH = List.of(
            new LevelOffered(), new BenefitMatrix(), new KeptForBasic(), new LicenseCount(), new LicenseFit(), new CategoryChange(),
            new SingleContractPerPurchase(), new OrderComplete(), new LicenseOnSpace(), new OneLicensePerSpace(), new LicenseFree(),
            new FreeLicenses(), new ImportedCategory(), new PlaceMatch(), new OrganizationFree(), new OrganizationLinked(),
            new RequestPace(), new DeviceInSpace(), new DeviceMove(), new LicenseMove(), new ServiceStart(),
            new InServiceTerm(), new Renewal(), new ActiveCount(), new CoveredProducts(), new RemovedProducts(), new KeyDevices(),
            new SyncInsights(), new InsightsExport(), new SyncAlerts(), new RoomBooking(), new DeskBooking(), new DeskOnFloorPlan(),
            new FloorPlan(), new RemoteUiAccess(), new PaidSyncFeatures(), new PurchasePath(), new FlexDeskUnassigned(), new PlanCover(),
            new OnePlanPerCategory(), new PlanCapacity(), new PlanUpgrade(), new PlanEvidence(), new EvidenceReview(),
            new SpaceAboveMaximum(), new SyncFeaturesOn(), new PlanQualifies(), new PlanActivation(), new PlanStart(),
            new BusinessCustomer(), new RoomConfirmed(), new QualifyingMinimum(), new LicensesKept(), new UnbrokenCover(),
            new StandardWarranty(), new BoughtTogether(), new CoveredAtPurchase(), new CoveredWhenAdded(), new ExtendedReplacement(),
            new TakenPlace(), new ReplacementWarranty(),
            new FairUse(), new LiabilityCap(), new JumpStartTermsAccepted(),
            new JumpStartProduct(), new JumpStartEligibility(), new JumpStartPeriod(), new JumpStartTransfer(), new JumpStartServiceType(),
            new JumpStartScreening(), new JumpStartOnce(), new PurchaseInvitation(), new InvitationLink(), new ThirdParty(),
            new LastAdministrator(), new PeopleLimit(), new SinglePointOfContact(), new OneSignIn(), new WorkingFor());

    private static final List<Term<?>> ALL = TermsOfOneClause.oneForEach(EACH);

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
}
