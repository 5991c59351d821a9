package com.logitech.serviceportal.contracts.terms.plans;

import com.logitech.serviceportal.contracts.terms.Words;
import com.logitech.serviceportal.contracts.terms.orders.ServiceTerm;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The categories and days of an Enterprise Plan a customer has (R108).
 *
 * <p>Its text is the category codes joined by {@code +}, then first covered and first uncovered day:
 * {@code MEDIUM_TO_LARGE_ROOM+SMALL_ROOM 2026-01-01/2027-01-01}
 *
 * @param term its days in the contract's zone
 */
public record PlanTerm(Set<SpaceCategory> categories, ServiceTerm term) {

    public PlanTerm {
        categories = Words.sorted(categories);
        Objects.requireNonNull(term, "term");
    }

    /** Reads the text of one. */
    public static PlanTerm parse(String text) {
        String[] parts = text.split("[ /]");
        if (parts.length != 3) {
            throw new IllegalArgumentException("a plan has categories and two days: " + text);
        }
        return new PlanTerm(Arrays.stream(parts[0].split("\\+")).map(SpaceCategory::new).collect(Collectors.toSet()),
                new ServiceTerm(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
    }

    @Override
    public String toString() {
        return categories.stream().map(SpaceCategory::code).collect(Collectors.joining("+")) + " " + term.firstDay() + "/"
                + term.endsBefore();
    }
}
