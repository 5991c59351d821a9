package com.logitech.serviceportal.replacement.returns;

import com.logitech.serviceportal.contracts.api.accounts.AccountAdministration;
import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers;
import com.logitech.serviceportal.contracts.api.spaces.DeviceId;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplacements.StandIn;
import com.logitech.serviceportal.contracts.api.spaces.DeviceReplacements;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverChain;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.CoverStanding;
import com.logitech.serviceportal.contracts.api.spaces.DeviceCovers.SerialCheck;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.CountryRequirements;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.countries.api.Requirements;
import com.logitech.serviceportal.definitions.Caller;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.replacement.api.SerialStanding;
import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.returns.ClaimProofs;
import com.logitech.serviceportal.replacement.api.returns.Returns.Exclusion;
import com.logitech.serviceportal.replacement.api.vendors.VendorPath;
import com.logitech.serviceportal.replacement.model.Claimed;
import com.logitech.serviceportal.replacement.model.ReturnAuthorization;
import com.logitech.serviceportal.replacement.terms.claims.AdvancedReturn;
import com.logitech.serviceportal.replacement.terms.claims.Claim;
import com.logitech.serviceportal.replacement.terms.claims.ConfirmedFailure;
import com.logitech.serviceportal.replacement.terms.claims.ExcludedClaim;
import com.logitech.serviceportal.replacement.terms.claims.OthersProduct;
import com.logitech.serviceportal.replacement.terms.claims.PeripheralEvidence;
import com.logitech.serviceportal.replacement.terms.claims.RegisteredSerial;
import com.logitech.serviceportal.replacement.terms.claims.SelectReplacement;
import com.logitech.serviceportal.replacement.vendors.VendorPaths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Judges a claim by what is known of it, and of its unit, its Space and its country, at an instant; for every reader alike. */
@ApplicationScoped
class ClaimReasoning {

    static final Caller HOUSE = Caller.system("Replacement");
    private static final Benefit ADVANCED_RMA = new Benefit("ADVANCED_RMA");

    @Inject
    DeviceCovers covers;
    @Inject
    AccountAdministration accounts;
    @Inject
    CountryRequirements requirements;
    @Inject
    CoveredCountries countries;
    @Inject
    CountryNames names;
    @Inject
    VendorPaths vendors;
    @Inject
    DeviceReplacements replacements;

    /** @param at the instant the reasons are about, and as known then (UTC) */
    Claim judged(ReturnAuthorization asked, Instant at) {
        return Caller.actingAs(HOUSE, () -> judgedByAll(asked, at));
    }

    private Claim judgedByAll(ReturnAuthorization asked, Instant at) {
        Claimed claimed = asked.claimed();
        ClaimProofs proofs = asked.proofs();
        SerialStanding standing = asked.registered().standing();
        Optional<CoverChain> cover = cover(asked, at);
        boolean bought = cover.filter(chain -> chain.standing() != CoverStanding.UNKNOWN).isPresent();
        boolean select = cover.filter(chain -> chain.standing() == CoverStanding.UNDER_SELECT).isPresent();
        boolean unlisted = cover.stream().flatMap(chain -> chain.decision().findings().stream())
                .anyMatch(finding -> finding.clause() == ContractsClause.COVERED_PRODUCTS && !finding.holds());
        boolean warranty = cover.filter(chain -> chain.standing() == CoverStanding.STANDARD_WARRANTY
                || chain.standing() == CoverStanding.REPLACEMENT_WARRANTY).isPresent();
        Optional<String> space = claimed.site().map(Claimed.Site::name);
        LocalDate on = LocalDate.ofInstant(at, claimed.zone());
        Optional<CountryCode> shipTo = claimed.site().map(Claimed.Site::country);
        return new Claim(
                new ConfirmedFailure().judge(new ConfirmedFailure.Facts(Optional.of(claimed.ticketNumber().toString()), claimed.steps(),
                        Optional.of(claimed.failedAt()))),
                new OthersProduct().judge(turnTo(claimed, at).map(path -> OthersProduct.Facts.others(claimed.product(), claimed.maker(),
                        path)).orElseGet(() -> OthersProduct.Facts.ours(claimed.product()))),
                Optional.of(bought).filter(known -> known).map(known -> new SelectReplacement().judge(
                        new SelectReplacement.Facts(claimed.product(), true, space, select, warranty, at))),
                new RegisteredSerial().judge(new RegisteredSerial.Facts(serial(claimed), standing, space, Optional.empty())),
                Optional.of(standing).filter(SerialStanding.HAS_NONE::equals).map(none -> evidence(claimed, proofs)),
                cover.map(CoverChain::decision).map(Decision::findings).orElse(List.of()), bought, proofs.purchaseProof().isPresent(),
                new ExcludedClaim().judge(excluded(claimed, asked.exclusion(), at)),
                shipTo.map(country -> demanded(requirements.of(country, on, at), proofs, select)).orElse(List.of()),
                new AdvancedReturn().judge(new AdvancedReturn.Facts(claimed.serial().isEmpty() ? claimed.product() : claimed.serial(),
                        select || unlisted, !unlisted, standing == SerialStanding.THERE || standing == SerialStanding.STOOD_THERE,
                        shipTo.filter(country -> countries.asKnownAt(at).offered(ADVANCED_RMA, country, on).holds()).isPresent(), true)));
    }

    /** To whom the customer turns with it, as known at an instant (UTC); empty for a product of ours. */
    Optional<VendorPath> turnTo(Claimed claimed, Instant at) {
        return claimed.maker() == OthersProduct.Maker.OURS ? Optional.empty()
                : Optional.of(vendors.to(claimed.vendor(), claimed.product(), at));
    }

    /**
     * Of a unit that is where the claim says, or was until an onsite spare took its place; of a peripheral that of its system, by which it
     * is examined (R63). Once anything else has its place, it comes back to none, so that is not waited for.
     */
    private Optional<CoverChain> cover(ReturnAuthorization asked, Instant at) {
        return switch (asked.registered().standing()) {
            case THERE -> asked.registered().device().map(device -> covers.chain(device, at, at));
            case STOOD_THERE -> asked.registered().device().map(device -> covers.chain(device, beforeSpare(device, at), at));
            case HAS_NONE -> component(asked.claimed(), asked.proofs()).flatMap(SerialCheck::device)
                    .map(device -> covers.chain(device, at, at));
            case ELSEWHERE -> asked.registered().device().map(device -> covers.chain(device, at, at))
                    .filter(chain -> chain.standing() == CoverStanding.HANDED_ON);
            case ANOTHER_CUSTOMERS, NOT_REGISTERED -> Optional.empty();
        };
    }

    /** The last instant before an onsite spare took its place: the claim is for what it was covered by then (R84). */
    private Instant beforeSpare(DeviceId device, Instant at) {
        return replacements.standsIn(device).map(StandIn::since).filter(since -> !since.isAfter(at)).map(since -> since.minusMillis(1))
                .orElse(at);
    }

    private Finding evidence(Claimed claimed, ClaimProofs proofs) {
        return new PeripheralEvidence().judge(new PeripheralEvidence.Facts(claimed.product(), false,
                Optional.of(proofs.componentSerial()).filter(text -> !text.isEmpty()), component(claimed, proofs).isPresent(),
                Optional.of(proofs.otherProof()).filter(text -> !text.isEmpty())));
    }

    /** The key component, if it is registered to the same customer. */
    private Optional<SerialCheck> component(Claimed claimed, ClaimProofs proofs) {
        return proofs.componentSerial().isEmpty() ? Optional.empty() : Optional.of(registered(proofs.componentSerial(), claimed))
                .filter(check -> check.customer().filter(claimed.customer()::equals).isPresent());
    }

    private SerialCheck registered(String serial, Claimed claimed) {
        return covers.check(List.of(serial), claimed.failedAt(), claimed.failedAt()).get(0);
    }

    private static Optional<String> serial(Claimed claimed) {
        return Optional.of(claimed.serial()).filter(text -> !text.isEmpty());
    }

    /** What is shown against it, and whether the law where it stands lets that count (R54). */
    private ExcludedClaim.Facts excluded(Claimed claimed, Optional<Exclusion> exclusion, Instant at) {
        return excluded(claimed, exclusion.map(Exclusion::ground), exclusion.map(Exclusion::evidence).orElse(""), at);
    }

    ExcludedClaim.Facts excluded(Claimed claimed, Optional<WarrantyExclusion> ground, String evidence, Instant at) {
        CountryCode country = claimed.site().map(Claimed.Site::country)
                .orElseGet(() -> accounts.customer(claimed.customer()).country());
        boolean forbidden = ground.filter(WarrantyExclusion.CONSUMABLE::equals).isPresent()
                && requirements.of(country, LocalDate.ofInstant(at, claimed.zone()), at).consumablesIncluded();
        return new ExcludedClaim.Facts(ground, evidence, forbidden, names.name(country));
    }

    private static List<Finding> demanded(Requirements there, ClaimProofs proofs, boolean advanced) {
        List<Finding> demanded = new ArrayList<>(List.of(there.proofOfPurchase(proofs.purchaseProof().isPresent())));
        if (advanced) {
            demanded.add(there.taxRegistration(!proofs.taxNumber().isEmpty(), !proofs.taxWaiver().isEmpty()));
        }
        return demanded;
    }

    /** The notice an answer to the customer carries where his country's law stands above the text (R103). */
    Optional<String> notice(Claimed claimed, Instant at) {
        return law(claimed, at).consumerLawNotice();
    }

    private Requirements law(Claimed claimed, Instant at) {
        CountryCode country = Caller.actingAs(HOUSE, () -> accounts.customer(claimed.customer()).country());
        return requirements.of(country, LocalDate.ofInstant(at, claimed.zone()), at);
    }
}
