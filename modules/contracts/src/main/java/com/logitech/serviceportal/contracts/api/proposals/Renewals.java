package com.logitech.serviceportal.contracts.api.proposals;

import com.logitech.serviceportal.contracts.api.ContractId;
import com.logitech.serviceportal.contracts.api.ContractNumber;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What a renewal would continue (R26, D29): its licenses do not go where the old ones are by themselves, so that is suggested. Nothing is
 * assigned by asking. Read by all who see the customer; a stranger's contract answers as unknown.
 */
@FunctionalInterface
public interface Renewals {

    /** Refused for a contract that renews none. */
    AsBefore asBefore(ContractId renewal);

    /**
     * The assignments of the old contract, for the licenses of the new one.
     *
     * @param zone             the contracts', whose days these are
     * @param present          the contract that is renewed
     * @param next             the renewal, as its term would be with these assignments
     * @param from             when they would begin (UTC): when the present cover ends, or now where it has
     * @param daysBurned       days of the new term on which the old contract covers as well
     * @param daysWithoutCover days between the end of the present cover and that beginning
     * @param takeovers        one for each Space the old contract is on when it ends, by name
     * @param planned          how many of its Spaces have a license of the new contract already
     * @param free             how many licenses of the new contract would stay free
     */
    record AsBefore(ZoneId zone, Span present, Span next, Instant from, int daysBurned, int daysWithoutCover, List<Takeover> takeovers,
                    int planned, int free) {

        /** Those that may be assigned. */
        public List<Takeover> possible() {
            return takeovers.stream().filter(takeover -> takeover.decision().granted()).toList();
        }

        /** Those that do not fit any more, with the clause. */
        public List<Takeover> refused() {
            return takeovers.stream().filter(takeover -> !takeover.decision().granted()).toList();
        }
    }

    /** A contract over time. @param endsBefore first day no longer covered */
    record Span(ContractId contract, ContractNumber number, LocalDate startsOn, LocalDate endsBefore) {
        public LocalDate lastCoveredDay() {
            return endsBefore.minusDays(1);
        }
    }

    /** A Space and the license meant for it. @param license empty where there is none for it */
    record Takeover(SpaceId space, String spaceName, SpaceCategory category, Optional<LicenseId> license, Optional<String> label,
                    Decision decision) {
    }
}
