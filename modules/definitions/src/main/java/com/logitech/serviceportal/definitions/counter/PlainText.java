package com.logitech.serviceportal.definitions.counter;

import java.text.Normalizer;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Names as they go into the books: one line, in one form, with nothing in it that nobody sees. */
public final class PlainText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int MARK = 0xFFFD;

    private PlainText() {
    }

    /** The text in its composed form, with single blanks and none around it. */
    public static String even(String text) {
        return BLANKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ").strip();
    }

    /** The first character that nobody sees and that could make two names look alike or one read backwards. */
    public static Optional<String> unseen(String text) {
        return text.codePoints().filter(PlainText::isUnseen).mapToObj("U+%04X"::formatted).findFirst();
    }

    /** The text without the marks people write with who write from right to left, or whose letters join: beside letters they do no harm. */
    public static String withoutMarks(String text) {
        return text.codePoints().filter(codePoint -> !isMark(codePoint))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** Joiner and non-joiner, and the marks of left to right, right to left and Arabic letters. */
    private static boolean isMark(int codePoint) {
        return codePoint >= 0x200C && codePoint <= 0x200F || codePoint == 0x061C;
    }

    /** The text with the mark of what cannot be shown in place of each character that nobody sees. */
    public static String shown(String text) {
        return marked(text, PlainText::isUnseen);
    }

    /** The same with it in place of those alone that no book can keep: the character of no code, and half a character. */
    public static String keepable(String text) {
        return marked(text, codePoint -> codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE);
    }

    private static String marked(String text, IntPredicate which) {
        return text.codePoints().map(codePoint -> which.test(codePoint) ? MARK : codePoint)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /** The first character that turns the direction in which what follows it is read: an embedding, an override or an isolate. */
    public static Optional<String> turning(String text) {
        return text.codePoints().filter(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069).mapToObj("U+%04X"::formatted)
                .findFirst();
    }

    private static boolean isUnseen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** In code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
