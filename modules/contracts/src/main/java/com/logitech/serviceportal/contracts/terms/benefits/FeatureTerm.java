package com.logitech.serviceportal.contracts.terms.benefits;

import com.logitech.serviceportal.contracts.terms.plans.SyncFeaturesOn;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import java.util.List;
import java.util.stream.Stream;

/** A term that some benefits have beside the table's: what the text asks of a feature of Sync apart from being listed (R90-R99). */
public interface FeatureTerm<F extends Record> extends Term<F> {

    /** Whether it is asked about the benefit. */
    boolean isAbout(BenefitListing benefit);

    /** Whether it is asked about the benefit of this Space. */
    default boolean isAsked(CoveredSpace space, BenefitListing benefit) {
        return isAbout(benefit);
    }

    /** What it needs to know of the Space. */
    F factsOf(CoveredSpace space, BenefitListing benefit);

    /** The findings of all terms the benefit has of its own; none for most benefits. */
    static List<Finding> judged(CoveredSpace space, BenefitListing benefit) {
        Stream<Finding> own = Stream.<FeatureTerm<?>>of(new PaidSyncFeatures(), new OrganizationLinked(), new SyncInsights(),
                        new InsightsExport(), new SyncAlerts(), new RoomBooking(),
                        new DeskBooking(), new FloorPlan(), new DeskOnFloorPlan(), new RemoteUiAccess())
                .filter(term -> term.isAsked(space, benefit)).map(term -> judged(term, space, benefit));
        return Stream.concat(own, switchedOff(space, benefit)).toList();
    }

    /** What our people have switched off takes every Sync feature that Basic lacks (R112); asked only where they have. */
    private static Stream<Finding> switchedOff(CoveredSpace space, BenefitListing benefit) {
        return KnownBenefits.isSyncFeature(benefit.benefit()) && !benefit.isBasic()
                ? space.switchedOff().stream().map(new SyncFeaturesOn()::judge) : Stream.empty();
    }

    private static <F extends Record> Finding judged(FeatureTerm<F> term, CoveredSpace space, BenefitListing benefit) {
        return term.judge(term.factsOf(space, benefit));
    }
}
