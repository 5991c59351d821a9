package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.portal.account.AccountWords;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.papers.Block;
import com.logitech.serviceportal.portal.papers.Paper;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewDetail;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A review as a paper: its figures as bars with their numbers, and by name the first of what wants looking at. Instants are on the clocks
 * of the account's zone. All rows are in the workbook.
 */
final class ReviewPaper {

    /** So many of a figure are named. */
    static final int NAMED = 10;

    private static final String LANGUAGE = "en";
    private static final Set<ReviewFigure> WANT_LOOKING_AT = Set.of(ReviewFigure.UNREGISTERED_ROOMS, ReviewFigure.OUTGROWN,
            ReviewFigure.MISSED, ReviewFigure.NOT_REPLACED, ReviewFigure.EXCUSED, ReviewFigure.LATE, ReviewFigure.SCALE,
            ReviewFigure.OPEN_QUESTIONS, ReviewFigure.ENDING_IN_A_YEAR, ReviewFigure.BENEFITS, ReviewFigure.WHAT_IFS);

    private final AccountWords words;
    private final Words say;

    ReviewPaper(AccountWords words, Words say) {
        this.words = words;
        this.say = say;
    }

    /** @param rows the first rows behind a figure */
    byte[] of(ReviewDetail detail, BiFunction<ReviewId, ReviewFigure, List<ReviewRow>> rows) {
        ReviewSummary review = detail.summary();
        String author = words.plain("review.author");
        String title = words.text("review.paper.title", review.company(), say.day(review.asOfDay()));
        try (Paper paper = new Paper()) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(paper.title(words.text("review.paper", review.company()), author));
            blocks.addAll(paper.fact(words.plain("review.day"), say.day(review.asOfDay())));
            blocks.addAll(paper.fact(words.plain("review.period"), words.text("review.period.is", say.day(review.from()),
                    say.day(review.asOfDay())), review.zone().getId()));
            blocks.addAll(paper.fact(words.plain("review.as.of"), say.instant(review.asOf().orElseThrow(), review.zone())));
            blocks.addAll(paper.fact(words.plain("review.by"), review.askedBy()));
            blocks.addAll(paper.fact(words.plain("review.digest"), review.digest(), words.plain("review.digest.help")));
            ReviewFigures.of(review.id(), detail.figures()).forEach(part -> blocks.addAll(part(paper, review.id(), part, rows)));
            if (paper.isLacking()) {
                blocks.add(paper.sentence(words.plain("review.letters")));
            }
            return paper.printed(title, author, LANGUAGE, blocks);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private List<Block> part(Paper paper, ReviewId review, ReviewFigures.Part part,
            BiFunction<ReviewId, ReviewFigure, List<ReviewRow>> rows) {
        List<Block> blocks = new ArrayList<>(List.of(paper.gap(), paper.heading(part.part().title())));
        part.rates().forEach(rate ->
                blocks.add(paper.sentence(words.text("review.rate." + rate.key(), rate.percent(), rate.count(), rate.of()))));
        part.lines().forEach(line ->
                blocks.addAll(paper.bar(line.title(), say.count(line.count()), (float) line.count() / part.largest())));
        part.lines().stream().filter(line -> line.count() > 0 && WANT_LOOKING_AT.contains(line.figure())).forEach(line -> {
            blocks.add(paper.sentence(line.count() > NAMED ? words.text("review.paper.first", line.title(), NAMED, line.count())
                    : words.text("review.paper.all", line.title())));
            rows.apply(review, line.figure()).forEach(row -> blocks.addAll(row(paper, row)));
        });
        return blocks;
    }

    private List<Block> row(Paper paper, ReviewRow row) {
        String rule = row.rule().isEmpty() ? "" : "[" + row.rule() + "] ";
        return paper.fact(row.name(), row.said().isEmpty() ? "-" : row.said(), rule + row.because());
    }
}
