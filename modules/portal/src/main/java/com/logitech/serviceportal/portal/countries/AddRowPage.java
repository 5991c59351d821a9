package com.logitech.serviceportal.portal.countries;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.contracts.api.Effect;
import com.logitech.serviceportal.contracts.api.EffectPreview;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryAdministration.BenefitEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryAdministration.CoverageEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.HolidayEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.JumpStartEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.RecordedRow;
import com.logitech.serviceportal.countries.api.CountryAdministration.RequirementEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration.WarehouseEntry;
import com.logitech.serviceportal.countries.api.CountryAdministration;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.CountryNames;
import com.logitech.serviceportal.countries.api.CountryRequirements.Requirement;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Notices;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import com.logitech.serviceportal.support.api.SupportClause;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal.Moves;
import com.logitech.serviceportal.support.api.calendars.CalendarRehearsal;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds a dated row to the country books: first what it will change, then the row. Nothing that was true in the past is changed by it. */
@Named
@ViewScoped
public class AddRowPage implements Serializable {

    /** The books a row can be added to here. */
    static final List<Book> BOOKS = List.of(Book.COVERAGE, Book.BENEFITS, Book.REQUIREMENTS, Book.HOLIDAYS, Book.WAREHOUSES);

    private static final long serialVersionUID = 1L;
    private static final String JUMP_START = "JUMPSTART";

    @Inject
    private transient CountryAdministration books;
    @Inject
    private transient CoveredCountries covered;
    @Inject
    private transient CountryNames names;
    @Inject
    private transient Catalog catalog;
    @Inject
    private transient CountryWords words;
    @Inject
    private transient Words say;
    @Inject
    private transient Visitor visitor;
    @Inject
    private transient CalendarRehearsal rehearsal;
    @Inject
    private transient Clock clock;

    private String code;
    private String book;
    private String subject;
    private Boolean holds;
    private LocalDate effectiveFrom;
    private String name;
    private String warehouseCountry;
    private String zone;
    private LocalTime cutOff;
    private EffectPreview preview;
    private String previewed = "";

    /** An unknown country or book is no reason to refuse a form: it is left to be picked. */
    public void load() {
        if (BOOKS.stream().noneMatch(known -> known.name().equals(book))) {
            book = Book.COVERAGE.name();
        }
        effectiveFrom = getToday().plusDays(1);
    }

    /** Shows what the row would change. A day that is past is not looked at: such a row would be refused. */
    public void look() {
        if (effectiveFrom.isBefore(getToday())) {
            preview = null;
            throw Refused.input(Book.HOLIDAYS.name().equals(book) ? "on" : "effectiveFrom",
                    words.text("effective.past", getToday().toString()));
        }
        preview = new EffectPreview(words.text("row.add"), effects(), List.of());
        previewed = typed();
    }

    /** Adds the row, if it is the one that was looked at. */
    public String add() {
        if (!typed().equals(previewed)) {
            look();
            Notices.attention(words.text("row.changed"));
            return null;
        }
        RecordedRow added = entered();
        Notices.good(words.text("row.added", names.name(country()), added.says(), say.day(added.effectiveFrom())));
        return "/countries/country.xhtml?faces-redirect=true&code=" + code;
    }

    private RecordedRow entered() {
        return switch (Book.valueOf(book)) {
            case BENEFITS -> books.addBenefit(new BenefitEntry(country(), new Benefit(subject), holds, effectiveFrom));
            case REQUIREMENTS -> books.addRequirement(new RequirementEntry(country(), Requirement.valueOf(subject), holds, effectiveFrom));
            case HOLIDAYS -> books.addHoliday(new HolidayEntry(country(), effectiveFrom, name, holds));
            case WAREHOUSES -> books.addWarehouse(new WarehouseEntry(country(), name, new CountryCode(warehouseCountry), zone, cutOff,
                    holds, effectiveFrom));
            default -> JUMP_START.equals(subject) ? books.addJumpStart(new JumpStartEntry(country(), holds, effectiveFrom))
                    : books.addCoverage(new CoverageEntry(country(), ServiceLevel.valueOf(subject), holds, effectiveFrom));
        };
    }

    private List<Effect> effects() {
        String where = names.name(country());
        String about = about();
        String from = say.day(effectiveFrom);
        String rule = words.text("row.rule." + book);
        Effect change = new Effect(Effect.Kind.STARTS,
                words.text("row.effect." + book + (holds ? ".yes" : ".no"), where, about, from), rule);
        Effect before = new Effect(Effect.Kind.UNCHANGED, words.text("row.before", from), rule);
        String standing = standing();
        List<Effect> effects = new ArrayList<>(standing.isEmpty() ? List.of(change, before)
                : List.of(change, new Effect(Effect.Kind.ENDS, standing, rule), before));
        if (Book.HOLIDAYS.name().equals(book)) {
            effects.addAll(movedTickets());
        }
        return effects;
    }

    /** The open tickets whose due time the day would move; closed, answered and late ones keep theirs. */
    private List<Effect> movedTickets() {
        Moves moves = rehearsal.of(this::entered);
        String rule = SupportClause.BASIC_RESPONSE.rule();
        List<Effect> effects = new ArrayList<>();
        effects.add(moves.count() == 0 ? new Effect(Effect.Kind.UNCHANGED, words.text("row.moves.none"), rule)
                : new Effect(Effect.Kind.WARNING, words.text(moves.more() ? "row.moves.more" : "row.moves", moves.count()), rule));
        moves.first().forEach(move -> effects.add(new Effect(Effect.Kind.WARNING, words.text("row.move", move.number(), move.company(),
                move.subject(), say.instant(move.before(), visitor.getZone()), say.instant(move.after(), visitor.getZone())), rule)));
        return effects;
    }

    /** What the books say of it for that day until now; empty where this page cannot tell. */
    private String standing() {
        Optional<CountryStanding> known = covered.asKnownAt(clock.instant()).country(country(), effectiveFrom);
        String said = switch (Book.valueOf(book)) {
            case COVERAGE -> JUMP_START.equals(subject) ? ""
                    : known.map(country -> country.forSale().contains(ServiceLevel.valueOf(subject))).map(this::yesOrNo).orElse("");
            case BENEFITS -> known.map(country -> country.benefits().get(new Benefit(subject))).map(this::yesOrNo)
                    .orElse(words.text("unknown"));
            case WAREHOUSES -> known.map(country -> country.benefits().get(Benefit.NEXT_BUSINESS_DAY_DELIVERY)).map(this::yesOrNo)
                    .orElse(words.text("unknown"));
            default -> "";
        };
        return said.isEmpty() ? "" : words.text("row.until.now", said);
    }

    private String yesOrNo(boolean yes) {
        return words.text(yes ? "yes" : "no");
    }

    private String about() {
        return switch (Book.valueOf(book)) {
            case BENEFITS -> getBenefits().stream().filter(known -> known.code().code().equals(subject)).map(Catalog.BenefitEntry::title)
                    .findFirst().orElse(subject);
            case REQUIREMENTS -> Requirement.valueOf(subject).title();
            case HOLIDAYS, WAREHOUSES -> name;
            default -> words.text("offering." + subject);
        };
    }

    private CountryCode country() {
        return new CountryCode(code);
    }

    private String typed() {
        return String.join("|", String.valueOf(code), book, String.valueOf(subject), String.valueOf(holds),
                String.valueOf(effectiveFrom), String.valueOf(name),
                String.valueOf(warehouseCountry), String.valueOf(zone), String.valueOf(cutOff));
    }

    public List<Book> getBooks() {
        return BOOKS;
    }

    /** Countries with rows of their own: only of these can more be said. */
    public List<CountryStanding> getCountries() {
        return covered.asKnownAt(clock.instant()).countries(getToday());
    }

    /** What can be said to be offered or not; next business day delivery follows from the warehouse (R68). */
    public List<Catalog.BenefitEntry> getBenefits() {
        return catalog.asKnownAt(clock.instant()).benefits().stream()
                .filter(known -> !known.code().equals(Benefit.NEXT_BUSINESS_DAY_DELIVERY)).toList();
    }

    public List<Requirement> getRequirements() {
        return List.of(Requirement.values());
    }

    /** Today as the books count: in UTC. */
    public LocalDate getToday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    public String getCountryName() {
        return Asked.some(code).map(known -> names.name(country())).orElse("");
    }

    /** Null until looked. */
    public EffectPreview getPreview() {
        return preview;
    }

    /** The country's code. */
    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Asked.some(code).filter(two -> two.matches("[A-Z]{2}")).orElse(null);
    }

    /** Name of the {@link Book}. */
    public String getBook() {
        return book;
    }

    public void setBook(String book) {
        this.book = book;
    }

    /** Code of the level, benefit or requirement the row is about. */
    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    /** Whether it is sold, offered, asked for or observed from then on. */
    public Boolean getHolds() {
        return holds;
    }

    public void setHolds(Boolean holds) {
        this.holds = holds;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }

    /** The holiday's or the warehouse's name. */
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getWarehouseCountry() {
        return warehouseCountry;
    }

    public void setWarehouseCountry(String warehouseCountry) {
        this.warehouseCountry = warehouseCountry;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public LocalTime getCutOff() {
        return cutOff;
    }

    public void setCutOff(LocalTime cutOff) {
        this.cutOff = cutOff;
    }
}
