package com.logitech.serviceportal.support.model;

import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import com.logitech.serviceportal.support.terms.reports.Attainment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** By what they are about, and how the first response stands. */
    public List<Attainment.About> products(TicketLists.Search search) {
        Where where = TicketLists.where(search);
        List<Object> parameters = new ArrayList<>(List.of(search.now()));
        Collections.addAll(parameters, where.parametersAnd());
        return sql.now().list("SELECT coalesce(i.product, ''), " + TicketLists.RESPONSE + ", count(*) FROM support.tickets t"
                        + " LEFT JOIN support.incidents i ON i.ticket_id = t.id WHERE " + where + " GROUP BY 1, 2",
                row -> new Attainment.About(row.getString(1), FirstResponse.valueOf(row.getString(2)), row.getLong(3)),
                parameters.toArray());
    }

    /** The same as {@link #atLeastOld} by what they are about, the most first, no more than so many. */
    public Map<String, List<Long>> atLeastOldByProduct(TicketLists.Search search, List<Integer> days, int most) {
        Where where = TicketLists.where(search);
        List<Object> parameters = new ArrayList<>();
        String each = counted(search, days, "t.opened_at", List.of(), parameters);
        Collections.addAll(parameters, where.parametersAnd(most));
        Map<String, List<Long>> products = new LinkedHashMap<>();
        sql.now().list("SELECT " + each + ", coalesce(i.product, '') FROM support.tickets t LEFT JOIN support.incidents i"
                        + " ON i.ticket_id = t.id WHERE " + where + " GROUP BY coalesce(i.product, '')"
                        + " ORDER BY count(*) DESC, coalesce(i.product, '') LIMIT ?",
                row -> products.put(row.getString(days.size() + 1), read(row, days.size())),
                parameters.toArray());
        return products;
    }

    /** @param given the parameters of what they are old since */
    private static String counted(TicketLists.Search search, List<Integer> days, String since, List<Object> given,
            List<Object> parameters) {
        List<String> each = new ArrayList<>();
        days.forEach(old -> {
            each.add("count(*) FILTER (WHERE ? OR " + since + " < ?)");
            parameters.add(old == 0);
            parameters.addAll(given);
            parameters.add(search.now().minus(Duration.ofDays(old)));
        });
        return String.join(", ", each);
    }

    private static List<Long> read(ResultSet row, int counts) throws SQLException {
        List<Long> read = new ArrayList<>();
        for (int place = 1; place <= counts; place++) {
            read.add(row.getLong(place));
        }
        return read;
    }

    /** How many are so many days old or older, for each number of days; at 0 all of them. */
    public List<Long> atLeastOld(TicketLists.Search search, List<Integer> days) {
        return atLeastOld(search, days, "t.opened_at", List.of());
    }

    /** The same without the time for which they stood still. */
    public List<Long> atLeastOurs(TicketLists.Search search, List<Integer> days) {
        return atLeastOld(search, days, TicketLists.OURS, List.of(search.now()));
    }

    private List<Long> atLeastOld(TicketLists.Search search, List<Integer> days, String since, List<Object> given) {
        Where where = TicketLists.where(search);
        List<Object> parameters = new ArrayList<>();
        String each = counted(search, days, since, given, parameters);
        Collections.addAll(parameters, where.parametersAnd());
        return sql.now().list("SELECT " + each + " FROM support.tickets t WHERE " + where, row -> read(row, days.size()),
                parameters.toArray()).get(0);
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
