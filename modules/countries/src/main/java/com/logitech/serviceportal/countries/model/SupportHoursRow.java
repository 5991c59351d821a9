package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.calendars.OpeningHours;
import com.logitech.serviceportal.countries.api.calendars.SupportRegionCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours of a region's desk from a day on (R123). */
@Entity
@Table(schema = "countries", name = "support_hours_rows")
public class SupportHoursRow extends DatedRow {

    private String region;
    private String desk;
    private String zone;
    @Column(name = "opens_at")
    private LocalTime opensAt;
    @Column(name = "closes_at")
    private LocalTime closesAt;

    protected SupportHoursRow() {
    }

    public SupportHoursRow(OpeningHours hours, LocalDate effectiveFrom, Instant recordedAt) {
        super(effectiveFrom, recordedAt);
        this.region = hours.region().name();
        this.desk = hours.desk().iso2();
        this.zone = hours.zone().getId();
        this.opensAt = hours.opensAt();
        this.closesAt = hours.closesAt();
    }

    public History.Entry<SupportRegionCode, OpeningHours> entry() {
        SupportRegionCode code = SupportRegionCode.valueOf(region);
        return entry(code, new OpeningHours(code, new CountryCode(desk), ZoneId.of(zone), opensAt, closesAt));
    }

    @Override
    public Book book() {
        return Book.SUPPORT_HOURS;
    }

    @Override
    public String place() {
        return region;
    }

    @Override
    public String says() {
        return "open " + opensAt + " to " + closesAt + " " + zone + ", holidays of " + desk;
    }
}
