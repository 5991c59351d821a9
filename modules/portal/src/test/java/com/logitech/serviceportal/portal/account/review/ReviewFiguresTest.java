package com.logitech.serviceportal.portal.account.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.logitech.serviceportal.support.api.reviews.AccountReviews.CountedFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a review as they are shown")
class ReviewFiguresTest {

    private static final ReviewId REVIEW = new ReviewId(new UUID(0, 7));

    private static ReviewFigures.Part part(ReviewPart asked, Map<ReviewFigure, Integer> counts) {
        List<CountedFigure> figures = Arrays.stream(ReviewFigure.values()).filter(figure -> figure != ReviewFigure.PRODUCT)
                .map(figure -> new CountedFigure(figure.part(), figure, "", counts.getOrDefault(figure, 0))).toList();
        return ReviewFigures.of(REVIEW, figures).stream().filter(part -> part.part() == asked).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("tell how many deliveries came as planned, with and without those put off for a named cause (R64, R67)")
    void excused() {
        Map<ReviewFigure, Integer> counts = Map.of(ReviewFigure.KEPT, 6, ReviewFigure.EXCUSED, 3, ReviewFigure.LATE, 1,
                ReviewFigure.ON_ITS_WAY, 5, ReviewFigure.UNPLANNED, 4);
        assertThat(part(ReviewPart.REPLACEMENTS, counts).rates()).extracting(ReviewFigures.Percent::key, ReviewFigures.Percent::percent,
                ReviewFigures.Percent::of).containsExactly(tuple("kept", 60, 10),
                tuple("excused", 90, 10));
    }

    @Test
    @DisplayName("never say 100 percent while one first response was late (R32), and say it when none was")
    void neverRoundedUp() {
        assertThat(part(ReviewPart.RESPONSES, Map.of(ReviewFigure.MET, 9_999, ReviewFigure.MISSED, 1)).rates())
                .extracting(ReviewFigures.Percent::percent).containsExactly(99);
        assertThat(part(ReviewPart.RESPONSES, Map.of(ReviewFigure.MET, 9_999)).rates()).extracting(ReviewFigures.Percent::percent)
                .containsExactly(100);
    }

    @Test
    @DisplayName("have no rate where nothing was due, and still every figure")
    void nothing() {
        ReviewFigures.Part responses = part(ReviewPart.RESPONSES, Map.of());
        assertThat(responses.rates()).isEmpty();
        assertThat(responses.isEmpty()).isTrue();
        assertThat(responses.largest()).isEqualTo(1);
        assertThat(responses.lines()).extracting(ReviewFigures.Line::figure).contains(ReviewFigure.MET, ReviewFigure.MISSED);
    }

    @Test
    @DisplayName("lead to the rows behind them, of a product by its name")
    void leadToRows() {
        List<ReviewFigures.Part> parts = ReviewFigures.of(REVIEW,
                List.of(new CountedFigure(ReviewPart.CAUSES, ReviewFigure.PRODUCT, "Tap & Scribe", 2)));
        assertThat(parts.get(ReviewPart.CAUSES.ordinal()).lines()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("About Tap & Scribe");
            assertThat(line.query()).isEqualTo("?review=" + REVIEW + "&part=CAUSES&figure=PRODUCT&of=Tap+%26+Scribe");
        });
    }
}
