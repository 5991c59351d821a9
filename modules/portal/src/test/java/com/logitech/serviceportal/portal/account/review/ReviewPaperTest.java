package com.logitech.serviceportal.portal.account.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.portal.account.AccountWords;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.CountedFigure;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewDetail;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewSummary;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewState;
import com.logitech.serviceportal.support.api.reviews.ReviewedThing;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A review as a paper")
class ReviewPaperTest {

    private static final Instant MADE = Instant.parse("2026-11-24T12:00:00Z");

    private static byte[] paper(String company, Map<ReviewFigure, Integer> counts) {
        ReviewSummary review = new ReviewSummary(new ReviewId(new UUID(0, 7)), new CustomerId(new UUID(0, 8)), company,
                LocalDate.of(2026, 11, 24), LocalDate.of(2026, 8, 26), ZoneId.of("Europe/Zurich"), ReviewState.MADE, 8, "David Okafor",
                Optional.of(MADE), Optional.of(MADE), "ab".repeat(32), 0);
        List<CountedFigure> figures = Arrays.stream(ReviewFigure.values()).filter(figure -> figure != ReviewFigure.PRODUCT)
                .map(figure -> new CountedFigure(figure.part(), figure, "", counts.getOrDefault(figure, 0))).toList();
        return new ReviewPaper(new AccountWords(), new Words()).of(new ReviewDetail(review, figures), (id, figure) ->
                IntStream.rangeClosed(1, Math.min(ReviewPaper.NAMED, counts.get(figure))).mapToObj(place -> row(figure, place)).toList());
    }

    private static ReviewRow row(ReviewFigure figure, int place) {
        return new ReviewRow(figure.part(), place, ReviewedThing.TICKET, "", "#10004" + place, "No picture " + place, Optional.empty(),
                "R32", "Due at nine, answered at ten.", List.of(figure.name()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    @DisplayName("has every figure with its number, names what was late with its clause, and bears the digest of its rows")
    void whole() throws Exception {
        String text = text(paper("Northwind", Map.of(ReviewFigure.TICKETS, 1_234, ReviewFigure.MET, 1_232, ReviewFigure.MISSED, 2)));
        assertThat(text).contains("Account review: Northwind", "24 Nov 2026, 13:00", "Europe/Zurich", "ab".repeat(8),
                "99 % of due first responses were in time: 1,232 of 1,234.", "Tickets opened 1,234", "#100041", "No picture 2",
                "[R32] Due at nine, answered at ten.");
        for (ReviewFigure figure : ReviewFigure.values()) {
            assertThat(figure == ReviewFigure.PRODUCT || text.contains(figure.title())).as(figure.title()).isTrue();
        }
    }

    @Test
    @DisplayName("names the first ten of what there is more of, and says so")
    void first() throws Exception {
        assertThat(text(paper("Northwind", Map.of(ReviewFigure.MISSED, 11)))).contains("Late, the first 10 of 11", "#1000410")
                .doesNotContain("#1000411");
        assertThat(text(paper("Northwind", Map.of(ReviewFigure.MISSED, 10)))).contains("Late:").doesNotContain("the first 10");
    }

    @Test
    @DisplayName("is the same file when it is printed again, and another for another account")
    void same() {
        byte[] once = paper("Northwind", Map.of(ReviewFigure.TICKETS, 2));
        assertThat(paper("Northwind", Map.of(ReviewFigure.TICKETS, 2))).isEqualTo(once);
        assertThat(paper("Alpine", Map.of(ReviewFigure.TICKETS, 2))).isNotEqualTo(once);
    }
}
