package com.logitech.serviceportal.portal.countries;

import com.logitech.serviceportal.contracts.api.Catalog;
import com.logitech.serviceportal.countries.api.Benefit;
import com.logitech.serviceportal.countries.api.CountryStanding;
import com.logitech.serviceportal.countries.api.CoveredCountries;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import com.logitech.serviceportal.definitions.Refused;
import com.logitech.serviceportal.definitions.ServiceLevel;
import com.logitech.serviceportal.portal.frame.Asked;
import com.logitech.serviceportal.portal.frame.Words;
import com.logitech.serviceportal.portal.security.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which level is sold and which benefit offered in each country, on a day. What the books do not say is shown as unknown. */
@Named
@RequestScoped
public class CountriesPage {

    @Inject
    private CoveredCountries covered;
    @Inject
    private Catalog catalog;
    @Inject
    private CountryWords words;
    @Inject
    private Words say;
    @Inject
    private Visitor visitor;
    @Inject
    private Clock clock;

    private String text;
    private String region;
    private String benefit;
    private String on;
    private LocalDate day;
    private List<Catalog.BenefitEntry> benefits;
    private List<Column> columns;
    private List<Row> rows;

    /** A benefit of the matrix. */
    public record Column(Benefit benefit, String title) {
    }

    /** @param offered a state for each column of the page, in their order */
    public record Row(CountryStanding country, Known select, Known essential, List<Known> offered) {
    }

    /** Yes, no or unknown, as a state: word, meaning and icon. @param label what it is of, for where rows become cards */
    public record Known(String label, String word, String tone, String icon) {
    }

    public void load() {
        Instant now = clock.instant();
        day = Asked.day(on, "on").orElseGet(() -> LocalDate.ofInstant(now, visitor.getZone()));
        List<CountryStanding> all = covered.asKnownAt(now).countries(day);
        benefits = catalog.asKnownAt(now).benefits();
        columns = columns(all);
        rows = all.stream().filter(this::isAskedFor).map(this::row).toList();
    }

    /** The benefits some country has a row for, the one asked for, and delivery, which only rows make available. */
    private List<Column> columns(List<CountryStanding> all) {
        Map<Benefit, String> titles = benefits.stream().collect(Collectors.toMap(Catalog.BenefitEntry::code, Catalog.BenefitEntry::title));
        Stream<Benefit> recorded = all.stream().flatMap(country -> country.benefits().keySet().stream());
        Stream<Benefit> asked = Asked.some(benefit).map(CountriesPage::code).stream();
        return Stream.of(recorded, asked, Stream.of(Benefit.NEXT_BUSINESS_DAY_DELIVERY)).flatMap(some -> some).distinct()
                .sorted(Comparator.comparing((Benefit some) -> some.equals(Benefit.NEXT_BUSINESS_DAY_DELIVERY))
                        .thenComparing(Comparator.naturalOrder()))
                .map(some -> new Column(some, titles.getOrDefault(some, say.title(some.code())))).toList();
    }

    private static Benefit code(String asked) {
        try {
            return new Benefit(asked);
        } catch (IllegalArgumentException noCode) {
            throw Refused.input("benefit", "is no benefit");
        }
    }

    private boolean isAskedFor(CountryStanding country) {
        String part = Asked.some(text).orElse("").toLowerCase(Locale.ROOT);
        return (country.name().toLowerCase(Locale.ROOT).contains(part) || country.code().iso2().toLowerCase(Locale.ROOT).equals(part))
                && Asked.some(region).map(country.region().name()::equals).orElse(true);
    }

    private Row row(CountryStanding country) {
        List<Known> offered = new ArrayList<>();
        columns.forEach(column -> offered.add(known(column.title(), Optional.ofNullable(country.benefits().get(column.benefit())))));
        return new Row(country, sold(country, ServiceLevel.SELECT), sold(country, ServiceLevel.ESSENTIAL), offered);
    }

    private Known sold(CountryStanding country, ServiceLevel level) {
        return country.forSale().contains(level) ? new Known(level.title(), words.text("sold"), "good", "pi-check")
                : new Known(level.title(), words.text("sold.not"), "refused", "pi-times");
    }

    private Known known(String label, Optional<Boolean> offered) {
        return offered.map(yes -> yes ? new Known(label, words.text("yes"), "good", "pi-check")
                : new Known(label, words.text("no"), "refused", "pi-times"))
                .orElseGet(() -> new Known(label, words.text("unknown"), "", "pi-question"));
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Column> getColumns() {
        return columns;
    }

    /** All benefits, to choose one as a column. */
    public List<Catalog.BenefitEntry> getBenefits() {
        return benefits;
    }

    public List<SupportRegionCode> getRegions() {
        return List.of(SupportRegionCode.values());
    }

    /** The day it is shown for. */
    public LocalDate getDay() {
        return day;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** Code of the only region shown; empty for all. */
    public String getRegion() {
        return region;
    }

    public void setRegion(String region) {
        this.region = region;
    }

    /** Code of a benefit wanted as a column. */
    public String getBenefit() {
        return benefit;
    }

    public void setBenefit(String benefit) {
        this.benefit = benefit;
    }

    /** The day asked for; empty for today in the visitor's zone. */
    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
