package com.logitech.serviceportal.support.terms.mail;

import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a subject says besides what it is about: the tickets it names, and that it answers or forwards.
 *
 * @param bare    without prefixes of any mail program and without the mark of a ticket; may be empty
 * @param tickets named by {@code [T-100001]}, each once, in their order
 */
public record MailSubject(String bare, List<TicketNumber> tickets) {

    private static final Pattern MARK = Pattern.compile("\\[\\s*T-(\\d{1,12})\\s*]");
    // Re, Fwd, and what they are called elsewhere, with a count or without: "AW:", "RE[2]:", "VS :", "回复："
    private static final Pattern PREFIX = Pattern.compile("(?iu)^\\s*(re|aw|antw|wg|fwd?|tr|rv|sv|vs|vl|vb|r|i|rif|ref|rés|res|enc|ynt|ilt"
            + "|odp|pd|doorst|回复|转发|答复|回覆|轉寄|返信|転送|회신|전달)\\s*(\\[\\d{1,3}]|\\(\\d{1,3}\\)|\\^\\d{1,3})?\\s*[:：]\\s*");

    public MailSubject {
        tickets = List.copyOf(tickets);
    }

    /** @param line as it came, on one line */
    public static MailSubject of(String line) {
        List<TicketNumber> tickets = new ArrayList<>();
        Matcher mark = MARK.matcher(line);
        while (mark.find()) {
            long number = Long.parseLong(mark.group(1));
            if (number > 0 && !tickets.contains(new TicketNumber(number))) {
                tickets.add(new TicketNumber(number));
            }
        }
        String bare = mark.replaceAll(" ").strip();
        for (String shorter = without(bare); !shorter.equals(bare); shorter = without(bare)) {
            bare = shorter;
        }
        return new MailSubject(bare.replaceAll("\\s{2,}", " ").strip(), tickets);
    }

    private static String without(String subject) {
        return PREFIX.matcher(subject).replaceFirst("");
    }
}
