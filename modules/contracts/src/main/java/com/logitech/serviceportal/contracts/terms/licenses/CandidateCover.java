package com.logitech.serviceportal.contracts.terms.licenses;

import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.terms.orders.ContractedLevel;
import com.logitech.serviceportal.contracts.terms.plans.PlanCapacity;
import com.logitech.serviceportal.contracts.terms.plans.PlanCover;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may give a Space the level of a contract: a license on it (R15), or a plan of its customer (R107, D38). */
public sealed interface CandidateCover {

    ContractedLevel contracted();

    /** Empty under a plan. */
    Optional<LicenseId> license();

    /** The first instant it covers the Space (UTC), as far as it covers it at all. */
    Instant from();

    /** The first instant it covers the Space no more (UTC). */
    Instant until();

    /** Whether it is worth a word: a plan for other categories is not. */
    boolean isInQuestion();

    /** All that has to hold for the cover at the instant. @param use whether the level may be used where the Space is (R101) */
    List<Finding> judged(Instant at, Finding use);

    /**
     * By a license.
     *
     * @param label         its number on paper
     * @param assignedFrom  from when it is on the Space (UTC)
     * @param assignedUntil first instant it is no longer there (UTC); empty while it stays
     * @param fits          the categories its offering fits
     */
    record ByLicense(ContractedLevel contracted, LicenseId id, String label, Instant assignedFrom, Optional<Instant> assignedUntil,
            Set<SpaceCategory> fits, SpaceCategory spaceCategory) implements CandidateCover {

        @Override
        public Optional<LicenseId> license() {
            return Optional.of(id);
        }

        @Override
        public Instant from() {
            return assignedFrom.isAfter(contracted.since()) ? assignedFrom : contracted.since();
        }

        @Override
        public Instant until() {
            return assignedUntil.filter(contracted.endsAt()::isAfter).orElse(contracted.endsAt());
        }

        @Override
        public boolean isInQuestion() {
            return true;
        }

        @Override
        public List<Finding> judged(Instant at, Finding use) {
            return List.of(
                    new LicenseOnSpace().judge(new LicenseOnSpace.Facts(Optional.of(label), Optional.of(assignedFrom), assignedUntil,
                            contracted.zone(), at)),
                    new LicenseFit().judge(new LicenseFit.Facts(fits, spaceCategory)),
                    use, contracted.started(at), contracted.inTerm(at));
        }
    }

    /**
     * By a plan.
     *
     * @param categories those it serves
     * @param spaceFrom  when the Space appeared (UTC)
     * @param capacity   its Spaces held against its maximum, where they were counted; says nothing against the cover (D31)
     */
    record ByPlan(ContractedLevel contracted, Set<SpaceCategory> categories, SpaceCategory spaceCategory, Instant spaceFrom,
            Optional<PlanCapacity.Facts> capacity) implements CandidateCover {

        @Override
        public Optional<LicenseId> license() {
            return Optional.empty();
        }

        @Override
        public Instant from() {
            return PlanCover.coveredFrom(spaceFrom, contracted.since());
        }

        @Override
        public Instant until() {
            return contracted.endsAt();
        }

        @Override
        public boolean isInQuestion() {
            return categories.contains(spaceCategory);
        }

        @Override
        public List<Finding> judged(Instant at, Finding use) {
            Optional<ContractedLevel> started = Optional.of(contracted).filter(known -> known.startedBy(at));
            Finding cover = new PlanCover().judge(new PlanCover.Facts(categories, spaceCategory, spaceFrom,
                    started.map(ContractedLevel::since),
                    started.map(ContractedLevel::endsAt), contracted.zone(), at));
            return Stream.of(Stream.of(cover), capacity.stream().map(new PlanCapacity()::judge),
                    Stream.of(use, contracted.started(at), contracted.inTerm(at)))
                    .flatMap(findings -> findings).toList();
        }
    }
}
