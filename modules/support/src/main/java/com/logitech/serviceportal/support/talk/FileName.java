package com.logitech.serviceportal.support.talk;

import com.logitech.serviceportal.definitions.counter.PlainText;
import java.util.stream.Collectors;

/** What a file is called here: the last part of the path it was sent with, on one line, with nothing in it that nobody sees. */
final class FileName {

    static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;
    private static final String UNNAMED = "file";

    private FileName() {
    }

    static String of(String sent) {
        String path = sent == null ? "" : sent;
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String seen = last.codePoints().filter(c -> PlainText.unseen(Character.toString(c)).isEmpty()).mapToObj(Character::toString)
                .collect(Collectors.joining());
        String even = PlainText.even(seen.replaceAll("[\"<>|:*?]", "_")).replaceFirst("^[. ]+", "")
                .replaceFirst("[. ]+$", ""); // some computers leave those away, and go by the ending before them
        return even.isEmpty() ? UNNAMED : shortened(even);
    }

    /** Keeps the ending, by which its owner knows what to open it with. */
    private static String shortened(String name) {
        int length = PlainText.length(name);
        if (length <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && PlainText.length(name.substring(dot)) <= LONGEST_ENDING ? name.substring(dot) : "";
        return name.substring(0, name.offsetByCodePoints(0, LONGEST - PlainText.length(ending))).strip() + ending;
    }
}
