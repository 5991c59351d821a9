package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Asking;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes in what is sent to the help desk, field by field: what cannot be used is refused at once and together. */
final class TicketIntake {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,38}");

    private TicketIntake() {
    }

    static Asking of(Asking sent) {
        Intake intake = new Intake();
        intake.required("customer", sent.customer());
        language(intake, sent.language());
        intake.close();
        return new Asking(sent.customer(), given(sent.space()), given(sent.registration()), sent.language());
    }

    static NewTicket of(NewTicket sent) {
        Intake intake = new Intake();
        intake.required("customer", sent.customer());
        intake.required("level", sent.level());
        intake.required("channel", sent.channel());
        language(intake, sent.language());
        String subject = intake.name("subject", sent.subject(), 3, HelpDesk.LONGEST_SUBJECT);
        String text = intake.lines("text", sent.text(), HelpDesk.LONGEST_TEXT);
        String phone = intake.optionalName("phone", sent.phone(), 40);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            intake.wrong("phone", "is not a phone number such as +41 21 863 55 11");
        }
        intake.close();
        return new NewTicket(sent.customer(), given(sent.space()), given(sent.registration()), sent.level(), subject, text, sent.language(),
                sent.channel(), phone);
    }

    static String text(String sent) {
        Intake intake = new Intake();
        String text = intake.lines("text", sent, HelpDesk.LONGEST_TEXT);
        intake.close();
        return text;
    }

    static String language(String sent) {
        Intake intake = new Intake();
        language(intake, sent);
        intake.close();
        return sent;
    }

    private static void language(Intake intake, String sent) {
        intake.required("language", sent).filter(code -> !LANGUAGES.contains(code))
                .ifPresent(unknown -> intake.wrong("language", "is a language by its ISO 639-1 code, such as en"));
    }

    private static <T> Optional<T> given(Optional<T> sent) {
        return sent == null ? Optional.empty() : sent;
    }
}
