package com.logitech.serviceportal.contracts.terms.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * R109, D42: which plan a contract took over from and which took over from it. A higher tier replaces a plan at an instant and ends
 * when the first of them would have ended, so that together they cover one term without a gap.
 *
 * @param takeover   how it replaced another plan; empty where it did not
 * @param replacedAt when another plan replaced it (UTC); empty while none has
 */
public record PlanSuccession(Optional<Takeover> takeover, Optional<Instant> replacedAt) {

    /** Of what neither replaced a plan nor was replaced. */
    public static final PlanSuccession NONE = new PlanSuccession(Optional.empty(), Optional.empty());

    /**
     * The beginning of a plan that replaces another.
     *
     * @param at         the first instant it serves (UTC)
     * @param endsBefore the first day it no longer covers: that of the plan replaced
     */
    public record Takeover(Instant at, LocalDate endsBefore) {
    }

    /** The first instant it serves no more (UTC). @param termEndsAt by the term alone */
    public Instant endsAt(Instant termEndsAt) {
        return replacedAt.filter(termEndsAt::isAfter).orElse(termEndsAt);
    }
}
