package com.logitech.serviceportal.contracts.api;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Decision;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Orders, entered by operations and read by all who see the customer. A stranger's order answers as unknown. */
public interface OrderAdministration {

    /** Shortest and longest term sold, in years (R25). */
    int SHORTEST_TERM_YEARS = 1;
    int LONGEST_TERM_YEARS = 5;

    /**
     * What the order would bring about, decided but not done: the contracts, their latest start, warnings. Refuses what
     * {@link #enter} would.
     */
    OrderPreview preview(OrderEntry order);

    /**
     * Enters a confirmed order and concludes its contracts (R8, R10). Refused when incomplete, not for sale there (R100), or
     * stacking plans (R108). A line that upgrades a plan replaces it at
     * once, at the order's creation (R109, D42).
     */
    OrderConfirmed enter(OrderEntry order);

    /** The products a license of the offering may come with (R105), by title; none for an offering that cannot or that we do not know. */
    List<Catalog.Product> mayComeWith(String offering);

    OrderSummary order(OrderId order);

    /** Newest first. */
    Page<OrderSummary> orders(Optional<CustomerId> customer, Optional<String> after, int size);

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
     * @param includedWith code of the product the license comes with (R105); empty for one bought alone
     * @param upgrades  the running plan whose place this one takes, with a higher tier of the same category and the same years (D42)
     * @param price     what it cost and what it costs by the list, where that is known (R141)
     */
    record OrderLine(ServiceLevel level, SpaceCategory category, int termYears, Optional<Integer> licenses, Optional<PlanTier> plan,
                     Optional<ContractId> renews, Optional<String> includedWith, Optional<ContractId> upgrades,
                     Optional<LinePrice> price) {

        /** A line whose price is not said. */
        public OrderLine(ServiceLevel level, SpaceCategory category, int termYears, Optional<Integer> licenses, Optional<PlanTier> plan,
                         Optional<ContractId> renews, Optional<String> includedWith, Optional<ContractId> upgrades) {
            this(level, category, termYears, licenses, plan, renews, includedWith, upgrades, Optional.empty());
        }

        /** A line that upgrades nothing, and whose price is not said. */
        public OrderLine(ServiceLevel level, SpaceCategory category, int termYears, Optional<Integer> licenses, Optional<PlanTier> plan,
                         Optional<ContractId> renews, Optional<String> includedWith) {
            this(level, category, termYears, licenses, plan, renews, includedWith, Optional.empty());
        }
    }

    /**
     * What a line cost (R141): we are liable for what was paid, or for the list price where nothing was.
     *
     * @param currency  ISO 4217, for instance {@code CHF}
     * @param paid      decimal number with at most two places, {@code 0} where nothing was paid; empty while not known
     * @param listPrice the same, by the list of the day
     */
    record LinePrice(String currency, Optional<String> paid, Optional<String> listPrice) {
    }

    /** A line's price as entered, and what we are liable for at most. @param line counted from 1 */
    record PricedLine(int line, LinePrice price, Finding liability) {
    }

    /** A size an Enterprise Plan is sold in. @param maximumSpaces the tier's cap, 1 to 1,000,000 (R109) */
    record PlanTier(String name, int maximumSpaces) {
    }

    /** What an order would bring about. @param warnings what is allowed and worth a second look (D59, D60), in words */
    record OrderPreview(List<PlannedContract> contracts, Decision decision, List<String> warnings) {
    }

    /**
     * A contract an order would bring about.
     *
     * @param startsAtTheLatest day on which service starts by itself (R24), in the contract's zone
     * @param upgrade           the plan whose place it would take
     */
    record PlannedContract(ServiceLevel level, int licenses, Optional<PlanTier> plan, int termYears, LocalDate startsAtTheLatest,
                           Optional<PlannedUpgrade> upgrade) {
    }

    /**
     * The plan an upgrade would take the place of (R109, D42).
     *
     * @param tier       what that plan is for
     * @param at         when its place would be taken: at the order's creation (UTC)
     * @param endsBefore the first day neither covers any more, in the contract's zone
     */
    record PlannedUpgrade(ContractId replaced, ContractNumber number, PlanTier tier, Instant at, LocalDate endsBefore) {

        public LocalDate lastCoveredDay() {
            return endsBefore.minusDays(1);
        }
    }

    /** What an order has brought about. */
    record OrderConfirmed(OrderId order, List<ContractId> contracts) {
    }

    /** An order as entered. @param prices of the lines whose price is known */
    record OrderSummary(OrderId id, CustomerId customer, String company, String confirmationNumber, String purchaseOrder,
                        Instant createdAt, Optional<LocalDate> serviceStartOn, Instant recordedAt, List<ContractId> contracts,
                        List<PricedLine> prices) {
    }
}
