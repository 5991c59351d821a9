package com.logitech.serviceportal.support.model.reviews;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.books.Listed;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Cursor;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.definitions.counter.Paging;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewComment;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.ReviewId;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.api.reviews.ReviewState;
import com.logitech.serviceportal.support.api.reviews.ReviewedThing;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Account reviews as they were written down. What was made can be read and commented on, and nothing else. */
@ApplicationScoped
public class ReviewBooks {

    private static final String REVIEW = "SELECT r.id, r.customer_id, r.as_of_day, r.from_day, r.zone, r.state, r.attempt, r.parts_done,"
            + " r.alive_at, r.asked_by, r.as_of, r.made_at, r.digest,"
            + " (SELECT count(*) FROM support.review_comments c WHERE c.review_id = r.id) FROM support.reviews r";
    private static final String ROW = "SELECT w.part, w.place, w.kind, w.thing, w.name, w.said, w.at, w.rule, w.because, w.figures"
            + " FROM support.review_rows w";
    private static final int ROWS_AT_ONCE = 1_000;
    private static final String BETWEEN_FIGURES = "\u001e";

    @Inject
    SupportSql sql;

    /** A review as it is kept. @param aliveAt when its making was heard of last (UTC) @param askedBy how the books sign it */
    public record Kept(ReviewId id, CustomerId customer, LocalDate asOfDay, LocalDate from, ZoneId zone, ReviewState state, int attempt,
            int partsDone, Instant aliveAt, String askedBy, Optional<Instant> asOf, Optional<Instant> madeAt, String digest,
            int comments) {
    }

    /** Begins the first attempt, unless there is a review of that day. @return whether there was none */
    public boolean begin(CustomerId customer, LocalDate day, LocalDate from, ZoneId zone, Instant now, String by) {
        return sql.now().update("INSERT INTO support.reviews (id, customer_id, as_of_day, from_day, zone, state, attempt, parts_done,"
                        + " alive_at, asked_by) VALUES (?, ?, ?, ?, ?, 'MAKING', 1, 0, ?, ?) ON CONFLICT DO NOTHING", UUID.randomUUID(),
                customer.value(), day, from, zone.getId(), now, by) == 1;
    }

    /** Begins another attempt. */
    public void beginAgain(ReviewId review, Instant now, String by) {
        sql.now().update("UPDATE support.reviews SET state = 'MAKING', attempt = attempt + 1, parts_done = 0, alive_at = ?, asked_by = ?"
                + " WHERE id = ?", now, by, review.value());
    }

    /** The one of a day, which waits until nobody else changes it. */
    public Optional<Kept> lock(CustomerId customer, LocalDate day) {
        return sql.now().first(REVIEW + " WHERE r.customer_id = ? AND r.as_of_day = ? FOR UPDATE OF r", ReviewBooks::kept, customer.value(),
                day);
    }

    public Optional<Kept> lock(ReviewId review) {
        return sql.now().first(REVIEW + " WHERE r.id = ? FOR UPDATE OF r", ReviewBooks::kept, review.value());
    }

    public Optional<Kept> find(ReviewId review) {
        return find(List.of(review)).values().stream().findFirst();
    }

    private Map<ReviewId, Kept> find(Collection<ReviewId> reviews) {
        return sql.now().list(REVIEW + " WHERE r.id = ANY(?)", ReviewBooks::kept, Sql.ids(reviews.stream().map(ReviewId::value).toList()))
                .stream().collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    /** A customer's, the latest day first. */
    public Page<Kept> of(CustomerId customer, Paging paging) {
        Where where = new Where().and("r.customer_id = ?", customer.value());
        return Listed.along(sql.now(), "SELECT r.id FROM support.reviews r", where, "r.as_of_day DESC, r.id DESC", paging,
                        (further, last) -> further.and("r.as_of_day < ?", last.<LocalDate>key(LocalDate::parse)))
                .page(ReviewId::new, this::find, Kept::asOfDay);
    }

    public void reached(ReviewId review, int partsDone, Instant now) {
        sql.now().update("UPDATE support.reviews SET parts_done = ?, alive_at = ? WHERE id = ?", partsDone, now, review.value());
    }

    public void fail(ReviewId review) {
        sql.now().update("UPDATE support.reviews SET state = 'FAILED' WHERE id = ?", review.value());
    }

    /** Writes all of it down, and closes it. @param figures each with its number of rows @param asOf UTC @param now UTC */
    public void make(ReviewId review, List<ReviewRow> rows, Map<String, Integer> figures, Instant asOf, Instant now, String digest) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            add(review, rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
        if (!figures.isEmpty()) {
            sql.now().update("INSERT INTO support.review_figures (review_id, figure, counted) SELECT ?, f.figure, f.counted"
                            + " FROM unnest(?, ?) f(figure, counted)", review.value(), Sql.texts(figures.keySet()),
                    new Sql.Many("int", figures.values()));
        }
        sql.now().update("UPDATE support.reviews SET state = 'MADE', parts_done = ?, alive_at = ?, as_of = ?, made_at = ?, digest = ?"
                + " WHERE id = ?", ReviewPart.values().length, now, asOf, now, digest, review.value());
    }

    private void add(ReviewId review, List<ReviewRow> rows) {
        sql.now().update("INSERT INTO support.review_rows (review_id, part, place, kind, thing, name, said, at, rule, because, figures)"
                        + " SELECT ?, w.part, w.place, w.kind, w.thing, w.name, w.said, w.at, w.rule, w.because,"
                        + " string_to_array(w.figures, chr(30)) FROM unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " w(part, place, kind, thing, name, said, at, rule, because, figures)", review.value(),
                texts(rows, row -> row.part().name()), new Sql.Many("int", rows.stream().map(ReviewRow::place).toList()),
                texts(rows, row -> row.kind().name()), texts(rows, ReviewRow::thing), texts(rows, ReviewRow::name),
                texts(rows, ReviewRow::said),
                new Sql.Many("timestamptz", rows.stream().map(row -> row.at().map(Instant::toString).orElse(null)).toList()),
                texts(rows, ReviewRow::rule), texts(rows, ReviewRow::because),
                texts(rows, row -> String.join(BETWEEN_FIGURES, row.figures())));
    }

    private static Sql.Many texts(List<ReviewRow> rows, Function<ReviewRow, String> text) {
        return Sql.texts(rows.stream().map(text).toList());
    }

    /** The figures that are not 0. */
    public Map<String, Integer> figures(ReviewId review) {
        Map<String, Integer> figures = new LinkedHashMap<>();
        sql.now().each("SELECT f.figure, f.counted FROM support.review_figures f WHERE f.review_id = ? ORDER BY f.counted DESC, f.figure",
                row -> {
                    figures.put(row.getString(1), row.getInt(2));
                    return true;
                }, review.value());
        return figures;
    }

    /** Rows in order. @param part only of this one @param figure only those that name it */
    public Page<ReviewRow> rows(ReviewId review, Optional<ReviewPart> part, Optional<String> figure, Paging paging) {
        Where where = new Where().and("w.review_id = ?", review.value());
        part.ifPresent(one -> where.and("w.part = ?", one.name()));
        figure.ifPresent(one -> where.and("w.figures @> ARRAY[CAST(? AS text)]", one));
        long about = paging.after().map(Cursor::about)
                .orElseGet(() -> sql.now().number("SELECT count(*) FROM support.review_rows w WHERE " + where, where.parametersAnd()));
        paging.after().ifPresent(last -> {
            String[] place = last.key(key -> key.split(" ", 2));
            where.and("(w.part, w.place) > (?, ?)", place[0], last.<Integer>key(key -> Integer.valueOf(key.split(" ", 2)[1])));
        });
        List<ReviewRow> rows = sql.now().list(ROW + " WHERE " + where + " ORDER BY w.part, w.place LIMIT ?", ReviewBooks::row,
                where.parametersAnd(paging.size() + 1));
        boolean more = rows.size() > paging.size();
        List<ReviewRow> shown = more ? rows.subList(0, paging.size()) : rows;
        return new Page<>(shown, more ? Optional.of(mark(about, review, shown.get(shown.size() - 1))) : Optional.empty(), about);
    }

    private static String mark(long about, ReviewId review, ReviewRow last) {
        return new Cursor(about, last.part().name() + " " + last.place(), review.value()).mark();
    }

    public Optional<ReviewRow> row(ReviewId review, ReviewPart part, int place) {
        return sql.now().first(ROW + " WHERE w.review_id = ? AND w.part = ? AND w.place = ?", ReviewBooks::row, review.value(), part.name(),
                place);
    }

    /** @param by how the books sign it */
    public void comment(ReviewId review, ReviewPart part, int place, String text, Instant at, String by) {
        sql.now().update("INSERT INTO support.review_comments (id, review_id, part, place, text, at, by) VALUES (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(), review.value(), part.name(), place, text, at, by);
    }

    /** The first first; who said it as the books sign him. */
    public List<ReviewComment> comments(ReviewId review) {
        return sql.now().list("SELECT c.part, c.place, w.name, c.text, c.at, c.by FROM support.review_comments c"
                        + " JOIN support.review_rows w ON w.review_id = c.review_id AND w.part = c.part AND w.place = c.place"
                        + " WHERE c.review_id = ? ORDER BY c.at, c.id",
                row -> new ReviewComment(ReviewPart.valueOf(row.getString(1)), row.getInt(2), row.getString(3), row.getString(4),
                        Sql.instant(row, 5), row.getString(6)), review.value());
    }

    /** What somebody said about rows, for his file. */
    public List<String> saidBy(UUID person) {
        return sql.now().list("SELECT c.at, c.text FROM support.review_comments c WHERE c.by = ? ORDER BY c.at, c.id",
                row -> Sql.instant(row, 1) + " " + row.getString(2), person.toString());
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(new ReviewId(Sql.uuid(row, 1)), new CustomerId(Sql.uuid(row, 2)), Sql.day(row, 3), Sql.day(row, 4),
                ZoneId.of(row.getString(5)), ReviewState.valueOf(row.getString(6)), row.getInt(7), row.getInt(8), Sql.instant(row, 9),
                row.getString(10), Optional.ofNullable(Sql.instant(row, 11)), Optional.ofNullable(Sql.instant(row, 12)), row.getString(13),
                row.getInt(14));
    }

    private static ReviewRow row(ResultSet row) throws SQLException {
        return new ReviewRow(ReviewPart.valueOf(row.getString(1)), row.getInt(2), ReviewedThing.valueOf(row.getString(3)), row.getString(4),
                row.getString(5), row.getString(6), Optional.ofNullable(Sql.instant(row, 7)), row.getString(8), row.getString(9),
                Stream.of((String[]) row.getArray(10).getArray()).toList());
    }
}
