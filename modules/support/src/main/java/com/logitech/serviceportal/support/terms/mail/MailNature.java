package com.logitech.serviceportal.support.terms.mail;

import com.logitech.serviceportal.support.api.mail.MailSigns;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Who wrote a mail. Nothing that a machine wrote is an answer of the customer (D24), and nothing it wrote is answered. */
public enum MailNature {
    /** A person, as far as anybody can tell. */
    PERSON,
    /** A machine: an absence note, a report of a mail server, a mailing list. */
    MACHINE,
    /** We ourselves. */
    OURS;

    private static final Set<String> NOT_ONE_TO_ONE = Set.of("bulk", "junk", "list", "auto_reply", "auto-reply");
    // what absence notes are called by programs that add no header
    private static final Pattern ABSENCE = Pattern.compile("(?iu)^\\W*(automatic reply|auto[- ]?reply|autoreply|auto response"
            + "|out of (the )?office|on vacation|vacation reply|automatische (antwort|r[uü]ckantwort)|abwesenheits(notiz|nachricht)"
            + "|abwesend|r[eé]ponse automatique|absence du bureau|message d['’]absence|respuesta autom[aá]tica|risposta automatica"
            + "|automatisch antwoord|resposta autom[aá]tica|autosvar|automatiskt svar|automaattinen vastaus)\\b.*");
    private static final Pattern BOUNCE = Pattern.compile("(?iu)^(undeliver(able|ed)|mail delivery (failed|failure)|delivery status "
            + "notification|returned mail|failure notice|unzustellbar|nicht zustellbar|non remis)\\b.*");
    private static final Pattern NOBODY = Pattern.compile("(?i)(mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?([+-].*)?)@.*");

    /**
     * @param from    the sender's address; may be empty
     * @param subject may be empty
     */
    public static MailNature of(MailSigns signs, String from, String subject) {
        if (signs.ours()) {
            return OURS;
        }
        String submitted = signs.autoSubmitted().strip().toLowerCase(Locale.ROOT);
        boolean machine = !submitted.isEmpty() && !submitted.startsWith("no")
                || NOT_ONE_TO_ONE.contains(signs.precedence().strip().toLowerCase(Locale.ROOT))
                || signs.autoReply() || !signs.suppress().isBlank() || signs.list() || signs.emptyReturnPath() || signs.report()
                || ABSENCE.matcher(subject).matches() || BOUNCE.matcher(subject).matches() || NOBODY.matcher(from).matches();
        return machine ? MACHINE : PERSON;
    }
}
