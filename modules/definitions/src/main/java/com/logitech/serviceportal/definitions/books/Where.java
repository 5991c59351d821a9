package com.logitech.serviceportal.definitions.books;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The conditions of a list, each a fixed piece of SQL with its parameters. */
public final class Where {

    private static final String EVERYTHING = "true";
    private static final int MOST_WORDS = 6;
    private static final Pattern SHORT_WORD = Pattern.compile("[a-z0-9]{1,2}");

    private final StringBuilder sql = new StringBuilder(EVERYTHING);
    private final List<Object> parameters = new ArrayList<>();

    public Where and(String condition, Object... values) {
        sql.append(" AND ").append(condition);
        parameters.addAll(Arrays.asList(values));
        return this;
    }

    /**
     * Each word of a text stands somewhere in the key. Of one or two letters it stands at the beginning of a word: anywhere would
     * be nearly everywhere, and no index helps to find it.
     */
    public Where andWords(String key, String text) {
        for (String word : SearchKey.of(text).split(" ", MOST_WORDS)) {
            if (SHORT_WORD.matcher(word).matches()) {
                and("(" + key + " LIKE ? OR " + key + " LIKE ? OR " + key + " LIKE ? OR " + key + " LIKE ?)", Sql.startingWith(word),
                        "% " + Sql.startingWith(word), "%-" + Sql.startingWith(word), "%\u001f" + Sql.startingWith(word));
            } else if (!word.isEmpty()) {
                and(key + " LIKE ?", Sql.containing(word));
            }
        }
        return this;
    }

    /** Whether everything fits. */
    public boolean isEmpty() {
        return sql.length() == EVERYTHING.length();
    }

    public Object[] parametersAnd(Object... more) {
        List<Object> all = new ArrayList<>(parameters);
        all.addAll(Arrays.asList(more));
        return all.toArray();
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
