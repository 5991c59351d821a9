package com.logitech.serviceportal.support.reviews;

import com.logitech.serviceportal.support.api.reviews.AccountReviews.CountedFigure;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.NewRow;
import com.logitech.serviceportal.support.api.reviews.AccountReviews.ReviewRow;
import com.logitech.serviceportal.support.api.reviews.ReviewFigure;
import com.logitech.serviceportal.support.api.reviews.ReviewPart;
import com.logitech.serviceportal.support.model.reviews.ReviewBooks.Kept;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How rows are counted and sealed. A figure of several of a kind is written with which one behind a colon: "PRODUCT:Rally Bar". */
final class Figures {

    private static final String OF = ":";
    /** Between the values of a row, and behind each row: signs no text has. */
    private static final String VALUE = "\u001f";
    private static final String ROW = "\u001e";

    private Figures() {
    }

    /** @param of which one of several of a kind; empty otherwise */
    static String code(ReviewFigure figure, String of) {
        return figure == ReviewFigure.PRODUCT ? figure + OF + of : figure.name();
    }

    /**
     * Rows in their places: part by part, in the order given.
     *
     * @throws IllegalArgumentException for a row that names no figure, or one of another part
     */
    static List<ReviewRow> placed(List<NewRow> rows) {
        Map<ReviewPart, Integer> places = new EnumMap<>(ReviewPart.class);
        return rows.stream().sorted(Comparator.comparing(NewRow::part)).map(row -> {
            if (row.figures().isEmpty() || row.figures().stream().anyMatch(figure -> figure.part() != row.part())) {
                throw new IllegalArgumentException("a row is counted in its own part: " + row);
            }
            return new ReviewRow(row.part(), places.merge(row.part(), 1, Integer::sum), row.kind(), row.thing(), row.name(), row.said(),
                    row.at(), row.rule(), row.because(), row.figures().stream().sorted().map(one -> code(one, row.product())).toList());
        }).toList();
    }

    static Map<String, Integer> counted(List<ReviewRow> rows) {
        Map<String, Integer> counted = new TreeMap<>();
        rows.forEach(row -> row.figures().forEach(figure -> counted.merge(figure, 1, Integer::sum)));
        return counted;
    }

    /** Every figure in order, also those of which there are none. @param counted the others, of several of a kind in their order */
    static List<CountedFigure> inOrder(Map<String, Integer> counted) {
        List<CountedFigure> figures = new ArrayList<>();
        for (ReviewFigure figure : ReviewFigure.values()) {
            if (figure == ReviewFigure.PRODUCT) {
                counted.forEach((code, count) -> {
                    if (code.startsWith(figure + OF)) {
                        figures.add(new CountedFigure(figure.part(), figure, code.substring(code.indexOf(OF) + 1), count));
                    }
                });
            } else {
                figures.add(new CountedFigure(figure.part(), figure, "", counted.getOrDefault(figure.name(), 0)));
            }
        }
        return List.copyOf(figures);
    }

    /** SHA-256 (hex) over whose it is, of which day and instant, and every value of every row. */
    static String digest(Kept review, Instant asOf, List<ReviewRow> rows) {
        MessageDigest digest = sha256();
        digest.update(String.join(VALUE, review.customer().toString(), review.asOfDay().toString(), review.from().toString(),
                review.zone().getId(), asOf.toString(), ROW).getBytes(StandardCharsets.UTF_8));
        for (ReviewRow row : rows) {
            digest.update(String.join(VALUE, row.part().name(), String.valueOf(row.place()), row.kind().name(), row.thing(), row.name(),
                    row.said(), row.at().map(Instant::toString).orElse(""), row.rule(), row.because(),
                    String.join(",", row.figures()), ROW).getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
