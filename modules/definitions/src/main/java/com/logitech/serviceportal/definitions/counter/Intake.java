package com.logitech.serviceportal.definitions.counter;

import com.logitech.serviceportal.definitions.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes in what was sent, field by field, and says at the end all that is wrong with it at once. */
public final class Intake {

    private static final String IN_MAIL = "[^@\\s\\p{Cntrl}<>(),;:\\\\\"\\[\\]";
    private static final Pattern MAIL = Pattern.compile(IN_MAIL + "]{1,64}@" + IN_MAIL + "]+\\." + IN_MAIL + ".]{2,}");
    private static final int LONGEST_MAIL = 254;

    private static final int LONGEST_SEARCHED = 200;

    private final List<Refused.Problem> problems = new ArrayList<>();

    /** A thing without which nothing else can be asked; refused at once if it is missing. */
    public static <T> T given(String field, T value) {
        if (value == null) {
            throw Refused.input(field, "is required");
        }
        return value;
    }

    /** What a list is searched for; empty for all of it. */
    public static String searched(String text) {
        Intake intake = new Intake();
        String searched = intake.optional("text", text, LONGEST_SEARCHED);
        intake.close();
        return searched;
    }

    /** A text that has to be there: NFC, without blanks around it. @param longest in code points */
    public String text(String field, String value, int shortest, int longest) {
        return turning(field, present(field, even(field, value), shortest, longest));
    }

    /** A text that may be left out. */
    public String optional(String field, String value, int longest) {
        return turning(field, atMost(field, even(field, value), longest));
    }

    /** A text of several lines that has to be there: each ends in a line feed, and of what nobody sees there are tabs alone. */
    public String lines(String field, String value, int longest) {
        return lines(field, value, 1, longest);
    }

    /** The same of some length. @param shortest in code points */
    public String lines(String field, String value, int shortest, int longest) {
        String taken = value == null ? "" : value.replace("\r\n", "\n").replace('\r', '\n');
        String asOneLine = present(field, even(field, taken.replace('\n', ' ').replace('\t', ' ')), shortest, longest);
        return asOneLine.isEmpty() ? "" : Normalizer.normalize(taken, Normalizer.Form.NFC).strip();
    }

    /** A text of several lines that may be left out. */
    public String optionalLines(String field, String value, int longest) {
        return value == null || value.isBlank() ? "" : lines(field, value, longest);
    }

    /** A name that has to be there: a text for lists, on one line with single blanks, and with nothing in it that nobody sees. */
    public String name(String field, String value, int shortest, int longest) {
        return seen(field, present(field, even(field, value), shortest, longest));
    }

    /** A line that somebody writes: as a name, with the marks that some scripts are written with, which count as no characters. */
    public String heading(String field, String value, int shortest, int longest) {
        String taken = PlainText.even(atMost(field, even(field, value), longest));
        if (isFine(field)) {
            seen(field, present(field, PlainText.withoutMarks(taken), shortest, longest));
        }
        return taken;
    }

    /** A name that may be left out. */
    public String optionalName(String field, String value, int longest) {
        return seen(field, atMost(field, even(field, value), longest));
    }

    /** A mail address that has to be there. */
    public String mail(String field, String value) {
        String taken = text(field, value, 1, LONGEST_MAIL);
        if (!taken.isEmpty() && !MAIL.matcher(taken).matches()) {
            wrong(field, "is not a mail address such as name@example.com");
        }
        return taken;
    }

    /** A web address, or nothing. */
    public String website(String field, String value, int longest) {
        String taken = optional(field, value, longest);
        if (!taken.isEmpty() && !isWebAddress(taken)) {
            wrong(field, "is not a web address such as https://www.example.com");
        }
        return taken;
    }

    /** A time zone of a place: an offset knows nothing of summer time. */
    public void zone(String field, ZoneId zone) {
        zone(field, zone == null ? null : zone.getId());
    }

    /** The same by its name. @return the zone; empty where it is refused */
    public Optional<ZoneId> zone(String field, String name) {
        return required(field, name).flatMap(given -> {
            boolean ofPlace = ZoneId.getAvailableZoneIds().contains(given);
            if (!ofPlace) {
                wrong(field, "is not the time zone of a place, such as Europe/Zurich");
            }
            return ofPlace ? Optional.of(ZoneId.of(given)) : Optional.empty();
        });
    }

    /** Anything that has to be there. @return what is, to look at further */
    public <T> Optional<T> required(String field, T value) {
        if (value == null) {
            wrong(field, "is required");
        }
        return Optional.ofNullable(value);
    }

    /** @param reason what is wrong and what would be right, in words that go on from the field's name */
    public void wrong(String field, String reason) {
        problems.add(new Refused.Problem(field, reason));
    }

    /** Refuses if anything was wrong. */
    public void close() {
        if (!problems.isEmpty()) {
            throw Refused.input(problems);
        }
    }

    private String even(String field, String value) {
        if (value == null) {
            return "";
        }
        if (value.codePoints().anyMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE)) {
            wrong(field, "contains characters that cannot be shown");
            return "";
        }
        return Normalizer.normalize(value, Normalizer.Form.NFC).strip();
    }

    private String present(String field, String taken, int shortest, int longest) {
        int length = PlainText.length(atMost(field, taken, longest));
        if (length == 0 && isFine(field)) {
            wrong(field, "is required");
        } else if (length > 0 && length < shortest) {
            wrong(field, "has " + shortest + " to " + longest + " characters, not " + length);
        }
        return taken;
    }

    private String atMost(String field, String taken, int longest) {
        if (PlainText.length(taken) > longest) {
            wrong(field, "has at most " + longest + " characters, not " + PlainText.length(taken));
        }
        return taken;
    }

    /** On a line with other words, what turns the direction of reading would turn those as well. */
    private String turning(String field, String text) {
        PlainText.turning(text).ifPresent(character -> wrong(field, "contains a character that turns the direction of reading: "
                + character));
        return text;
    }

    private String seen(String field, String text) {
        PlainText.unseen(text).ifPresent(character -> wrong(field, "contains a character nobody sees: " + character));
        return PlainText.even(text);
    }

    private boolean isFine(String field) {
        return problems.stream().noneMatch(problem -> problem.field().equals(field));
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            boolean ofTheWeb = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
            return ofTheWeb && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }
}
