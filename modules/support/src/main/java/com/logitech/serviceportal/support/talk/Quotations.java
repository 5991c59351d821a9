package com.logitech.serviceportal.support.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what somebody wrote from what he repeated: lines behind a {@code >}, and all that follows the head mail programs put above the
 * letter that is answered.
 */
final class Quotations {

    private static final int LONGEST_HEAD = 300;
    private static final Pattern QUOTED = Pattern.compile("^ {0,3}> ?");
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```|~~~).*");
    private static final Pattern RULE = Pattern.compile("^\\s*(-{2,}|_{2,}|\\*{2,})\\s?(Original Message|Forwarded message"
            + "|Urspr\u00fcngliche Nachricht|Weitergeleitete Nachricht|Message d'origine|Message transf\u00e9r\u00e9"
            + "|Mensaje original|Messaggio originale)"
            + "\\s?(-{2,}|_{2,}|\\*{2,})\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ATTRIBUTION = Pattern.compile("^(On|Am|Le|El|Il|Op|Em) (?=.*\\d).{6,280}"
            + "(wrote|schrieb|a \u00e9crit|escribi\u00f3|ha scritto|schreef|escreveu)[^:]{0,120}:\\s*$");
    private static final Pattern SENDER = Pattern.compile("^\\*?(From|Von|De|Da|Van):\\*?\\s.+");
    private static final Pattern SENT = Pattern.compile("^\\*?(Sent|Date|Gesendet|Datum|Envoy\u00e9|Enviado|Inviato|Verzonden):\\*?\\s.+");

    private Quotations() {
    }

    /** A stretch of a text. @param text without the signs of quoting */
    record Passage(boolean quoted, String text) {
    }

    /** All of the text, in its order. */
    static List<Passage> of(String text) {
        List<String> lines = text.lines().toList();
        List<Passage> passages = new ArrayList<>();
        List<String> gathered = new ArrayList<>();
        boolean quoting = false;
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!fenced && isHead(lines, i)) {
                add(passages, quoting, gathered);
                add(passages, true, lines.subList(i, lines.size()));
                return passages;
            }
            boolean quoted = !fenced && QUOTED.matcher(line).find();
            if (quoted != quoting) {
                add(passages, quoting, gathered);
                gathered.clear();
                quoting = quoted;
            }
            fenced = !quoted && FENCE.matcher(line).matches() != fenced;
            gathered.add(quoted ? QUOTED.matcher(line).replaceFirst("") : line);
        }
        add(passages, quoting, gathered);
        return passages;
    }

    private static void add(List<Passage> passages, boolean quoted, List<String> lines) {
        String text = String.join("\n", lines).strip();
        if (!text.isEmpty()) {
            passages.add(new Passage(quoted, text));
        }
    }

    /** Whether the letter that is answered begins here. A head may be broken into two lines. */
    private static boolean isHead(List<String> lines, int at) {
        String line = lines.get(at);
        if (line.length() > LONGEST_HEAD) {
            return false;
        }
        String next = at + 1 < lines.size() ? lines.get(at + 1) : "";
        boolean broken = line.length() + next.length() < LONGEST_HEAD && !line.endsWith(":") && next.strip().endsWith(":");
        return RULE.matcher(line).matches() || ATTRIBUTION.matcher(line).matches()
                || broken && ATTRIBUTION.matcher(line + " " + next.strip()).matches()
                || SENDER.matcher(line).matches() && lines.subList(at + 1, Math.min(at + 4, lines.size())).stream()
                        .anyMatch(below -> SENT.matcher(below).matches());
    }
}
