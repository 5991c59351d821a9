package com.logitech.serviceportal.contracts.terms.devices;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * R89, D58: what replaces a failed device takes its place once it has arrived: it goes on with that one's purchase date and with every
 * test it passed. The failed one has no cover any more.
 */
public final class TakenPlace implements Term<TakenPlace.Facts> {

    /**
     * What it rests on.
     *
     * @param device      serial number of the one that is asked about
     * @param failed      of the one that failed
     * @param replacement of the one that replaces it
     * @param since       when it arrived (UTC); empty while it is on its way
     * @param zone        the customer's
     * @param at          the instant asked about (UTC)
     */
    public record Facts(String device, String failed, String replacement, Optional<Instant> since, ZoneId zone, Instant at) {
        public Facts {
            Objects.requireNonNull(device, "device");
            Objects.requireNonNull(zone, "zone");
        }

        boolean isTaken() {
            return since.filter(from -> !at.isBefore(from)).isPresent();
        }
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.INHERITED_COVER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        String since = facts.since().map(from -> Wording.at(from, facts.zone())).orElse("");
        if (facts.device().equals(facts.failed())) {
            return facts.isTaken()
                    ? Finding.fails(clause(), facts, "Device " + facts.failed() + " was replaced by " + facts.replacement() + " at " + since
                    + ", which has its cover since then.", "Ask about device " + facts.replacement() + ".")
                    : Finding.holds(clause(), facts, "Nothing has taken the place of device " + facts.failed() + ".");
        }
        return facts.isTaken()
                ? Finding.holds(clause(), facts, "Device " + facts.replacement() + " took the place of " + facts.failed() + " at " + since
                + ": it goes on with its purchase date and its cover.")
                : Finding.fails(clause(), facts, "Device " + facts.replacement() + (facts.since().isPresent() ? " took the place of "
                + facts.failed() + " only at " + since + "." : " was sent in place of " + facts.failed() + " and has not arrived."),
                "Ask about device " + facts.failed() + " until then.");
    }
}
