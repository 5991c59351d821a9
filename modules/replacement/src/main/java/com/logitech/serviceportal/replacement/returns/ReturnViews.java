package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.people.Signatories;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.replacement.DeliveryReckoning;
import com.logitech.serviceportal.replacement.api.DeliveryPromises.DeliveryPromise;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnDetail;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.InspectedUnit;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.ReceivedUnit;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping;
import com.logitech.serviceportal.replacement.api.tracking.ReportedProblem;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.Inspection;
import com.logitech.serviceportal.replacement.model.ProblemReport;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.model.Shipment;
import com.logitech.serviceportal.replacement.stock.StockKeeper;
import com.logitech.serviceportal.replacement.terms.claims.Claim;
import com.logitech.serviceportal.replacement.terms.shipping.ShippingTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts a return into words: how it stands, its reasons as of when it was judged, and what comes of it. */
@ApplicationScoped
class ReturnViews {

    @Inject
    ReturnAuthorizations returns;
    @Inject
    StockKeeper stock;
    @Inject
    ClaimReasoning reasoning;
    @Inject
    DeliveryReckoning delivery;
    @Inject
    Signatories signatories;

    /** Whether the caller may know of it. */
    static boolean isSeen(ReturnAuthorization one) {
        Claimed about = one.claimed();
        return Caller.current().sees(about.customer().value(), about.site().map(Claimed.Site::group).orElse(""));
    }

    /** A return the caller may know of. */
    ReturnAuthorization seen(ReturnId id) {
        ReturnAuthorization found = returns.find(Intake.given("return", id)).filter(ReturnViews::isSeen)
                .orElseThrow(() -> Refused.notFound("return"));
        Caller.current().mustSee(found.claimed().customer().value(), "return");
        return found;
    }

    /** What was sent for each. Who may not know one of them is told of none. */
    Map<ReturnId, List<SentUnit>> sent(Set<ReturnId> asked) {
        Map<ReturnId, ReturnAuthorization> found = returns.find(asked);
        if (found.size() < asked.size() || !found.values().stream().allMatch(ReturnViews::isSeen)) {
            throw Refused.notFound("return");
        }
        return returns.shipments(asked).stream().filter(unit -> unit.withdrawal().isEmpty())
                .collect(Collectors.groupingBy(Shipment::returned, Collectors.mapping(ReturnViews::sent, Collectors.toList())));
    }

    ReturnSummary summary(ReturnAuthorization one) {
        Claimed about = one.claimed();
        return new ReturnSummary(one.id(), one.number(), about.customer(), about.company(), about.ticket(), about.ticketNumber(),
                about.site().map(Claimed.Site::space), about.site().map(Claimed.Site::name).orElse(""),
                about.site().map(Claimed.Site::country), about.zone(), one.registered().device(), about.serial(), about.product(),
                one.state(), one.way(), one.requestedAt(), one.decidedAt(), one.problemSince(), one.version());
    }

    ReturnDetail detail(ReturnAuthorization one) {
        Instant at = one.judgedAt();
        Claim claim = reasoning.judged(one, at);
        String unit = (one.claimed().product() + " " + one.claimed().serial()).strip();
        boolean ours = Caller.current().isStaff();
        return new ReturnDetail(summary(one), decision("Is " + unit + " replaced?", at, claim.findings()),
                decision("Is its replacement sent first?", at, List.of(claim.advanced())), delivery(one), one.proofs(), one.proofName(),
                one.exclusion(), one.decidedBy().map(by -> signatories.names(Set.of(by)).getOrDefault(by, "")).orElse(""), one.reason(),
                Optional.of(one.state()).filter(state -> state == ReturnState.REFUSED || state == ReturnState.REVIEW)
                        .flatMap(state -> reasoning.notice(one.claimed(), at)),
                ours && one.registered().standing() == SerialStanding.ANOTHER_CUSTOMERS,
                Optional.of(one.state()).filter(state -> !state.isReplaced()).flatMap(state -> reasoning.turnTo(one.claimed(), at)));
    }

    /** Both ways of it. */
    ReturnShipping shipping(ReturnAuthorization one) {
        return new ReturnShipping(one.id(), one.number(), one.state(), Optional.ofNullable(stock.setAside(List.of(one)).get(one.id())),
                returns.shipments(one.id()).stream().map(ReturnViews::sent).toList(), received(one),
                one.state().isReplaced() && one.isAwaited(), one.letGo(),
                returns.problems(one.id()).stream().map(ReturnViews::reported).toList(), one.closedAt(), one.version());
    }

    private List<ReceivedUnit> received(ReturnAuthorization one) {
        Map<ReceiptId, Inspection> inspected = returns.inspections(one.id());
        Map<String, String> names = signatories.names(inspected.values().stream().map(Inspection::inspectedBy).collect(Collectors.toSet()));
        return returns.receipts(one.id()).stream().map(receipt -> new ReceivedUnit(receipt.id(), receipt.serial(), receipt.as(),
                receipt.note(), receipt.receivedAt(), Optional.ofNullable(inspected.get(receipt.id())).map(found ->
                new InspectedUnit(found.found(), found.ground(), found.words(), names.getOrDefault(found.inspectedBy(), ""),
                        found.inspectedAt())), receipt.withdrawal())).toList();
    }

    private static ReportedProblem reported(ProblemReport one) {
        return new ReportedProblem(one.serial(), one.problem(), one.said(), one.reportedAt(), one.outcome(), one.reason(), one.settledAt());
    }

    private static SentUnit sent(Shipment unit) {
        return new SentUnit(unit.serial(), unit.product(), unit.device(), unit.carrier(), unit.tracking(),
                decision("How is " + unit.serial() + " sent?", unit.sentAt(), List.of(new ShippingTerms().judge(unit.terms()))),
                unit.sentAt(), unit.plannedUntil(), unit.arrivedAt(), unit.outcome(), unit.cause(),
                unit.withdrawal());
    }

    /** When it is planned to come, or about when, from when it was authorized; empty for what is not replaced. */
    Optional<DeliveryPromise> delivery(ReturnAuthorization one) {
        return Optional.of(one.state()).filter(ReturnState::isReplaced).flatMap(state -> one.registered().device())
                .map(device -> Caller.actingAs(ClaimReasoning.HOUSE, () -> delivery.authorized(device,
                        one.claimed().site().map(Claimed.Site::space), one.decidedAt().orElseThrow())));
    }

    private static Decision decision(String question, Instant at, List<Finding> findings) {
        return new Decision(question, at, at, findings);
    }
}
