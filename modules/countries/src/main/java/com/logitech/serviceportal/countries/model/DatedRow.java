package com.logitech.serviceportal.countries.model;

import com.logitech.serviceportal.countries.api.CountryAdministration.Book;
import com.logitech.serviceportal.countries.api.CountryAdministration.RecordedRow;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of the country books. Written once; the database refuses to change or remove it. */
@MappedSuperclass
public abstract class DatedRow {

    @Id
    private UUID id;
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;
    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected DatedRow() {
    }

    DatedRow(LocalDate effectiveFrom, Instant recordedAt) {
        this.id = UUID.randomUUID();
        this.effectiveFrom = effectiveFrom;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** Which book it stands in. */
    public abstract Book book();

    /** The code of the country or region it is about. */
    public abstract String place();

    /** What holds from its effective day on, in words. */
    public abstract String says();

    public RecordedRow recorded() {
        return new RecordedRow(id, book(), place(), says(), effectiveFrom, recordedAt);
    }

    <K, V> History.Entry<K, V> entry(K key, V value) {
        return new History.Entry<>(key, value, effectiveFrom, recordedAt);
    }
}
