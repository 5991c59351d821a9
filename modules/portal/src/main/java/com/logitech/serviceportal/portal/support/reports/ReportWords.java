package com.logitech.serviceportal.portal.support.reports;

import com.logitech.serviceportal.portal.sheets.Rows;
import com.logitech.serviceportal.portal.support.SupportWords;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.reports.TicketReports.Aged;
import com.logitech.serviceportal.support.api.reports.TicketReports.Responses;
import com.logitech.serviceportal.support.api.reports.TicketReports.TicketFigures;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** The figures of the help desk in words, and as the lines of a file. */
@ApplicationScoped
public class ReportWords {

    @Inject
    private SupportWords supportWords;

    /** A line of the file of figures. */
    public record Line(String figure, String of, String count, long tickets) {
    }

    /** The figures as a file has them. */
    public Rows<Line> rows(TicketFigures figures) {
        return taker -> taker.take(lines(figures));
    }

    private List<Line> lines(TicketFigures figures) {
        List<Line> lines = new ArrayList<>();
        figures.responses().forEach(one -> {
            String of = title(one);
            lines.add(new Line("FIRST_RESPONSE_" + one.by(), of, FirstResponse.MET.name(), one.met()));
            lines.add(new Line("FIRST_RESPONSE_" + one.by(), of, FirstResponse.MISSED.name(), one.missed()));
            lines.add(new Line("FIRST_RESPONSE_" + one.by(), of, FirstResponse.AWAITED.name(), one.awaited()));
            lines.add(new Line("FIRST_RESPONSE_" + one.by(), of, FirstResponse.NOT_NEEDED.name(), one.notNeeded()));
            lines.add(new Line("FIRST_RESPONSE_" + one.by(), of, FirstResponse.AS_SOON_AS_POSSIBLE.name(), one.noObjective()));
        });
        figures.backlog().forEach(one -> lines.add(new Line("OPEN_BY_AGE", age(one), "OPEN", one.open())));
        figures.ours().forEach(one -> lines.add(new Line("OPEN_BY_OWN_AGE", age(one), "OPEN", one.open())));
        figures.products().forEach(one -> one.ages().forEach(aged ->
                lines.add(new Line("OPEN_BY_PRODUCT", product(one.product()), age(aged), aged.open()))));
        figures.weeks().forEach(week -> {
            lines.add(new Line("WEEK", week.begins().toString(), "OPENED", week.opened()));
            lines.add(new Line("WEEK", week.begins().toString(), "CLOSED", week.closed()));
        });
        figures.closings().forEach(one -> lines.add(new Line("CLOSED_BY_REASON", one.why().title(), one.why().name(), one.closed())));
        return lines;
    }

    /** What the tickets are put together by. */
    public String title(Responses one) {
        return switch (one.by()) {
            case ALL -> supportWords.text("report.all");
            case LEVEL -> SupportLevel.valueOf(one.of()).title();
            case LANGUAGE -> supportWords.language(one.of());
            case MONTH -> one.of();
            case PRODUCT -> product(one.of());
        };
    }

    /** A product's name, or that none is named. */
    public String product(String name) {
        return name.isEmpty() ? supportWords.text("report.product.none") : name;
    }

    /** An age in days. */
    public String age(Aged one) {
        return one.untilDays().map(days -> supportWords.text("report.age", one.fromDays(), days))
                .orElse(supportWords.text("report.age.older", one.fromDays()));
    }
}
