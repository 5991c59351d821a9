package com.logitech.serviceportal.support.mail;

import com.logitech.serviceportal.definitions.counter.PlainText;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.terms.mail.MailSubject;
import java.util.stream.Collectors;

/** What a mail says, as a ticket takes it. */
final class MailedText {

    private static final String NO_TEXT = "(The mail has no text.)";
    private static final String CUT = "\n\n(Cut here. The whole mail is kept.)";
    private static final int SHORTEST_SUBJECT = 3;

    private MailedText() {
    }

    static String subject(MailSubject subject) {
        String line = PlainText.even(subject.bare().codePoints().mapToObj(Character::toString)
                .map(one -> PlainText.unseen(one).isPresent() ? " " : one).collect(Collectors.joining()));
        String given = PlainText.length(line) < SHORTEST_SUBJECT ? "Request by mail" : line;
        return cut(given, HelpDesk.LONGEST_SUBJECT);
    }

    /** @param before what our people are told first; may be empty */
    static String of(String said, String before) {
        String text = before + (said.isBlank() ? NO_TEXT : said.strip());
        return PlainText.length(text) <= HelpDesk.LONGEST_TEXT ? text : cut(text, HelpDesk.LONGEST_TEXT - CUT.length()) + CUT;
    }

    private static String cut(String text, int longest) {
        return PlainText.length(text) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest)).strip();
    }
}
