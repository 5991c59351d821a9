package com.logitech.serviceportal.dispatch.webhooks;

import com.logitech.serviceportal.contracts.api.ContractConcluded;
import com.logitech.serviceportal.contracts.api.EnterprisePlanActivated;
import com.logitech.serviceportal.contracts.api.ServiceStarted;
import com.logitech.serviceportal.contracts.api.ServiceTermEnded;
import com.logitech.serviceportal.contracts.api.accounts.CustomerChanged;
import com.logitech.serviceportal.contracts.api.accounts.CustomerRegistered;
import com.logitech.serviceportal.contracts.api.accounts.UseArranged;
import com.logitech.serviceportal.contracts.api.accounts.UserAdded;
import com.logitech.serviceportal.contracts.api.accounts.UserDisabled;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseAnswered;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseSettled;
import com.logitech.serviceportal.contracts.api.fairuse.FairUseShared;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartHeld;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartHoldLifted;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartPurchaseShown;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartRegistered;
import com.logitech.serviceportal.contracts.api.jumpstart.JumpStartTransferred;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAssigned;
import com.logitech.serviceportal.contracts.api.licenses.LicenseReleased;
import com.logitech.serviceportal.contracts.api.people.MemberRemoved;
import com.logitech.serviceportal.contracts.api.people.MemberRoleChanged;
import com.logitech.serviceportal.contracts.api.people.SpocNamed;
import com.logitech.serviceportal.contracts.api.people.UserInvited;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanOutgrown;
import com.logitech.serviceportal.contracts.api.plans.EnterprisePlanUpgraded;
import com.logitech.serviceportal.contracts.api.plans.PlanEvidenceGiven;
import com.logitech.serviceportal.contracts.api.plans.PlanEvidenceReviewed;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesReturned;
import com.logitech.serviceportal.contracts.api.plans.SyncFeaturesSwitchedOff;
import com.logitech.serviceportal.contracts.api.spaces.DeviceMoved;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegistered;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplaced;
import com.logitech.serviceportal.contracts.api.spaces.SpaceAdded;
import com.logitech.serviceportal.contracts.api.spaces.SpaceChanged;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRemoved;
import com.logitech.serviceportal.contracts.api.spaces.SpacesImported;
import com.logitech.serviceportal.contracts.api.sync.SpacesPulled;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkChanged;
import com.logitech.serviceportal.contracts.api.sync.SyncLinked;
import com.logitech.serviceportal.contracts.api.sync.SyncUnlinked;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.dispatch.terms.FactType;
import com.logitech.serviceportal.replacement.api.inspections.FailedUnitInspected;
import com.logitech.serviceportal.replacement.api.returns.ReturnAuthorized;
import com.logitech.serviceportal.replacement.api.returns.ReturnCancelled;
import com.logitech.serviceportal.replacement.api.returns.ReturnRefused;
import com.logitech.serviceportal.replacement.api.returns.ReturnRequested;
import com.logitech.serviceportal.replacement.api.shipping.FailedUnitReceived;
import com.logitech.serviceportal.replacement.api.shipping.ReceiptWithdrawn;
import com.logitech.serviceportal.replacement.api.shipping.ReplacementDelivered;
import com.logitech.serviceportal.replacement.api.shipping.ReplacementShipped;
import com.logitech.serviceportal.replacement.api.shipping.ShipmentWithdrawn;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblemReported;
import com.logitech.serviceportal.replacement.api.tracking.DeliveryProblemSettled;
import com.logitech.serviceportal.spares.api.book.SparesEntitlementChanged;
import com.logitech.serviceportal.spares.api.requests.SparesGranted;
import com.logitech.serviceportal.spares.api.requests.SparesRequestCancelled;
import com.logitech.serviceportal.spares.api.requests.SparesRequestRefused;
import com.logitech.serviceportal.spares.api.requests.SparesRequested;
import com.logitech.serviceportal.spares.api.units.SpareDelivered;
import com.logitech.serviceportal.spares.api.units.SpareDeployed;
import com.logitech.serviceportal.spares.api.units.SpareExchanged;
import com.logitech.serviceportal.spares.api.units.SpareMadeWhole;
import com.logitech.serviceportal.spares.api.units.SparePartUsed;
import com.logitech.serviceportal.spares.api.units.SpareReplenished;
import com.logitech.serviceportal.spares.api.units.SpareUpdateDue;
import com.logitech.serviceportal.spares.api.units.SpareUsedUp;
import com.logitech.serviceportal.support.api.managers.ServiceManagerAssigned;
import com.logitech.serviceportal.support.api.managers.ServiceManagerEnded;
import com.logitech.serviceportal.support.api.managers.ServiceManagerHandedOver;
import com.logitech.serviceportal.support.api.managers.ServiceManagerHoursAgreed;
import com.logitech.serviceportal.support.api.reviews.AccountReviewMade;
import com.logitech.serviceportal.support.api.reviews.ReviewCommented;
import com.logitech.serviceportal.support.api.tickets.FirstResponseGiven;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.api.tickets.TicketOpened;
import com.logitech.serviceportal.support.api.tickets.TicketReopened;
import java.util.List;
import java.util.Set;

/**
 * The facts other systems may be told. What happens at the door, and what is about the outbox itself, is nobody else's business; nor is
 * what our people note, of moves or in a ticket, before they share it.
 */
final class Tellable {

    private static final Set<Class<? extends DomainEvent>> FACTS = Set.of(ContractConcluded.class, ServiceStarted.class,
            ServiceTermEnded.class, EnterprisePlanActivated.class, LicenseAssigned.class, LicenseReleased.class, SpaceAdded.class,
            SpaceChanged.class, SpaceRemoved.class, SpacesImported.class, DeviceRegistered.class, DeviceMoved.class, DeviceReplaced.class,
            CustomerRegistered.class, CustomerChanged.class, UseArranged.class, UserAdded.class, UserDisabled.class, UserInvited.class,
            SpocNamed.class, MemberRemoved.class, MemberRoleChanged.class, EnterprisePlanUpgraded.class, EnterprisePlanOutgrown.class,
            PlanEvidenceGiven.class, PlanEvidenceReviewed.class, SyncFeaturesSwitchedOff.class, SyncFeaturesReturned.class,
            SyncLinked.class, SyncUnlinked.class, SyncLinkChanged.class, SpacesPulled.class, JumpStartRegistered.class,
            JumpStartPurchaseShown.class, JumpStartTransferred.class, JumpStartHeld.class, JumpStartHoldLifted.class,
            FairUseShared.class, FairUseAnswered.class, FairUseSettled.class, TicketOpened.class, FirstResponseGiven.class,
            TicketClosed.class, TicketReopened.class, ServiceManagerAssigned.class, ServiceManagerHandedOver.class,
            ServiceManagerHoursAgreed.class, ServiceManagerEnded.class, ReturnRequested.class, ReturnAuthorized.class, ReturnRefused.class,
            ReturnCancelled.class, ReplacementShipped.class, ShipmentWithdrawn.class, ReplacementDelivered.class, FailedUnitReceived.class,
            ReceiptWithdrawn.class, FailedUnitInspected.class, DeliveryProblemReported.class, DeliveryProblemSettled.class,
            SparesRequested.class, SparesRequestCancelled.class, SparesRequestRefused.class, SparesGranted.class, SpareDelivered.class,
            SpareDeployed.class, SpareReplenished.class, SpareExchanged.class, SparePartUsed.class, SpareMadeWhole.class, SpareUsedUp.class,
            SpareUpdateDue.class, SparesEntitlementChanged.class, AccountReviewMade.class, ReviewCommented.class);
    private static final List<String> TYPES = FACTS.stream().map(fact -> FactType.of(fact.getSimpleName()).name()).sorted().toList();

    private Tellable() {
    }

    /** Their names, in order. */
    static List<String> types() {
        return TYPES;
    }

    static boolean is(DomainEvent fact) {
        return FACTS.contains(fact.getClass());
    }

    /** Those among them that are none. */
    static List<String> unknown(Set<String> types) {
        return types.stream().filter(type -> !TYPES.contains(type)).sorted().toList();
    }
}
