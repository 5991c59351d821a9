package com.logitech.serviceportal.support.reports;

import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.queue.TicketFilter.Stretch;
import com.logitech.serviceportal.support.api.queue.TicketFilter;
import com.logitech.serviceportal.support.api.queue.TicketState;
import com.logitech.serviceportal.support.api.queue.TicketWorker;
import com.logitech.serviceportal.support.api.reports.TicketReports;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.model.TicketCounts;
import com.logitech.serviceportal.support.model.TicketLists;
import com.logitech.serviceportal.support.queue.TicketsAsked;
import com.logitech.serviceportal.support.terms.reports.Attainment;
import com.logitech.serviceportal.support.terms.reports.Weeks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports on tickets. */
@ApplicationScoped
@Transactional
class ReportOffice implements TicketReports {

    private static final List<Integer> AGES = List.of(0, 1, 3, 7, 14, 30);
    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2200;

    @Inject
    private TicketCounts counts;
    @Inject
    private TicketsAsked asked;

    @Override
    public TicketFigures figures(ReportQuery query) {
        mustBeReadable(query);
        TicketLists.Search asking = asked.by(TicketFilter.in(TicketState.ANY).of(query.customer()));
        // figures are those of a minute, so that who asks again within it is told the same
        TicketLists.Search all = asking.asOf(asking.now().truncatedTo(ChronoUnit.MINUTES));
        Stretch period = new Stretch(Optional.of(query.from().atStartOfDay(ZoneOffset.UTC).toInstant()),
                Optional.of(query.until().atStartOfDay(ZoneOffset.UTC).toInstant()));
        TicketLists.Search opened = all.within(period, Stretch.ALWAYS);
        TicketLists.Search closed = all.in(TicketState.CLOSED, TicketWorker.ANYBODY).within(Stretch.ALWAYS, period);
        Map<Closing, Long> closings = counts.closings(closed);
        TicketLists.Search open = all.in(TicketState.OPEN, TicketWorker.ANYBODY);
        List<Responses> responses = new ArrayList<>(Attainment.of(counts.responses(opened)));
        responses.addAll(Attainment.byProduct(counts.products(opened), MOST_PRODUCTS));
        return new TicketFigures(all.now(), query.from(), query.until(), List.copyOf(responses), aged(counts.atLeastOld(open, AGES)),
                aged(counts.atLeastOurs(open, AGES)),
                products(open),
                Weeks.of(query.from(), query.until(), counts.openedByDay(opened), counts.closedByDay(closed)),
                Arrays.stream(Closing.values()).map(why -> new ClosedFor(why, closings.getOrDefault(why, 0L))).toList());
    }

    private List<ProductBacklog> products(TicketLists.Search open) {
        return counts.atLeastOldByProduct(open, AGES, MOST_PRODUCTS).entrySet().stream()
                .map(product -> new ProductBacklog(product.getKey(), aged(product.getValue()))).toList();
    }

    private static List<Aged> aged(List<Long> atLeast) {
        List<Aged> ages = new ArrayList<>();
        for (int place = 0; place < AGES.size(); place++) {
            boolean last = place == AGES.size() - 1;
            ages.add(new Aged(AGES.get(place), last ? Optional.empty() : Optional.of(AGES.get(place + 1)),
                    last ? atLeast.get(place) : atLeast.get(place) - atLeast.get(place + 1)));
        }
        return ages;
    }

    private static void mustBeReadable(ReportQuery query) {
        Intake intake = new Intake();
        Optional<LocalDate> from = intake.required("from", query.from());
        Optional<LocalDate> until = intake.required("until", query.until());
        if (from.isPresent() && (from.get().getYear() < EARLIEST_YEAR || from.get().getYear() > LATEST_YEAR)) {
            intake.wrong("from", "is a day from " + EARLIEST_YEAR + " to " + LATEST_YEAR);
        } else if (from.isPresent() && until.isPresent()) {
            long days = ChronoUnit.DAYS.between(from.get(), until.get());
            if (days < 1 || days > LONGEST_DAYS) {
                intake.wrong("until", "makes a period of 1 to " + LONGEST_DAYS + " days");
            }
        }
        intake.close();
    }
}
