package com.logitech.serviceportal.support.model.talk;

import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.books.SearchKey;
import com.logitech.serviceportal.definitions.books.Sql;
import com.logitech.serviceportal.definitions.books.Where;
import com.logitech.serviceportal.definitions.counter.Objection;
import com.logitech.serviceportal.support.api.incidents.Priority;
import com.logitech.serviceportal.support.api.talk.AnswerId;
import com.logitech.serviceportal.support.api.talk.AnswerShelf.NewAnswer;
import com.logitech.serviceportal.support.model.SupportSql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The answers kept ready, with each version they had. */
@ApplicationScoped
public class Answers {

    @Inject
    private SupportSql sql;

    /** An answer as it stands. @param at when this version was kept (UTC) @param by how the books sign who kept it */
    public record Standing(AnswerId id, long version, NewAnswer answer, Instant at, String by) {
    }

    private record Row(AnswerId id, long version, String title, boolean inside, boolean takes, boolean solves, Optional<Priority> settles,
            Optional<String> proposes, Instant at, String by) {
    }

    /** Those that stand, by title. @param words of the title; empty for all */
    public List<Standing> find(String words, int most) {
        Where where = new Where().and("a.superseded_at IS NULL");
        if (!words.isEmpty()) {
            where.andWords("a.title_key", words);
        }
        return standing(where, most);
    }

    public Optional<Standing> find(AnswerId answer) {
        return standing(new Where().and("a.superseded_at IS NULL").and("a.id = ?", answer.value()), 1).stream().findFirst();
    }

    /** Holds the version that stands until the transaction ends. @return its number; empty where there is none */
    public Optional<Long> hold(AnswerId answer) {
        return sql.now().first("SELECT version FROM support.answers WHERE id = ? AND superseded_at IS NULL FOR UPDATE",
                row -> row.getLong(1), answer.value());
    }

    /** @param now UTC */
    public void supersede(AnswerId answer, Instant now) {
        sql.now().update("UPDATE support.answers SET superseded_at = ? WHERE id = ? AND superseded_at IS NULL", now, answer.value());
    }

    /** A version of it, from now on. Refused where another answer has its title. */
    public void add(Standing kept) {
        NewAnswer answer = kept.answer();
        Objection.answered(() -> sql.now().update("INSERT INTO support.answers (id, version, title, title_key, inside, takes, solves,"
                        + " settles, proposes, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.id().value(), kept.version(), answer.title(), SearchKey.of(answer.title()), answer.inside(), answer.takes(),
                answer.solves(), answer.settles().map(Priority::name).orElse(null), answer.proposes().orElse(null), kept.at(),
                kept.by()),
                Map.of("answer_title", () -> Refused.conflict("title", "Another answer has this title.")));
        answer.texts().forEach((language, text) -> sql.now().update(
                "INSERT INTO support.answer_texts (answer_id, version, language, text) VALUES (?, ?, ?, ?)", kept.id().value(),
                kept.version(), language, text));
    }

    private List<Standing> standing(Where where, int most) {
        List<Row> rows = sql.now().list("SELECT a.id, a.version, a.title, a.inside, a.takes, a.solves, a.settles,"
                        + " a.proposes, a.recorded_at, a.recorded_by"
                        + " FROM support.answers a WHERE " + where + " ORDER BY a.title_key LIMIT " + most,
                row -> new Row(new AnswerId(Sql.uuid(row, 1)), row.getLong(2), row.getString(3), row.getBoolean(4), row.getBoolean(5),
                        row.getBoolean(6), Optional.ofNullable(row.getString(7)).map(Priority::valueOf),
                        Optional.ofNullable(row.getString(8)), Sql.instant(row, 9), row.getString(10)), where.parametersAnd());
        Map<AnswerId, Map<String, String>> texts = texts(rows);
        return rows.stream().map(row -> new Standing(row.id(), row.version(), new NewAnswer(row.title(),
                texts.getOrDefault(row.id(), Map.of()), row.inside(), row.takes(), row.solves(), row.settles(), row.proposes()),
                row.at(), row.by())).toList();
    }

    private Map<AnswerId, Map<String, String>> texts(List<Row> rows) {
        Map<AnswerId, Map<String, String>> texts = new HashMap<>();
        sql.now().each("SELECT t.answer_id, t.language, t.text FROM support.answer_texts t JOIN support.answers a"
                + " ON (a.id, a.version) = (t.answer_id, t.version) WHERE a.superseded_at IS NULL AND a.id = ANY(?)", row -> {
            texts.computeIfAbsent(new AnswerId(Sql.uuid(row, 1)), unused -> new TreeMap<>()).put(row.getString(2), row.getString(3));
            return true;
        }, Sql.ids(rows.stream().map(row -> row.id().value()).toList()));
        return texts;
    }
}
