package com.logitech.serviceportal.support.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.CountedFigure;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.NewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.api.reviews.ReviewState;
import com.logitech.serviceportal.support.api.reviews.ReviewedThing;
import com.logitech.serviceportal.support.model.reviews.ReviewBooks.Kept;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The figures of a review")
class FiguresTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private static NewRow row(ReviewPart part, String name, String product, ReviewFigure... figures) {
        return new NewRow(part, ReviewedThing.ACCOUNT, "", name, "said", Optional.of(NOON), "R32", "because",
                figures.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(figures)), product);
    }

    private static Kept review(LocalDate day) {
        return new Kept(new ReviewId(new UUID(0, 1)), new CustomerId(new UUID(0, 2)), day, day.minusDays(90), ZoneId.of("Europe/Zurich"),
                ReviewState.MAKING, 1, 0, NOON, "trial", Optional.empty(), Optional.empty(), "", 0);
    }

    @Test
    @DisplayName("are each the number of rows that name it, and 0 where none does")
    void counted() {
        List<ReviewRow> rows = Figures.placed(List.of(row(ReviewPart.RESPONSES, "one", "", ReviewFigure.TICKETS, ReviewFigure.MET),
                row(ReviewPart.RESPONSES, "two", "", ReviewFigure.TICKETS, ReviewFigure.MISSED),
                row(ReviewPart.COVER, "room", "", ReviewFigure.SPACES)));
        List<CountedFigure> figures = Figures.inOrder(Figures.counted(rows));
        for (CountedFigure figure : figures) {
            assertThat(figure.count()).as(figure.toString())
                    .isEqualTo((int) rows.stream().filter(row -> row.figures().contains(figure.figure().name())).count());
        }
        assertThat(figures).extracting(CountedFigure::figure, CountedFigure::count).contains(tuple(ReviewFigure.TICKETS, 2),
                tuple(ReviewFigure.MET, 1), tuple(ReviewFigure.MISSED, 1), tuple(ReviewFigure.SPACES, 1), tuple(ReviewFigure.AWAITED, 0));
    }

    @Test
    @DisplayName("of products are one for each product, whatever is in its name")
    void products() {
        List<ReviewRow> rows = Figures.placed(List.of(row(ReviewPart.CAUSES, "one", "Rally Bar: Mini", ReviewFigure.PRODUCT),
                row(ReviewPart.CAUSES, "two", "Rally Bar: Mini", ReviewFigure.PRODUCT, ReviewFigure.SOLVED),
                row(ReviewPart.CAUSES, "three", "Tap", ReviewFigure.SOLVED)));
        assertThat(Figures.inOrder(Figures.counted(rows))).filteredOn(one -> one.figure() == ReviewFigure.PRODUCT)
                .extracting(CountedFigure::of, CountedFigure::count).containsExactly(tuple("Rally Bar: Mini", 2));
    }

    @Test
    @DisplayName("stand part by part, in the order in which the rows were given")
    void placed() {
        assertThat(Figures.placed(List.of(row(ReviewPart.RESPONSES, "b", "", ReviewFigure.TICKETS),
                row(ReviewPart.COVER, "room", "", ReviewFigure.SPACES), row(ReviewPart.RESPONSES, "a", "", ReviewFigure.TICKETS))))
                .extracting(ReviewRow::part, ReviewRow::place, ReviewRow::name)
                .containsExactly(tuple(ReviewPart.COVER, 1, "room"), tuple(ReviewPart.RESPONSES, 1, "b"),
                        tuple(ReviewPart.RESPONSES, 2, "a"));
    }

    @Test
    @DisplayName("are of a row's own part, and every row is counted")
    void ownPart() {
        List<NewRow> elsewhere = List.of(row(ReviewPart.RESPONSES, "one", "", ReviewFigure.SPACES));
        List<NewRow> nowhere = List.of(row(ReviewPart.RESPONSES, "one", ""));
        assertThatThrownBy(() -> Figures.placed(elsewhere)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Figures.placed(nowhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("are sealed by a digest that is the same for the same rows, and another for another word, day or order")
    void sealed() {
        LocalDate day = LocalDate.of(2026, 11, 24);
        List<ReviewRow> rows = Figures.placed(List.of(row(ReviewPart.COVER, "one", "", ReviewFigure.SPACES),
                row(ReviewPart.COVER, "two", "", ReviewFigure.SPACES)));
        List<ReviewRow> other = Figures.placed(List.of(row(ReviewPart.COVER, "two", "", ReviewFigure.SPACES),
                row(ReviewPart.COVER, "one", "", ReviewFigure.SPACES)));
        String digest = Figures.digest(review(day), NOON, rows);
        assertThat(digest).matches("[0-9a-f]{64}").isEqualTo(Figures.digest(review(day), NOON, rows));
        assertThat(digest).isNotEqualTo(Figures.digest(review(day), NOON, other))
                .isNotEqualTo(Figures.digest(review(day.plusDays(1)), NOON, rows))
                .isNotEqualTo(Figures.digest(review(day), NOON.plusSeconds(1), rows));
    }
}
