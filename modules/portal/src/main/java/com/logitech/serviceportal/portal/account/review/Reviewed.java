package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.portal.sheets.Rows;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The account that is reviewed.
 *
 * @param day  the review's, in the zone
 * @param from the first day of the period it looks back on
 * @param asOf the instant it is about (UTC)
 */
record Reviewed(CustomerId customer, LocalDate day, LocalDate from, ZoneId zone, Instant asOf) {

    static Reviewed of(ReviewSummary review, Instant asOf) {
        return new Reviewed(review.customer(), review.asOfDay(), review.from(), review.zone(), asOf);
    }

    /** The first instant of the period (UTC). */
    Instant since() {
        return from.atStartOfDay(zone).toInstant();
    }

    /** All of a list. */
    static <T> List<T> all(Rows.Asking<T> question) {
        List<T> all = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Page<T> page = question.page(mark, Page.LARGEST_SIZE);
            all.addAll(page.items());
            mark = page.next();
        } while (mark.isPresent());
        return all;
    }
}
