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
 * @param text category codes joined by {@code +}, then first covered and first uncovered day:
 *             {@code MEDIUM_TO_LARGE_ROOM+SMALL_ROOM 2026-01-01/2027-01-01}
 */
public record PlanTerm(String text) {

    public PlanTerm {
        Objects.requireNonNull(text, "text");
        String[] parts = text.split("[ /]");
        if (parts.length != 3) {
            throw new IllegalArgumentException("a plan has categories and two days: " + text);
        }
        Arrays.stream(parts[0].split("\\+")).forEach(SpaceCategory::new);
        new ServiceTerm(LocalDate.parse(parts[1]), LocalDate.parse(parts[2]));
    }

    public static PlanTerm of(Set<SpaceCategory> categories, ServiceTerm term) {
        return new PlanTerm(Words.sorted(categories).stream().map(SpaceCategory::code).collect(Collectors.joining("+"))
                + " " + term.firstDay() + "/" + term.endsBefore());
    }

    public Set<SpaceCategory> categories() {
        return Words.sorted(Arrays.stream(text.substring(0, text.indexOf(' ')).split("\\+")).map(SpaceCategory::new).toList());
    }

    /** Its days in the contract's zone. */
    public ServiceTerm term() {
        String[] days = text.substring(text.indexOf(' ') + 1).split("/");
        return new ServiceTerm(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    @Override
    public String toString() {
        return text;
    }
}
