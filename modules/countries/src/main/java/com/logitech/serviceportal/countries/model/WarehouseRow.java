package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.countries.api.DeliveryOffer;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** From where a country is served from a day on, and how fast (R68). */
@Entity
@Table(schema = "countries", name = "warehouse_rows")
public class WarehouseRow extends DatedRow {

    private String country;
    private String warehouse;
    @Column(name = "warehouse_country")
    private String warehouseCountry;
    private String zone;
    @Column(name = "cut_off")
    private LocalTime cutOff;
    @Column(name = "next_business_day")
    private boolean nextBusinessDay;

    protected WarehouseRow() {
    }

    public WarehouseRow(DeliveryOffer offer, LocalDate effectiveFrom, Instant recordedAt) {
        super(effectiveFrom, recordedAt);
        this.country = offer.shipTo().iso2();
        this.warehouse = offer.warehouse();
        this.warehouseCountry = offer.warehouseCountry().iso2();
        this.zone = offer.zone().getId();
        this.cutOff = offer.cutOff();
        this.nextBusinessDay = offer.nextBusinessDay();
    }

    public History.Entry<CountryCode, DeliveryOffer> entry() {
        CountryCode shipTo = new CountryCode(country);
        return entry(shipTo,
                new DeliveryOffer(shipTo, warehouse, new CountryCode(warehouseCountry), ZoneId.of(zone), cutOff, nextBusinessDay));
    }

    @Override
    public Book book() {
        return Book.WAREHOUSES;
    }

    @Override
    public String place() {
        return country;
    }

    @Override
    public String says() {
        return "served from " + warehouse + " (" + warehouseCountry + "), cut-off " + cutOff + " " + zone
                + (nextBusinessDay ? ", next business day" : ", no next business day");
    }
}
