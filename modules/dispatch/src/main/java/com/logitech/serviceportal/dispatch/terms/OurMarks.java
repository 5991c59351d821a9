package com.logitech.serviceportal.dispatch.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what our own mails are known when something comes back to them: their Message-IDs, the address answers go to, and the token of a
 * ticket.
 *
 * @param from    the sender's address, whose domain Message-IDs are in
 * @param answers where answers go; {@code {token}} in it stands for a ticket's token
 */
public record OurMarks(String from, String answers) {

    private static final String PLACE = "{token}";
    private static final String UUID_TEXT = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String TOKEN = "[0-9a-f]{32}";
    private static final String TICKET = "ticket.";
    private static final Pattern IN_TEXT = Pattern.compile("\\bref:(" + TOKEN + ")\\b");

    /** Message-ID of a message of the outbox, without brackets. */
    public String ofDelivery(String id) {
        return id + "@" + domain();
    }

    /** What all mails about a ticket refer to, without brackets, though no mail has it. */
    public String ofTicket(UUID ticket) {
        return TICKET + ticket + "@" + domain();
    }

    /** The message of the outbox a Message-ID is of, if it is one of ours. */
    public Optional<UUID> delivery(String messageId) {
        return ours(messageId, "");
    }

    /** The ticket mails refer to by this. */
    public Optional<UUID> ticket(String messageId) {
        return ours(messageId, TICKET);
    }

    private Optional<UUID> ours(String messageId, String prefix) {
        Matcher matcher = Pattern.compile(Pattern.quote(prefix) + "(" + UUID_TEXT + ")@" + Pattern.quote(domain()),
                Pattern.CASE_INSENSITIVE).matcher(messageId);
        return matcher.matches() ? Optional.of(UUID.fromString(matcher.group(1))) : Optional.empty();
    }

    /** Messages of the outbox whose Message-IDs stand anywhere in a text, each once. */
    public List<UUID> deliveriesIn(String text) {
        List<UUID> found = new ArrayList<>();
        Matcher matcher = Pattern.compile("<(" + UUID_TEXT + ")@" + Pattern.quote(domain()) + ">", Pattern.CASE_INSENSITIVE).matcher(text);
        while (matcher.find()) {
            UUID id = UUID.fromString(matcher.group(1));
            if (!found.contains(id)) {
                found.add(id);
            }
        }
        return found;
    }

    /** Where an answer about a ticket goes. */
    public String answersTo(String token) {
        return answers.replace(PLACE, token);
    }

    /** How a token is written in a text. */
    public static String inText(String token) {
        return "ref:" + token;
    }

    /** What stands in a text as a token is written there. */
    public static List<String> tokensIn(String text) {
        return IN_TEXT.matcher(text).results().map(found -> found.group(1)).distinct().toList();
    }

    /** The token in an address answers go to. */
    public Optional<String> tokenOf(String address) {
        if (!answers.contains(PLACE)) {
            return Optional.empty();
        }
        Matcher matcher = Pattern.compile(quoted("(" + TOKEN + ")"), Pattern.CASE_INSENSITIVE).matcher(address);
        return matcher.matches() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether a mail from this address is one of our own. */
    public boolean isOurs(String address) {
        return address.equalsIgnoreCase(from)
                || Pattern.compile(quoted("(" + TOKEN + ")?"), Pattern.CASE_INSENSITIVE).matcher(address).matches();
    }

    private String quoted(String token) {
        int at = answers.indexOf(PLACE);
        return at < 0 ? Pattern.quote(answers) : Pattern.quote(answers.substring(0, at)) + token
                + Pattern.quote(answers.substring(at + PLACE.length()));
    }

    private String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
