package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.portal.account.AccountWords;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.sheets.Rows;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewDetail;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.RowQuery;
import com.logitech.serviceportal.support.api.reviews.AccountReviews;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** A review to take away: as a paper, and as a workbook with every row. The same review is the same file, whenever it is printed. */
@ApplicationScoped
class ReviewPack {

    @Inject
    private AccountReviews reviews;
    @Inject
    private AccountWords words;
    @Inject
    private Words say;

    /** Refused until it is made. */
    ReviewDetail made(ReviewId id) {
        ReviewDetail detail = reviews.review(id);
        if (detail.summary().state() != ReviewState.MADE) {
            throw Refused.conflict("review", words.plain("review.not.made"));
        }
        return detail;
    }

    /** The PDF. */
    byte[] paper(ReviewDetail detail) {
        return new ReviewPaper(words, say).of(detail, this::first);
    }

    /** Writes the workbook; what it is written to stays open. */
    void workbook(ReviewDetail detail, OutputStream to) throws IOException {
        new ReviewWorkbook(words).write(detail, part -> Rows.of((after, size) -> reviews.rows(new RowQuery(detail.summary().id(),
                Optional.of(part), Optional.empty(), "", after, size))), to);
    }

    private List<ReviewRow> first(ReviewId id, ReviewFigure figure) {
        return reviews.rows(new RowQuery(id, Optional.of(figure.part()), Optional.of(figure), "", Optional.empty(), ReviewPaper.NAMED))
                .items();
    }

    /** The name of its file: "review-Northwind-2026-11-24.pdf". @param ending without the dot */
    static String fileName(ReviewDetail detail, String ending) {
        return "review-" + detail.summary().company() + "-" + detail.summary().asOfDay() + "." + ending;
    }
}
