package com.logitech.serviceportal.contracts.model.minimums;

import com.logitech.serviceportal.contracts.terms.minimums.MinimumFrom;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.definitions.SpaceCategory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a benefit's minimum is from a day on; never rewritten.
 *
 * @param categories    whose licenses are counted together; empty for all
 * @param effectiveFrom the first day, in each customer's zone (D44)
 * @param recordedAt    UTC
 */
public record MinimumRow(UUID id, Benefit benefit, Set<SpaceCategory> categories, int licenses, LocalDate effectiveFrom,
        Instant recordedAt, String recordedBy, String source) {

    public MinimumRow {
        categories = Collections.unmodifiableSet(new TreeSet<>(categories));
        if (licenses < 1) {
            throw new IllegalArgumentException("a minimum is at least one license");
        }
    }

    static Set<SpaceCategory> read(String written) {
        return Stream.of(written.split(" ")).filter(code -> !code.isEmpty()).map(SpaceCategory::new).collect(Collectors.toSet());
    }

    /** The categories as they are kept: codes in order, parted by blanks. */
    String written() {
        return categories.stream().map(SpaceCategory::code).collect(Collectors.joining(" "));
    }

    /** Whether both are about the same benefit and count the same. */
    public boolean isOfLine(MinimumRow other) {
        return isAbout(other.benefit, other.categories);
    }

    public boolean isAbout(Benefit other, Set<SpaceCategory> counted) {
        return benefit.equals(other) && categories.equals(counted);
    }

    /** One minimum for each day: of two with the same day the one recorded later. @param line rows about the same */
    public static List<MinimumFrom> byDay(Collection<MinimumRow> line) {
        TreeMap<LocalDate, MinimumRow> days = new TreeMap<>();
        line.stream().sorted(Comparator.comparing(MinimumRow::recordedAt)).forEach(row -> days.put(row.effectiveFrom(), row));
        return days.values().stream().map(row -> new MinimumFrom(row.effectiveFrom(), row.licenses())).toList();
    }
}
