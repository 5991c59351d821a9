package com.logitech.serviceportal.dispatch.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter as plain text and as HTML. The HTML loads nothing from anywhere, and what somebody typed cannot become part of it; neither
 * can it begin a line of its own in a subject or in the text.
 */
public final class LetterPaper {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");
    private static final int LONGEST_SUBJECT = 200;

    private LetterPaper() {
    }

    /** One line with nothing in it that nobody sees: nothing typed into a name can begin a header of its own. */
    public static String line(String text) {
        return UNSEEN.matcher(text).replaceAll(" ").replaceAll(" {2,}", " ").strip();
    }

    public static String subject(Letter letter) {
        String line = line(letter.subject());
        return line.codePointCount(0, line.length()) <= LONGEST_SUBJECT ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SUBJECT));
    }

    public static String text(Letter letter) {
        List<String> blocks = new ArrayList<>();
        blocks.add(line(letter.greeting()));
        letter.paragraphs().forEach(paragraph -> blocks.add(line(paragraph)));
        if (!letter.said().isEmpty()) {
            blocks.add(String.join("\n", letter.said().stream().map(LetterPaper::indented).toList()));
        }
        if (!letter.rows().isEmpty()) {
            blocks.add(String.join("\n", letter.rows().stream().map(row -> line(row.label()) + ": " + line(row.value())).toList()));
        }
        letter.link().ifPresent(link -> blocks.add(line(link.label()) + ":\n" + link.address()));
        blocks.add("-- \n" + String.join("\n", letter.closing().stream().map(LetterPaper::line).toList()));
        return String.join("\n\n", blocks) + "\n";
    }

    public static String html(Letter letter) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(escaped(letter.language()))
                .append("\"><head><meta charset=\"UTF-8\"><title>").append(escaped(subject(letter))).append("</title></head>\n")
                .append("<body style=\"margin:0;padding:24px;background:#f4f5f7;color:#1b1f24;"
                        + "font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif\">\n"
                        + "<div style=\"max-width:600px;margin:0 auto;padding:24px;background:#fff;border-radius:8px\">\n");
        html.append("<p>").append(escaped(letter.greeting())).append("</p>\n");
        letter.paragraphs().forEach(paragraph -> html.append("<p>").append(escaped(paragraph)).append("</p>\n"));
        if (!letter.said().isEmpty()) {
            html.append("<p style=\"margin:16px 0;padding:12px 16px;border-left:3px solid #1f5fbf;background:#f4f5f7\">")
                    .append(String.join("<br>\n", letter.said().stream().map(LetterPaper::escaped).toList())).append("</p>\n");
        }
        if (!letter.rows().isEmpty()) {
            html.append("<table role=\"presentation\" style=\"border-collapse:collapse;margin:16px 0\">\n");
            letter.rows().forEach(row -> html.append("<tr><td style=\"padding:4px 16px 4px 0;color:#57606a;vertical-align:top\">")
                    .append(escaped(row.label())).append("</td><td style=\"padding:4px 0\">").append(escaped(row.value()))
                    .append("</td></tr>\n"));
            html.append("</table>\n");
        }
        letter.link().ifPresent(link -> html.append("<p><a style=\"display:inline-block;padding:10px 18px;border-radius:6px;"
                        + "background:#1f5fbf;color:#fff;text-decoration:none\" href=\"").append(escaped(link.address())).append("\">")
                .append(escaped(link.label())).append("</a></p>\n<p style=\"font-size:13px;color:#57606a;word-break:break-all\">")
                .append(escaped(link.address())).append("</p>\n"));
        html.append("<hr style=\"border:0;border-top:1px solid #d0d7de;margin:24px 0 12px\">\n");
        letter.closing().forEach(line -> html.append("<p style=\"margin:4px 0;font-size:13px;color:#57606a\">").append(escaped(line))
                .append("</p>\n"));
        return html.append("</div></body></html>\n").toString();
    }

    /** A line as somebody wrote it, with the blanks it begins with. */
    private static String indented(String said) {
        return " ".repeat(said.length() - said.stripLeading().length()) + line(said);
    }

    private static String escaped(String text) {
        return line(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
