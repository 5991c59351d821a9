package com.logitech.serviceportal.portal.contracts;

import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractQuery;
import com.logitech.serviceportal.contracts.api.ContractAdministration.ContractSummary;
import com.logitech.serviceportal.contracts.api.ContractAdministration;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration.LicenseDay;
import com.logitech.serviceportal.contracts.api.licenses.LicenseAdministration;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.frame.Words;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A contract along time, in its own zone: ordered, started and why, licenses coming to Spaces and leaving them, today, its end, and the
 * contract that renews it. What is drawn is also said, mark by mark.
 */
@Named("contractTimeLine")
@RequestScoped
public class ContractTimeLine {

    private static final int WIDTH = 1_000;

    @Inject
    private ContractAdministration contracts;
    @Inject
    private LicenseAdministration licenses;
    @Inject
    private Words words;
    @Inject
    private Clock clock;

    private ContractSummary drawn;
    private Line line;

    /**
     * A stretch that is served, drawn as a bar.
     *
     * @param x     where it begins, of {@value #WIDTH}
     * @param width how long it is
     * @param row   0 for the contract, 1 and on for those that renew it
     * @param words what it is
     * @param path  its page, from the portal's root; empty for the contract itself
     */
    public record Bar(String x, String width, int row, String words, String path) {
    }

    /**
     * Something on a day.
     *
     * @param kind   "ordered", "started", "placed", "planned", "today" or "ended"
     * @param x      where it is, of {@value #WIDTH}
     * @param clause the rule behind it; empty without one
     */
    public record Mark(LocalDate on, String kind, String x, String words, String clause) {
    }

    /** All of it. */
    public record Line(List<Bar> bars, List<Mark> marks) {

        /** How high the drawing is. */
        public int height() {
            return 26 + 14 * bars.size();
        }
    }

    /** The line of the contract. */
    public Line of(ContractSummary contract) {
        if (line == null || !contract.id().equals(drawn.id())) {
            drawn = contract;
            line = drawn(contract);
        }
        return line;
    }

    private Line drawn(ContractSummary contract) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), contract.zone());
        LocalDate ordered = LocalDate.ofInstant(contract.orderCreatedAt(), contract.zone());
        List<ContractSummary> renewing = renewing(contract);
        LocalDate end = renewing.stream().map(ContractSummary::endsBefore).reduce(contract.endsBefore(),
                (one, other) -> one.isAfter(other) ? one : other);
        Scale scale = new Scale(ordered.isBefore(today) ? ordered : today, end.isAfter(today) ? end : today);

        List<Bar> bars = new ArrayList<>();
        bars.add(bar(scale, contract, 0, ""));
        renewing.forEach(next -> bars.add(bar(scale, next, bars.size(), "/contracts/contract.xhtml?id=" + next.id())));

        List<Mark> marks = new ArrayList<>();
        marks.add(scale.mark(ordered, "ordered", ContractText.sentence("line.ordered"), ""));
        marks.add(scale.mark(contract.startsOn(), "started", ContractText.sentence(contract.started() ? "line.started" : "line.starts"),
                contract.startDecision().findings().get(0).clause().rule()));
        licenses.days(contract.id()).forEach(day -> placed(scale, day, today).ifPresent(marks::add));
        marks.add(scale.mark(today, "today", ContractText.sentence("line.today"), ""));
        marks.add(scale.mark(contract.endsBefore(), "ended", ContractText.sentence(contract.endsBefore().isAfter(today) ? "line.ends"
                : "line.ended", words.day(contract.lastCoveredDay())), "R25"));
        renewing.forEach(next -> marks.add(scale.mark(next.startsOn(), "started", ContractText.sentence("line.renewal", next.title()),
                "R26")));
        marks.sort(Comparator.comparing(Mark::on));
        return new Line(List.copyOf(bars), List.copyOf(marks));
    }

    private static Optional<Mark> placed(Scale scale, LicenseDay day, LocalDate today) {
        if (day.on().isBefore(scale.from) || day.on().isAfter(scale.to)) {
            return Optional.empty();
        }
        boolean planned = day.on().isAfter(today);
        String said = ContractText.sentence(planned ? "line.planned" : "line.placed", day.assigned(), day.released());
        return Optional.of(scale.mark(day.on(), planned ? "planned" : "placed", said, day.assigned() > 0 ? "R15" : ""));
    }

    private Bar bar(Scale scale, ContractSummary contract, int row, String path) {
        String said = ContractText.sentence("line.bar", contract.title(), words.day(contract.startsOn()),
                words.day(contract.lastCoveredDay()));
        return new Bar(scale.x(contract.startsOn()), scale.width(contract.startsOn(), contract.endsBefore()), row, said, path);
    }

    /** The contracts that continue this one. */
    private List<ContractSummary> renewing(ContractSummary contract) {
        return contracts.contracts(new ContractQuery(Optional.of(contract.customer()), Optional.of(contract.level()), Optional.empty(),
                        Optional.empty(), "", Optional.empty(), Page.LARGEST_SIZE)).items().stream()
                .filter(next -> next.renews().filter(contract.id()::equals).isPresent()).toList();
    }

    /** Days as places on the drawing. */
    private record Scale(LocalDate from, LocalDate to) {

        Mark mark(LocalDate on, String kind, String said, String clause) {
            return new Mark(on, kind, x(on), said, clause);
        }

        String x(LocalDate day) {
            return tenths(part(day));
        }

        String width(LocalDate begin, LocalDate end) {
            return tenths(part(end) - part(begin));
        }

        private double part(LocalDate day) {
            double all = Math.max(1, ChronoUnit.DAYS.between(from, to));
            return Math.max(0, Math.min(WIDTH - 3, (WIDTH - 3) * ChronoUnit.DAYS.between(from, day) / all));
        }

        private static String tenths(double value) {
            return String.format(Locale.ROOT, "%.1f", value);
        }
    }
}
