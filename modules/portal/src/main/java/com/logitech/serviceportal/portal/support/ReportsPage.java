package com.logitech.serviceportal.portal.support;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused.Problem;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.CustomerInFocus;
import com.logitech.serviceportal.portal.frame.ListFile;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.support.list.QueueLinks;
import com.logitech.serviceportal.portal.support.reports.ReportWords;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.reports.TicketReports.Aged;
import com.logitech.serviceportal.support.api.reports.TicketReports.ClosedFor;
import com.logitech.serviceportal.support.api.reports.TicketReports.Grouping;
import com.logitech.serviceportal.support.api.reports.TicketReports.ReportQuery;
import com.logitech.serviceportal.support.api.reports.TicketReports.Responses;
import com.logitech.serviceportal.support.api.reports.TicketReports.TicketFigures;
import com.logitech.serviceportal.support.api.reports.TicketReports.Week;
import com.logitech.serviceportal.support.api.reports.TicketReports;
import com.logitech.serviceportal.support.api.tickets.TicketSummary.FirstResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the help desk does, in a period and for the customer in focus. Each figure leads to the list whose count it is. */
@Named
@RequestScoped
public class ReportsPage {

    /** Days shown unless the address says which. */
    private static final int USUAL_DAYS = 90;
    /** The height of the tallest bar of the chart. */
    private static final int TALL = 120;
    /** What a week takes in the chart, with its two bars and the space between. */
    private static final int WIDE = 34;

    @Inject
    private TicketReports reports;
    @Inject
    private CustomerInFocus focus;
    @Inject
    private ListFile file;
    @Inject
    private SupportWords supportWords;
    @Inject
    private ReportWords reportWords;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    private String from;
    private String until;
    private TicketFigures figures;
    private List<Problem> problems = List.of();

    /** A number and the list whose count it is. */
    public record Figure(long count, String address) {
    }

    /** First responses, by one mark. @param percent met of those met or missed; empty without any */
    public record ResponseRow(String title, Figure met, Figure missed, Figure awaited, Figure notNeeded, Figure noObjective, Figure total,
            String percent) {
    }

    /** An age with what is open. @param ours without the time for which it stood still */
    public record AgeRow(String title, Figure count, Figure ours) {
    }

    /** One figure with what it counts. */
    public record CountRow(String title, Figure count) {
    }

    /** A product with what is open about it, by age. */
    public record ProductRow(String title, List<CountRow> ages) {
    }

    /** A week with its bars, from the bottom of the chart. */
    public record WeekRow(String title, Figure opened, Figure closed, int x, int openedHeight, int closedHeight) {

        public int openedY() {
            return TALL - openedHeight;
        }

        public int closedY() {
            return TALL - closedHeight;
        }

        /** Where the second bar stands. */
        public int closedX() {
            return x + WIDE / 2 - 2;
        }
    }

    public void load() {
        try {
            figures = reports.figures(new ReportQuery(Optional.ofNullable(focus.getCustomer()), firstDay(), lastDay().plusDays(1)));
        } catch (Refused refused) {
            if (refused.kind() != Refused.Kind.INPUT) {
                throw refused;
            }
            problems = refused.problems();
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        file.isSent(Columns.of(ReportWords.Line.class), () -> reportWords.rows(figures));
    }

    /** Whether there are figures: not for days that make no period. */
    public boolean isShown() {
        return figures != null;
    }

    /** What is wrong with a day, to stand beside it; empty if nothing is. @param field "from" or "until" */
    public String problem(String field) {
        return problems.stream().filter(problem -> problem.field().equals(field)).map(Problem::reason).collect(Collectors.joining(" "));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private LocalDate lastDay() {
        return Asked.day(until).orElse(today());
    }

    private LocalDate firstDay() {
        return Asked.day(from).orElse(lastDay().minusDays(USUAL_DAYS - 1));
    }

    private Optional<CustomerId> customer() {
        return Optional.ofNullable(focus.getCustomer());
    }

    private static Instant at(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Stretch period(LocalDate first, LocalDate behind) {
        return new Stretch(Optional.of(at(first)), Optional.of(at(behind)));
    }

    /** Beyond all of them and the levels, what first responses are put together by: each may be many rows. */
    public List<String> getFolded() {
        return Arrays.stream(Grouping.values()).filter(by -> by != Grouping.ALL && by != Grouping.LEVEL).map(Enum::name).toList();
    }

    /** First responses to tickets opened in the period. @param grouping "ALL", "LEVEL", "LANGUAGE" or "MONTH" */
    public List<ResponseRow> responses(String grouping) {
        return figures.responses().stream().filter(one -> one.by() == Grouping.valueOf(grouping)).map(this::row).toList();
    }

    /** Of all tickets opened in the period: what one wants to know first. */
    public ResponseRow getAll() {
        return figures.responses().stream().filter(one -> one.by() == Grouping.ALL).map(this::row).findFirst().orElseThrow();
    }

    private ResponseRow row(Responses one) {
        TicketFilter rows = rows(one);
        return new ResponseRow(reportWords.title(one), figure(one.met(), rows, FirstResponse.MET),
                figure(one.missed(), rows, FirstResponse.MISSED),
                figure(one.awaited(), rows, FirstResponse.AWAITED), figure(one.notNeeded(), rows, FirstResponse.NOT_NEEDED),
                figure(one.noObjective(), rows, FirstResponse.AS_SOON_AS_POSSIBLE), new Figure(one.total(), QueueLinks.to(rows)),
                one.metPercent().map(percent -> supportWords.text("report.percent", percent)).orElse(""));
    }

    private Figure figure(long count, TicketFilter rows, FirstResponse response) {
        return new Figure(count, QueueLinks.to(rows.answered(response)));
    }

    private TicketFilter rows(Responses one) {
        Stretch opened = period(figures.from(), figures.until());
        if (one.by() == Grouping.MONTH) {
            YearMonth month = YearMonth.parse(one.of());
            LocalDate first = month.atDay(1);
            LocalDate behind = month.plusMonths(1).atDay(1);
            opened = period(first.isBefore(figures.from()) ? figures.from() : first, behind.isAfter(figures.until()) ? figures.until()
                    : behind);
        }
        TicketFilter rows = TicketFilter.in(TicketState.ANY).of(customer()).openedIn(opened);
        return switch (one.by()) {
            case LEVEL -> rows.under(SupportLevel.valueOf(one.of()));
            case LANGUAGE -> rows.goingOnIn(one.of());
            case PRODUCT -> rows.about(one.of());
            default -> rows;
        };
    }

    /** What is open now, by age: how much, and how much without the time for which it stood still. */
    public List<AgeRow> getBacklog() {
        List<AgeRow> rows = new ArrayList<>();
        for (int place = 0; place < figures.backlog().size(); place++) {
            Aged open = figures.backlog().get(place);
            Aged ours = figures.ours().get(place);
            rows.add(new AgeRow(reportWords.age(open), new Figure(open.open(), QueueLinks.to(open().openedIn(aged(open)))),
                    new Figure(ours.open(), QueueLinks.to(open().oursSince(aged(ours))))));
        }
        return rows;
    }

    private TicketFilter open() {
        return TicketFilter.in(TicketState.OPEN).of(customer());
    }

    private Stretch aged(Aged one) {
        return new Stretch(one.untilDays().map(days -> figures.asOf().minus(Duration.ofDays(days))),
                Optional.of(one.fromDays()).filter(days -> days > 0).map(days -> figures.asOf().minus(Duration.ofDays(days))));
    }

    /** The same by product: a figure for each age. */
    public List<ProductRow> getProducts() {
        return figures.products().stream().map(one -> new ProductRow(reportWords.product(one.product()), one.ages().stream().map(aged ->
                new CountRow(reportWords.age(aged),
                        new Figure(aged.open(), QueueLinks.to(open().openedIn(aged(aged)).about(one.product())))))
                .toList())).toList();
    }

    /** The ages in words, in the order of the figures. */
    public List<String> getAges() {
        return figures.backlog().stream().map(reportWords::age).toList();
    }

    /** All that is open now. */
    public Figure getOpen() {
        return new Figure(figures.backlog().stream().mapToLong(Aged::open).sum(), QueueLinks.to(open()));
    }

    /** What is open the longest. */
    public AgeRow getOldest() {
        List<AgeRow> backlog = getBacklog();
        return backlog.get(backlog.size() - 1);
    }

    /** What was closed in the period, by why. */
    public List<CountRow> getClosings() {
        return figures.closings().stream().map(one -> new CountRow(one.why().title(), new Figure(one.closed(),
                QueueLinks.to(closedIn(period(figures.from(), figures.until())).closedFor(one.why()))))).toList();
    }

    private TicketFilter closedIn(Stretch closed) {
        return TicketFilter.in(TicketState.CLOSED).of(customer()).closedIn(closed);
    }

    public long getClosed() {
        return figures.closings().stream().mapToLong(ClosedFor::closed).sum();
    }

    public List<WeekRow> getWeeks() {
        long most = figures.weeks().stream().mapToLong(week -> Math.max(week.opened(), week.closed())).max().orElse(0);
        List<WeekRow> rows = new ArrayList<>();
        for (Week week : figures.weeks()) {
            TicketFilter opened = TicketFilter.in(TicketState.ANY).of(customer()).openedIn(period(week.begins(), week.until()));
            rows.add(new WeekRow(words.day(week.begins()), new Figure(week.opened(), QueueLinks.to(opened)),
                    new Figure(week.closed(), QueueLinks.to(closedIn(period(week.begins(), week.until())))),
                    rows.size() * WIDE + 2, height(week.opened(), most), height(week.closed(), most)));
        }
        return rows;
    }

    private static int height(long count, long most) {
        return most == 0 ? 0 : (int) Math.ceil((double) TALL * count / most);
    }

    /** As wide as the chart is. */
    public int getChartWidth() {
        return figures.weeks().size() * WIDE + 2;
    }

    public Instant getAsOf() {
        return figures.asOf();
    }

    /** The first day (UTC), as the address has it. */
    public String getFrom() {
        return figures == null ? from : figures.from().toString();
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** The last day (UTC), as the address has it. */
    public String getUntil() {
        return figures == null ? until : figures.until().minusDays(1).toString();
    }

    public void setUntil(String until) {
        this.until = until;
    }
}
