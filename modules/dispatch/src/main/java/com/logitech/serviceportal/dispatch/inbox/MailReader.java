package com.logitech.serviceportal.dispatch.inbox;

import com.logitech.serviceportal.dispatch.terms.OurMarks;
import com.logitech.serviceportal.support.api.mail.MailSigns;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads mails. Whatever is wrong with one, as much of it is read as there is sense in. */
final class MailReader {

    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 998;
    private static final int MOST_REFERENCES = 100;
    private static final Pattern ID = Pattern.compile("<\\s*([^<>\\s]{1,500})\\s*>");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\"',;:@\\[\\]\\\\]{1,64}@[^\\s<>()\"',;:@\\[\\]\\\\]{1,189}");
    private static final Pattern FAILED_STATUS = Pattern.compile("\\b5\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final Pattern FAILED_REPLY = Pattern.compile("\\b55[0-4]\\b");
    private static final List<String> ANSWERING_MACHINES = List.of("X-Autoreply", "X-Autorespond", "X-Auto-Reply", "X-Autoresponder",
            "X-Mail-Autoreply", "X-AutoReply-From", "X-POST-MessageClass", "X-Out-Of-Office");
    private static final List<String> LISTS = List.of("List-Id", "List-Unsubscribe", "List-Post", "Mailing-List");
    private static final List<String> ADDRESSED = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To");

    private final OurMarks ours;
    private final Session session;

    MailReader(OurMarks ours) {
        this.ours = ours;
        Properties lenient = new Properties();
        lenient.put("mail.mime.address.strict", "false");
        this.session = Session.getInstance(lenient);
    }

    ReadMail read(byte[] raw) throws UnreadableMail {
        try {
            MimeMessage mail = new MimeMessage(session, new ByteArrayInputStream(raw));
            if (!mail.getAllHeaderLines().hasMoreElements()) {
                throw new UnreadableMail("It has no head.", null);
            }
            return read(mail, new String(raw, StandardCharsets.ISO_8859_1));
        } catch (MessagingException | RuntimeException | StackOverflowError broken) {
            throw new UnreadableMail("It cannot be read.", broken);
        }
    }

    private ReadMail read(MimeMessage mail, String raw) throws MessagingException {
        MailContent content = MailContent.of(mail);
        List<String> references = Stream.concat(ids(mail, "References").stream(), ids(mail, "In-Reply-To").stream()).distinct()
                .toList();
        references = references.subList(Math.max(0, references.size() - MOST_REFERENCES), references.size());
        String messageId = ids(mail, "Message-ID").stream().findFirst().orElse("");
        Sender sender = sender(mail);
        String subject = line(mail, "Subject", LONGEST_LINE);
        List<String> tokens = Stream.concat(ADDRESSED.stream().flatMap(header -> addresses(mail, header))
                .flatMap(address -> ours.tokenOf(address).stream()), OurMarks.tokensIn(content.text()).stream()).distinct().toList();
        MailSigns signs = signs(mail, ours.delivery(messageId).isPresent() || ours.isOurs(sender.address()));
        return new ReadMail(messageId, references, references.stream().flatMap(id -> ours.delivery(id).stream()).toList(),
                references.stream().flatMap(id -> ours.ticket(id).stream()).toList(), tokens, sender.address(), sender.name(), subject,
                content.text(), signs, content.enclosed(), returned(mail, content, signs, sender.address(), raw));
    }

    private record Sender(String address, String name) {
    }

    private static Sender sender(MimeMessage mail) {
        for (String header : List.of("From", "Sender")) {
            String line = MailText.raw(first(mail, header)); // decoded before it is taken apart, a name could bring an address of its own
            try {
                for (InternetAddress one : InternetAddress.parseHeader(line, false)) {
                    Matcher address = ADDRESS.matcher(String.valueOf(one.getAddress()));
                    if (address.matches()) {
                        String name = one.getPersonal() == null ? "" : MailText.line(MailText.decoded(one.getPersonal()), LONGEST_NAME);
                        return new Sender(cut(address.group(), LONGEST_ADDRESS), name);
                    }
                }
            } catch (AddressException broken) {
                // looked for below as one looks for it by eye
            }
            Matcher address = ADDRESS.matcher(line);
            if (address.find()) {
                return new Sender(cut(address.group(), LONGEST_ADDRESS), "");
            }
        }
        return new Sender("", "");
    }

    private static MailSigns signs(MimeMessage mail, boolean ours) throws MessagingException {
        String type = first(mail, "Content-Type").toLowerCase(Locale.ROOT);
        boolean empty = header(mail, "Return-Path").anyMatch(path -> path.strip().equals("<>"));
        return new MailSigns(line(mail, "Auto-Submitted", LONGEST_NAME), line(mail, "Precedence", LONGEST_NAME),
                ANSWERING_MACHINES.stream().anyMatch(header -> !first(mail, header).isBlank()),
                line(mail, "X-Auto-Response-Suppress", LONGEST_NAME), LISTS.stream().anyMatch(header -> !first(mail, header).isBlank()),
                empty, type.startsWith("multipart/report"), ours);
    }

    /** Only what was given up for good: a mail that is late may still arrive. */
    private Optional<ReadMail.Returned> returned(MimeMessage mail, MailContent content, MailSigns signs, String from, String raw) {
        List<UUID> deliveries = ours.deliveriesIn(raw);
        if (deliveries.isEmpty()) {
            return Optional.empty();
        } else if (content.deliveryStatus().isPresent()) {
            return content.deliveryStatus().filter(status -> "failed".equals(status.action()))
                    .map(status -> new ReadMail.Returned(deliveries, status.status()));
        }
        boolean byMailServer = signs.emptyReturnPath() || from.toLowerCase(Locale.ROOT).matches("(mailer-daemon|postmaster)@.*")
                || from.isEmpty();
        boolean late = first(mail, "Subject").toLowerCase(Locale.ROOT).matches(".*(delay|warning|verz[oö]ger).*");
        Matcher status = FAILED_STATUS.matcher(content.text());
        boolean known = status.find();
        boolean failed = known || !first(mail, "X-Failed-Recipients").isBlank() || FAILED_REPLY.matcher(content.text()).find();
        return byMailServer && failed && !late
                ? Optional.of(new ReadMail.Returned(deliveries, known ? status.group() : "5.0.0")) : Optional.empty();
    }

    private static List<String> ids(MimeMessage mail, String header) {
        List<String> ids = new ArrayList<>();
        header(mail, header).forEach(value -> ID.matcher(value).results().forEach(id -> ids.add(id.group(1))));
        return ids;
    }

    private static Stream<String> addresses(MimeMessage mail, String header) {
        return header(mail, header).flatMap(value -> ADDRESS.matcher(value).results().map(MatchResult::group));
    }

    private static String line(MimeMessage mail, String header, int longest) {
        return MailText.line(MailText.decoded(first(mail, header)), longest);
    }

    private static String first(MimeMessage mail, String header) {
        return header(mail, header).findFirst().orElse("");
    }

    private static Stream<String> header(MimeMessage mail, String name) {
        try {
            String[] values = mail.getHeader(name);
            return values == null ? Stream.empty() : Arrays.stream(values);
        } catch (MessagingException broken) {
            return Stream.empty();
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
