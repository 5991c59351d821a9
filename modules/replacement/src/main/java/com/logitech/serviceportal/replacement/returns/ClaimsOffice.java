package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverChain;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverStanding;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister.SpacePlace;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.countries.api.CountryRequirements;
import com.logitech.serviceportal.countries.api.Requirements;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.replacement.DeliveryReckoning;
import com.logitech.serviceportal.replacement.api.claims.Claims;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.replacement.model.EarlyProofs;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.vendors.VendorPaths;
import com.logitech.serviceportal.support.api.SupportTask;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.incidents.ProductKind;
import com.logitech.serviceportal.support.api.talk.Attachments.AttachedFile;
import com.logitech.serviceportal.support.api.talk.Attachments.SentFile;
import com.logitech.serviceportal.support.api.talk.Attachments;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.TicketDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what would come of a failure, and opens the ticket in which it is examined. */
@ApplicationScoped
@Transactional
class ClaimsOffice implements Claims {

    private static final int LONGEST_IN_SUBJECT = 100;

    @Inject
    DeviceRegister devices;
    @Inject
    DeviceCovers covers;
    @Inject
    SpaceRegister spaces;
    @Inject
    DeliveryReckoning delivery;
    @Inject
    CountryRequirements requirements;
    @Inject
    ReturnAuthorizations returns;
    @Inject
    EarlyProofs proofs;
    @Inject
    Catalog catalog;
    @Inject
    VendorPaths vendors;
    @Inject
    HelpDesk desk;
    @Inject
    Attachments attachments;
    @Inject
    Clock clock;

    @Override
    public ClaimOutlook outlook(DeviceId device) {
        DeviceSummary known = seen(device);
        Instant now = clock.instant();
        CoverChain cover = covers.chain(device, now, now);
        boolean select = cover.standing() == CoverStanding.UNDER_SELECT;
        Optional<Requirements> there = known.space().map(spaces::place).map(place -> there(place, now));
        boolean tax = select && there.filter(Requirements::taxRegistrationNumber).isPresent();
        boolean proof = cover.standing() == CoverStanding.UNKNOWN || there.filter(Requirements::writtenProofOfPurchase).isPresent();
        List<Finding> needed = there.stream().flatMap(asked -> Stream.of(asked.proofOfPurchase(false), asked.taxRegistration(!tax, false)))
                .filter(finding -> !finding.holds()).toList();
        return new ClaimOutlook(device, known.serial(), known.productTitle(), known.customer(), known.company(), known.space(),
                known.spaceName(), cover.decision(), delivery.of(device, known.space(), now, now), needed, proof, tax, underWay(known),
                turnTo(known, now));
    }

    /** Of a bundle, in which another maker's part may be what has failed. */
    private Optional<VendorPath> turnTo(DeviceSummary device, Instant now) {
        return catalog.asKnownAt(now).product(device.productCode()).filter(product -> product.kind() == Catalog.Product.Kind.BUNDLE)
                .map(bundle -> vendors.to("", bundle.title(), now));
    }

    private Requirements there(SpacePlace place, Instant now) {
        return requirements.of(place.country(), LocalDate.ofInstant(now, place.zone()), now);
    }

    private Optional<OpenReturn> underWay(DeviceSummary device) {
        return returns.openOf(device.customer(), device.serial().value());
    }

    @Override
    public ReportedFailure report(NewClaim claim, Optional<SentFile> purchaseProof) {
        NewClaim sent = Intake.given("claim", claim);
        DeviceSummary device = seen(sent.device());
        Caller.current().mustBeAllowed(device.customer().value(), "device", SupportTask.OPEN_TICKETS);
        Intake intake = new Intake();
        String text = intake.lines("text", sent.text(), HelpDesk.LONGEST_TEXT);
        String tax = intake.optionalName("taxNumber", sent.taxNumber(), ClaimProofs.LONGEST_NUMBER);
        intake.close();
        underWay(device).ifPresent(open -> {
            throw Refused.conflict("device", device.serial() + " is being replaced already, by return " + open.number() + ".");
        });
        NewTicket asked = ticket(device, text, sent);
        TicketDetail opened = desk.open(asked);
        Optional<AttachedFile> file = purchaseProof.map(shown -> attachments.store(opened.ticket().id(), opened.said().get(0).id(),
                List.of(shown)).get(0));
        proofs.add(opened.ticket().id(), new EarlyProofs.Given(device.serial().value(), new ClaimProofs("", "",
                file.map(AttachedFile::id), tax, ""), file.map(AttachedFile::name).orElse("")), clock.instant());
        return new ReportedFailure(opened.ticket().id(), opened.ticket().number());
    }

    /** Under the best level there is for it. */
    private NewTicket ticket(DeviceSummary device, String text, NewClaim sent) {
        Optional<AskedProduct> product = Optional.of(new AskedProduct(ProductKind.OURS, "", Optional.of(device.id())));
        String begins = text.lines().findFirst().orElse("").strip();
        String subject = device.productTitle() + " " + device.serial() + ": " + (begins.codePointCount(0, begins.length())
                <= LONGEST_IN_SUBJECT ? begins : begins.substring(0, begins.offsetByCodePoints(0, LONGEST_IN_SUBJECT)) + "...");
        Channel channel = sent.phone() == null || sent.phone().isBlank() ? Channel.MAIL : Channel.PHONE;
        HelpDesk.Asking asking = new HelpDesk.Asking(device.customer(), device.space(), Optional.empty(), sent.language(), product);
        return new NewTicket(device.customer(), device.space(), Optional.empty(), desk.offers(asking).get(0).level(), subject, text,
                sent.language(), channel, sent.phone(), product, Optional.empty());
    }

    private DeviceSummary seen(DeviceId device) {
        DeviceSummary known = devices.device(Intake.given("device", device));
        Caller.current().mustSee(known.customer().value(), "device");
        return known;
    }
}
