package com.logitech.serviceportal.portal.frame;

import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.SpaceCategory;
import com.logitech.serviceportal.definitions.counter.Page;
import com.logitech.serviceportal.journal.api.Entry;
import com.logitech.serviceportal.journal.api.JournalPage;
import jakarta.el.ELContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the portal says dates, times, counts and codes: in American English, the day before the month's name so that nobody can misread it.
 */
@Named("say")
@ApplicationScoped
public class Words extends Sentences {

    private static final Locale ENGLISH = Locale.US;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", ENGLISH);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm:ss", ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", ENGLISH);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", ENGLISH);
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern ISO_INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z");
    private static final List<String> SMALL_WORDS = List.of("to", "of", "and", "or", "in", "on");
    /** Whom the journal names for what no person did. */
    private static final UUID NOBODY = new UUID(0, 0);
    /** Up to here a count is told exactly; above, the api gives an estimate. */
    private static final long EXACT = 2_000;
    private static final double WARN_AT = 0.5;
    private static final double PRESS_AT = 0.75;

    /** A zone by its standard or its summer name. */
    private record Named(ZoneId zone, boolean summer) {
    }

    private final Map<Named, String> zones = new ConcurrentHashMap<>();
    @Inject
    Clock clock;

    public Words() {
        super("words");
    }

    public String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** The instant on the zone's clocks, with the zone's short name at that time of year. */
    public String instant(Instant at, ZoneId zone) {
        return at == null ? "" : MOMENT.format(at.atZone(zone)) + " " + zoneName(zone, at);
    }

    public String utc(Instant at) {
        return at == null ? "" : MOMENT.format(at.atZone(ZoneOffset.UTC)) + " UTC";
    }

    /** The instant with its seconds, where it is not the beginning of a minute: what is added up by hand. */
    public String toTheSecond(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return (there.getSecond() == 0 ? MOMENT : SECOND).format(there) + " " + zoneName(zone, at);
    }

    /** How long from one instant to the other in hours, minutes and seconds, each instant cut to its second: such spans add up. */
    public String exactly(Instant from, Instant until) {
        Duration span = Duration.between(from.truncatedTo(ChronoUnit.SECONDS), until.truncatedTo(ChronoUnit.SECONDS));
        String parts = Stream.of(span.toHours() == 0 ? "" : text("hours", span.toHours()),
                        span.toMinutesPart() == 0 ? "" : text("minutes", span.toMinutesPart()),
                        span.toSecondsPart() == 0 ? "" : text("seconds", span.toSecondsPart()))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        return parts.isEmpty() ? text("seconds", 0) : parts;
    }

    /** The time of day alone. */
    public String clock(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone));
    }

    /** The instant on the other zone's clocks, when that zone differs from the reader's; else nothing. */
    public String elsewhere(Instant at, ZoneId zone, ZoneId readers) {
        if (at == null || zone == null || zone.getRules().getOffset(at).equals(readers.getRules().getOffset(at))) {
            return "";
        }
        return text("due.elsewhere", instant(at, zone), zone.getId());
    }

    /** How long from one instant to the other, in its two largest units. */
    public String span(Instant from, Instant until) {
        return span(Duration.between(from, until));
    }

    String span(Duration length) {
        Duration positive = length.abs();
        if (positive.toDays() > 0) {
            return joined(text("days", positive.toDays()), positive.toHoursPart() == 0 ? "" : text("hours", positive.toHoursPart()));
        } else if (positive.toHours() > 0) {
            return joined(text("hours", positive.toHours()),
                    positive.toMinutesPart() == 0 ? "" : text("minutes", positive.toMinutesPart()));
        } else if (positive.toMinutes() > 0) {
            return text("minutes", positive.toMinutes());
        }
        return text("under.a.minute");
    }

    /**
     * Where a due instant stands.
     *
     * @param from when the time began to run, or null: then it never presses before it is over
     * @param met  when it was met, or null while it is open
     */
    public Due due(Instant from, Instant at, Instant met) {
        if (met != null) {
            return met.isAfter(at) ? new Due(text("due.missed", span(at, met)), "refused", "pi-times-circle")
                    : new Due(text("due.met", span(met, at)), "good", "pi-check-circle");
        }
        Instant now = clock.instant();
        if (now.isAfter(at)) {
            return new Due(text("due.over", span(at, now)), "refused", "pi-exclamation-circle");
        }
        double used = from == null ? 0 : (double) Duration.between(from, now)
                .toMillis() / Math.max(1, Duration.between(from, at).toMillis());
        String left = text("due.left", span(now, at));
        if (used >= PRESS_AT) {
            return new Due(left, "attention", "pi-exclamation-triangle");
        }
        return new Due(left, used >= WARN_AT ? "information" : "", "pi-clock");
    }

    /** @param tone one of the four meanings, or empty */
    public record Due(String words, String tone, String icon) {
    }

    /**
     * A stretch of days and where today is in it.
     *
     * @param until the first day no longer in it
     * @param zone  whose today it is; null for UTC
     * @param today instead of today, or null
     */
    public Period period(LocalDate from, LocalDate until, ZoneId zone, LocalDate today) {
        LocalDate now = today != null ? today : LocalDate.ofInstant(clock.instant(), zone == null ? ZoneOffset.UTC : zone);
        if (now.isBefore(from)) {
            return new Period("waiting", "0", "0", "0", text("period.begins", text("days", ChronoUnit.DAYS.between(now, from))));
        } else if (!now.isBefore(until)) {
            return new Period("over", "100", "0", "0", text("period.ended", text("days", ChronoUnit.DAYS.between(until, now) + 1)));
        }
        double part = 100.0 * ChronoUnit.DAYS.between(from, now) / Math.max(1, ChronoUnit.DAYS.between(from, until));
        String left = ChronoUnit.DAYS.between(now, until) == 1 ? text("period.last.day")
                : text("period.left", text("days", ChronoUnit.DAYS.between(now, until)));
        return new Period("running", tenths(part), tenths(Math.min(99, part)), "1", left);
    }

    /** @param standing "waiting", "running" or "over"; @param gone hundredths of it that are behind us; @param mark where today stands */
    public record Period(String standing, String gone, String mark, String markWidth, String words) {
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    /**
     * What happened, by day in the zone, in the order given.
     *
     * @param entries of the journal, or anything with the properties {@code at}, {@code actor} and {@code story}
     */
    public List<Day> days(List<?> entries, ZoneId zone) {
        if (entries == null) {
            return List.of();
        }
        Map<LocalDate, List<Happening>> byDay = new LinkedHashMap<>();
        entries.stream().map(this::happening).forEach(
                happening -> byDay.computeIfAbsent(LocalDate.ofInstant(happening.at(), zone), day -> new ArrayList<>()).add(happening));
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return byDay.entrySet().stream().map(day -> new Day(day.getKey(), dayWords(day.getKey(), today), day.getValue())).toList();
    }

    /** @param words the day as a heading */
    public record Day(LocalDate date, String words, List<Happening> entries) {
    }

    /** @param refused whether it was asked for and did not happen */
    public record Happening(Instant at, String actor, String story, boolean refused) {
    }

    private Happening happening(Object entry) {
        if (entry instanceof Entry line) {
            return new Happening(line.at(), actor(line), line.story(), line.refused());
        }
        ELContext expressions = FacesContext.getCurrentInstance().getELContext();
        return new Happening((Instant) expressions.getELResolver().getValue(expressions, entry, "at"),
                String.valueOf(expressions.getELResolver().getValue(expressions, entry, "actor")),
                String.valueOf(expressions.getELResolver().getValue(expressions, entry, "story")), false);
    }

    /** Who did it, in words: a person by his name then, what the portal does by itself by what it is for. */
    public String actor(Entry entry) {
        String name = entry.actorName().orElseGet(() -> plain("actor.erased"));
        return isPortal(entry) && knows("actor." + name) ? plain("actor." + name) : name;
    }

    /** Whether nobody did it: time alone brought it about. */
    public boolean isPortal(Entry entry) {
        return entry.actor().equals(NOBODY);
    }

    private String dayWords(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return text("today", LONG_DAY.format(day));
        }
        return day.equals(today.minusDays(1)) ? text("yesterday", LONG_DAY.format(day)) : LONG_DAY.format(day);
    }

    /** A recorded value as a person reads it: dates and instants in words, codes without underscores. What is neither stays as it is. */
    public String fact(String value, ZoneId zone) {
        return Arrays.stream(value.split(", ")).map(part -> factPart(part, zone)).collect(Collectors.joining(", "));
    }

    private String factPart(String value, ZoneId zone) {
        try {
            if (ISO_DAY.matcher(value).matches()) {
                return day(LocalDate.parse(value));
            } else if (ISO_INSTANT.matcher(value).matches()) {
                return instant(Instant.parse(value), zone);
            }
        } catch (DateTimeException noDate) {
            return value;
        }
        if ("true".equals(value) || "false".equals(value)) {
            return plain("true".equals(value) ? "yes" : "no");
        }
        return value.length() > 3 && CODE.matcher(value).matches() && value.chars().noneMatch(Character::isDigit) ? title(value) : value;
    }

    /** Whether any of the facts says since when or from where. */
    public boolean sourced(List<Finding.Fact> facts) {
        return facts.stream().anyMatch(fact -> fact.since() != null || fact.source() != null);
    }

    /** A code as the text writes its term: {@code MEDIUM_TO_LARGE_ROOM} reads "Medium to Large Room". */
    public String title(String code) {
        String[] words = code.toLowerCase(Locale.ROOT).split("_");
        StringBuilder title = new StringBuilder();
        for (String word : words) {
            boolean small = !title.isEmpty() && SMALL_WORDS.contains(word);
            title.append(title.isEmpty() ? "" : " ")
                    .append(small ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return title.toString();
    }

    public String category(SpaceCategory category) {
        return title(category.code());
    }

    /** The country's name in English. */
    public String country(CountryCode country) {
        return new Locale.Builder().setRegion(country.iso2()).build().getDisplayCountry(ENGLISH);
    }

    /** What an Optional holds, or null: in a page, a method called on an Optional is called on what it holds. */
    public Object held(Object optional) {
        return optional instanceof Optional<?> held ? held.orElse(null) : optional;
    }

    /** A count as honest as it is known: exact while small, rounded and said to be about that many above. */
    public String count(long about) {
        if (about <= EXACT) {
            return text("count.exact", about);
        }
        long step = (long) Math.pow(10, Math.max(0, Math.floor(Math.log10(about)) - 1));
        return text("count.about", Math.round((double) about / step) * step);
    }

    /** What a pager shows. @param page a {@link Page} or a {@link JournalPage}; @param later whether it is not the first */
    public Pager pager(Object page, boolean later) {
        if (page instanceof JournalPage journal) {
            return new Pager(text("pager.all", journal.entries().size()), journal.next().orElse(""));
        }
        Page<?> list = (Page<?>) page;
        int here = list.items().size();
        boolean part = later || list.next().isPresent();
        return new Pager(part ? text("pager.part", here, count(Math.max(list.about(), here))) : text("pager.all", here),
                list.next().orElse(""));
    }

    /** @param next the mark of what follows, or empty */
    public record Pager(String words, String next) {
    }

    public String initials(String name) {
        String initials = Arrays.stream(name.strip().split("\\s+")).filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1))).collect(Collectors.joining());
        int letters = initials.codePointCount(0, initials.length());
        return letters <= 2 ? initials
                : initials.substring(0, initials.offsetByCodePoints(0, 1))
                + initials.substring(initials.offsetByCodePoints(0, letters - 1));
    }

    /** The icon that goes with a meaning. */
    public String icon(String tone) {
        return switch (tone == null ? "" : tone) {
            case "good" -> "pi-check-circle";
            case "attention" -> "pi-exclamation-triangle";
            case "refused" -> "pi-times-circle";
            case "information" -> "pi-info-circle";
            default -> "pi-circle";
        };
    }

    /** The meaning of an effect by its kind's name. */
    public String tone(Object effectKind) {
        return switch (String.valueOf(effectKind)) {
            case "STARTS", "GAINED" -> "good";
            case "ENDS", "LOST" -> "refused";
            case "WARNING" -> "attention";
            default -> "";
        };
    }

    /** What one can do after a refusal: what would turn it where a clause says so, else what its kind asks for. */
    public String next(Refused refused) {
        String turn = refused.decision().map(decision -> decision.turnedBy()).orElse("");
        return turn.isEmpty() ? plain("refusal.next." + refused.kind()) : turn;
    }

    private String zoneName(ZoneId zone, Instant at) {
        return zones.computeIfAbsent(new Named(zone, zone.getRules().isDaylightSavings(at)), unnamed -> named(zone, at));
    }

    /** One at a time: where several name a zone first, the platform may forget its name and say only its hours, until it is restarted. */
    private static String named(ZoneId zone, Instant at) {
        synchronized (TimeZone.class) {
            String name = ZONE.format(at.atZone(zone));
            return name.isEmpty() ? zone.getDisplayName(TextStyle.SHORT, ENGLISH) : name;
        }
    }

    private static String joined(String larger, String smaller) {
        return smaller.isEmpty() ? larger : larger + " " + smaller;
    }
}
