package com.logitech.serviceportal.contracts.api.sync;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.countries.api.CountryCode;
import com.logitech.serviceportal.definitions.counter.Versioned;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The Sync organizations of customers (R18). Linked by operations and who may do so for the customer; seen by all who see the customer. A
 * stranger's link answers as unknown. A certificate and its key are kept sealed and never shown again.
 */
public interface SyncOrganizations {

    /** More certificates than this an organization does not have at once: the second takes over from the first. */
    int MOST_CERTIFICATES = 2;

    /**
     * Links an organization. Refused when it is linked already, to whomever; the one it was linked to before finds its Spaces again when it
     * links it again.
     */
    Link link(NewLink link);

    /** Changes how an organization is pulled from. @param version the one last read */
    Link change(SyncLinkId link, long version, Settings settings);

    /**
     * Unlinks it: nothing is pulled any more, its certificates are forgotten, its Spaces take no license, and what licenses switch on there
     * rests; licenses stay and count (D46).
     */
    Link unlink(SyncLinkId link, long version);

    /**
     * Keeps a certificate with its key. Refused without a key file, when either cannot be read as PEM, the key is encrypted, the two do not
     * belong together, it is over, or two are kept already.
     *
     * @param certificate PEM
     * @param key         PEM
     */
    Link addCertificate(SyncLinkId link, String certificate, String key);

    /** Forgets a certificate and its key. */
    Link removeCertificate(SyncLinkId link, SyncCertificateId certificate);

    Link link(SyncLinkId link);

    /** The customer's, linked ones first, then those unlinked, newest first; at most 100. */
    List<Link> links(CustomerId customer);

    /**
     * An organization to be linked.
     *
     * @param organization Sync's id of it: letters and digits
     * @param name         what to call it here
     */
    record NewLink(CustomerId customer, String organization, String name, Settings settings) {
    }

    /**
     * How an organization is pulled from.
     *
     * @param rooms          whether Rooms are
     * @param desks          whether desks are
     * @param unlicensed     whether places without a license in Sync are; without them, one that loses its license looks vanished
     * @param roomsConfirmed that its Rooms are enclosed, with a supported product in use (R145); without it no Room comes in
     * @param country        of Spaces no rule speaks of
     * @param zone           of those; empty for the country's usual one
     * @param rules          by group or location; the longest that fits decides
     * @param nightly        whether it is pulled from each night
     * @param applies        whether what a nightly pull finds goes into the books by itself
     */
    record Settings(boolean rooms, boolean desks, boolean unlicensed, boolean roomsConfirmed, CountryCode country, Optional<ZoneId> zone,
                    List<PlaceRule> rules, boolean nightly, boolean applies) {
        public Settings {
            zone = zone == null ? Optional.empty() : zone;
            rules = rules == null ? List.of() : List.copyOf(rules);
        }
    }

    /** Where places are whose group or location begins so. @param prefix such as {@code /US/California/}; @param zone empty: usual */
    record PlaceRule(String prefix, CountryCode country, Optional<ZoneId> zone) {
        public PlaceRule {
            zone = zone == null ? Optional.empty() : zone;
        }
    }

    /**
     * An organization linked to a customer, or that was.
     *
     * @param refusedSince since when Sync refuses it (UTC); empty while it does not
     * @param refusedBecause in words; empty likewise
     * @param pulledAt     when it was last read to the end (UTC)
     * @param nextPullAt   when the next nightly pull is due (UTC)
     * @param spaces       how many Spaces of the books are places of it
     * @param toConfirm    how many of them have a category nobody has confirmed
     * @param vanished     how many of them Sync names no more
     */
    record Link(SyncLinkId id, CustomerId customer, String organization, String name, Settings settings, List<Certificate> certificates,
                Optional<Instant> refusedSince, String refusedBecause, Optional<Instant> pulledAt, Optional<Instant> nextPullAt,
                Instant linkedAt, String linkedBy, Optional<Instant> unlinkedAt, long spaces, long toConfirm, long vanished, long version)
            implements Versioned {
    }

    /** A certificate kept for an organization. @param fingerprint SHA-256, hexadecimal; @param expiresSoon within thirty days, or over */
    record Certificate(SyncCertificateId id, String subject, String fingerprint, Instant validFrom, Instant validUntil,
                       boolean expiresSoon) {
    }
}
