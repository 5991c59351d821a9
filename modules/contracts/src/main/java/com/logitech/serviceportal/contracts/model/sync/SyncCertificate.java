package com.logitech.serviceportal.contracts.model.sync;

import com.logitech.serviceportal.contracts.api.sync.SyncCertificateId;
import com.logitech.serviceportal.contracts.api.sync.SyncLinkId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A certificate a linked organization is asked with; itself and its key are kept sealed, and gone once it is removed. */
@Entity
@Table(schema = "contracts", name = "sync_certificates")
public class SyncCertificate {

    private static final Duration SOON = Duration.ofDays(30);

    @Id
    private UUID id;
    @Column(name = "link_id")
    private UUID linkId;
    private short slot;
    private String fingerprint;
    private String subject;
    @Column(name = "valid_from")
    private Instant validFrom;
    @Column(name = "valid_until")
    private Instant validUntil;
    private byte[] sealed;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "added_by")
    private String addedBy;
    @Column(name = "removed_at")
    private Instant removedAt;

    protected SyncCertificate() {
    }

    /**
     * What a certificate says of itself.
     *
     * @param fingerprint SHA-256, hexadecimal
     * @param validUntil  the last instant it is valid (UTC)
     */
    public record Particulars(String subject, String fingerprint, Instant validFrom, Instant validUntil) {
    }

    /** @param slot 1 or 2; @param sealed certificate and key, sealed for {@link #contextOf(SyncCertificateId)} */
    public SyncCertificate(SyncCertificateId id, SyncLinkId link, int slot, Particulars says, byte[] sealed, Instant at, String by) {
        this.id = id.value();
        this.linkId = link.value();
        this.slot = (short) slot;
        this.fingerprint = says.fingerprint();
        this.subject = says.subject();
        this.validFrom = says.validFrom();
        this.validUntil = says.validUntil();
        this.sealed = sealed.clone();
        this.addedAt = at;
        this.addedBy = by;
    }

    /** What it is sealed for. */
    public static String contextOf(SyncCertificateId id) {
        return "sync-certificate " + id;
    }

    /** It is forgotten, and its key with it. */
    public void remove(Instant at) {
        removedAt = at;
        sealed = null;
    }

    public SyncCertificateId id() {
        return new SyncCertificateId(id);
    }

    public SyncLinkId link() {
        return new SyncLinkId(linkId);
    }

    public int slot() {
        return slot;
    }

    public Particulars says() {
        return new Particulars(subject, fingerprint, validFrom, validUntil);
    }

    /** Sealed certificate and key. */
    public byte[] sealed() {
        return sealed.clone();
    }

    public boolean isValid(Instant at) {
        return !at.isBefore(validFrom) && !at.isAfter(validUntil);
    }

    /** Whether it is over or will be within thirty days. */
    public boolean expiresSoon(Instant at) {
        return at.plus(SOON).isAfter(validUntil);
    }
}
