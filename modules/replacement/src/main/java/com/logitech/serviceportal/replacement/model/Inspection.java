package com.logitech.serviceportal.replacement.model;

import com.logitech.serviceportal.replacement.api.WarrantyExclusion;
import com.logitech.serviceportal.replacement.api.inspections.InspectionResult;
import com.logitech.serviceportal.replacement.api.inspections.NewInspection;
import com.logitech.serviceportal.replacement.api.inspections.ReceiptId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the examination of something that came back found; never changed. */
@Entity
@Table(schema = "replacement", name = "inspections")
public class Inspection {

    @Id
    @Column(name = "receipt_id")
    private UUID receipt;
    private String found;
    private String ground;
    private String words;
    @Column(name = "inspected_at")
    private Instant inspectedAt;
    @Column(name = "inspected_by")
    private String inspectedBy;

    protected Inspection() {
    }

    /** @param by who signs for it @param at UTC */
    public Inspection(ReceiptId receipt, NewInspection given, String by, Instant at) {
        this.receipt = receipt.value();
        this.found = given.found().name();
        this.ground = given.ground().map(WarrantyExclusion::name).orElse(null);
        this.words = given.words();
        this.inspectedAt = at;
        this.inspectedBy = by;
    }

    public ReceiptId receipt() {
        return new ReceiptId(receipt);
    }

    public InspectionResult found() {
        return InspectionResult.valueOf(found);
    }

    /** Which of the seven it was; empty where it was none. */
    public Optional<WarrantyExclusion> ground() {
        return Optional.ofNullable(ground).map(WarrantyExclusion::valueOf);
    }

    public String words() {
        return words;
    }

    /** UTC. */
    public Instant inspectedAt() {
        return inspectedAt;
    }

    /** How the books sign who wrote it down. */
    public String inspectedBy() {
        return inspectedBy;
    }
}
