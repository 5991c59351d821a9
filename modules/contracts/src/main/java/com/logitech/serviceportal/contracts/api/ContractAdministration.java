package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.contracts.api.licenses.LicenseId;
import com.logitech.serviceportal.contracts.api.spaces.SpaceId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Orders, contracts, licenses and plans. Orders are entered by operations; licenses are administered by operations and the
 * customer's administrators and users, read by all who see the customer. A stranger's contract answers as unknown.
 */
public interface ContractAdministration {

    /** What the order would bring about, decided but not done: the contracts, their latest start, warnings. Refuses what {@link #enter} would. */
    OrderPreview preview(OrderEntry order);

    /** Enters a confirmed order and concludes its contracts (R8, R10). Refused when incomplete, not for sale there (R100), or stacking plans (R108). */
    OrderConfirmed enter(OrderEntry order);

    OrderSummary order(OrderId order);

    /** Newest first. */
    Page<OrderSummary> orders(Optional<CustomerId> customer, Optional<String> after, int size);

    ContractSummary contract(ContractId contract);

    /** Newest first. */
    Page<ContractSummary> contracts(ContractQuery query);

    /** The licenses of a contract by their number. */
    Page<LicenseSummary> licenses(ContractId contract, LicenseFilter filter, Optional<String> after, int size);

    LicenseSummary license(LicenseId license);

    /** Where a license has been, newest first. */
    List<AssignmentSummary> history(LicenseId license);

    /** What the assignment would bring about: starts, ends, gains, refusals for each Space. */
    EffectPreview previewAssign(AssignLicenses assign);

    /** Assigns licenses to Spaces, all or none (R15, R16). The first assignment starts the whole contract (R23). */
    List<LicenseSummary> assign(AssignLicenses assign);

    EffectPreview previewRelease(ContractId contract, Set<LicenseId> licenses);

    /** Takes licenses from their Spaces now, all or none, at most 10,000 at once. The term goes on (R25). */
    List<LicenseSummary> release(ContractId contract, Set<LicenseId> licenses);

    EffectPreview previewMove(LicenseId license, SpaceId to);

    /** Moves a license to another Space of a category it fits, at this instant (R22). */
    LicenseSummary move(LicenseId license, SpaceId to);

    EffectPreview previewActivate(ContractId contract);

    /** Activates an Enterprise Plan: service for all Spaces of its category (R110). A second activation changes nothing. */
    ContractSummary activate(ContractId contract);

    /**
     * An order as confirmed (R10).
     *
     * @param confirmationNumber the order confirmation's number, 1 to 60 characters, unique
     * @param purchaseOrder      the customer's own number; may be empty
     * @param createdAt          when the order was created (D54), not later than now
     * @param serviceStartOn     service start date on the purchase order, if it has one
     */
    record OrderEntry(CustomerId customer, String confirmationNumber, String purchaseOrder, Instant createdAt,
                      Optional<LocalDate> serviceStartOn, List<OrderLine> lines) {
        public OrderEntry {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Either a number of licenses or a plan tier, never both.
     *
     * @param level     null or Basic is refused
     * @param category  the category word of the order, as in {@link Catalog.Offering#soldFor()}
     * @param termYears 1 to 5
     * @param licenses  1 to 10,000
     * @param plan      the Enterprise tier
     * @param renews    the running contract this one continues (D29)
     */
    record OrderLine(ServiceLevel level, SpaceCategory category, int termYears, Optional<Integer> licenses, Optional<PlanTier> plan,
                     Optional<ContractId> renews) {
    }

    /** A size an Enterprise Plan is sold in. @param maximumSpaces the tier's cap, 1 to 1,000,000 (R109) */
    record PlanTier(String name, int maximumSpaces) {
    }

    /** What an order would bring about. @param warnings what is allowed and worth a second look (D59, D60), in words */
    record OrderPreview(List<PlannedContract> contracts, Decision decision, List<String> warnings) {
    }

    /** A contract an order would bring about. @param startsAtTheLatest day on which service starts by itself (R24), in the contract's zone */
    record PlannedContract(ServiceLevel level, int licenses, Optional<PlanTier> plan, int termYears, LocalDate startsAtTheLatest) {
    }

    /** What an order has brought about. */
    record OrderConfirmed(OrderId order, List<ContractId> contracts) {
    }

    /** An order as entered. */
    record OrderSummary(OrderId id, CustomerId customer, String company, String confirmationNumber, String purchaseOrder, Instant createdAt,
                 Optional<LocalDate> serviceStartOn, Instant recordedAt, List<ContractId> contracts) {
    }

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
     */
    record ContractSummary(ContractId id, ContractNumber number, String title, CustomerId customer, String company, OrderId order, ServiceLevel level,
                    ZoneId zone, int termYears, ContractState state, LocalDate startsOn, LocalDate endsBefore, boolean started, Decision startDecision,
                    int licenses, int assigned, Optional<Plan> plan, Optional<ContractId> renews, Instant orderCreatedAt,
                    Optional<LocalDate> serviceStartOn, long version) {

        public LocalDate lastCoveredDay() {
            return endsBefore.minusDays(1);
        }

        public int free() {
            return licenses - assigned;
        }
    }

    /** The Enterprise Plan of a contract. @param spaces how many Spaces of its categories the customer has now; @param excess how many above the maximum */
    record Plan(String tier, int maximumSpaces, Set<SpaceCategory> fits, String category, Optional<Instant> activatedAt, int spaces, int excess) {
    }

    /** Which contracts a list shows. @param endingBefore only contracts that end before the day; @param text part of number or company */
    record ContractQuery(Optional<CustomerId> customer, Optional<ServiceLevel> level, Optional<ContractState> state, Optional<LocalDate> endingBefore,
                         String text, Optional<String> after, int size) {
        public static ContractQuery of(CustomerId customer) {
            return new ContractQuery(Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty(), Page.USUAL_SIZE);
        }
    }

    /** Which licenses a list shows, by whether they are on a Space now or are to be. */
    enum LicenseFilter {
        ALL, FREE, ASSIGNED
    }

    /** A license of a contract. @param label contract number and the license's own, "1000042-7" */
    record LicenseSummary(LicenseId id, String label, ContractId contract, String offering, ServiceLevel level, Set<SpaceCategory> fits,
                   Optional<AssignedTo> assignedTo) {
    }

    /** Where a license is, or is to be. @param until exclusive; empty while it stays */
    record AssignedTo(SpaceId space, String spaceName, Instant from, Optional<Instant> until) {
    }

    /** Where a license has been, and who wrote it down. */
    record AssignmentSummary(LicenseId license, SpaceId space, String spaceName, Instant from, Optional<Instant> until, Instant recordedAt, String recordedBy) {
    }

    /**
     * Licenses meant for Spaces.
     *
     * @param licenses which ones; empty to take free ones that fit, lowest number first
     * @param spaces   1 to 10,000, as many as licenses where these are named; each once
     * @param from     empty for now; a later instant for a renewal that takes over (D29); never earlier than now
     */
    record AssignLicenses(ContractId contract, List<LicenseId> licenses, List<SpaceId> spaces, Optional<Instant> from) {
        public AssignLicenses {
            licenses = List.copyOf(licenses);
            spaces = List.copyOf(spaces);
        }
    }

    /**
     * What a change would bring about.
     *
     * @param action    the button's words: "Assign 40 licenses"
     * @param effects   what starts, ends, is gained or lost, most important first
     * @param refusals  decisions that forbid it, one for each thing refused; empty when it can be done
     */
    record EffectPreview(String action, List<Effect> effects, List<Decision> refusals) {
        public boolean possible() {
            return refusals.isEmpty();
        }
    }

    /** One thing a change would bring about. @param rule the clause's number behind it */
    record Effect(Kind kind, String what, String rule) {
        /** What becomes of it. */
        public enum Kind {
            STARTS, ENDS, GAINED, LOST, UNCHANGED, WARNING
        }
    }
}
