package com.logitech.serviceportal.support.queue;

import com.logitech.serviceportal.support.api.queue.TicketSearch.Passage;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody looks for: words, folded as the books fold them - compatible forms, without accents, small letters.
 *
 * @param words at most {@value #MOST}; the last may be the beginning of one
 */
record SoughtWords(List<String> words) {

    static final int MOST = 8;
    private static final int BEFORE = 60;
    private static final int SHOWN = 200;
    private static final Pattern NUMBER = Pattern.compile("(?i)(?:t-)?([0-9]{1,12})");
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]");
    /** What would be no word but a part of a question. */
    private static final Pattern SIGNS = Pattern.compile("['\\\\\\p{Cntrl}]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    static SoughtWords of(String text) {
        return new SoughtWords(Arrays.stream(SIGNS.matcher(folded(text)).replaceAll(" ").strip().split("\\s+"))
                .filter(word -> WORD.matcher(word).find()).limit(MOST).toList());
    }

    /** Whether nothing is asked for. */
    static boolean isNone(String text) {
        return text == null || text.isBlank();
    }

    /** The ticket's number, if that is what somebody typed. */
    static Optional<TicketNumber> number(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        return number.matches() ? Optional.of(Long.parseLong(number.group(1))).filter(value -> value > 0).map(TicketNumber::new)
                : Optional.empty();
    }

    /** The question as PostgreSQL's to_tsquery reads it; empty without a word. */
    String question() {
        List<String> parts = new ArrayList<>();
        for (int place = 0; place < words.size(); place++) {
            parts.add("'" + words.get(place) + "'" + (place == words.size() - 1 ? ":*" : ""));
        }
        return String.join(" & ", parts);
    }

    /** The place of a text where the first of the words stands, with all of them that are near; its beginning where none does. */
    List<Passage> passage(String text) {
        List<int[]> hits = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find() && (hits.isEmpty() || word.start() < hits.get(0)[0] + SHOWN)) {
            if (isSought(folded(word.group()))) {
                hits.add(new int[] {word.start(), word.end()});
            }
        }
        int from = hits.isEmpty() ? 0 : begin(text, hits.get(0)[0] - BEFORE);
        int until = Math.min(text.length(), from + SHOWN);
        if (until < text.length() && Character.isHighSurrogate(text.charAt(until - 1))) {
            until--;
        }
        List<Passage> passages = new ArrayList<>();
        int at = from;
        for (int[] hit : hits) {
            if (hit[1] <= until) {
                add(passages, text.substring(at, hit[0]), false);
                add(passages, text.substring(hit[0], hit[1]), true);
                at = hit[1];
            }
        }
        add(passages, text.substring(at, until), false);
        return passages;
    }

    private boolean isSought(String folded) {
        for (int place = 0; place < words.size(); place++) {
            boolean last = place == words.size() - 1;
            Matcher part = WORD.matcher(words.get(place));
            while (part.find()) {
                boolean beginning = last && part.end() == words.get(place).length();
                if (beginning ? folded.startsWith(part.group()) : folded.equals(part.group())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The beginning of a word near there, so that none is cut. */
    private static int begin(String text, int near) {
        int at = Math.max(0, near);
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && near - at < BEFORE) {
            at--;
        }
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void add(List<Passage> passages, String text, boolean hit) {
        if (!text.isEmpty()) {
            passages.add(new Passage(text, hit));
        }
    }

    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
