package com.logitech.serviceportal.support.api.reports;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.support.api.tickets.Closing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Figures of the tickets the caller may know of. Each is the count of what {@code TicketQueue} lists with the same filter, and parts add
 * up to their total. Days, weeks and months are those of UTC. First responses know no excused time: nothing stops their clock (D30).
 */
@FunctionalInterface
public interface TicketReports {

    int LONGEST_DAYS = 731;
    int MOST_PRODUCTS = 100;

    TicketFigures figures(ReportQuery query);

    /**
     * What is reported on.
     *
     * @param customer only this one's; empty for all the caller sees
     * @param from     the first day (UTC)
     * @param until    the first day behind it (UTC), at most {@link #LONGEST_DAYS} later
     */
    record ReportQuery(Optional<CustomerId> customer, LocalDate from, LocalDate until) {
    }

    /**
     * The figures.
     *
     * @param asOf      when they were counted (UTC)
     * @param responses of tickets opened in the period: all of them, then by level, language and month, then by product the
     *                  {@link #MOST_PRODUCTS} with the most tickets
     * @param backlog   what is open now, by how long it has been
     * @param ours      the same by how long it has been without the time for which it stood still (D30)
     * @param products  what is open by product and age, the {@link #MOST_PRODUCTS} with the most open tickets
     * @param weeks     what was opened and closed in each, the earliest first; each begins on Monday, or with the period
     * @param closings  what was closed in the period, by why
     */
    record TicketFigures(Instant asOf, LocalDate from, LocalDate until, List<Responses> responses, List<Aged> backlog, List<Aged> ours,
            List<ProductBacklog> products, List<Week> weeks, List<ClosedFor> closings) {
    }

    /** What tickets are put together by. */
    enum Grouping {
        ALL, LEVEL, LANGUAGE, MONTH, PRODUCT
    }

    /**
     * How first responses stand.
     *
     * @param of          the level's name, the language (ISO 639-1), the month ("2026-03") or the product's name as it stands in the
     *                    tickets, empty where they name none; empty for all
     * @param met         answered in time
     * @param missed      answered late, or late and awaited
     * @param awaited     not due yet
     * @param notNeeded   closed before an answer was due
     * @param noObjective without a due time (R33)
     */
    record Responses(Grouping by, String of, long met, long missed, long awaited, long notNeeded, long noObjective) {

        public long total() {
            return met + missed + awaited + notNeeded + noObjective;
        }

        /** In whole percent, of those that were met or missed; empty where there is none. Never 100 while one was missed. */
        public Optional<Long> metPercent() {
            return met + missed == 0 ? Optional.empty() : Optional.of(100 * met / (met + missed));
        }
    }

    /**
     * Open tickets by age.
     *
     * @param fromDays  at least so many days of 24 hours old
     * @param untilDays younger than so many; empty for no bound
     */
    record Aged(int fromDays, Optional<Integer> untilDays, long open) {
    }

    /** Open tickets about a product. @param product its name as it stands in them; empty where they name none */
    record ProductBacklog(String product, List<Aged> ages) {
    }

    /** @param begins its first day in the period; @param until the first day behind it */
    record Week(LocalDate begins, LocalDate until, long opened, long closed) {
    }

    /** How many were closed so. */
    record ClosedFor(Closing why, long closed) {
    }
}
