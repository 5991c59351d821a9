package com.logitech.serviceportal.dispatch.terms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail server answered, without its words: they repeat the address.
 *
 * @param code     three digits; 5xx is for good, 4xx passes
 * @param enhanced the finer code, such as 5.1.1; empty for none
 */
public record SmtpReply(int code, String enhanced) {

    private static final Pattern LINE = Pattern.compile("^([245]\\d\\d)(?:[ -](\\d\\.\\d{1,3}\\.\\d{1,3}))?(?:[ -].*)?$", Pattern.DOTALL);

    /** The gravest of the answers among what was said; empty when none is one. */
    public static Optional<SmtpReply> among(List<String> said) {
        Optional<SmtpReply> gravest = Optional.empty();
        for (String words : said) {
            Matcher line = LINE.matcher(words.strip());
            if (line.matches()) {
                SmtpReply reply = new SmtpReply(Integer.parseInt(line.group(1)), line.group(2) == null ? "" : line.group(2));
                if (gravest.isEmpty() || reply.code > gravest.get().code) {
                    gravest = Optional.of(reply);
                }
            }
        }
        return gravest;
    }

    public boolean isForGood() {
        return code >= 500;
    }

    @Override
    public String toString() {
        return enhanced.isEmpty() ? String.valueOf(code) : code + " " + enhanced;
    }
}
