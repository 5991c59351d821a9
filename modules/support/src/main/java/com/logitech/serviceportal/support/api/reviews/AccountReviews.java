package com.logitech.serviceportal.support.api.reviews;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Account reviews: how an account stood on a day, written down once and never rewritten, so that the same day gives the same figures
 * whenever it is read. Made by service managers and operations; read by all who see the whole account, and commented on by those of them
 * who may. To who is restricted to groups of Spaces there is none; a stranger's answers as unknown. All instants are UTC, days those of
 * the review's zone.
 */
public interface AccountReviews {

    /** So many days before its day a review looks back. */
    int PERIOD_DAYS = 90;
    int LONGEST_COMMENT = 2_000;
    /** A making that was not heard of for so long is given up, and may be begun anew. */
    Duration GIVEN_UP_AFTER = Duration.ofMinutes(5);

    /** The customer's, the latest first. */
    Page<ReviewSummary> reviews(CustomerId customer, Optional<String> after, int size);

    ReviewDetail review(ReviewId review);

    /** The rows of a part, or those behind a figure, in order. */
    Page<ReviewRow> rows(RowQuery query);

    /** What was said about rows, the first first. */
    List<ReviewComment> comments(ReviewId review);

    /** Says something about a row of a review that was made. */
    ReviewComment comment(ReviewId review, NewComment comment);

    /**
     * Begins the review of today, in the customer's zone. Where there is one already, that is answered and nothing begins.
     *
     * @return with an attempt where the caller is to make it now
     */
    Begun begin(CustomerId customer);

    /** Says how far the making is. Refused where another attempt has taken its place. */
    void reached(ReviewId review, int attempt, int partsDone);

    /**
     * Writes it down, whole. Refused where another attempt has taken its place, and where rows name figures of another part.
     *
     * @param asOf the instant its rows are about
     * @param rows in order, part by part
     */
    ReviewSummary keep(ReviewId review, int attempt, Instant asOf, List<NewRow> rows);

    /** Says that nothing came of the attempt. */
    void giveUp(ReviewId review, int attempt);

    /**
     * A review.
     *
     * @param from      the first day of the period it looks back on
     * @param partsDone how many of the {@link ReviewPart}s are gathered while it is being made
     * @param askedBy   the name of who had it made
     * @param asOf      the instant its rows are about; empty until it is made
     * @param digest    SHA-256 (hex) over its rows, which the journal holds as well; empty until it is made
     * @param comments  how often somebody said something about a row
     */
    record ReviewSummary(ReviewId id, CustomerId customer, String company, LocalDate asOfDay, LocalDate from, ZoneId zone,
            ReviewState state, int partsDone, String askedBy, Optional<Instant> asOf, Optional<Instant> madeAt, String digest,
            int comments) {
    }

    /** A review with its figures, part by part; where nothing was counted stands 0. */
    record ReviewDetail(ReviewSummary summary, List<CountedFigure> figures) {
    }

    /**
     * A figure: so many rows name it.
     *
     * @param of which one of several of a kind: the product; empty for the others
     */
    record CountedFigure(ReviewPart part, ReviewFigure figure, String of, int count) {
    }

    /**
     * A row: what stood in the books about one thing.
     *
     * @param place   in its part, from 1
     * @param kind    of the thing it is about
     * @param thing   its id; empty for {@link ReviewedThing#ACCOUNT}
     * @param said    what is to be known of it
     * @param rule    the clause it rests on, such as "R32"; may be empty
     * @param because the reason, in words; may be empty
     * @param figures those it is counted in; a product's with its name behind a colon
     */
    record ReviewRow(ReviewPart part, int place, ReviewedThing kind, String thing, String name, String said, Optional<Instant> at,
            String rule, String because, List<String> figures) {
    }

    /** A row to be kept; as in {@link ReviewRow}. @param product for {@link ReviewFigure#PRODUCT}; empty without that */
    record NewRow(ReviewPart part, ReviewedThing kind, String thing, String name, String said, Optional<Instant> at, String rule,
            String because, Set<ReviewFigure> figures, String product) {
    }

    /** Which rows are asked for. @param figure only those counted in it @param of as in {@link CountedFigure} */
    record RowQuery(ReviewId review, Optional<ReviewPart> part, Optional<ReviewFigure> figure, String of, Optional<String> after,
            int size) {
    }

    /** What somebody said about a row. @param row what it calls the thing it is about @param by who said it, by his name */
    record ReviewComment(ReviewPart part, int place, String row, String text, Instant at, String by) {
    }

    /** Something to say. @param about the part the row is in @param place where it stands there */
    record NewComment(ReviewPart about, Integer place, String text) {
    }

    /** @param attempt the one the caller is to make; empty where there is nothing to be made */
    record Begun(ReviewSummary review, Optional<Integer> attempt) {
    }
}
