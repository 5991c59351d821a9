package com.logitech.serviceportal.portal.rest;

import com.logitech.serviceportal.portal.account.ContactsResource;
import com.logitech.serviceportal.portal.account.InvitationsResource;
import com.logitech.serviceportal.portal.account.ListsResource;
import com.logitech.serviceportal.portal.account.MembersResource;
import com.logitech.serviceportal.portal.account.PeopleResource;
import com.logitech.serviceportal.portal.account.RolesResource;
import com.logitech.serviceportal.portal.account.SentInvitationsResource;
import com.logitech.serviceportal.portal.account.review.CustomerReviewsResource;
import com.logitech.serviceportal.portal.account.review.ReviewsResource;
import com.logitech.serviceportal.portal.contracts.CatalogResource;
import com.logitech.serviceportal.portal.contracts.ContractsResource;
import com.logitech.serviceportal.portal.contracts.EntitlementChecksResource;
import com.logitech.serviceportal.portal.contracts.OrderPreviewsResource;
import com.logitech.serviceportal.portal.contracts.OrdersResource;
import com.logitech.serviceportal.portal.countries.CountriesResource;
import com.logitech.serviceportal.portal.countries.CountryBooksResource;
import com.logitech.serviceportal.portal.customers.CustomersResource;
import com.logitech.serviceportal.portal.dispatch.DeliveriesResource;
import com.logitech.serviceportal.portal.dispatch.EndpointsResource;
import com.logitech.serviceportal.portal.dispatch.NoticesResource;
import com.logitech.serviceportal.portal.exports.ExportsResource;
import com.logitech.serviceportal.portal.fairuse.FairUseResource;
import com.logitech.serviceportal.portal.frame.ClausesResource;
import com.logitech.serviceportal.portal.frame.SearchResource;
import com.logitech.serviceportal.portal.journal.JournalResource;
import com.logitech.serviceportal.portal.jumpstart.AgreementsResource;
import com.logitech.serviceportal.portal.jumpstart.JumpStartResource;
import com.logitech.serviceportal.portal.licenses.AssignmentPreviewsResource;
import com.logitech.serviceportal.portal.licenses.AssignmentsResource;
import com.logitech.serviceportal.portal.licenses.LicensesResource;
import com.logitech.serviceportal.portal.licenses.ReleasesResource;
import com.logitech.serviceportal.portal.mails.WaitingMailsResource;
import com.logitech.serviceportal.portal.plans.OutgrownPlansResource;
import com.logitech.serviceportal.portal.plans.PlanEvidenceResource;
import com.logitech.serviceportal.portal.plans.PlansResource;
import com.logitech.serviceportal.portal.registrations.DeviceRegistrationPreviewsResource;
import com.logitech.serviceportal.portal.registrations.DeviceRegistrationsResource;
import com.logitech.serviceportal.portal.renewals.CustomerMinimumsResource;
import com.logitech.serviceportal.portal.renewals.MinimumsResource;
import com.logitech.serviceportal.portal.renewals.ProposalsResource;
import com.logitech.serviceportal.portal.renewals.RenewalsResource;
import com.logitech.serviceportal.portal.renewals.WhatIfsResource;
import com.logitech.serviceportal.portal.replacement.ClaimOutlookResource;
import com.logitech.serviceportal.portal.replacement.ClaimsResource;
import com.logitech.serviceportal.portal.replacement.DeviceDeliveryResource;
import com.logitech.serviceportal.portal.replacement.PackingSlipResource;
import com.logitech.serviceportal.portal.replacement.ReturnsResource;
import com.logitech.serviceportal.portal.replacement.SerialChecksResource;
import com.logitech.serviceportal.portal.replacement.operations.StockResource;
import com.logitech.serviceportal.portal.replacement.operations.VendorsResource;
import com.logitech.serviceportal.portal.replacement.tracking.DeliveryProblemsResource;
import com.logitech.serviceportal.portal.rest.json.JsonProvider;
import com.logitech.serviceportal.portal.rest.json.ParameterReading;
import com.logitech.serviceportal.portal.spaces.DevicesResource;
import com.logitech.serviceportal.portal.spaces.SpaceImportsResource;
import com.logitech.serviceportal.portal.spaces.SpacesResource;
import com.logitech.serviceportal.portal.spares.OnsiteSparesResource;
import com.logitech.serviceportal.portal.spares.SpareRequestsResource;
import com.logitech.serviceportal.portal.spares.SpareScalesResource;
import com.logitech.serviceportal.portal.spares.SparesBookResource;
import com.logitech.serviceportal.portal.support.AssigneeResource;
import com.logitech.serviceportal.portal.support.TicketsResource;
import com.logitech.serviceportal.portal.support.WorkbenchResource;
import com.logitech.serviceportal.portal.support.managers.CustomerManagersResource;
import com.logitech.serviceportal.portal.support.managers.ServiceManagersResource;
import com.logitech.serviceportal.portal.support.numbers.MainstreamEndsResource;
import com.logitech.serviceportal.portal.support.numbers.SupportNumbersResource;
import com.logitech.serviceportal.portal.support.numbers.VoiceLanguagesResource;
import com.logitech.serviceportal.portal.support.reports.ReportsResource;
import com.logitech.serviceportal.portal.support.talk.ReadyAnswersResource;
import com.logitech.serviceportal.portal.support.talk.TextPreviewsResource;
import com.logitech.serviceportal.portal.support.talk.TicketConversationResource;
import com.logitech.serviceportal.portal.support.talk.TicketFilesResource;
import com.logitech.serviceportal.portal.support.talk.TicketFollowersResource;
import com.logitech.serviceportal.portal.support.talk.TicketMergingResource;
import com.logitech.serviceportal.portal.support.talk.TicketRatingResource;
import com.logitech.serviceportal.portal.support.talk.TicketReadersResource;
import com.logitech.serviceportal.portal.support.work.TicketWorkResource;
import com.logitech.serviceportal.portal.sync.SyncResource;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The REST face of the portal. What answers is listed, so that nothing answers that is not described, and nothing the platform might find.
 */
@ApplicationPath("/api")
public class ApiApplication extends Application {

    public static final List<Class<?>> RESOURCES = List.of(
            PingResource.class,
            CustomersResource.class, MembersResource.class, InvitationsResource.class, SentInvitationsResource.class,
            ContactsResource.class, RolesResource.class, PeopleResource.class, CatalogResource.class,
            OrdersResource.class, OrderPreviewsResource.class, ContractsResource.class, MinimumsResource.class,
            CustomerMinimumsResource.class, WhatIfsResource.class, ProposalsResource.class, RenewalsResource.class,
            PlansResource.class, PlanEvidenceResource.class, OutgrownPlansResource.class,
            LicensesResource.class, AssignmentsResource.class, AssignmentPreviewsResource.class, ReleasesResource.class,
            SpacesResource.class, DevicesResource.class, SpaceImportsResource.class, EntitlementChecksResource.class,
            DeviceRegistrationsResource.class, SerialChecksResource.class, DeviceDeliveryResource.class,
            ReturnsResource.class, VendorsResource.class, ClaimsResource.class, ClaimOutlookResource.class, PackingSlipResource.class,
            StockResource.class, DeliveryProblemsResource.class,
            SparesBookResource.class, SpareRequestsResource.class, OnsiteSparesResource.class, SpareScalesResource.class,
            DeviceRegistrationPreviewsResource.class, ExportsResource.class, SyncResource.class,
            JumpStartResource.class, AgreementsResource.class, FairUseResource.class,
            AssigneeResource.class, ReportsResource.class, TicketsResource.class, TicketWorkResource.class, WorkbenchResource.class,
            TicketConversationResource.class, TicketFilesResource.class, TicketFollowersResource.class, TicketRatingResource.class,
            TicketReadersResource.class, TicketMergingResource.class, CustomerManagersResource.class, ServiceManagersResource.class,
            CustomerReviewsResource.class, ReviewsResource.class,
            TextPreviewsResource.class, ReadyAnswersResource.class, WaitingMailsResource.class,
            SupportNumbersResource.class, VoiceLanguagesResource.class, MainstreamEndsResource.class,
            CountriesResource.class, CountryBooksResource.class,
            ClausesResource.class, JournalResource.class, SearchResource.class, ListsResource.class, DeliveriesResource.class,
            EndpointsResource.class,
            NoticesResource.class);

    private static final List<Class<?>> AROUND = List.of(
            Legible.class, Pace.class, Door.class, ParameterReading.class, JsonProvider.class, Shown.class, EveryFailure.class);

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> all = new HashSet<>(RESOURCES);
        all.addAll(AROUND);
        return all;
    }
}
