package com.logitech.serviceportal.portal.account.review;

import com.logitech.serviceportal.support.api.reviews.AccountReviews.CountedFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The figures of a review as they are shown: part by part, each beside the largest of its part, and the rates made of them. */
public final class ReviewFigures {

    private static final Map<ReviewPart, List<Rate>> RATES = Map.of(
            ReviewPart.COVER, List.of(new Rate("cover", Set.of(ReviewFigure.SELECT_SPACES, ReviewFigure.ESSENTIAL_SPACES),
                    Set.of(ReviewFigure.SPACES))),
            ReviewPart.LICENSES, List.of(new Rate("used", Set.of(ReviewFigure.ASSIGNED), Set.of(ReviewFigure.LICENSES))),
            ReviewPart.RESPONSES, List.of(new Rate("met", Set.of(ReviewFigure.MET),
                    Set.of(ReviewFigure.MET, ReviewFigure.MISSED))),
            ReviewPart.REPLACEMENTS, List.of(
                    new Rate("kept", Set.of(ReviewFigure.KEPT),
                            Set.of(ReviewFigure.KEPT, ReviewFigure.EXCUSED, ReviewFigure.LATE)),
                    new Rate("excused", Set.of(ReviewFigure.KEPT, ReviewFigure.EXCUSED),
                            Set.of(ReviewFigure.KEPT, ReviewFigure.EXCUSED, ReviewFigure.LATE))));

    private ReviewFigures() {
    }

    /** What is held against what. @param key of its words */
    private record Rate(String key, Set<ReviewFigure> of, Set<ReviewFigure> all) {
    }

    /**
     * A part.
     *
     * @param largest the largest of its figures, at least 1
     */
    public record Part(ReviewPart part, List<Line> lines, int largest, List<Percent> rates) {

        /** Whether nothing was counted in it. */
        public boolean isEmpty() {
            return lines.stream().allMatch(line -> line.count() == 0);
        }
    }

    /** A figure. @param query of the address of its rows, behind the page */
    public record Line(ReviewFigure figure, String title, int count, String query) {
    }

    /** A rate in whole percent. Never 100 while one of them is not. @param of how many */
    public record Percent(String key, int percent, int count, int of) {
    }

    /** Part by part. @param figures as the review has them */
    public static List<Part> of(ReviewId review, List<CountedFigure> figures) {
        Map<ReviewFigure, Integer> counts = figures.stream().collect(Collectors.toMap(CountedFigure::figure, CountedFigure::count,
                Integer::sum));
        return Arrays.stream(ReviewPart.values()).map(part -> {
            List<Line> lines = figures.stream().filter(one -> one.part() == part).map(one -> line(review, one)).toList();
            return new Part(part, lines, Math.max(1, lines.stream().mapToInt(Line::count).max().orElse(1)), rates(part, counts));
        }).toList();
    }

    private static Line line(ReviewId review, CountedFigure one) {
        return new Line(one.figure(), one.of().isEmpty() ? one.figure().title() : one.figure().title() + " " + one.of(), one.count(),
                "?review=" + review + "&part=" + one.part() + "&figure=" + one.figure()
                        + (one.of().isEmpty() ? "" : "&of=" + URLEncoder.encode(one.of(), StandardCharsets.UTF_8)));
    }

    private static List<Percent> rates(ReviewPart part, Map<ReviewFigure, Integer> counts) {
        return RATES.getOrDefault(part, List.of()).stream().map(rate -> {
            int of = sum(rate.of(), counts);
            int all = sum(rate.all(), counts);
            return new Percent(rate.key(), all == 0 ? 0 : (int) (100L * of / all), of, all);
        }).filter(rate -> rate.of() > 0).toList();
    }

    private static int sum(Set<ReviewFigure> figures, Map<ReviewFigure, Integer> counts) {
        return figures.stream().mapToInt(figure -> counts.getOrDefault(figure, 0)).sum();
    }
}
