package com.logitech.serviceportal.support.model.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewComment;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.api.reviews.ReviewState;
import com.logitech.serviceportal.support.api.reviews.ReviewedThing;
import com.logitech.serviceportal.support.model.RealBooks;
import com.logitech.serviceportal.support.model.reviews.ReviewBooks.Kept;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The books of account reviews")
class ReviewBooksTest {

    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private final ReviewBooks books = new ReviewBooks();
    private final CustomerId customer = new CustomerId(UUID.randomUUID());
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = RealBooks.open().connect();
        connection.setAutoCommit(false);
        books.sql = RealBooks.on(connection);
    }

    @AfterEach
    void leave() throws SQLException {
        connection.rollback();
        connection.close();
    }

    private Kept begun(LocalDate day) {
        assertThat(books.begin(customer, day, day.minusDays(90), ZURICH, NOON, "trial")).isTrue();
        return books.lock(customer, day).orElseThrow();
    }

    private static ReviewRow row(ReviewPart part, int place, String... figures) {
        return new ReviewRow(part, place, ReviewedThing.TICKET, "id", "#" + place, "said 'so'", place % 2 == 0 ? Optional.empty()
                : Optional.of(NOON), "R32", "because", List.of(figures));
    }

    private Kept made(LocalDate day, List<ReviewRow> rows, Map<String, Integer> figures) {
        Kept begun = begun(day);
        books.make(begun.id(), rows, figures, NOON, NOON.plusSeconds(1), "0".repeat(64));
        return books.find(begun.id()).orElseThrow();
    }

    @Test
    @DisplayName("hold one review for a customer and day, and another for the day after")
    void oneADay() {
        begun(DAY);
        assertThat(books.begin(customer, DAY, DAY.minusDays(90), ZURICH, NOON, "trial")).isFalse();
        begun(DAY.plusDays(1));
        assertThat(books.of(customer, Paging.of(Optional.empty(), 1)).items()).extracting(Kept::asOfDay).containsExactly(DAY.plusDays(1));
        Page<Kept> first = books.of(customer, Paging.of(Optional.empty(), 1));
        assertThat(books.of(customer, Paging.of(first.next(), 1)).items()).extracting(Kept::asOfDay).containsExactly(DAY);
    }

    @Test
    @DisplayName("give back what was written down, row by row and figure by figure, in stretches of any size")
    void givenBack() {
        List<ReviewRow> rows = new ArrayList<>();
        for (int place = 1; place <= 1_234; place++) {
            rows.add(row(ReviewPart.RESPONSES, place, "TICKETS", place % 3 == 0 ? "MISSED" : "MET"));
        }
        rows.add(row(ReviewPart.CAUSES, 1, "PRODUCT:Rally Bar: Mini, \"new\""));
        Kept review = made(DAY, rows, Map.of("TICKETS", 1_234, "MISSED", 411));
        assertThat(review.state()).isEqualTo(ReviewState.MADE);
        assertThat(books.figures(review.id())).containsExactly(Map.entry("TICKETS", 1_234), Map.entry("MISSED", 411));

        List<ReviewRow> read = new ArrayList<>();
        Optional<String> mark = Optional.empty();
        do {
            Page<ReviewRow> page = books.rows(review.id(), Optional.empty(), Optional.empty(), Paging.of(mark, 200));
            read.addAll(page.items());
            mark = page.next();
        } while (mark.isPresent());
        assertThat(read).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(read.subList(1, read.size())).containsExactlyElementsOf(rows.subList(0, 1_234));

        Page<ReviewRow> missed = books.rows(review.id(), Optional.of(ReviewPart.RESPONSES), Optional.of("MISSED"),
                Paging.of(Optional.empty(), 5));
        assertThat(missed.about()).isEqualTo(411);
        assertThat(missed.items()).extracting(ReviewRow::place).containsExactly(3, 6, 9, 12, 15);
        assertThat(books.rows(review.id(), Optional.empty(), Optional.of("PRODUCT:Rally Bar: Mini, \"new\""),
                Paging.of(Optional.empty(), 5)).items()).hasSize(1);
    }

    @Test
    @DisplayName("refuse a mark that is another list's")
    void otherMark() {
        Kept review = made(DAY, List.of(row(ReviewPart.RESPONSES, 1, "TICKETS")), Map.of("TICKETS", 1));
        begun(DAY.plusDays(1));
        Paging other = Paging.of(books.of(customer, Paging.of(Optional.empty(), 1)).next(), 1);
        assertThatThrownBy(() -> books.rows(review.id(), Optional.empty(), Optional.empty(), other)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "not by {0}")
    @ValueSource(strings = {"UPDATE support.review_rows SET said = 'otherwise'", "DELETE FROM support.review_figures",
        "UPDATE support.review_figures SET counted = 2",
        "INSERT INTO support.review_rows SELECT review_id, part, 2, kind, thing, name, said, at, rule, because, figures"
                + " FROM support.review_rows"})
    @DisplayName("let nobody rewrite a review that was made,")
    void stays(String rewriting) {
        made(DAY, List.of(row(ReviewPart.RESPONSES, 1, "TICKETS")), Map.of("TICKETS", 1));
        assertThatThrownBy(() -> books.sql.now().update(rewriting))
                .rootCause().hasMessageContaining("is not rewritten");
    }

    @Test
    @DisplayName("keep what is said about a row beside the review, and count it")
    void comments() {
        Kept review = made(DAY, List.of(row(ReviewPart.RESPONSES, 1, "TICKETS")), Map.of("TICKETS", 1));
        UUID person = UUID.randomUUID();
        books.comment(review.id(), ReviewPart.RESPONSES, 1, "We were there.", NOON, person.toString());
        assertThat(books.comments(review.id())).extracting(ReviewComment::row, ReviewComment::text).containsExactly(
                tuple("#1", "We were there."));
        assertThat(books.find(review.id()).orElseThrow().comments()).isEqualTo(1);
        assertThat(books.saidBy(person)).containsExactly(NOON + " We were there.");
        assertThat(books.row(review.id(), ReviewPart.RESPONSES, 2)).isEmpty();
    }

    @Test
    @DisplayName("count attempts, so that one that was given up cannot end another")
    void attempts() {
        Kept first = begun(DAY);
        books.reached(first.id(), 3, NOON.plusSeconds(5));
        assertThat(books.find(first.id()).orElseThrow().partsDone()).isEqualTo(3);
        books.fail(first.id());
        assertThat(books.find(first.id()).orElseThrow().state()).isEqualTo(ReviewState.FAILED);
        books.beginAgain(first.id(), NOON.plusSeconds(9), "other");
        Kept second = books.lock(first.id()).orElseThrow();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.partsDone()).isZero();
        assertThat(second.state()).isEqualTo(ReviewState.MAKING);
    }
}
