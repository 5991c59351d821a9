package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration.Customer;
import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.SerialCheck;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplacements.StandIn;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplacements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceRegister.DeviceSummary;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceRegister;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.definitions.counter.Ruling;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import com.logitech.serviceportal.replacement.api.returns.ReturnAuthorized;
import com.logitech.serviceportal.replacement.api.returns.ReturnRefused;
import com.logitech.serviceportal.replacement.api.returns.ReturnRequested;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.EarlyProofs;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.model.ReturnAuthorizations;
import com.logitech.serviceportal.replacement.terms.claims.Claim;
import com.logitech.serviceportal.replacement.terms.claims.OthersProduct.Maker;
import com.logitech.serviceportal.replacement.terms.claims.RegisteredSerial;
import com.logitech.serviceportal.support.api.work.HardwareFailureConfirmed;
import com.logitech.serviceportal.support.api.work.TicketWork;
import com.logitech.serviceportal.support.api.work.TicketWork.WorkDetail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Takes claims in and answers them, in the transaction of who acts. */
@ApplicationScoped
class ClaimDesk {

    @Inject
    TicketWork work;
    @Inject
    DeviceRegister devices;
    @Inject
    DeviceCovers covers;
    @Inject
    SpaceRegister spaces;
    @Inject
    AccountAdministration accounts;
    @Inject
    Catalog catalog;
    @Inject
    ReturnAuthorizations returns;
    @Inject
    EarlyProofs early;
    @Inject
    DeviceReplacements replacements;
    @Inject
    ClaimReasoning reasoning;
    @Inject
    Event<ReturnRequested> returnRequested;
    @Inject
    Event<ReturnAuthorized> returnAuthorized;
    @Inject
    Event<ReturnRefused> returnRefused;

    /** Whoever confirms a failure has examined it: where all is known, nobody looks at it a second time. */
    void claim(HardwareFailureConfirmed confirmed) {
        WorkDetail examined = work.of(confirmed.ticket());
        Optional<DeviceSummary> device = confirmed.device().map(devices::device);
        Claimed claimed = claimed(confirmed, examined, device);
        Claimed.Registered registered = registered(claimed, device, confirmed.at());
        mustBeTheOnlyOne(claimed, registered, confirmed.at());
        ReturnAuthorization added = new ReturnAuthorization(returns.nextNumber(), claimed, registered, confirmed.at());
        early.of(confirmed.ticket(), claimed.serial()).ifPresent(given -> added.prove(given.proofs(), given.fileName()));
        Supplier<Refused> twice = () -> Refused.conflict("serial", "It is being replaced already, by another return.");
        Objection.answered(() -> returns.add(added), Map.of("returns_once_for_unit", twice, "returns_once_for_ticket", twice));
        returnRequested.fire(new ReturnRequested(claimed.customer(), added.id(), added.number(), claimed.ticket(), registered.device(),
                claimed.serial(), confirmed.at()));
        judge(added, confirmed.at());
    }

    /** Looks where its serial number is registered by now, and judges it anew. */
    void lookAgain(ReturnAuthorization asked, Instant now) {
        Claimed claimed = asked.claimed();
        Optional<DeviceSummary> device = Optional.of(check(claimed.serial(), now)).filter(check ->
                check.customer().filter(claimed.customer()::equals).isPresent()).flatMap(SerialCheck::device)
                .map(known -> Caller.actingAs(ClaimReasoning.HOUSE, () -> devices.device(known)));
        asked.find(registered(claimed, device, now));
        judge(asked, now);
    }

    void judge(ReturnAuthorization asked, Instant now) {
        Claim claim = reasoning.judged(asked, now);
        asked.stand(claim.standing(reasoning.notice(asked.claimed(), now).isPresent()), claim.way(), Caller.current().signature(), now);
        announce(asked, now, () -> claim.findings().stream().filter(finding -> !finding.holds()).findFirst().map(ClaimDesk::told)
                .orElse(""));
    }

    /** @param because why it is refused, if it is */
    void announce(ReturnAuthorization asked, Instant now, Supplier<String> because) {
        Claimed about = asked.claimed();
        if (asked.state() == ReturnState.AUTHORIZED) {
            returnAuthorized.fire(new ReturnAuthorized(about.customer(), asked.id(), asked.number(), about.ticket(),
                    asked.registered().device(), about.serial(), asked.way(), now));
        } else if (asked.state() == ReturnState.REFUSED) {
            returnRefused.fire(new ReturnRefused(about.customer(), asked.id(), asked.number(), about.ticket(),
                    asked.registered().device(), about.serial(), because.get(), now));
        }
    }

    private static String told(Finding finding) {
        return finding.because() + " (" + finding.clause().rule() + ")";
    }

    private Claimed claimed(HardwareFailureConfirmed confirmed, WorkDetail examined, Optional<DeviceSummary> device) {
        Customer customer = accounts.customer(confirmed.owner());
        Optional<SpaceId> space = confirmed.space().or(() -> device.flatMap(DeviceSummary::space));
        Optional<SpaceRegister.SpacePlace> place = space.map(spaces::place);
        return new Claimed(confirmed.owner(), customer.company(), confirmed.ticket(), confirmed.number(),
                place.map(known -> new Claimed.Site(known.id(), known.name(), known.group(), known.country())),
                place.map(SpaceRegister.SpacePlace::zone).orElse(customer.zone()), confirmed.serial(),
                device.map(DeviceSummary::productTitle).orElse(examined.product()), model(device, examined, confirmed.at()),
                Maker.of(examined.kind(), device.flatMap(unit -> kind(unit, confirmed.at()))), examined.vendor(), examined.steps().size(),
                confirmed.at());
    }

    private Optional<Catalog.Product.Kind> kind(DeviceSummary unit, Instant now) {
        return catalog.asKnownAt(now).product(unit.productCode()).map(Catalog.Product::kind);
    }

    private Claimed.Registered registered(Claimed claimed, Optional<DeviceSummary> device, Instant now) {
        if (claimed.serial().isEmpty()) {
            return new Claimed.Registered(SerialStanding.HAS_NONE, Optional.empty());
        }
        if (device.isPresent()) {
            return new Claimed.Registered(standing(device.get(), claimed.site().map(Claimed.Site::space)), device.map(DeviceSummary::id));
        }
        return new Claimed.Registered(check(claimed.serial(), now).customer().isPresent() ? SerialStanding.ANOTHER_CUSTOMERS
                : SerialStanding.NOT_REGISTERED, Optional.empty());
    }

    private SerialStanding standing(DeviceSummary device, Optional<SpaceId> site) {
        if (device.space().isPresent()) {
            return device.space().equals(site) ? SerialStanding.THERE : SerialStanding.ELSEWHERE;
        }
        return site.isPresent() && Caller.actingAs(ClaimReasoning.HOUSE, () -> replacements.standsIn(device.id())).map(StandIn::space)
                .equals(site) ? SerialStanding.STOOD_THERE : SerialStanding.ELSEWHERE;
    }

    private SerialCheck check(String serial, Instant now) {
        return Caller.actingAs(ClaimReasoning.HOUSE, () -> covers.check(List.of(serial), now, now)).get(0);
    }

    private void mustBeTheOnlyOne(Claimed claimed, Claimed.Registered registered, Instant now) {
        Optional<String> open = returns.openOf(claimed.customer(), claimed.serial()).map(one -> one.number().toString());
        if (open.isPresent()) {
            Ruling.mustHold("May a replacement of " + claimed.serial() + " be asked for?", now, List.of(new RegisteredSerial().judge(
                    new RegisteredSerial.Facts(Optional.of(claimed.serial()), registered.standing(),
                            claimed.site().map(Claimed.Site::name), open))));
        }
    }

    /** Of a device as it is registered; of anything else by the name it was told by. */
    private String model(Optional<DeviceSummary> device, WorkDetail examined, Instant now) {
        return device.map(DeviceSummary::productCode).orElseGet(() -> catalog.asKnownAt(now).productCalled(examined.product())
                .map(Catalog.Product::code).orElse(""));
    }
}
