package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.api.ContractsClause;
import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.Term;
import com.logitech.serviceportal.definitions.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * R109: a plan is upgraded by an order for a higher tier that names it; the new plan takes its place and adds nothing to it.
 *
 * <p>It does so at once when the order is created and ends with the original term, so it is ordered for the years of the original
 * (D42). Which tier is higher is said by its maximum of Spaces.
 */
public final class PlanUpgrade implements Term<PlanUpgrade.Facts> {

    /**
     * What it rests on: what is ordered and the plan it names.
     *
     * @param sameCustomer    whether both are one customer's
     * @param plan            whether the contract named is an Enterprise Plan
     * @param level           the level ordered
     * @param presentLevel    the level of the plan named
     * @param soldFor         the category ordered
     * @param presentFor      the category the plan named was ordered for; empty where there is no single one
     * @param maximumSpaces   the maximum ordered
     * @param presentMaximum  the maximum of the plan named
     * @param termYears       the years ordered
     * @param presentYears    the years of the plan named
     * @param servesFrom      first instant the plan named serves (UTC); empty while it has not started
     * @param servesUntil     first instant it no longer serves by its term (UTC)
     * @param replacedAt      when another plan took its place (UTC)
     * @param endsBefore      first day it no longer covers, by its term
     * @param zone            its zone
     * @param orderCreatedAt  when the order was created (UTC)
     */
    public record Facts(boolean sameCustomer, boolean plan, ServiceLevel level, ServiceLevel presentLevel, SpaceCategory soldFor,
            Optional<SpaceCategory> presentFor, int maximumSpaces, int presentMaximum, int termYears, int presentYears,
            Optional<Instant> servesFrom, Instant servesUntil, Optional<Instant> replacedAt, LocalDate endsBefore, ZoneId zone,
            Instant orderCreatedAt) {
    }

    @Override
    public ContractsClause clause() {
        return ContractsClause.PLAN_TIER;
    }

    @Override
    public Class<Facts> facts() {
        return Facts.class;
    }

    @Override
    public Finding judge(Facts facts) {
        return notThatPlan(facts).or(() -> notInService(facts)).or(() -> notHigher(facts))
                .orElseGet(() -> Finding.holds(clause(), facts, "The tier for up to " + spaces(facts.maximumSpaces())
                        + " takes the place of the one for up to " + spaces(facts.presentMaximum()) + " at "
                        + Wording.at(facts.orderCreatedAt(), facts.zone()) + " and ends with it; the last covered day is "
                        + facts.endsBefore().minusDays(1) + "."));
    }

    private Optional<Finding> notThatPlan(Facts facts) {
        if (!facts.sameCustomer()) {
            return fails(facts, "The plan named belongs to another customer.", "Name a plan of this customer, or none.");
        }
        if (!facts.plan()) {
            return fails(facts, "The contract named holds licenses; only a plan is upgraded.", "Name an Enterprise Plan, or none.");
        }
        if (facts.level() != facts.presentLevel()) {
            return fails(facts, "The plan named is " + facts.presentLevel().title() + ", the order " + facts.level().title() + ".",
                    "Order " + facts.presentLevel().title() + ", or name no plan.");
        }
        if (facts.presentFor().filter(facts.soldFor()::equals).isEmpty()) {
            return fails(facts, "The plan named is for " + facts.presentFor().map(Words::title).orElse("another category")
                    + ", the order for " + Words.title(facts.soldFor()) + ".",
                    "Order a tier for the plan's own category, or name no plan.");
        }
        return Optional.empty();
    }

    private Optional<Finding> notInService(Facts facts) {
        if (facts.replacedAt().isPresent()) {
            return fails(facts, "The plan named was replaced at " + Wording.at(facts.replacedAt().get(), facts.zone()) + ".",
                    "Name the plan that took its place.");
        }
        if (facts.servesFrom().filter(from -> !facts.orderCreatedAt().isBefore(from)).isEmpty()) {
            return fails(facts, "The plan named was not in service when the order was created at "
                    + Wording.at(facts.orderCreatedAt(), facts.zone()) + ".",
                    "Activate the plan first; what is not in service is not replaced.");
        }
        if (!facts.orderCreatedAt().isBefore(facts.servesUntil())) {
            return fails(facts, "The plan named ended at " + Wording.at(facts.servesUntil(), facts.zone()) + ".",
                    "Order a new plan that names none.");
        }
        return Optional.empty();
    }

    private Optional<Finding> notHigher(Facts facts) {
        if (facts.maximumSpaces() <= facts.presentMaximum()) {
            return fails(facts, "The tier ordered is for up to " + spaces(facts.maximumSpaces()) + ", which is no more than the "
                    + facts.presentMaximum() + " of the plan named.", "Order a tier for more than " + spaces(facts.presentMaximum()) + ".");
        }
        if (facts.termYears() != facts.presentYears()) {
            return fails(facts, "An upgrade ends with the original term of " + years(facts.presentYears()) + "; the order says "
                    + years(facts.termYears()) + ".", "Order the upgrade for " + years(facts.presentYears()) + ", the plan's own term.");
        }
        return Optional.empty();
    }

    private Optional<Finding> fails(Facts facts, String because, String turnedBy) {
        return Optional.of(Finding.fails(clause(), facts, because, turnedBy));
    }

    private static String spaces(int number) {
        return Wording.count(number, "Space", "Spaces");
    }

    private static String years(int number) {
        return Wording.count(number, "year", "years");
    }
}
