package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Contracts and the Enterprise Plans among them. Plans are activated by operations and the customer's administrators and users;
 * contracts are read by all who see the customer. A stranger's contract answers as unknown.
 */
public interface ContractAdministration {

    /** So many days, in the contract's zone, before the first one no longer covered a contract is worth a look. */
    int ENDING_SOON_DAYS = 90;

    ContractSummary contract(ContractId contract);

    /** Newest first. */
    Page<ContractSummary> contracts(ContractQuery query);

    EffectPreview previewActivate(ContractId contract);

    /** Activates an Enterprise Plan: service for all Spaces of its category (R110). A second activation changes nothing. */
    ContractSummary activate(ContractId contract);

    /** Where a contract stands, in the contract's zone. */
    enum ContractState {
        WAITING("Waiting to start"), IN_TERM("In term"), ENDED("Ended");

        private final String title;

        ContractState(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /**
     * A contract as it stands.
     *
     * @param title     for instance "Select contract 1000042"
     * @param zone      whose days its dates are (D26)
     * @param startsOn  the first covered day: fixed once started, else the latest day it starts by itself
     * @param endsBefore the first day no longer covered
     * @param startDecision why that start (R23 or R113)
     * @param licenses  how many it holds; 0 for a plan
     * @param assigned  how many are on a Space now
     * @param includedWith the product its license came with, by its name (R105)
     */
    record ContractSummary(ContractId id, ContractNumber number, String title, CustomerId customer, String company, OrderId order,
                           ServiceLevel level, ZoneId zone, int termYears, ContractState state, LocalDate startsOn, LocalDate endsBefore,
                           boolean started, Decision startDecision, int licenses, int assigned, Optional<Plan> plan,
                           Optional<ContractId> renews, Optional<String> includedWith, Instant orderCreatedAt,
                           Optional<LocalDate> serviceStartOn, long version) implements Versioned {

        public LocalDate lastCoveredDay() {
            return endsBefore.minusDays(1);
        }

        public int free() {
            return licenses - assigned;
        }
    }

    /**
     * The Enterprise Plan of a contract.
     *
     * @param spaces how many Spaces of its categories the customer has now
     * @param excess how many above the maximum
     * @param continues  the plan whose place it took (R109)
     * @param original   the first of the plans that took each other's place; its dates are those devices are tested by (D42)
     * @param replacedBy the plan that took its place, and since when (UTC)
     */
    record Plan(String tier, int maximumSpaces, Set<SpaceCategory> fits, String category, Optional<Instant> activatedAt, int spaces,
                int excess, Optional<ContractId> continues, ContractId original, Optional<ContractId> replacedBy,
                Optional<Instant> replacedAt) {
    }

    /** Which contracts a list shows. @param endingBefore only contracts that end before the day; @param text part of number or company */
    record ContractQuery(Optional<CustomerId> customer, Optional<ServiceLevel> level, Optional<ContractState> state,
                         Optional<LocalDate> endingBefore, String text, Optional<String> after, int size) {
    }
}
