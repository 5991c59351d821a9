package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.portal.account.AccountWords;
import com.logitech.serviceportal.portal.sheets.Columns;
import com.logitech.serviceportal.portal.sheets.FrozenWorkbook;
import com.logitech.serviceportal.portal.sheets.Rows;

import com.logitech.serviceportal.support.api.reviews.AccountReviews.CountedFigure;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewDetail;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** A review as a workbook: what it is, its figures, and for each part a sheet with all its rows. */
final class ReviewWorkbook {

    private final AccountWords words;

    ReviewWorkbook(AccountWords words) {
        this.words = words;
    }

    /** @param rows all of a part */
    void write(ReviewDetail detail, Function<ReviewPart, Rows<ReviewRow>> rows, OutputStream to) throws IOException {
        ReviewSummary review = detail.summary();
        try (FrozenWorkbook book = new FrozenWorkbook(to, review.madeAt().orElseThrow())) {
            book.about(words.plain("review"), about(review));
            book.sheet(words.plain("review.figures"), Columns.of(CountedFigure.class), taker -> taker.take(detail.figures()));
            for (ReviewPart part : ReviewPart.values()) {
                book.sheet(part.title(), Columns.of(ReviewRow.class), rows.apply(part));
            }
        }
    }

    private Map<String, String> about(ReviewSummary review) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put(words.plain("review.customer"), review.company());
        about.put(words.plain("review.day"), review.asOfDay().toString());
        about.put(words.plain("review.period"), words.text("review.period.is", review.from(), review.asOfDay()));
        about.put(words.plain("review.zone"), review.zone().getId());
        about.put(words.plain("review.as.of"), review.asOf().orElseThrow().toString());
        about.put(words.plain("review.by"), review.askedBy());
        about.put(words.plain("review.digest"), review.digest());
        return about;
    }
}
