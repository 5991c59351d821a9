package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Wording;
import java.util.Objects;

/**
 * R94: a Room is tied to a calendar, and booked at its panel, only with Essential or Select on it.
 *
 * <p>When the license leaves, the panel falls back and the calendar's bookings stay as they are.
 */
public final class RoomBooking implements FeatureTerm<RoomBooking.Facts> {

    /**
     * What it rests on.
     *
     * @param level    the Space's level at the instant
     * @param category its category
     * @param room     whether that category is a Room
     */
    public record Facts(ServiceLevel level, SpaceCategory category, boolean room) {
        public Facts {
            Objects.requireNonNull(level, "level");
            Objects.requireNonNull(category, "category");
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.ROOM_BOOKING;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public boolean isAbout(BenefitListing benefit) {
        return benefit.benefit().equals(KnownBenefits.ROOM_BOOKING_TAP_SCHEDULER);
    }

    @Override
    public Facts factsOf(CoveredSpace space, BenefitListing benefit) {
        return new Facts(space.level(), space.category(), space.room());
    }

    @Override
    public Finding judge(Facts facts) {
        if (!facts.room()) {
            return Finding.fails(clause(), facts, "The Space is "
                    + Wording.a(Words.title(facts.category())) + "; room booking is for Rooms.",
                    "Choose a Room.");
        }
        return facts.level().isPaid()
                ? Finding.holds(clause(), facts, "The Room has " + facts.level().title() + " and may be booked.")
                : Finding.fails(clause(), facts, "The Room has Basic only and cannot be tied to a calendar.",
                        "Assign a free Essential or Select license to this Room.");
    }
}
