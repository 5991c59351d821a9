package com.logitech.serviceportal.portal.countries;

import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryAdministration.RecordedRow;
import com.logitech.serviceportal.countries.api.CountryAdministration.SupportHoursEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportDesks;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal.Move;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal.Moves;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When each region's desk is open, and its next holidays; and how operations change its hours: first what that does to open tickets, then
 * the change. Nothing that was true in the past is changed by it.
 */
@Named
@ViewScoped
public class SupportHoursPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 4;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("EEE HH:mm", Locale.US);

    @Inject
    private transient SupportDesks supportDesks;
    @Inject
    private transient CountryAdministration books;
    @Inject
    private transient CoveredCountries covered;
    @Inject
    private transient CountryNames names;
    @Inject
    private transient CalendarRehearsal rehearsal;
    @Inject
    private transient CountryWords words;
    @Inject
    private transient Words say;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient Clock clock;

    private String region;
    private String country;
    private String zone;
    private LocalTime opensAt;
    private LocalTime closesAt;
    private LocalDate effectiveFrom;
    private String reason;
    private EffectPreview preview;
    private String previewed = "";

    /**
     * One desk as it is now.
     *
     * @param key     of its region
     * @param country where it sits
     * @param hours   in words
     * @param there   what its clock shows, in words
     * @param next    when that changes, in words
     */
    public record Desk(String key, String title, String country, String code, Finding open, String hours, String there, String next,
            List<Holiday> holidays) {
    }

    /** A day the desk rests. */
    public record Holiday(LocalDate date, String name) {
    }

    /** An unknown region is no reason to refuse the page: none is changed then. */
    public void load() {
        if (!isChanging()) {
            region = null;
            return;
        }
        OpeningHours now = hours();
        country = now.desk().iso2();
        zone = now.zone().getId();
        opensAt = now.opensAt();
        closesAt = now.closesAt();
        effectiveFrom = getToday().plusDays(1);
    }

    public List<Desk> getDesks() {
        return Arrays.stream(SupportRegionCode.values()).map(this::desk).toList();
    }

    private Desk desk(SupportRegionCode code) {
        Instant now = clock.instant();
        SupportDesk desk = supportDesks.of(code, now);
        OpeningHours hours = desk.hours(getToday());
        LocalDate there = LocalDate.ofInstant(now, hours.zone());
        WorkingCalendar calendar = desk.calendar(there);
        List<Holiday> holidays = there.datesUntil(there.plusYears(1))
                .flatMap(date -> calendar.holiday(date).stream().map(name -> new Holiday(date, name))).limit(FEW).toList();
        return new Desk(code.name(), code.title(), names.name(hours.desk()), hours.desk().iso2(), desk.open(now),
                words.text("hours.of", hours.opensAt().toString(), hours.closesAt().toString(), names.name(hours.desk())),
                words.text("hours.zone", hours.zone().getId(), CLOCK.format(now.atZone(hours.zone()))), next(desk, hours, now), holidays);
    }

    private String next(SupportDesk desk, OpeningHours hours, Instant now) {
        if (desk.open(now).holds()) {
            return words.text("hours.shuts", hours.closesAt().toString());
        }
        Instant opens = desk.startOfWork(now);
        return words.text("hours.reopens", CLOCK.format(opens.atZone(hours.zone())), say.span(now, opens));
    }

    private OpeningHours hours() {
        return supportDesks.of(SupportRegionCode.valueOf(region), clock.instant()).hours(getToday());
    }

    /** What was recorded, the latest effective day first; for those who keep the books. */
    public List<RecordedRow> getRows() {
        return visitor.may("OPERATIONS SYSTEM_ADMINISTRATOR") ? books.rows(Book.SUPPORT_HOURS, Optional.empty()) : List.of();
    }

    /** Whose hours a row says. */
    public String title(RecordedRow row) {
        return SupportRegionCode.valueOf(row.place()).title();
    }

    /** Whether the visitor may change hours. */
    public boolean isAllowed() {
        return visitor.may("OPERATIONS");
    }

    /** Whether he changes those of a region. */
    public boolean isChanging() {
        return isAllowed() && Stream.of(SupportRegionCode.values()).anyMatch(code -> code.name().equals(region));
    }

    /** Shows what the change would do, by doing it and taking it back. */
    public void look() {
        preview = null;
        Moves moves = rehearsal.of(this::entered);
        preview = new EffectPreview(words.text("hours.go"), effects(moves), List.of());
        previewed = typed();
    }

    /** Changes the hours, if it is what was looked at. */
    public String change() {
        if (!typed().equals(previewed)) {
            look();
            Notices.attention(words.text("hours.looked"));
            return null;
        }
        RecordedRow added = entered();
        Notices.good(words.text("hours.done", SupportRegionCode.valueOf(region).title(), added.says(), say.day(added.effectiveFrom())));
        return "/countries/support-hours.xhtml?faces-redirect=true";
    }

    private RecordedRow entered() {
        return books.addSupportHours(new SupportHoursEntry(SupportRegionCode.valueOf(region), new CountryCode(country), zone, opensAt,
                closesAt, effectiveFrom, Asked.some(reason)));
    }

    private List<Effect> effects(Moves moves) {
        OpeningHours before = hours();
        String rule = CountriesClause.SUPPORT_HOURS.rule();
        String response = SupportClause.BASIC_RESPONSE.rule();
        List<Effect> effects = new ArrayList<>();
        effects.add(new Effect(Effect.Kind.STARTS, words.text("hours.new", SupportRegionCode.valueOf(region).title(), opensAt.toString(),
                closesAt.toString(), zone, names.name(new CountryCode(country)), say.day(effectiveFrom)), rule));
        effects.add(new Effect(Effect.Kind.ENDS, words.text("hours.until", before.opensAt().toString(), before.closesAt().toString(),
                before.zone().getId(), names.name(before.desk())), rule));
        effects.add(moves.count() == 0 ? new Effect(Effect.Kind.UNCHANGED, words.text("row.moves.none"), response)
                : new Effect(Effect.Kind.WARNING, words.text(moves.more() ? "row.moves.more" : "row.moves", moves.count()), response));
        moves.first().forEach(move -> effects.add(new Effect(Effect.Kind.WARNING, moved(move), response)));
        return effects;
    }

    private String moved(Move move) {
        return words.text(move.after().isAfter(move.before()) ? "hours.later" : "hours.earlier", move.number(), move.company(),
                move.subject(), say.instant(move.before(), visitor.getZone()), say.instant(move.after(), visitor.getZone()));
    }

    private String typed() {
        return String.join("|", region, country, zone, String.valueOf(opensAt), String.valueOf(closesAt), String.valueOf(effectiveFrom),
                String.valueOf(reason));
    }

    public String getTitle() {
        return words.text("hours.change.of", SupportRegionCode.valueOf(region).title());
    }

    /** Countries a desk can sit in: those with rows of their own. */
    public List<CountryStanding> getCountries() {
        return covered.asKnownAt(clock.instant()).countries(getToday());
    }

    /** Today as the books count: in UTC. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** Null until looked. */
    public EffectPreview getPreview() {
        return preview;
    }

    /** Code of the region whose hours are changed; null for none. */
    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public LocalTime getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(LocalTime opensAt) {
        this.opensAt = opensAt;
    }

    public LocalTime getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(LocalTime closesAt) {
        this.closesAt = closesAt;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
