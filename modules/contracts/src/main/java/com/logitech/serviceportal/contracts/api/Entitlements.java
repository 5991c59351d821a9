package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a Space is entitled to and why: the question the house was built for. Read by all who see the customer; a stranger's
 * Space answers as unknown.
 */
@FunctionalInterface
public interface Entitlements {

    /** More Spaces than this are not asked about at once. */
    int MOST_AT_ONCE = 1_000;

    /**
     * The entitlements of Spaces, in a bounded number of look-ups however many there are.
     *
     * @param spaces  at most {@link #MOST_AT_ONCE}; refused as unknown if one of them is unknown to the caller
     * @param at      the instant asked about (UTC), past or future
     * @param knownAt as known then (UTC), not after now: facts recorded later have no part in the answer
     */
    Map<SpaceId, Entitlement> of(Set<SpaceId> spaces, Instant at, Instant knownAt);

    /** One Space. */
    default Entitlement of(SpaceId space, Instant at, Instant knownAt) {
        return of(Set.of(space), at, knownAt).get(space);
    }

    /** The level of one Space at the instant (UTC), as known then; seen by the same as the whole answer, and found with less. */
    default ServiceLevel level(SpaceId space, Instant at) {
        return of(space, at, at).level();
    }

    /** What covers one Space at the instant (UTC), as known then; seen by the same as the whole answer, and found with less. */
    default Cover cover(SpaceId space, Instant at) {
        Entitlement whole = of(space, at, at);
        return new Cover(whole.level(), whole.cover(), whole.contract());
    }

    /** What covers a Space: the part of an {@link Entitlement} that says nothing of benefits. */
    record Cover(ServiceLevel level, Decision decision, Optional<Covering> contract) {
    }

    /**
     * What a Space is entitled to.
     *
     * @param existed  whether the Space was in the books at that instant, as then known
     * @param category its category then
     * @param cover    the decision about the level: which license or plan, its start, its term
     * @param level    the level that follows
     * @param contract the contract it follows from; empty for Basic
     * @param beside   further contracts that cover the Space then, the next best first: a renewal beside what it renews (D29)
     * @param benefits one decision for each benefit of the table, granted or not, in the table's order
     */
    record Entitlement(SpaceId space, String spaceName, Instant at, Instant knownAt, boolean existed, SpaceCategory category,
                       ServiceLevel level, Decision cover, Optional<Covering> contract, List<Covering> beside,
                       List<BenefitDecision> benefits) {

        /** The decision about one benefit; empty for a benefit not in the table. */
        public Optional<Decision> decisionOn(Benefit benefit) {
            return benefits.stream().filter(entry -> entry.benefit().equals(benefit)).map(BenefitDecision::decision).findFirst();
        }

        /** The same answer with the decisions about these benefits alone; about none in particular, with all. */
        public Entitlement about(Set<Benefit> wanted) {
            return wanted.isEmpty() ? this
                    : new Entitlement(space, spaceName, at, knownAt, existed, category, level, cover, contract, beside,
                    benefits.stream().filter(entry -> wanted.contains(entry.benefit())).toList());
        }

        /** The whole answer as plain text, for a mail or a clipboard. */
        public String asText() {
            return cover.asText() + "\n\nLevel: " + level.title() + benefits.stream()
                    .map(benefit -> (benefit.granted() ? "\n+ " : "\n- ") + benefit.title() + ": " + benefit.reason().because() + " ("
                            + benefit.reason().clause().rule() + ")")
                    .collect(Collectors.joining("", benefits.isEmpty() ? "" : "\n", ""));
        }
    }

    /** The contract a level follows from. @param zone is that of the contract: its dates are days there */
    record Covering(ContractId contract, ContractNumber number, Optional<LicenseId> license, LocalDate startsOn, LocalDate endsBefore,
                    String zone) {

        /** The first instant it no longer covers (UTC). */
        public Instant endsAt() {
            return endsBefore.atStartOfDay(ZoneId.of(zone)).toInstant();
        }
    }

    /** Whether a benefit is granted, and why. */
    record BenefitDecision(Benefit benefit, String title, String block, Decision decision) {
        public boolean granted() {
            return decision.granted();
        }

        /** What says most in one line: that the level has it, or what denies it. */
        public Finding reason() {
            return decision.findings().stream().filter(finding -> granted() && finding.clause() == ContractsClause.BENEFIT_MATRIX)
                    .findFirst().orElse(decision.decisive());
        }
    }
}
