package com.logitech.serviceportal.journal.terms;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON with one spelling: keys in order, no blanks, and every character that could end a line, a string or a terminal's patience
 * written as an escape. The same value gives the same text for ever, whatever kind of map it came in.
 */
public final class CanonicalJson {

    private static final int SPACE = 0x20;
    private static final int DELETE = 0x7f;
    private static final int LAST_C1_CONTROL = 0x9f;

    private CanonicalJson() {
    }

    /**
     * The text of a value made of maps with text keys, iterables, text, whole numbers, booleans and nulls. A map's null values are
     * left out: absent and null say the same.
     *
     * @throws IllegalArgumentException for any other type, because it would have no single spelling
     */
    public static String of(Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value == null || value instanceof Boolean || value instanceof Long || value instanceof Integer) {
            text.append(value);
        } else if (value instanceof String string) {
            writeString(string, text);
        } else if (value instanceof Map<?, ?> map) {
            writeMap(map, text);
        } else if (value instanceof Iterable<?> many) {
            String separator = "[";
            for (Object one : many) {
                text.append(separator);
                write(one, text);
                separator = ",";
            }
            text.append("[".equals(separator) ? "[]" : "]");
        } else {
            throw new IllegalArgumentException("no canonical spelling for a " + value.getClass().getName());
        }
    }

    private static void writeMap(Map<?, ?> map, StringBuilder text) {
        TreeMap<String, Object> inOrder = new TreeMap<>();
        map.forEach((key, value) -> {
            if (value != null) {
                inOrder.put((String) key, value);
            }
        });
        String separator = "{";
        for (Map.Entry<String, Object> pair : inOrder.entrySet()) {
            text.append(separator);
            writeString(pair.getKey(), text);
            text.append(':');
            write(pair.getValue(), text);
            separator = ",";
        }
        text.append(inOrder.isEmpty() ? "{}" : "}");
    }

    private static void writeString(String string, StringBuilder text) {
        text.append('"');
        string.codePoints().forEach(point -> {
            if (point == '"' || point == '\\') {
                text.append('\\').append((char) point);
            } else if (isUnsafe(point)) {
                text.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                text.appendCodePoint(point);
            }
        });
        text.append('"');
    }

    private static boolean isUnsafe(int point) {
        return point < SPACE || point >= DELETE && point <= LAST_C1_CONTROL
                || point == 0x2028 || point == 0x2029
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
