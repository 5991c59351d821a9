package com.logitech.serviceportal.support.api.mail;

/**
 * The signs by which a mail shows who wrote it: a person, a machine, or we ourselves.
 *
 * @param autoSubmitted   the header Auto-Submitted; empty for none
 * @param precedence      the header Precedence; empty for none
 * @param autoReply       whether it has a header that answering machines add
 * @param suppress        the header X-Auto-Response-Suppress; empty for none
 * @param list            whether a mailing list sent it on
 * @param emptyReturnPath whether its return path is empty, as of mails nobody is to answer
 * @param report          whether it is a report of a mail server
 * @param ours            whether it is one of our own, come back to us
 */
public record MailSigns(String autoSubmitted, String precedence, boolean autoReply, String suppress, boolean list,
        boolean emptyReturnPath, boolean report, boolean ours) {

    /** Those of a mail that shows none. */
    public static MailSigns none() {
        return new MailSigns("", "", false, "", false, false, false, false);
    }
}
