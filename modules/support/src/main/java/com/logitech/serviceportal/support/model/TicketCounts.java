package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.terms.reports.Attainment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many tickets there are of which kind, out of their columns: no clock is reckoned. Days and months are those of UTC. */
@ApplicationScoped
public class TicketCounts {

    @Inject
    private SupportSql sql;

    /** By level, language, month of opening, and how the first response stands. */
    public List<Attainment.Cell> responses(TicketLists.Search search) {
        Where where = TicketLists.where(search);
        List<Object> parameters = new ArrayList<>(List.of(search.now()));
        Collections.addAll(parameters, where.parametersAnd());
        return sql.now().list("SELECT t.level, t.language, to_char(t.opened_at AT TIME ZONE 'UTC', 'YYYY-MM'), " + TicketLists.RESPONSE
                        + ", count(*) FROM support.tickets t WHERE " + where + " GROUP BY 1, 2, 3, 4",
                row -> new Attainment.Cell(row.getString(1), row.getString(2), row.getString(3), FirstResponse.valueOf(row.getString(4)),
                        row.getLong(5)),
                parameters.toArray());
    }

    /** How many are so many days old or older, for each number of days; at 0 all of them. */
    public List<Long> atLeastOld(TicketLists.Search search, List<Integer> days) {
        Where where = TicketLists.where(search);
        List<String> each = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        days.forEach(old -> {
            each.add("count(*) FILTER (WHERE ? OR t.opened_at < ?)");
            parameters.add(old == 0);
            parameters.add(search.now().minus(Duration.ofDays(old)));
        });
        Collections.addAll(parameters, where.parametersAnd());
        return sql.now().list("SELECT " + String.join(", ", each) + " FROM support.tickets t WHERE " + where, row -> {
            List<Long> counts = new ArrayList<>();
            for (int place = 1; place <= days.size(); place++) {
                counts.add(row.getLong(place));
            }
            return counts;
        }, parameters.toArray()).get(0);
    }

    public Map<LocalDate, Long> openedByDay(TicketLists.Search search) {
        return byDay(search, "t.opened_at");
    }

    public Map<LocalDate, Long> closedByDay(TicketLists.Search search) {
        return byDay(search, "t.closed_at");
    }

    private Map<LocalDate, Long> byDay(TicketLists.Search search, String column) {
        Where where = TicketLists.where(search);
        Map<LocalDate, Long> days = new HashMap<>();
        sql.now().list("SELECT CAST(" + column + " AT TIME ZONE 'UTC' AS date), count(*) FROM support.tickets t WHERE " + where
                + " GROUP BY 1", row -> days.put(Sql.day(row, 1), row.getLong(2)), where.parametersAnd());
        return days;
    }

    public Map<Closing, Long> closings(TicketLists.Search search) {
        Where where = TicketLists.where(search);
        Map<Closing, Long> closings = new EnumMap<>(Closing.class);
        sql.now().list("SELECT t.closing, count(*) FROM support.tickets t WHERE " + where + " GROUP BY 1",
                row -> closings.put(Closing.valueOf(row.getString(1)), row.getLong(2)), where.parametersAnd());
        return closings;
    }
}
