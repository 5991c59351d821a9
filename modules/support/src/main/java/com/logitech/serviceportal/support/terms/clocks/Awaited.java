package com.logitech.serviceportal.support.terms.clocks;

import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Wording;
import com.logitech.serviceportal.support.api.SupportClause;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A first response that has a due time: what a response objective is judged by (R32, R48, R124). The due instant itself is in time.
 *
 * @param from       since when the clock runs (UTC)
 * @param dueAt      the last instant in time (UTC)
 * @param answeredAt when a qualified person reached the customer (UTC); empty while nobody has
 * @param asOf       the instant asked about (UTC)
 * @param zone       by whose clock the sentence tells the time
 */
public record Awaited(Instant from, Instant dueAt, Optional<Instant> answeredAt, Instant asOf, ZoneId zone) {

    /** Holds as long as the objective is kept: answered in time, or not due yet. */
    Finding judged(SupportClause clause, String allowance) {
        String due = Wording.at(dueAt, zone);
        String promise = "The first response was due within " + allowance + ", by " + due;
        if (answeredAt.isPresent()) {
            String came = Wording.at(answeredAt.get(), zone);
            boolean told = answeredAt.get().isAfter(dueAt) && came.equals(due);
            String answered = told ? "and came less than a second later" : "and came at " + came;
            return answeredAt.get().isAfter(dueAt)
                    ? Finding.fails(clause, this, promise + ", " + answered + ".",
                    "Nothing undoes a late response; it is reported as late.")
                    : Finding.holds(clause, this, promise + ", " + answered + ".");
        }
        return asOf.isAfter(dueAt)
                ? Finding.fails(clause, this, promise + "; nobody had answered by " + Wording.at(asOf, zone) + ".",
                "Nothing undoes a late response; an answer ends the wait.")
                : Finding.holds(clause, this, "The first response is due within " + allowance + ", by " + due + ".");
    }
}
