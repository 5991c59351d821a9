package com.logitech.serviceportal.portal.countries;

import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.ContractingParties;
import com.logitech.serviceportal.countries.api.ContractingParty;
import com.logitech.serviceportal.countries.api.CountriesClause;
import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryAdministration.RecordedRow;
import com.logitech.serviceportal.countries.api.CountryAdministration;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.api.CountryRequirements;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.Coverage;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import com.logitech.serviceportal.countries.api.JumpStartCountries;
import com.logitech.serviceportal.countries.api.Requirements;
import com.logitech.serviceportal.countries.api.Warehouses;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportDesk;
import com.logitech.serviceportal.countries.api.calendars.SupportDesks;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendar;
import com.logitech.serviceportal.countries.api.calendars.WorkingCalendars;
import com.logitech.serviceportal.definitions.Clause;
import com.logitech.serviceportal.definitions.Finding;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.replacement.api.ReplacementClause;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One country on a day: what is sold and offered, asked for and kept there; and, for those who keep the books, every row with when it was
 * recorded.
 */
@Named
@RequestScoped
public class CountryPage {

    /** Public holidays are not known further from today than this. */
    private static final int YEARS = 10;

    @Inject
    private CoveredCountries covered;
    @Inject
    private JumpStartCountries jumpStart;
    @Inject
    private CountryRequirements requirements;
    @Inject
    private ContractingParties parties;
    @Inject
    private WorkingCalendars calendars;
    @Inject
    private SupportDesks desks;
    @Inject
    private Warehouses warehouses;
    @Inject
    private CountryNames names;
    @Inject
    private CountryAdministration books;
    @Inject
    private CountryWords words;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private String code;
    private String on;
    private String year;
    private LocalDate day;
    private int shownYear;
    private int thisYear;
    private String name;
    private Optional<CountryStanding> standing;
    private List<Offer> offers;
    private List<Demand> demands;
    private String notice;
    private ContractingParty party;
    private Optional<WorkingCalendar> calendar;
    private List<Holiday> holidays;
    private SupportDesk desk;
    private Finding open;
    private Optional<DeliveryOffer> delivery;
    private List<RecordedRow> rows;

    /** Something sold or offered, or not. */
    public record Offer(String title, Finding finding) {
    }

    /** Something a country can ask for. */
    public record Demand(String title, boolean required, Clause clause) {
    }

    /** @param local whether it is a row of ours and not of the calendar; @param weekend whether nobody works that day anyway */
    public record Holiday(LocalDate date, String weekday, String name, boolean local, boolean weekend) {
    }

    public void load() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, visitor.getZone());
        day = Asked.day(on, "on").orElse(today);
        thisYear = today.getYear();
        CountryCode country = country();
        name = names.name(country);
        Coverage coverage = covered.asKnownAt(now);
        standing = coverage.country(country, day);
        calendar = calendars.of(country, now);
        delivery = warehouses.serving(country, day, now);
        rows = visitor.may("OPERATIONS SYSTEM_ADMINISTRATOR") ? everyRow(country) : List.of();
        holidays = calendar.map(this::holidays).orElse(List.of());
        standing.ifPresent(known -> read(known, coverage, now));
    }

    private void read(CountryStanding known, Coverage coverage, Instant now) {
        CountryCode country = known.code();
        offers = Stream.concat(
                Stream.of(new Offer(words.text("offer.select"), coverage.forSale(ServiceLevel.SELECT, country, day)),
                        new Offer(words.text("offer.essential"), coverage.forSale(ServiceLevel.ESSENTIAL, country, day)),
                        new Offer(words.text("offer.use"), coverage.forUse(ServiceLevel.SELECT, country, day, Optional.empty())),
                        new Offer(words.text("offer.jumpstart"), jumpStart.valid(country, country, day, now)),
                        new Offer(words.text("offer.delivery"), coverage.offered(Benefit.NEXT_BUSINESS_DAY_DELIVERY, country, day))),
                known.benefits().keySet().stream().filter(benefit -> !benefit.equals(Benefit.NEXT_BUSINESS_DAY_DELIVERY)).sorted()
                        .map(benefit -> new Offer(benefit.code(), coverage.offered(benefit, country, day)))).toList();
        Requirements asked = requirements.of(country, day, now);
        demands = List.of(
                new Demand(Requirement.WRITTEN_PROOF_OF_PURCHASE.title(), asked.writtenProofOfPurchase(),
                        CountriesClause.PROOF_OF_PURCHASE),
                new Demand(Requirement.TAX_REGISTRATION_NUMBER.title(), asked.taxRegistrationNumber(),
                        CountriesClause.TAX_REGISTRATION),
                new Demand(Requirement.CONSUMER_LAW_NOTICE.title(), asked.consumerLawNotice().isPresent(),
                        CountriesClause.CONSUMER_LAW_NOTICE),
                new Demand(Requirement.CONSUMABLES_INCLUDED.title(), asked.consumablesIncluded(), ReplacementClause.EXCLUDED_CLAIM));
        notice = asked.consumerLawNotice().orElse("");
        party = parties.of(Optional.of(country), Optional.empty(), country, day, now);
        desk = desks.of(known.region(), now);
        open = desk.open(now);
    }

    private CountryCode country() {
        try {
            CountryCode asked = new CountryCode(Asked.some(code).orElse("").toUpperCase(Locale.ROOT));
            if (!names.all().contains(asked)) {
                throw Refused.notFound("country");
            }
            return asked;
        } catch (IllegalArgumentException noCode) {
            throw Refused.notFound("country");
        }
    }

    private List<RecordedRow> everyRow(CountryCode country) {
        return Stream.of(Book.values()).filter(book -> book != Book.SUPPORT_HOURS)
                .flatMap(book -> books.rows(book, Optional.of(country)).stream())
                .sorted(Comparator.comparing(RecordedRow::effectiveFrom).thenComparing(RecordedRow::recordedAt).reversed()).toList();
    }

    private List<Holiday> holidays(WorkingCalendar known) {
        shownYear = shownYear();
        Set<LocalDate> ours = rows.stream().filter(row -> row.book() == Book.HOLIDAYS).map(RecordedRow::effectiveFrom)
                .collect(Collectors.toSet());
        LocalDate first = LocalDate.of(shownYear, 1, 1);
        return first.datesUntil(first.plusYears(1))
                .flatMap(date -> known.holiday(date).stream()
                        .map(called -> new Holiday(date, date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US), called,
                                ours.contains(date), isRestDay(known, date))))
                .toList();
    }

    /** Whether the day a week later, if no holiday, is no working day either. */
    private static boolean isRestDay(WorkingCalendar known, LocalDate date) {
        LocalDate ordinary = date.plusWeeks(1);
        while (known.holiday(ordinary).isPresent()) {
            ordinary = ordinary.plusWeeks(1);
        }
        return !known.isWorkingDay(ordinary);
    }

    private int shownYear() {
        try {
            int asked = Asked.some(year).map(Integer::valueOf).orElse(day.getYear());
            return Math.max(thisYear - YEARS, Math.min(thisYear + YEARS, asked));
        } catch (NumberFormatException noYear) {
            throw Refused.input("year", "is not a year");
        }
    }

    /** Whether a row is still to come on the day shown. */
    public boolean isToCome(RecordedRow row) {
        return row.effectiveFrom().isAfter(day);
    }

    /** Whether the books can be added to for this country. */
    public boolean isAddable() {
        return calendar.isPresent() && visitor.may("OPERATIONS");
    }

    public boolean isEarlier() {
        return shownYear > thisYear - YEARS;
    }

    public boolean isLater() {
        return shownYear < thisYear + YEARS;
    }

    /** Whether the country has a row in force on the day. */
    public boolean isKnown() {
        return standing.isPresent();
    }

    public CountryStanding getStanding() {
        return standing.orElse(null);
    }

    public String getName() {
        return name;
    }

    public List<Offer> getOffers() {
        return offers;
    }

    public List<Demand> getDemands() {
        return demands;
    }

    /** What a refusal to a customer there must carry; empty where there is none. */
    public String getNotice() {
        return notice;
    }

    public ContractingParty getParty() {
        return party;
    }

    /** Null for a country without rows. */
    public WorkingCalendar getCalendar() {
        return calendar.orElse(null);
    }

    public List<Holiday> getHolidays() {
        return holidays;
    }

    public int getShownYear() {
        return shownYear;
    }

    public OpeningHours getHours() {
        return desk.hours(day);
    }

    /** The name of the country whose holidays the desk keeps. */
    public String getDeskName() {
        return names.name(getHours().desk());
    }

    /** Whether the desk is open now, and why. */
    public Finding getOpen() {
        return open;
    }

    /** Null while unknown. */
    public DeliveryOffer getDelivery() {
        return delivery.orElse(null);
    }

    public List<RecordedRow> getRows() {
        return rows;
    }

    /** The books a row can be added to. */
    public List<Book> getAddableBooks() {
        return AddRowPage.BOOKS;
    }

    public LocalDate getDay() {
        return day;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    /** The day asked for; empty for today in the visitor's zone. */
    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    /** The calendar's year; empty for that of the day. */
    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = year;
    }
}
