package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R95: a Flex Desk can be made bookable, with the native Dock Flex screen, at any level; Basic is enough.
 */
public final class DeskBooking implements FeatureTerm<DeskBooking.Facts> {

    /**
     * What it rests on.
     *
     * @param level    the Space's level at the instant
     * @param category its category
     */
    public record Facts(ServiceLevel level, SpaceCategory category) {
        public Facts {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(category, "category");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.DESK_BOOKING;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public boolean isAbout(BenefitListing benefit) {
        return benefit.benefit().equals(KnownBenefits.DESK_BOOKING_TUNE) || benefit.benefit().equals(KnownBenefits.DOCK_FLEX_NATIVE_UI);
    }

    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        return new Facts(space.level(), space.category());
    }

    @Override
    public Finding judge(Facts facts) {
        return facts.category().equals(SpaceCategory.FLEX_DESK)
                ? Finding.holds(clause(), facts, "The Flex Desk has " + facts.level().title() + "; every level includes desk booking.")
                : Finding.fails(clause(), facts, "The Space is " + Wording.a(Words.title(facts.category()))
                        + "; desk booking is for Flex Desks.", "Choose a Flex Desk.");
    }
}
