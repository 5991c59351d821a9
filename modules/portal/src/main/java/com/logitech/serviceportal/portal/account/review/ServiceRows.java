package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.account.AccountWords;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.replacement.api.returns.ReturnId;
import com.logitech.serviceportal.replacement.api.returns.ReturnState;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnQuery;
import com.logitech.serviceportal.replacement.api.returns.Returns.ReturnSummary;
import com.logitech.serviceportal.replacement.api.returns.Returns;
import com.logitech.serviceportal.replacement.api.shipping.DelayCause;
import com.logitech.serviceportal.replacement.api.shipping.ReturnShipping.SentUnit;
import com.logitech.serviceportal.replacement.api.shipping.Shipments;
import com.logitech.serviceportal.spares.api.book.Holding;
import com.logitech.serviceportal.spares.api.book.SparesBook.SparesStanding;
import com.logitech.serviceportal.spares.api.book.SparesBook;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareQuery;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares.SpareSummary;
import com.logitech.serviceportal.spares.api.units.OnsiteSpares;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.NewRow;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.api.reviews.ReviewedThing;
import com.logitech.serviceportal.support.api.reviews.ReviewedTickets.ReviewedTicket;
import com.logitech.serviceportal.support.api.reviews.ReviewedTickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a review tells of the service given: first responses, what tickets were about, replacements, onsite spares. */
@ApplicationScoped
class ServiceRows {

    /** So many products have a figure of their own. */
    private static final int TOP = 10;

    @Inject
    private ReviewedTickets tickets;
    @Inject
    private Returns returns;
    @Inject
    private Shipments shipments;
    @Inject
    private OnsiteSpares spares;
    @Inject
    private SparesBook book;
    @Inject
    private AccountWords words;
    @Inject
    private Words say;

    private List<ReviewedTicket> tickets(Reviewed about) {
        return tickets.of(about.customer(), about.since(), about.asOf());
    }

    private static boolean isOpened(ReviewedTicket ticket, Reviewed about) {
        return !ticket.openedAt().isBefore(about.since());
    }

    /** The tickets opened in the period, by their first response (R32, R48, R124). */
    List<NewRow> responses(Reviewed about) {
        return tickets(about).stream().filter(ticket -> isOpened(ticket, about)).map(ticket -> ticket(ReviewPart.RESPONSES, ticket,
                switch (ticket.level()) {
                    case SELECT -> "R32";
                    case BASIC -> "R48";
                    case JUMPSTART -> "R124";
                }, response(ticket, about), EnumSet.of(ReviewFigure.TICKETS, ReviewFigure.valueOf(ticket.response().name())), "")).toList();
    }

    private String response(ReviewedTicket ticket, Reviewed about) {
        String due = ticket.dueAt().map(at -> say.instant(at, about.zone())).orElse("");
        String answered = ticket.answeredAt().map(at -> say.instant(at, about.zone())).orElse("");
        return switch (ticket.response()) {
            case MET -> words.text("review.because.met", due, answered);
            case MISSED -> answered.isEmpty() ? words.text("review.because.late", due) : words.text("review.because.missed", due, answered);
            case AWAITED -> words.text("review.because.awaited", due);
            case NOT_NEEDED -> words.text("review.because.not.needed", due);
            case AS_SOON_AS_POSSIBLE -> words.plain("review.because.no.time");
        };
    }

    /** What tickets of the period were about, by the products with the most, and how those closed in it ended. */
    List<NewRow> causes(Reviewed about) {
        List<ReviewedTicket> all = tickets(about);
        Map<String, Long> products = all.stream().filter(ticket -> isOpened(ticket, about) && !ticket.product().isEmpty())
                .collect(Collectors.groupingBy(ReviewedTicket::product, Collectors.counting()));
        Set<String> top = products.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey())).limit(TOP).map(Map.Entry::getKey).collect(Collectors.toSet());
        return all.stream().map(ticket -> cause(ticket, about, isOpened(ticket, about) && top.contains(ticket.product())))
                .flatMap(Optional::stream).toList();
    }

    private Optional<NewRow> cause(ReviewedTicket ticket, Reviewed about, boolean ofTop) {
        Set<ReviewFigure> figures = EnumSet.noneOf(ReviewFigure.class);
        if (ofTop) {
            figures.add(ReviewFigure.PRODUCT);
        }
        boolean closed = ticket.closedAt().filter(at -> !at.isBefore(about.since())).isPresent();
        if (closed) {
            figures.add(ReviewFigure.valueOf(ticket.closing().orElseThrow().name()));
        }
        String ended = closed ? words.text("review.because.closed", ticket.closing().orElseThrow().title(),
                say.instant(ticket.closedAt().orElseThrow(), about.zone())) : words.plain("review.because.open");
        return figures.isEmpty() ? Optional.empty()
                : Optional.of(ticket(ReviewPart.CAUSES, ticket, closed ? rule(ticket) : "", ended, figures, ticket.product()));
    }

    private static String rule(ReviewedTicket ticket) {
        return switch (ticket.closing().orElseThrow()) {
            case UNANSWERED -> switch (ticket.level()) {
                case SELECT -> "R38";
                case BASIC, JUMPSTART -> "R51";
            };
            case OUT_OF_OUR_HANDS -> "R42";
            case SOLVED, WITHDRAWN, MERGED -> "";
        };
    }

    private NewRow ticket(ReviewPart part, ReviewedTicket ticket, String rule, String because, Set<ReviewFigure> figures, String product) {
        String said = ticket.product().isEmpty() ? ticket.subject() : words.text("review.said.ticket", ticket.subject(), ticket.product());
        return new NewRow(part, ReviewedThing.TICKET, ticket.id().toString(), ticket.number().toString(), said,
                Optional.of(ticket.openedAt()), rule, because, figures, product);
    }

    /** Claims of the period, and whether what was sent for them came as planned (R64, R67). */
    List<NewRow> replacements(Reviewed about) {
        List<NewRow> rows = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do { // the latest first, so that the first earlier one ends it
            Page<ReturnSummary> page = returns.returns(ReturnQuery.of(about.customer(), mark, Page.LARGEST_SIZE));
            List<ReturnSummary> inPeriod = page.items().stream().filter(one -> !one.requestedAt().isBefore(about.since())).toList();
            Map<ReturnId, List<SentUnit>> sent = inPeriod.isEmpty() ? Map.of()
                    : shipments.sent(inPeriod.stream().map(ReturnSummary::id).collect(Collectors.toSet()));
            inPeriod.forEach(one -> rows.add(claim(one, sent.getOrDefault(one.id(), List.of()), about)));
            mark = inPeriod.size() < page.items().size() ? Optional.empty() : page.next();
        } while (mark.isPresent());
        return rows;
    }

    private NewRow claim(ReturnSummary one, List<SentUnit> sent, Reviewed about) {
        Set<ReviewFigure> figures = EnumSet.of(ReviewFigure.RETURNS, one.state().isReplaced() ? ReviewFigure.REPLACED
                : one.state().isDecided() ? ReviewFigure.NOT_REPLACED : ReviewFigure.UNDECIDED);
        sent.forEach(unit -> delivery(unit, about.asOf()).ifPresent(figures::add));
        String unit = one.serial().isEmpty() ? one.product() : words.text("review.said.unit", one.product(), one.serial());
        String said = one.spaceName().isEmpty() ? unit : words.text("review.said.return", unit, one.spaceName());
        Reason why = reason(one, sent, about);
        return new NewRow(ReviewPart.REPLACEMENTS, ReviewedThing.RETURN, one.id().toString(), one.number().toString(), said,
                Optional.of(one.requestedAt()), why.rule(), why.because(), figures, "");
    }

    /** What became of the day a unit was planned for; empty for one that was given up. */
    static Optional<ReviewFigure> delivery(SentUnit unit, Instant asOf) {
        return switch (unit.outcome()) {
            case KEPT -> Optional.of(ReviewFigure.KEPT);
            case EXCUSED -> Optional.of(ReviewFigure.EXCUSED);
            case MISSED -> Optional.of(ReviewFigure.LATE);
            case UNPLANNED -> Optional.of(ReviewFigure.UNPLANNED);
            case GIVEN_UP -> Optional.empty();
            case OPEN -> Optional.of(unit.plannedUntil().map(until -> until.isBefore(asOf) ? ReviewFigure.LATE : ReviewFigure.ON_ITS_WAY)
                    .orElse(ReviewFigure.UNPLANNED));
        };
    }

    private record Reason(String rule, String because) {
    }

    private Reason reason(ReturnSummary one, List<SentUnit> sent, Reviewed about) {
        if (!sent.isEmpty()) {
            return new Reason("R67", sent.stream().map(unit -> delivered(unit, about)).collect(Collectors.joining(" ")));
        } else if (one.state() == ReturnState.REFUSED) {
            Finding decisive = returns.of(one.id()).decision().decisive();
            return new Reason(decisive.clause().rule(), decisive.because());
        }
        return new Reason("", words.text("review.because.return", one.state().title(), one.way().title()));
    }

    private String delivered(SentUnit unit, Reviewed about) {
        String planned = unit.plannedUntil().map(at -> words.text("review.because.planned", say.instant(at, about.zone())))
                .orElseGet(() -> words.plain("review.because.unplanned"));
        String arrived = unit.arrivedAt().map(at -> words.text("review.because.arrived", say.instant(at, about.zone())))
                .orElseGet(() -> words.plain("review.because.under.way"));
        String cause = unit.cause().map(DelayCause::title).map(title -> " " + words.text("review.because.cause", title)).orElse("");
        return planned + " " + arrived + cause;
    }

    /** Every spare, and what the scale gives (R77). */
    List<NewRow> spares(Reviewed about) {
        List<NewRow> rows = new ArrayList<>();
        book.standing(about.customer(), about.asOf()).stream().map(this::scale).forEach(rows::add);
        Reviewed.all((after, size) -> spares.spares(new SpareQuery(Optional.of(about.customer()), Optional.empty(), Optional.empty(), false,
                "", after, size))).stream().map(this::spare).forEach(rows::add);
        return Collections.unmodifiableList(rows);
    }

    private NewRow scale(SparesStanding one) {
        Finding reason = one.decision().decisive();
        return new NewRow(ReviewPart.SPARES, ReviewedThing.ACCOUNT, "", one.row().title(), words.text("review.said.scale", one.given(),
                one.activeSpaces(), one.balance().granted(), one.balance().onHand(), one.openNow()), Optional.empty(),
                reason.clause().rule(), reason.because(), EnumSet.of(ReviewFigure.SCALE), "");
    }

    private NewRow spare(SpareSummary one) {
        ReviewFigure where = one.holding().map(ServiceRows::counted).orElse(ReviewFigure.GONE);
        Set<ReviewFigure> figures = where == ReviewFigure.GONE ? EnumSet.of(where) : EnumSet.of(ReviewFigure.SPARES, where);
        String used = one.use().map(use -> words.text("review.because.used", use.failedSerial(), use.spaceName())).orElse("");
        return new NewRow(ReviewPart.SPARES, ReviewedThing.SPARE, one.id().toString(), one.serial().value(),
                words.text("review.said.spare", one.title(), one.place().name(), one.state().title()),
                one.use().map(OnsiteSpares.SpareUse::since), one.use().isPresent() ? "R87" : "R80", used, figures, "");
    }

    /** As the book counts it, so that all but those that are gone make up what was granted. */
    private static ReviewFigure counted(Holding holding) {
        return switch (holding) {
            case IN_TRANSIT -> ReviewFigure.SPARES_ON_THEIR_WAY;
            case ON_HAND -> ReviewFigure.READY;
            case DEPLOYED -> ReviewFigure.DEPLOYED;
            case IN_REPAIR -> ReviewFigure.BEING_REPLACED;
            case USED_UP -> ReviewFigure.USED_UP;
            case OURS -> ReviewFigure.GONE;
        };
    }
}
