package com.logitech.serviceportal.support.terms.reports;

import com.logitech.serviceportal.support.api.reports.TicketReports.Grouping;
import com.logitech.serviceportal.support.api.reports.TicketReports.Responses;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** How first responses stand: counted once, put together by each of their marks, so that parts add up to their total. */
public final class Attainment {

    private Attainment() {
    }

    /** Tickets that have all marks in common. @param month "2026-03" */
    public record Cell(String level, String language, String month, FirstResponse response, long tickets) {
    }

    /** Tickets about a product whose first responses stand alike. @param product its name; empty where they name none */
    public record About(String product, FirstResponse response, long tickets) {
    }

    /** By product, those with the most tickets first, no more than so many. */
    public static List<Responses> byProduct(Collection<About> parts, int most) {
        Map<String, List<Cell>> products = new TreeMap<>();
        parts.forEach(part -> products.computeIfAbsent(part.product(), none -> new ArrayList<>())
                .add(new Cell("", "", "", part.response(), part.tickets())));
        return products.entrySet().stream().map(product -> sum(Grouping.PRODUCT, product.getKey(), product.getValue()))
                .sorted(Comparator.comparing(Responses::total).reversed()).limit(most).toList();
    }

    /** All of them, then by level, language and month, each in order. */
    public static List<Responses> of(Collection<Cell> cells) {
        List<Responses> responses = new ArrayList<>();
        responses.add(sum(Grouping.ALL, "", cells));
        responses.addAll(by(Grouping.LEVEL, Cell::level, cells));
        responses.addAll(by(Grouping.LANGUAGE, Cell::language, cells));
        responses.addAll(by(Grouping.MONTH, Cell::month, cells));
        return List.copyOf(responses);
    }

    private static List<Responses> by(Grouping grouping, Function<Cell, String> mark, Collection<Cell> cells) {
        Map<String, List<Cell>> parts = new TreeMap<>();
        cells.forEach(cell -> parts.computeIfAbsent(mark.apply(cell), none -> new ArrayList<>()).add(cell));
        return parts.entrySet().stream().map(part -> sum(grouping, part.getKey(), part.getValue())).toList();
    }

    private static Responses sum(Grouping grouping, String of, Collection<Cell> cells) {
        Map<FirstResponse, Long> counts = new EnumMap<>(FirstResponse.class);
        cells.forEach(cell -> counts.merge(cell.response(), cell.tickets(), Long::sum));
        return new Responses(grouping, of, counts.getOrDefault(FirstResponse.MET, 0L), counts.getOrDefault(FirstResponse.MISSED, 0L),
                counts.getOrDefault(FirstResponse.AWAITED, 0L), counts.getOrDefault(FirstResponse.NOT_NEEDED, 0L),
                counts.getOrDefault(FirstResponse.AS_SOON_AS_POSSIBLE, 0L));
    }
}
