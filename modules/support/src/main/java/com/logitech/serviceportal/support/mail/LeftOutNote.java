package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.support.api.mail.TicketPost.FileLeftOut;
import com.logitech.serviceportal.support.api.talk.Attachments.Fault;
import com.logitech.serviceportal.support.api.talk.Attachments.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The note by which our people read which files of a mail were not taken, and by which the house finds them again to tell their sender
 * in his language. A file's name has no quotation mark in it.
 *
 * @param text  what our people read, a line for each file
 * @param codes why, a letter for each file, of the first as many as the books have room for
 */
record LeftOutNote(String text, String codes) {

    private static final int MOST_CODES = 40;
    private static final String HEAD = "Not taken from the mail:";
    private static final Pattern LINE = Pattern.compile("- \"([^\"]*)\" .*");

    static LeftOutNote of(List<LeftOut> files) {
        return new LeftOutNote(HEAD + files.stream().map(file -> "\n- \"" + file.name() + "\" " + file.why()).collect(Collectors.joining()),
                files.stream().limit(MOST_CODES).map(file -> code(file.fault())).collect(Collectors.joining()));
    }

    /** The files named in it, as far as it says why each was left out. */
    List<FileLeftOut> files() {
        List<FileLeftOut> files = new ArrayList<>();
        Matcher line = LINE.matcher("");
        for (String one : text.lines().toList()) {
            if (files.size() < codes.length() && line.reset(one).matches()) {
                files.add(new FileLeftOut(line.group(1), fault(codes.charAt(files.size()))));
            }
        }
        return files;
    }

    private static String code(Fault fault) {
        return switch (fault) {
            case EMPTY -> "E";
            case TOO_LARGE -> "L";
            case PROGRAM -> "P";
            case NOT_CLEAN -> "V";
            case NO_ROOM -> "R";
        };
    }

    private static Fault fault(char code) {
        return switch (code) {
            case 'E' -> Fault.EMPTY;
            case 'L' -> Fault.TOO_LARGE;
            case 'P' -> Fault.PROGRAM;
            case 'V' -> Fault.NOT_CLEAN;
            default -> Fault.NO_ROOM;
        };
    }
}
