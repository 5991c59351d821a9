package com.logitech.serviceportal.acceptance.dataset;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.terms.BusinessDay;
import com.logitech.serviceportal.definitions.DomainEvent;
import com.logitech.serviceportal.support.api.SupportLevel;
import com.logitech.serviceportal.support.api.tickets.Closing;
import com.logitech.serviceportal.support.api.tickets.EntryId;
import com.logitech.serviceportal.support.api.tickets.FirstResponseGiven;
import com.logitech.serviceportal.support.api.tickets.TicketClosed;
import com.logitech.serviceportal.support.api.tickets.TicketId;
import com.logitech.serviceportal.support.api.tickets.TicketNumber;
import com.logitech.serviceportal.support.api.tickets.TicketOpened;
import com.logitech.serviceportal.support.api.tickets.TicketWritten;
import com.logitech.serviceportal.support.terms.TicketFact;
import com.logitech.serviceportal.support.terms.TicketHistory;
import com.logitech.serviceportal.support.terms.clocks.ResponseClock;
import com.logitech.serviceportal.support.terms.contact.ClosingRule;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Three years of tickets: what was said in them, what happened to them, and where they stand by the terms themselves. Of the last two
 * weeks' tickets a good part is open; older ones are closed.
 */
final class TicketBooks implements AutoCloseable {

    private static final Duration SPAN = Duration.ofDays(3 * 365);
    private static final Duration FRESH = Duration.ofDays(14);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final ClosingRule SELECT = new ClosingRule(3, Duration.ofHours(72), Duration.ofHours(24), Duration.ofHours(4));
    private static final ClosingRule BASIC = new ClosingRule(2, Duration.ofHours(120), Duration.ofHours(24), Duration.ofHours(4));
    private static final List<String> DEVICES = List.of("camera", "microphone", "speaker", "touch panel", "display", "dock", "remote",
            "whiteboard camera");
    private static final List<String> TROUBLES = List.of("stays dark", "loses its connection", "shows a red light", "makes no sound",
            "restarts by itself", "cannot be paired", "is not found after the update", "freezes in calls");
    private static final List<String> WORDS = List.of("the", "camera", "room", "update", "cable", "after", "restart", "since", "meeting",
            "we", "have", "firmware", "light", "network", "please", "screen", "sound", "again", "morning", "adapter", "power", "colleague",
            "tried", "another", "port", "works", "only", "sometimes", "display", "reboot", "version", "log", "error", "joined", "call",
            "remote", "blinks", "twice", "then", "nothing");
    private static final Map<SupportRegionCode, OpeningHours> HOURS = Map.of(
            SupportRegionCode.NORTH_AMERICA, hours(SupportRegionCode.NORTH_AMERICA, "US", "America/New_York", "09:00", "21:00"),
            SupportRegionCode.EMEA, hours(SupportRegionCode.EMEA, "CH", "Europe/Zurich", "09:00", "19:00"),
            SupportRegionCode.ASIA_PACIFIC, hours(SupportRegionCode.ASIA_PACIFIC, "IN", "Asia/Kolkata", "03:30", "19:00"));
    private static final Set<String> NORTH_AMERICA = Set.of("US", "CA");
    private static final Set<String> ASIA_PACIFIC = Set.of("JP", "AU", "IN");

    private final TableFile tickets = new TableFile("support.tickets", "id, number, customer_id, company, space_id, space_name, level, "
            + "first_language, language, region, zone, channel, subject, opened_at, opened_by, books_of, assignee, due_at, "
            + "answered_at, missed_at, late, closes_at, awaits_us, asked_at, closed_at, closing, version");
    private final TableFile facts = new TableFile("support.facts", "id, ticket_id, kind, at, about, word, recorded_at, recorded_by");
    private final TableFile entries = new TableFile("support.entries", "id, ticket_id, kind, at, said_by, text");
    private final Map<String, Set<LocalDate>> holidays = new HashMap<>();
    private final Instant now;
    private final Random random;
    private final List<UUID> agents;
    private long number;

    /** @param firstNumber of the first ticket @param agents who answer */
    TicketBooks(Instant now, Random random, long firstNumber, List<UUID> agents) {
        this.now = now;
        this.random = random;
        this.number = firstNumber;
        this.agents = agents;
    }

    /** Whose tickets they are. */
    record Of(UUID customer, String company, String country, ZoneId zone) {

        SupportRegionCode region() {
            return NORTH_AMERICA.contains(country) ? SupportRegionCode.NORTH_AMERICA
                    : ASIA_PACIFIC.contains(country) ? SupportRegionCode.ASIA_PACIFIC : SupportRegionCode.EMEA;
        }
    }

    /** A Space that tickets are about. @param select whether it is covered by Select */
    record Place(UUID id, String name, boolean select) {
    }

    /** Writes so many tickets of a customer. @return what the journal tells of them */
    List<DomainEvent> write(Of of, List<Place> places, int many) {
        List<DomainEvent> told = new ArrayList<>();
        List<UUID> people = IntStream.range(0, 5).mapToObj(one -> uuid()).toList();
        for (int i = 0; i < many; i++) {
            new Story(of, places.get(random.nextInt(places.size())), people.get(random.nextInt(people.size()))).tell(told);
        }
        return told;
    }

    /** One ticket from its first word on. */
    private final class Story {
        private final Of of;
        private final Place place;
        private final UUID requester;
        private final UUID agent = agents.get(random.nextInt(agents.size()));
        private final UUID id = uuid();
        private final TicketNumber called = new TicketNumber(number++);
        private final SupportLevel level;
        private final String language = random.nextInt(10) < 8 ? "en" : List.of("fr", "de", "it", "ja").get(random.nextInt(4));
        private final Instant opened = now.minus(Duration.ofSeconds(random.nextLong(SPAN.toSeconds()) + 1));
        private final boolean fresh = opened.isAfter(now.minus(FRESH));
        private final List<TicketFact> history = new ArrayList<>();
        private final List<DomainEvent> events = new ArrayList<>();

        Story(Of of, Place place, UUID requester) {
            this.of = of;
            this.place = place;
            this.requester = requester;
            this.level = place.select() && random.nextInt(10) < 8 ? SupportLevel.SELECT : SupportLevel.BASIC;
        }

        void tell(List<DomainEvent> told) {
            talk();
            TicketHistory known = new TicketHistory(language, opened, history);
            ClosingRule rule = level == SupportLevel.SELECT ? SELECT : BASIC;
            Optional<Instant> unanswered = known.closedUnansweredAt(rule, now);
            Instant last = history.get(history.size() - 1).at();
            Optional<Instant> closed = unanswered.or(() -> fresh && random.nextInt(10) < 6 ? Optional.empty()
                    : Optional.of(last.plus(minutes(60 * 24))).filter(at -> !at.isAfter(now)));
            Optional<Closing> why = closed.map(at -> unanswered.isPresent() ? Closing.UNANSWERED
                    : random.nextInt(20) == 0 ? Closing.WITHDRAWN : Closing.SOLVED);
            closed.ifPresent(at -> {
                fact(TicketFact.Kind.CLOSED, at, Optional.empty(), agent);
                events.add(new TicketClosed(owner(), ticket(), called, why.get(), at));
            });
            ResponseClock clock = known.responseClock(
                    new ResponseClock.Setting(level, HOUR, from -> BusinessDay.oneAfter(from, this::hoursOn)));
            boolean late = clock.missed(now);
            String subject = "The " + pick(DEVICES) + " " + pick(TROUBLES) + " in " + place.name();
            boolean awaitsUs = history.stream().filter(fact -> fact.kind().isWord()).reduce((one, next) -> next)
                    .map(fact -> fact.kind() == TicketFact.Kind.CUSTOMER_WROTE).orElse(true);
            Instant asked = history.stream().filter(fact -> fact.kind() == TicketFact.Kind.CUSTOMER_WROTE)
                    .reduce((one, next) -> next).orElseThrow().at();
            tickets.row(id, called.value(), of.customer(), of.company(), place.id(), place.name(), level, language, language, of.region(),
                    of.zone(), "MAIL", subject, opened, requester, opened,
                    clock.answeredAt().isPresent() || random.nextBoolean() ? agent : null, clock.dueAt(), clock.answeredAt(),
                    late ? clock.dueAt() : null, late, closed.isPresent() ? null : known.contactLedger(rule, now).closesAt(), awaitsUs,
                    asked, closed, why, history.size());
            events.add(0, new TicketOpened(owner(), ticket(), called, level, clock.dueAt(), opened));
            clock.answeredAt().ifPresent(at -> events.add(new FirstResponseGiven(owner(), ticket(), called, late, at)));
            told.addAll(events);
        }

        /** The first word, mostly an answer in time, then back and forth. */
        private void talk() {
            say(TicketFact.Kind.CUSTOMER_WROTE, opened, "CUSTOMER", requester);
            Instant at = opened.plus(minutes(level == SupportLevel.SELECT ? 62 : 60 * 20));
            for (int turn = random.nextInt(4); turn >= 0 && at.isBefore(now); turn--) {
                if (random.nextInt(4) == 0) {
                    say(TicketFact.Kind.NOTED, at.minusSeconds(30), "NOTE", agent);
                }
                UUID reply = say(TicketFact.Kind.REPLIED, at, "REPLY", agent);
                events.add(new TicketWritten(owner(), ticket(), called, new EntryId(reply), false, at));
                fact(TicketFact.Kind.MAIL_ACCEPTED, at.plusSeconds(5), Optional.of(reply), agent);
                Instant answer = at.plus(minutes(60 * 30));
                if (turn > 0 && answer.isBefore(now)) {
                    UUID word = say(TicketFact.Kind.CUSTOMER_WROTE, answer, "CUSTOMER", requester);
                    events.add(new TicketWritten(owner(), ticket(), called, new EntryId(word), true, answer));
                }
                at = answer.plus(minutes(60 * 10));
            }
            if (random.nextInt(10) == 0) {
                tryInVain(history.get(history.size() - 1).at());
            }
        }

        /** Calls that nobody took, as many as close the ticket. */
        private void tryInVain(Instant after) {
            Instant at = after.plus(HOUR);
            for (int attempt = 0; attempt < 3 && at.isBefore(now); attempt++) {
                say(TicketFact.Kind.CALLED_IN_VAIN, at, "CALL_IN_VAIN", agent);
                at = at.plus(Duration.ofHours(5));
            }
        }

        private UUID say(TicketFact.Kind kind, Instant at, String as, UUID by) {
            UUID said = fact(kind, at, Optional.empty(), by);
            entries.row(said, id, as, at, by, text(called.value()));
            return said;
        }

        private UUID fact(TicketFact.Kind kind, Instant at, Optional<UUID> about, UUID by) {
            TicketFact fact = new TicketFact(uuid(), kind, at, about, "");
            history.add(fact);
            facts.row(fact.id(), id, kind, at, about, "", at, by);
            return fact.id();
        }

        private Optional<OpeningHours> hoursOn(LocalDate day) {
            OpeningHours hours = HOURS.get(of.region());
            boolean works = BusinessDay.is(day, BusinessDay.MONDAY_TO_FRIDAY, Optional.of("").filter(none -> isHoliday(hours, day)));
            return Optional.of(hours).filter(open -> works);
        }

        private CustomerId owner() {
            return new CustomerId(of.customer());
        }

        private TicketId ticket() {
            return new TicketId(id);
        }
    }

    private boolean isHoliday(OpeningHours desk, LocalDate day) {
        return holidays.computeIfAbsent(desk.desk().iso2(), country -> IntStream.rangeClosed(now.atZone(desk.zone()).getYear() - 4,
                        now.atZone(desk.zone()).getYear() + 1).boxed()
                .flatMap(year -> HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)))
                        .getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY).stream())
                .map(Holiday::getDate).collect(Collectors.toSet())).contains(day);
    }

    /** Twenty to sixty words, the first of them often; and one that is in no other ticket. */
    private String text(long unique) {
        StringBuilder text = new StringBuilder();
        for (int words = 20 + random.nextInt(40); words > 0; words--) {
            text.append(WORDS.get((int) (WORDS.size() * Math.pow(random.nextDouble(), 2)))).append(words % 12 == 0 ? ".\n" : " ");
        }
        return text.append("Reference rx").append(Long.toString(unique, 36)).append('.').toString();
    }

    private Duration minutes(int most) {
        return Duration.ofSeconds(60 + random.nextInt(most * 60));
    }

    private UUID uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static OpeningHours hours(SupportRegionCode region, String desk, String zone, String opens, String closes) {
        return new OpeningHours(region, new CountryCode(desk), ZoneId.of(zone), LocalTime.parse(opens), LocalTime.parse(closes));
    }

    long nextNumber() {
        return number;
    }

    long rows() {
        return tickets.rows();
    }

    long words() {
        return entries.rows();
    }

    /** The words are made to be found all at once, and in the order of time, in which they would have come. */
    void copy(Connection connection) throws SQLException {
        SetAside aside = SetAside.of(connection, "support.tickets", "support.facts", "support.entries", "support.searched");
        tickets.copy(connection);
        facts.copy(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("ALTER TABLE support.entries DISABLE TRIGGER entries_are_searched");
            entries.copy(connection);
            statement.execute("SET LOCAL enable_hashjoin = off"); // in parts it would lose the order
            statement.execute("SET LOCAL enable_mergejoin = off");
            statement.execute("INSERT INTO support.searched (entry_id, ticket_id, customer_id, noted, at, words)"
                    + " SELECT e.id, t.id, t.customer_id, e.kind = 'NOTE', e.at, support.searched_words(t, e.text)"
                    + " FROM (SELECT * FROM support.entries ORDER BY at) e JOIN support.tickets t ON t.id = e.ticket_id"
                    + " ON CONFLICT (entry_id) DO NOTHING");
            statement.execute("SET LOCAL enable_hashjoin = on");
            statement.execute("SET LOCAL enable_mergejoin = on");
            statement.execute("ALTER TABLE support.entries ENABLE TRIGGER entries_are_searched");
        }
        aside.putBack();
    }

    @Override
    public void close() {
        List.of(tickets, facts, entries).forEach(TableFile::close);
    }
}
