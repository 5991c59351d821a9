package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.incidents.Origin;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The numbers of the text as dated rows: how long, how often, how far apart. */
@ApplicationScoped
public class SupportRules {

    @Inject
    private SupportSql sql;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * The numbers in force on a day (UTC).
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

    /** Those in force on a day; read once in a transaction, which goes by the same ones throughout. */
    public InForce on(LocalDate day) {
        List<Object> key = List.of(SupportRules.class, day);
        InForce known = (InForce) transaction.getResource(key);
        if (known == null) {
            known = read(day);
            transaction.putResource(key, known);
        }
        return known;
    }

    private InForce read(LocalDate day) {
        Map<String, Integer> values = new HashMap<>();
        sql.now().list("SELECT DISTINCT ON (name) name, value FROM support.parameters WHERE effective_from <= ?"
                + " ORDER BY name, effective_from DESC, recorded_at DESC",
                row -> values.put(row.getString(1), row.getInt(2)), day);
        Duration grace = Duration.ofHours(values.get("CLOSING_GRACE_HOURS"));
        Duration apart = Duration.ofHours(values.get("ATTEMPTS_APART_HOURS"));
        return new InForce(Duration.ofMinutes(values.get("SELECT_RESPONSE_MINUTES")),
                new ClosingRule(values.get("SELECT_CLOSING_ATTEMPTS"), Duration.ofHours(values.get("SELECT_CLOSING_HOURS")), grace, apart),
                new ClosingRule(values.get("BASIC_CLOSING_ATTEMPTS"), Duration.ofHours(values.get("BASIC_CLOSING_HOURS")), grace, apart),
                Period.ofDays(values.get("REOPENING_DAYS")), followUps(values),
                Arrays.stream(Origin.values()).filter(origin -> values.getOrDefault("BASIC_ORIGIN_" + origin, 0) == 1).toList());
    }

    private static Map<SupportLevel, Map<Priority, Duration>> followUps(Map<String, Integer> values) {
        return Arrays.stream(SupportLevel.values()).collect(Collectors.toMap(Function.identity(),
                level -> Arrays.stream(Priority.values()).collect(Collectors.toMap(Function.identity(),
                        priority -> Duration.ofHours(values.get(level + "_FOLLOW_UP_HOURS_" + priority))))));
    }
}
