package com.logitech.serviceportal.contracts.terms.orders;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One line of an order as the confirmation states it (R10): a level for a category, for a term, as licenses or as a plan tier.
 * Everything may be missing; {@link #judged} says what is.
 *
 * @param level     the level ordered
 * @param soldFor   the category word of the order
 * @param termYears the term in years
 * @param licenses  number of licenses, for a line of licenses
 * @param planTier  the tier, for an Enterprise Plan
 * @param path      whether bought alone or included with a product (R105)
 */
public record ConfirmedLine(Optional<ServiceLevel> level, Optional<SpaceCategory> soldFor, Optional<Integer> termYears,
        Optional<Integer> licenses,
                        Optional<String> planTier, PurchasePath.Path path) {

    public ConfirmedLine {
        Objects.requireNonNull(path, "path");
    }

    /** A complete line of licenses bought alone. */
    public static ConfirmedLine ofLicenses(ServiceLevel level, SpaceCategory soldFor, int termYears, int licenses) {
        return new ConfirmedLine(Optional.of(level), Optional.of(soldFor), Optional.of(termYears), Optional.of(licenses), Optional.empty(),
                PurchasePath.Path.STANDALONE);
    }

    /** A complete line with an Enterprise Plan. */
    public static ConfirmedLine ofPlan(ServiceLevel level, SpaceCategory soldFor, int termYears, String planTier) {
        return new ConfirmedLine(Optional.of(level), Optional.of(soldFor), Optional.of(termYears), Optional.empty(), Optional.of(planTier),
                PurchasePath.Path.STANDALONE);
    }

    public boolean isPlan() {
        return planTier.filter(tier -> !tier.isBlank()).isPresent();
    }

    /**
     * The line against the rules of orders: complete (R10), a level that is offered (R1), licenses or a plan but not both (R8),
     * at least one license (R6). What concerns the customer and the countries is asked elsewhere.
     *
     * @param offered whether the catalog offers this level for this category, as a plan or as licenses as the line says
     */
    public List<Finding> judged(boolean customerNamed, Optional<Instant> orderCreatedAt, boolean offered) {
        List<Finding> findings = new ArrayList<>();
        findings.add(new OrderComplete()
                .judge(new OrderComplete.Facts(customerNamed, orderCreatedAt, level, soldFor, termYears, licenses, planTier)));
        findings.add(new LevelOffered()
                .judge(new LevelOffered.Facts(level.map(ServiceLevel::title).orElse(""), soldFor, isPlan(), offered)));
        findings.add(new SingleContractPerPurchase().judge(SingleContractPerPurchase.Facts.of(this)));
        licenses.ifPresent(number -> findings.add(new LicenseCount().judge(new LicenseCount.Facts(number))));
        return List.copyOf(findings);
    }
}
