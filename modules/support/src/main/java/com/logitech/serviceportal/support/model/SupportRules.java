package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.numbers.SupportNumber;
import com.logitech.serviceportal.support.model.numbers.Dated;
import com.logitech.serviceportal.support.model.numbers.NumberRow;
import com.logitech.serviceportal.support.model.numbers.SupportBooks;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of the text as dated rows: how long, how often, how far apart. */
@ApplicationScoped
public class SupportRules {

    @Inject
    private SupportBooks books;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * The numbers in force at an instant.
     *
     * @param selectResponse how long a Select ticket in English may wait (R32)
     * @param reopening      how long a customer may open a closed ticket again (D6)
     * @param followUps      how long after our last word the next follows, by level and priority (R35)
     * @param basicOrigins   the ways by which Basic tickets come (R49)
     */
    public record InForce(Duration selectResponse, ClosingRule selectClosing, ClosingRule basicClosing, Period reopening,
            Map<SupportLevel, Map<Priority, Duration>> followUps, List<Origin> basicOrigins) {

        /** Counted as the level counts: around the clock under Select, else in desk hours. */
        public Duration followUp(SupportLevel level, Priority priority) {
            return followUps.get(level).get(priority);
        }

        /** JumpStart, of whose closing the text says nothing, closes as Basic does. */
        public ClosingRule closing(SupportLevel level) {
            return level == SupportLevel.SELECT ? selectClosing : basicClosing;
        }
    }

    /**
     * Those in force at an instant (UTC), as they were known then: a ticket opened before a row was recorded never hears of it. Read once
     * in a transaction, which goes by the same ones throughout.
     */
    public InForce at(Instant at) {
        NumberRows known = (NumberRows) transaction.getResource(SupportRules.class);
        if (known == null) {
            known = new NumberRows(books.numbers());
            transaction.putResource(SupportRules.class, known);
        }
        return of(known.rows(), at);
    }

    /** As the transaction has read them. */
    private record NumberRows(List<NumberRow> rows) {
    }

    static InForce of(List<NumberRow> rows, Instant at) {
        Map<SupportNumber, Integer> values = new EnumMap<>(SupportNumber.class);
        rows.stream().collect(Collectors.groupingBy(NumberRow::number))
                .forEach((number, ofNumber) -> Dated.at(ofNumber, at).ifPresent(row -> values.put(number, row.value())));
        Duration grace = Duration.ofHours(values.get(SupportNumber.CLOSING_GRACE_HOURS));
        Duration apart = Duration.ofHours(values.get(SupportNumber.ATTEMPTS_APART_HOURS));
        return new InForce(Duration.ofMinutes(values.get(SupportNumber.SELECT_RESPONSE_MINUTES)),
                new ClosingRule(values.get(SupportNumber.SELECT_CLOSING_ATTEMPTS),
                        Duration.ofHours(values.get(SupportNumber.SELECT_CLOSING_HOURS)), grace, apart),
                new ClosingRule(values.get(SupportNumber.BASIC_CLOSING_ATTEMPTS),
                        Duration.ofHours(values.get(SupportNumber.BASIC_CLOSING_HOURS)), grace, apart),
                Period.ofDays(values.get(SupportNumber.REOPENING_DAYS)), followUps(values),
                Arrays.stream(Origin.values()).filter(origin -> values.getOrDefault(SupportNumber.basicOrigin(origin), 0) == 1).toList());
    }

    private static Map<SupportLevel, Map<Priority, Duration>> followUps(Map<SupportNumber, Integer> values) {
        return Arrays.stream(SupportLevel.values()).collect(Collectors.toMap(Function.identity(),
                level -> Arrays.stream(Priority.values()).collect(Collectors.toMap(Function.identity(),
                        priority -> Duration.ofHours(values.get(SupportNumber.followUp(level, priority)))))));
    }
}
