package com.logitech.serviceportal.support.tickets;

import com.logitech.serviceportal.definitions.counter.Intake;
import com.logitech.serviceportal.support.api.incidents.AskedProduct;
import com.logitech.serviceportal.support.api.talk.Splitting.NewSplit;
import com.logitech.serviceportal.support.api.tickets.Channel;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.Asking;
import com.logitech.serviceportal.support.api.tickets.HelpDesk.NewTicket;
import com.logitech.serviceportal.support.api.tickets.HelpDesk;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes in what is sent to the help desk, field by field: what cannot be used is refused at once and together. */
final class TicketIntake {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final int MOST_WORDS = 100;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./-]{4,38}");

    private static final int LONGEST_PHONE = 40;

    private TicketIntake() {
    }

    static Asking of(Asking sent) {
        Intake intake = new Intake();
        intake.required("customer", sent.customer());
        language(intake, sent.language());
        Optional<AskedProduct> product = product(intake, given(sent.product()));
        intake.close();
        return new Asking(sent.customer(), given(sent.space()), given(sent.registration()), sent.language(), product);
    }

    static NewTicket of(NewTicket sent) {
        Intake intake = new Intake();
        intake.required("customer", sent.customer());
        intake.required("level", sent.level());
        intake.required("channel", sent.channel());
        language(intake, sent.language());
        String subject = intake.heading("subject", sent.subject(), 3, HelpDesk.LONGEST_SUBJECT);
        String text = intake.lines("text", sent.text(), HelpDesk.LONGEST_TEXT);
        String phone = phone(intake, sent.phone());
        Optional<AskedProduct> product = product(intake, given(sent.product()));
        Optional<HelpDesk.Arrival> arrival = given(sent.arrival());
        arrival.ifPresent(how -> intake.required("arrival.origin", how.origin()));
        intake.close();
        return new NewTicket(sent.customer(), given(sent.space()), given(sent.registration()), sent.level(), subject, text, sent.language(),
                sent.channel(), phone, product, arrival.map(how -> new HelpDesk.Arrival(how.origin(), given(how.askedFor()))));
    }

    /** @param offered whether it is asked about alone, and has no subject yet */
    static NewSplit of(NewSplit sent, boolean offered) {
        Intake intake = new Intake();
        List<EntryId> words = sent.words() == null ? List.of() : sent.words().stream().filter(Objects::nonNull).distinct().toList();
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            intake.wrong("words", "are from 1 to " + MOST_WORDS + " words of the ticket");
        }
        String subject = offered ? "" : intake.heading("subject", sent.subject(), 3, HelpDesk.LONGEST_SUBJECT);
        intake.close();
        return new NewSplit(words, subject, given(sent.space()), given(sent.requester()));
    }

    private static Optional<AskedProduct> product(Intake intake, Optional<AskedProduct> sent) {
        return sent.map(named -> {
            intake.required("product.kind", named.kind());
            String name = intake.optionalName("product.name", named.name(), AskedProduct.LONGEST_NAME);
            return new AskedProduct(named.kind(), name, given(named.device()));
        });
    }

    /** @return the number; may be empty */
    static String reach(Channel channel, String sent) {
        Intake intake = new Intake();
        intake.required("channel", channel);
        String phone = phone(intake, sent);
        intake.close();
        return phone;
    }

    private static String phone(Intake intake, String sent) {
        String phone = intake.optionalName("phone", sent, LONGEST_PHONE);
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            intake.wrong("phone", "is not a phone number such as +41 21 863 55 11");
        }
        return phone;
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
