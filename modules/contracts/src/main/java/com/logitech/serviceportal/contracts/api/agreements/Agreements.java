package com.logitech.serviceportal.contracts.api.agreements;

import com.logitech.serviceportal.contracts.api.accounts.CustomerId;
import com.logitech.serviceportal.definitions.counter.OpenToAll;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Documents of the agreement, in versions and languages, and who accepted which (R3, R115). A stranger's answers as unknown. */
public interface Agreements {

    /** The kind of document under which JumpStart's terms stand. */
    String JUMPSTART = "JUMPSTART";

    /** How a version came to be accepted. */
    enum Manner {
        /** By buying what the terms are about. */
        PURCHASE,
        /** By saying so. */
        EXPRESSLY,
        /** By going on to use the service after it was posted. */
        USE
    }

    /** Every version of every document, the latest posted of each kind first. */
    @OpenToAll("the documents are public")
    List<Document> documents();

    /** The version in force of a kind of document, in English, which binds; empty for a kind we do not know. */
    @OpenToAll("the documents are public")
    Optional<Document> inForce(String kind);

    /**
     * Posts a new version, which binds who goes on using the service. By operations.
     * Refused when there is that version in that language, or for a day gone by (UTC).
     */
    Document post(NewDocument document);

    /** Who accepted which version for the customer, newest first. */
    List<Acceptance> accepted(CustomerId customer);

    /** What was posted since the caller's customers accepted an earlier version, and the caller has not accepted: to be shown to him. */
    List<ToShow> toShow();

    /** Accepts a version for the customer, expressly; again changes nothing. By the customer's people who register products. */
    Acceptance accept(CustomerId customer, DocumentId document);

    /**
     * One version in one language.
     *
     * @param language an IETF tag; English binds
     * @param postedOn since when it is in force (UTC day)
     */
    record Document(DocumentId id, String kind, String title, String version, String language, LocalDate postedOn, String address) {
    }

    /** @param address where it can be read, an https address */
    record NewDocument(String kind, String title, String version, String language, LocalDate postedOn, String address) {
    }

    /** @param by name of the person as it is now; empty for somebody who is not the caller's to know */
    record Acceptance(CustomerId customer, Document document, String by, Manner how, Instant at) {
    }

    /** @param acceptedVersion the latest version accepted for the customer */
    record ToShow(CustomerId customer, String company, Document document, String acceptedVersion) {
    }
}
